import type { FindingKind } from '#domain/finding.ts'
import type { Address } from '#domain/message.ts'
import type { CalendarEvent } from '#read/calendar.ts'
import { readEventTitle, type EventTitle } from '#read/meeting-services/event-title.ts'
import type { Invitation } from '#read/meeting-services/invitation.ts'
import { senderSystemOf } from '#read/tables/senders.ts'

/**
 * The meeting a mail is about: its calendar part, with what only the words tell (Calendly writes UTC into the part and
 * the zone into the text), or the words alone. Null where neither tells a time.
 */
export function meetingOf(
  part: CalendarEvent | null,
  invitation: Invitation | null,
  readers: readonly string[],
): CalendarEvent | null {
  if (invitation === null) return part
  const { slot, host, action, mode } = invitation
  if (part !== null) {
    const isHostShown = part.organizer !== null && !isService(part.organizer)
    return {
      ...part,
      method: action === 'cancelled' ? 'cancel' : part.method,
      timeZone: part.timeZone ?? (slot?.start === part.start ? slot.timeZone : null),
      organizer: isHostShown ? part.organizer : (host ?? part.organizer),
      mode: part.mode === 'unknown' ? mode : part.mode,
    }
  }
  if (slot === null) return null
  const named = titleOf(invitation.title, readers, host === null ? [] : [host])
  return {
    method: action === 'cancelled' ? 'cancel' : 'request',
    uid: '',
    sequence: action === 'booked' ? 0 : 1,
    recurrenceId: null,
    start: slot.start,
    end: slot.end,
    allDay: false,
    timeZone: slot.timeZone,
    summary: invitation.title,
    description: '',
    location: '',
    url: '',
    organizer: host,
    attendees: named.people.map((name) => ({ name, address: '' })).filter(({ name }) => name !== host?.name),
    mode,
    startLine: null,
  }
}

export function titleOf(title: string, readers: readonly string[], people: readonly Address[]): EventTitle {
  return readEventTitle(
    title,
    readers,
    people.map(({ name }) => name).filter((name) => name !== ''),
  )
}

function isService({ address }: Address): boolean {
  return senderSystemOf(address.slice(address.lastIndexOf('@') + 1)) !== null
}

/** Kinds whose mail may be a service's: a no or an offer is never taken for a meeting. */
const aboutMeetings: ReadonlySet<FindingKind> = new Set([
  'interview',
  'rescheduled',
  'cancelled',
  'confirmation',
  'pending',
  'outreach',
  'other',
])
const saysInterview =
  /\b(?:interviews?|vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|erstgespräch|zweitgespräch|telefoninterview|fachgespräch|phone screen(?:ing)?|recruiter (?:call|screen)|hiring manager)\b/i
/** "User interview", "Study interview": somebody asks customers or participants, not candidates. */
const asksCustomers =
  /\b(?:user|customer|client|research|study|survey|usability|participant|podcast|media|press|radio|exit|kunden|nutzer|studien|forschungs|presse)[- ]?interviews?\b/i

/** What the service says happened decides between the kinds of a meeting; null leaves the mail as it was read. */
export function kindOfInvitation(kind: FindingKind, invitation: Invitation | null): FindingKind | null {
  if (invitation === null || !aboutMeetings.has(kind)) return null
  const isMeeting = kind === 'interview' || kind === 'rescheduled' || kind === 'cancelled'
  if (asksCustomers.test(invitation.title)) return isMeeting ? 'other' : null
  const isSaid = saysInterview.test(invitation.title)
  if (!isMeeting && (!isSaid || invitation.slot === null)) return null
  const told = { booked: 'interview', moved: 'rescheduled', cancelled: 'cancelled' } as const
  // A booking's own words may tell more: "rescheduled" in a mail whose subject is a plain invitation.
  return invitation.action === 'booked' && isMeeting ? null : told[invitation.action]
}
