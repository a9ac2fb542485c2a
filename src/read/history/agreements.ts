import type { Appointment, InterviewFact, OfferedSlot } from '#domain/finding.ts'
import type { MailItem } from '#read/history/item.ts'
import { isNo } from '#read/history/says.ts'

/** A time that two mails together fixed. `moves`: it takes the place of one that was fixed before. */
export interface Agreement {
  readonly fact: InterviewFact
  readonly moves: boolean
}

interface Offer {
  readonly by: 'them' | 'me'
  readonly appointment: Appointment
  readonly moves: boolean
}

const day = 86_400_000
/** An answer to an offer comes within days. */
const answeredWithin = 21 * day

/**
 * Offers of a time and who took them, one mail after the other: "Wednesday at 11 or Friday at 4?" and "Wednesday, please"
 * fix what neither does alone. By the mail that agrees. `mails` in canonical order, of one application.
 */
export function agreementsIn(mails: readonly MailItem[]): ReadonlyMap<MailItem, Agreement> {
  const found = new Map<MailItem, Agreement>()
  let offer = null as Offer | null
  let offeredAt = 0
  for (const item of mails) {
    const { finding } = item.mail
    if (offer !== null && item.at - offeredAt > answeredWithin) offer = null
    if (isNo(item) || item.kind === 'withdrawal' || finding.interview !== null) {
      offer = null
      continue
    }
    const { appointment } = finding
    if (appointment === undefined) continue

    const by = finding.direction === 'outgoing' ? 'me' : 'them'
    const slot =
      offer === null || offer.by === by ? ownWord(appointment, by, item, offer) : slotTaken(offer, appointment, by)
    if (slot !== null) {
      found.set(item, { fact: factOf(slot, offer, appointment, item), moves: offer?.moves ?? false })
      offer = null
    } else if (appointment.slots.some((one) => one.isDay !== true)) {
      const moves: boolean = item.kind === 'rescheduled' || (offer?.moves ?? false)
      offer = { by, appointment, moves }
      offeredAt = item.at
    } else if (appointment.answer === 'no' && offer !== null && offer.by !== by) offer = null
  }
  return found
}

/** "Friday the 15th at half past three, looking forward": the answer to an offer that was made by telephone. */
function ownWord(
  appointment: Appointment,
  by: Offer['by'],
  { mail }: MailItem,
  offer: Offer | null,
): OfferedSlot | null {
  const isAnswer = mail.head.inReplyTo.length > 0
  if (by === 'them' || offer !== null || !isAnswer || appointment.answer !== 'yes') return null
  const [only, ...others] = appointment.slots
  return only === undefined || only.isDay === true || others.length > 0 ? null : only
}

/** The one slot of an offer that the answer means; null where it means none, or nobody knows which. */
function slotTaken(offer: Offer, answer: Appointment, by: Offer['by']): OfferedSlot | null {
  const offered = offer.appointment.slots.filter((slot) => slot.isDay !== true)
  if (answer.slots.length > 0) {
    const meant = offered.filter((slot) => answer.slots.some((named) => means(named, slot)))
    return meant.length === 1 && (answer.answer !== 'no' || answer.slots.length === 1) ? (meant[0] ?? null) : null
  }
  if (answer.answer === 'no' || offered.length !== 1) return null
  // Whoever was asked and answers without a no has agreed; whoever asked must say so.
  return by === 'me' || answer.answer === 'yes' ? (offered[0] ?? null) : null
}

function means(named: OfferedSlot, slot: OfferedSlot): boolean {
  if (named.start === slot.start) return true
  const [a, b] = [partsOf(named), partsOf(slot)]
  if (a.weekday !== b.weekday) return false
  return named.isDay === true || a.clock === b.clock
}

function partsOf({ start, timeZone }: OfferedSlot): { readonly weekday: number; readonly clock: number } {
  const offset = timeZone === null ? 0 : offsetAt(start, timeZone)
  const local = start + offset
  return { weekday: Math.floor(local / day + 4) % 7, clock: ((local % day) + day) % day }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Milliseconds that a zone is ahead of UTC. */
function offsetAt(at: number, zone: string): number {
  let clock = clocks.get(zone)
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
    if (clocks.size < 50) clocks.set(zone, clock)
  }
  const parts: Record<string, number> = {}
  for (const { type, value } of clock.formatToParts(at)) parts[type] = Number(value)
  const local = Date.UTC(
    parts['year'] ?? 1970,
    (parts['month'] ?? 1) - 1,
    parts['day'] ?? 1,
    parts['hour'] ?? 0,
    parts['minute'] ?? 0,
  )
  return local - Math.floor(at / 60_000) * 60_000
}

function factOf(slot: OfferedSlot, offer: Offer | null, appointment: Appointment, item: MailItem): InterviewFact {
  const { start, end, timeZone } = slot
  const as = offer?.appointment.as ?? appointment.as
  const bare = { uid: null, sequence: 0, method: 'text', mode: 'unknown', round: null, people: [] } as const
  return { ...(as ?? { ...bare, evidence: item.mail.finding.evidence[0] ?? null }), start, end, timeZone }
}
