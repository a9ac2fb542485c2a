import type { ApplicationFacts, PlanFacts } from '#plan/facts.ts'
import type { MailAfterNo } from '#plan/merge-steps.ts'
import { nameOf } from '#plan/names.ts'
import type { Sketch } from '#plan/sketch.ts'
import { countryOf, idsAfter } from '#plan/sketch.ts'
import { dayWindow, onBusinessDays } from '#plan/windows.ts'

/** A short thank-you to who wrote the personal no, one to two days after it (`domain/01 §1.2`). */
export function acknowledge(app: ApplicationFacts, mail: MailAfterNo, facts: PlanFacts): Sketch {
  const no = app.no!
  const country = countryOf(mail.to, app, facts)
  const [first, last] = facts.settings.acknowledge.days
  // Never on the day of the no itself, whatever the settings say.
  const opens = app.noDay + Math.max(1, first)

  return {
    ids: idsAfter(no, 'acknowledge', ['1']),
    app,
    follows: no.anchor,
    kind: 'acknowledge',
    carries: mail.carries,
    occurrence: 1,
    to: mail.to,
    passOnTo: [],
    medium: 'mail',
    country,
    window: onBusinessDays(dayWindow(opens, app.noDay + last), country),
    // Thanks on the very day are thanks as well: nothing is left to say.
    countsFrom: app.noDay,
    since: no.receivedAt,
    group: null,
    settledAt: null,
    lastDay: Infinity,
    reason: facts.words.reasons.acknowledge(nameOf(mail.to), facts.words.dateInWords(app.noDay, opens)),
    cautions: [],
  }
}
