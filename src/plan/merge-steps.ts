import type { Person } from '#domain/person.ts'
import type { MailStepKind } from '#domain/step.ts'
import type { ApplicationFacts, PlanFacts } from '#plan/facts.ts'
import { hadHumanContact } from '#plan/facts.ts'
import { followUpRule } from '#plan/follow-up-rule.ts'
import { isReachable } from '#plan/reach.ts'
import { peopleByRelation, peopleMet, relationsOf, writerOfNo } from '#plan/who.ts'

export type KindAfterNo = Extract<MailStepKind, 'acknowledge' | 'feedback' | 'follow-up'>

/** One mail that one no asks for. */
export interface MailAfterNo {
  readonly kind: KindAfterNo
  readonly carries: readonly KindAfterNo[]
  readonly to: Person
  readonly passOnTo: readonly Person[]
  /** Where it stands among the follow-ups, from 0. */
  readonly place: number
}

/**
 * The mails of one no: all steps for one person are one mail (DESIGN, Limits). Nobody is in two of them. A recruiter
 * who interviewed too gets the feedback mail with the thanks in it, or, when nobody else interviewed, the follow-up
 * with the question in it; who wrote the no and interviewed gets the follow-up; interviewers nobody can reach are
 * thanked through the recruiter.
 */
export function mailsAfterNo(app: ApplicationFacts, facts: PlanFacts): readonly MailAfterNo[] {
  if (app.no === null) return []
  const met = thankedFirst(peopleMet(app, facts), app, facts)
  const asked = wantsFeedback(app) ? feedbackAddressee(app, facts) : null
  const interviewed = app.interviews.length > 0
  const mails = interviewed ? mailsAfterInterviews(app, facts, met, asked) : asked ? [feedbackTo(asked)] : []

  return withAcknowledgement(app, facts, mails)
}

/** Who was already thanked stays among those who are, even when a more senior address turns up later. */
function thankedFirst(met: readonly Person[], app: ApplicationFacts, facts: PlanFacts): readonly Person[] {
  if (met.length <= facts.settings.followUpPeople) return met
  const { opens, closes } = followUpRule(app, facts)
  const lapses = closes + facts.settings.minGapPersonDays + facts.settings.lapsedAfterDays
  const isThanked = (person: Person) =>
    facts.book
      .ofPerson(person.id)
      .some(
        (contact) =>
          contact.outgoing &&
          contact.mail &&
          contact.day >= opens &&
          contact.day <= lapses &&
          (contact.applicationId === null || contact.applicationId === app.application.id),
      )

  return [...met.filter(isThanked), ...met.filter((person) => !isThanked(person))]
}

function mailsAfterInterviews(
  app: ApplicationFacts,
  facts: PlanFacts,
  met: readonly Person[],
  asked: Person | null,
): MailAfterNo[] {
  const canBeThanked = met.filter(isReachable)
  const passOnTo = met.filter((person) => !isReachable(person) && !person.doNotContact && person.id !== asked?.id)
  const passOn = passOnTo.slice(0, facts.settings.followUpPeople)

  if (asked !== null && isReachable(asked)) {
    const metToo = met.some((person) => person.id === asked.id)
    const others = met.filter((person) => person.id !== asked.id)
    const reachableOthers = others.filter(isReachable)
    const recruits = ['recruiter', 'agency'].some((relation) => relationsOf(app, asked).has(relation as 'recruiter'))
    const inFeedback = metToo && recruits ? others.length > 0 : !metToo && reachableOthers.length > 0

    if (inFeedback) {
      const thanks = metToo || passOn.length > 0
      return [
        { ...feedbackTo(asked), carries: thanks ? ['follow-up'] : [], passOnTo: passOn },
        ...followUpsTo(reachableOthers, facts),
      ]
    }
    const first = { ...followUpTo(asked, 0), carries: ['feedback' as const], passOnTo: passOn }
    return [
      first,
      ...followUpsTo(reachableOthers, facts)
        .slice(0, facts.settings.followUpPeople - 1)
        .map(nextPlace),
    ]
  }

  const wanted = wantsFeedback(app)
  if (canBeThanked.length > 0) {
    return followUpsTo(canBeThanked, facts).map((mail, i) =>
      i > 0 ? mail : { ...mail, carries: wanted ? ['feedback'] : [], passOnTo: passOn },
    )
  }

  const messenger = peopleByRelation(app, facts, ['recruiter', 'agency', 'hr', 'coordinator', 'hiring-manager'])
    .concat(writerOfNo(app, facts) ?? [])
    .find(isReachable)
  if (messenger) return [{ ...followUpTo(messenger, 0), carries: wanted ? ['feedback'] : [], passOnTo: passOn }]

  // Nobody can be written to: the step is shown with what would unblock it.
  const shown = met[0] ?? asked
  return shown ? [{ ...followUpTo(shown, 0), carries: wanted ? ['feedback'] : [] }] : []
}

function withAcknowledgement(app: ApplicationFacts, facts: PlanFacts, mails: readonly MailAfterNo[]): MailAfterNo[] {
  const writer = writerOfNo(app, facts)
  const { channel, replyable } = app.no!.profile
  const fits = facts.settings.acknowledge.enabled && channel === 'personal' && replyable !== 'no-reply'
  if (!fits || writer === null || !isReachable(writer)) return [...mails]

  const merged = mails.map((mail) =>
    mail.to.id === writer.id && !hasThanked(writer, app, facts)
      ? { ...mail, carries: ['acknowledge' as const, ...mail.carries] }
      : mail,
  )
  const alone: MailAfterNo = { kind: 'acknowledge', carries: [], to: writer, passOnTo: [], place: 0 }
  return mails.some((mail) => mail.to.id === writer.id) ? merged : [alone, ...merged]
}

/** An answer sent in the first day or two was the acknowledgement; the later mail need not be one as well. */
function hasThanked(writer: Person, app: ApplicationFacts, facts: PlanFacts): boolean {
  const { receivedAt } = app.no!
  return facts.book
    .ofPerson(writer.id)
    .some(
      (contact) =>
        contact.outgoing && contact.at > receivedAt && contact.day < app.noDay + facts.settings.feedbackDays[0],
    )
}

/**
 * Feedback is not asked for where it was refused, where nobody decided against the person before meeting them, or after
 * an automatic no that came before any human contact (`domain/01 §1.2`, §1.8).
 */
function wantsFeedback(app: ApplicationFacts): boolean {
  const { outcome, profile } = app.no!
  if (profile.feedbackRefused) return false
  return outcome === 'rejected' || app.interviews.length > 0
}

/** Agency recruiter, else recruiter, else who wrote the no; null leaves the question to the senior interviewer. */
function feedbackAddressee(app: ApplicationFacts, facts: PlanFacts): Person | null {
  const recruiters = [...peopleByRelation(app, facts, ['agency']), ...peopleByRelation(app, facts, ['recruiter'])]
  const writer = hadHumanContact(app, facts) ? writerOfNo(app, facts) : null
  const candidates = writer === null ? recruiters : [...recruiters, writer]

  return candidates.find(isReachable) ?? candidates[0] ?? null
}

function followUpsTo(people: readonly Person[], facts: PlanFacts): MailAfterNo[] {
  return people.slice(0, facts.settings.followUpPeople).map((person, place) => followUpTo(person, place))
}

function followUpTo(to: Person, place: number): MailAfterNo {
  return { kind: 'follow-up', carries: [], to, passOnTo: [], place }
}

function nextPlace(mail: MailAfterNo): MailAfterNo {
  return { ...mail, place: mail.place + 1 }
}

function feedbackTo(to: Person): MailAfterNo {
  return { kind: 'feedback', carries: [], to, passOnTo: [], place: 0 }
}
