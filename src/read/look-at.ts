import type { MessageHead, ParsedMessage, PeekedMessage } from '#domain/message.ts'
import { readCalendar, type CalendarEvent } from '#read/calendar.ts'
import { gatherClues } from '#read/evidence.ts'
import { appointmentIn, type AppointmentWords } from '#read/extract/appointment.ts'
import { writersZone } from '#read/extract/writers-zone.ts'
import type { Read } from '#read/features.ts'
import type { KnownHunt } from '#read/in-context.ts'
import { meetingOf } from '#read/meeting-services/as-calendar.ts'
import type { Invitation } from '#read/meeting-services/invitation.ts'
import { readInvitation } from '#read/meeting-services/read-invitation.ts'
import { prepare, type Prepared } from '#read/prepare.ts'
import { senderOf, type Sender } from '#read/sender.ts'
import { unitsOf } from '#read/words/units.ts'

export interface ReadingContext {
  /** The owner's addresses, lower-cased. */
  readonly me: readonly string[]
  /** The owner's zone, for times told without one. */
  readonly zone: string
  /** What the rest of the mailbox told already; without it a mail is read on its own words. */
  readonly known?: KnownHunt
}

const mostCalendars = 10

export interface Look {
  readonly read: Read
  /** In which the writer counts hours. */
  readonly zone: string
  /** Null where there is nobody's time to agree on: a system's mail, or one with a calendar part. */
  readonly appointment: AppointmentWords | null
  readonly calendars: readonly CalendarEvent[]
  readonly outgoing: boolean
  /** What a meeting service's words tell of a meeting. */
  readonly invitation: Invitation | null
}

/** Everything that is taken from a mail before its kind is decided. */
export function lookAt(message: ParsedMessage | PeekedMessage, context: ReadingContext): Look {
  const prepared = prepare(message)
  const passedOn = passedOnHead(message, prepared, context)
  const head: MessageHead = passedOn ?? message
  const sender = amongOwn(senderOf(head), context.me)
  const calendars = message.calendars
    .slice(0, mostCalendars)
    .map((part) => readCalendar(part, context.zone))
    .filter((event) => event !== null)
  const part = calendars.find((event) => event.method !== 'reply') ?? null
  const outgoing = passedOn === null && sender.address !== '' && context.me.includes(sender.address)
  const readers = outgoing ? [] : readersOf(head)
  const told = { sentOn: message.date, zone: context.zone }
  const invitation = outgoing ? null : readInvitation(head, prepared, readers, told)
  const calendar = meetingOf(part, invitation, readers)
  const clues = gatherClues(prepared)
  const zone = writersZone(message.headers.date, message.date, context.zone, clues.language)
  const appointment = calendar === null && !sender.bulk ? appointmentIn(prepared, message.date, zone) : null
  return {
    zone,
    appointment,
    read: { head, prepared, clues, sender, calendar, units: unitsOf(prepared, clues.language) },
    calendars,
    outgoing,
    invitation,
  }
}

/** Where one has an address oneself, others have theirs from the same provider or work beside one: it names no employer. */
export function amongOwn(sender: Sender, me: readonly string[]): Sender {
  return sender.host !== '' && me.some((address) => address.endsWith(`@${sender.host}`))
    ? { ...sender, host: '' }
    : sender
}

/** The names of those the mail came to: the reader's own among them. */
export function readersOf(head: MessageHead): string[] {
  return head.to
    .slice(0, 5)
    .map(({ name }) => name)
    .filter(Boolean)
}

/** The head of the mail inside, where one was forwarded to the owner, or by them to themselves. */
function passedOnHead(
  message: ParsedMessage | PeekedMessage,
  prepared: Prepared,
  { me }: ReadingContext,
): MessageHead | null {
  const inner = prepared.forwarded
  if (inner === null) return null
  const own = message.from !== null && me.includes(message.from.address)
  if (own && me.length > 0 && !message.to.some(({ address }) => me.includes(address))) return null
  const address = /<?([^\s<>"(),:;]{1,100}@[^\s<>"(),:;\]]{1,200})>?/.exec(inner.from)?.[1]?.toLowerCase() ?? ''
  const name = inner.from
    .replace(/[<[(].{0,320}$/, '')
    .replace(/["']/g, '')
    .trim()
  const from = address === '' && name === '' ? null : { name: name.includes('@') ? '' : name, address }
  return { ...message, from, replyTo: [], inReplyTo: [], references: [] }
}
