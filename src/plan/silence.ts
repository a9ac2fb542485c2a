import type { Anchor } from '#domain/ids.ts'
import type { DayNumber } from '#plan/day-number.ts'
import type { ApplicationFacts, PlanFacts } from '#plan/facts.ts'
import { dayOfDate } from '#plan/facts.ts'

/** An application nobody has answered for as long as counts as a no (`domain/01 §1.9`, silentAsNo). */
export interface Silence {
  /** The last contact before it. */
  readonly since: { readonly anchor: Anchor; readonly at: number; readonly day: DayNumber }
  /** A promised day later than the last contact, when the waiting is counted from it. */
  readonly promisedOn: DayNumber | null
  /** The first day on which asking is in order. */
  readonly endsOn: DayNumber
  /** When the person wrote into it. */
  readonly askedAt: number | null
}

const waitingStages = new Set(['applied', 'screening', 'assessment', 'interviewing'])

/**
 * The silence an open application is in or will be in if nothing more comes; null where nobody is waited for. A status
 * question is written into the silence, so it does not end it; any later word from them begins a new one.
 */
export function silenceOf(app: ApplicationFacts, facts: PlanFacts): Silence | null {
  const { application } = app
  const open = application.outcome === null && waitingStages.has(application.stage)
  if (!open && application.outcome !== 'no-response') return null
  if (hasInterviewAhead(app, facts.now)) return null

  const contacts = contactsOf(app, facts)
  let since = contacts[0]
  if (since === undefined) return null
  const wait = facts.settings.silentAsNoDays
  const promised = dayOfDate(application.promisedBy)
  let askedAt: number | null = null
  for (const contact of contacts) {
    const asks = contact.outgoing && contact.day >= Math.max(since.day, promised ?? 0) + wait
    if (asks) askedAt ??= contact.at
    else [since, askedAt] = [contact, null]
  }
  const promisedOn = promised !== null && promised > since.day ? promised : null

  return { since, promisedOn, endsOn: (promisedOn ?? since.day) + wait, askedAt }
}

function hasInterviewAhead(app: ApplicationFacts, now: number): boolean {
  return app.application.interviews.some((interview) => !interview.cancelled && interview.start > now)
}

interface DatedAnchor {
  readonly anchor: Anchor
  readonly at: number
  readonly day: DayNumber
  readonly outgoing: boolean
}

const noContact = new Set(['bounce', 'out-of-office', 'other'])

function contactsOf(app: ApplicationFacts, facts: PlanFacts): DatedAnchor[] {
  const { application } = app
  const dated = (anchor: Anchor, at: number, outgoing: boolean): DatedAnchor => ({
    anchor,
    at,
    day: facts.days.dayOf(at),
    outgoing,
  })
  const events = application.events
    .filter((event) => event.messageKey !== null && !noContact.has(event.kind) && event.at <= facts.now)
    .map((event) => dated(event.messageKey!, event.at, event.direction === 'outgoing'))
  const touches = facts.book
    .ofApplication(application.id)
    .filter((contact) => contact.outgoing || contact.heard)
    .flatMap((contact) => (contact.anchor ? [dated(contact.anchor, contact.at, contact.outgoing)] : []))
  const interviews = app.interviews.map(({ interview, endedAt }) => dated(interview.anchor, endedAt, false))

  return [...events, ...touches, ...interviews].toSorted(
    (a, b) => a.at - b.at || Number(b.outgoing) - Number(a.outgoing) || (a.anchor < b.anchor ? -1 : 1),
  )
}
