import type { StepId } from '#domain/ids.ts'
import type { ApplicationFacts, PlanFacts } from '#plan/facts.ts'
import type { MailAfterNo } from '#plan/merge-steps.ts'
import { companyNameOf, nameOf } from '#plan/names.ts'
import type { Sketch } from '#plan/sketch.ts'
import { countryOf, idsAfter, namesOf } from '#plan/sketch.ts'
import { satIn } from '#plan/who.ts'
import { dayWindow, onBusinessDays } from '#plan/windows.ts'

/** One specific question by mail, two or three on the telephone, day 2 to 7 after the no (`domain/01 §1.3`). One a no. */
export function feedback(app: ApplicationFacts, mail: MailAfterNo, facts: PlanFacts): Sketch {
  const no = app.no!
  const country = countryOf(mail.to, app, facts)
  const [first, last] = facts.settings.feedbackDays
  const opens = app.noDay + Math.max(1, first)
  const thanks = mail.carries.includes('follow-up')

  return {
    ids: [
      ...feedbackIdsOf(app),
      // What was decided about this person's thanks when they were still a mail of their own counts here too.
      ...(thanks ? idsAfter(no, 'follow-up', namesOf(mail.to)) : []),
    ],
    app,
    follows: no.anchor,
    kind: 'feedback',
    carries: mail.carries,
    occurrence: 1,
    to: mail.to,
    passOnTo: mail.passOnTo,
    medium: 'mail-or-call',
    country,
    window: onBusinessDays(dayWindow(opens, app.noDay + last), country),
    countsFrom: opens,
    since: no.receivedAt,
    group: null,
    settledAt: feedbackCameAt(app, facts),
    lastDay: Infinity,
    reason: reasonFor(app, mail, opens, facts),
    cautions: no.profile.feedbackGiven ? [facts.words.cautions.feedbackGiven(companyNameOf(app.application))] : [],
  }
}

/** Not made of the addressee: whoever is asked, there is one question a no. */
export function feedbackIdsOf(app: ApplicationFacts): readonly [StepId, ...StepId[]] {
  return idsAfter(app.no!, 'feedback', ['1'])
}

/** What they told apart from the no: then nothing is left to ask for. */
function feedbackCameAt(app: ApplicationFacts, facts: PlanFacts): number | null {
  const came = app.application.events
    .filter((event) => event.kind === 'feedback' && event.direction !== 'outgoing')
    .filter((event) => event.at > app.no!.receivedAt && event.at <= facts.now)
    .map((event) => event.at)

  return came.length === 0 ? null : Math.min(...came)
}

function reasonFor(app: ApplicationFacts, mail: MailAfterNo, opens: number, facts: PlanFacts): string {
  const no = facts.words.dateInWords(app.noDay, opens)
  const metToo = app.interviews.findLast(({ interview }) => satIn(interview, mail.to, facts))
  if (app.no!.outcome === 'position-closed') return facts.words.reasons.feedbackOnClosed(nameOf(mail.to), no)
  return mail.carries.includes('follow-up') && metToo
    ? facts.words.reasons.feedbackWithThanks(nameOf(mail.to), no, facts.words.dateInWords(metToo.day, opens))
    : facts.words.reasons.feedback(nameOf(mail.to), no)
}
