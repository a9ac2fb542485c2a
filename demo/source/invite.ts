import { Temporal } from 'temporal-polyfill'
import { exchangeZone, googleZone, icalendar, icalParameter, icalText, type Zone } from './ical.ts'
import { laidOut } from './lines.ts'
import { addressOf, type Mail, nameOf, orla } from './mail.ts'
import { stableToken } from './mime.ts'
import { clock, momentOf, shortDate } from './when.ts'

/** An appointment as it stands after a change; a change is the same `uid` with a higher `sequence`. */
export interface Meeting {
  readonly uid: string
  readonly sequence: number
  readonly title: string
  /** Wall clock in `zone`: `2026-10-21T11:00`. */
  readonly start: string
  readonly end: string
  readonly zone: Zone
  readonly organizer: string
  /** The address Orla is asked at, if not her usual one. */
  readonly guest?: string
  /** Whoever else is asked. */
  readonly attendees: readonly string[]
  readonly room?: string
  readonly location?: string
  readonly notes: string
}

type Envelope = Pick<Mail, 'id' | 'at'> &
  Partial<Pick<Mail, 'to' | 'answers' | 'charset' | 'headers' | 'subject' | 'text' | 'transfer' | 'language'>>

type Method = 'REQUEST' | 'CANCEL'

/** Google Calendar writes the mail itself, in the organizer's name (`domain/04 §4.3`). */
export function googleInvite(meeting: Meeting, envelope: Envelope, method: Method = 'REQUEST'): Mail {
  const what = method === 'CANCEL' ? 'Cancelled event' : meeting.sequence > 0 ? 'Updated invitation' : 'Invitation'
  const when = googleWhen(meeting)
  const guest = addressOf(meeting.guest ?? orla)
  return {
    from: meeting.organizer,
    replyTo: meeting.organizer,
    subject: `${what}: ${meeting.title} @ ${when} (${guest})`,
    text: googleText(meeting, when, method),
    body: 'both',
    ...envelope,
    headers: { Sender: 'Google Calendar <calendar-notification@google.com>', ...envelope.headers },
    calendar: { method, ics: googleIcs(meeting, envelope.at, method), alsoAttached: true },
  }
}

/** Outlook sends what the organizer wrote, with the appointment beside it. */
export function exchangeInvite(
  meeting: Meeting,
  envelope: Envelope & Pick<Mail, 'text'>,
  method: Method = 'REQUEST',
): Mail {
  const cancelled = envelope.language === 'de' ? 'Abgesagt' : 'Canceled'
  return {
    from: meeting.organizer,
    to: [meeting.guest ?? orla, ...meeting.attendees, ...(meeting.room ? [meeting.room] : [])],
    subject: method === 'CANCEL' ? `${cancelled}: ${meeting.title}` : meeting.title,
    body: 'both',
    client: 'outlook',
    ...envelope,
    calendar: { method, ics: exchangeIcs(meeting, envelope.at, method, envelope.text), alsoAttached: false },
  }
}

/** The guest's own answer, as a calendar program sends it to the organizer. */
export function acceptance(meeting: Meeting, envelope: Pick<Mail, 'id' | 'at'> & Partial<Mail>): Mail {
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `DTSTART:${utc(meeting.start, meeting.zone)}`,
    `DTEND:${utc(meeting.end, meeting.zone)}`,
    `DTSTAMP:${stamp(envelope.at)}`,
    `ORGANIZER;CN=${icalParameter(nameOf(meeting.organizer))}:mailto:${addressOf(meeting.organizer)}`,
    `UID:${meeting.uid}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=${nameOf(orla)};X-NUM-GUESTS=0:mailto:${addressOf(orla)}`,
    `SEQUENCE:${meeting.sequence}`,
    'STATUS:CONFIRMED',
    `SUMMARY:${icalText(meeting.title)}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  const when = googleWhen(meeting)
  return {
    from: orla,
    to: meeting.organizer,
    subject: `Accepted: ${meeting.title} @ ${when} (${nameOf(meeting.organizer)})`,
    text: `${nameOf(orla)} has accepted this invitation.\n\n${meeting.title}\n\n${when}`,
    body: 'both',
    ...envelope,
    calendar: { method: 'REPLY', ics: icalendar(lines), alsoAttached: true },
  }
}

const who = (party: string) => icalParameter(nameOf(party) || addressOf(party))
const googleGuest = (party: string) =>
  `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=${who(party)};X-NUM-GUESTS=0:mailto:${addressOf(party)}`
const googleRoom = (party: string) =>
  `ATTENDEE;CUTYPE=RESOURCE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE;CN=${who(party)};X-NUM-GUESTS=0:mailto:${addressOf(party)}`

function googleIcs(meeting: Meeting, at: string, method: Method): string {
  const { zone, organizer } = meeting
  return icalendar([
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...googleZone(zone),
    'BEGIN:VEVENT',
    `DTSTART;TZID=${zone.iana}:${compact(meeting.start)}`,
    `DTEND;TZID=${zone.iana}:${compact(meeting.end)}`,
    `DTSTAMP:${stamp(at)}`,
    `ORGANIZER;CN=${icalParameter(nameOf(organizer))}:mailto:${addressOf(organizer)}`,
    `UID:${meeting.uid}`,
    ...meeting.attendees.map(googleGuest),
    googleGuest(meeting.guest ?? orla),
    ...(meeting.room ? [googleRoom(meeting.room)] : []),
    `DESCRIPTION:${icalText(laidOut(meeting.notes, 'outlook', false))}`,
    `LAST-MODIFIED:${stamp(at)}`,
    ...(meeting.location ? [`LOCATION:${icalText(meeting.location)}`] : []),
    `SEQUENCE:${meeting.sequence}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${icalText(meeting.title)}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ])
}

const exchangeGuest = (party: string) =>
  `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=${who(party)}:mailto:${addressOf(party)}`
const exchangeRoom = (party: string) =>
  `ATTENDEE;CUTYPE=RESOURCE;ROLE=NON-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=${who(party)}:mailto:${addressOf(party)}`

function exchangeIcs(meeting: Meeting, at: string, method: Method, words: string): string {
  const { zone, organizer } = meeting
  return icalendar([
    'BEGIN:VCALENDAR',
    `METHOD:${method}`,
    'PRODID:Microsoft Exchange Server 2010',
    'VERSION:2.0',
    ...exchangeZone(zone),
    'BEGIN:VEVENT',
    `ORGANIZER;CN=${icalParameter(nameOf(organizer))}:mailto:${addressOf(organizer)}`,
    exchangeGuest(meeting.guest ?? orla),
    ...meeting.attendees.map(exchangeGuest),
    ...(meeting.room ? [exchangeRoom(meeting.room)] : []),
    `DESCRIPTION;LANGUAGE=en-GB:${icalText(laidOut(words, 'outlook', false))}\\n`,
    `UID:${meeting.uid}`,
    `SUMMARY;LANGUAGE=en-GB:${icalText(method === 'CANCEL' ? `Canceled: ${meeting.title}` : meeting.title)}`,
    `DTSTART;TZID=${zone.windows}:${compact(meeting.start)}`,
    `DTEND;TZID=${zone.windows}:${compact(meeting.end)}`,
    'CLASS:PUBLIC',
    'PRIORITY:5',
    `DTSTAMP:${stamp(at)}`,
    'TRANSP:OPAQUE',
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    `SEQUENCE:${meeting.sequence}`,
    ...(meeting.location ? [`LOCATION;LANGUAGE=en-GB:${icalText(meeting.location)}`] : []),
    `X-MICROSOFT-CDO-APPT-SEQUENCE:${meeting.sequence}`,
    'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE',
    'X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY',
    'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE',
    'X-MICROSOFT-CDO-IMPORTANCE:1',
    'X-MICROSOFT-CDO-INSTTYPE:0',
    'BEGIN:VALARM',
    'DESCRIPTION:REMINDER',
    'TRIGGER;RELATED=START:-PT15M',
    'ACTION:DISPLAY',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ])
}

/** A UID of the shape Exchange gives: a constant head and sixteen bytes of its own. */
export function exchangeUid(seed: string): string {
  const token = stableToken(`exchange ${seed}`, 32).toUpperCase()
  return `040000008200E00074C5B7101A82E00800000000${token}000000000000000010000000${token.slice(0, 16)}`
}

/** `Wed 21 Oct 2026 11:00 - 11:45 (CEST)`; the second date is left out where it is the same. */
function googleWhen(meeting: Meeting): string {
  const start = Temporal.PlainDateTime.from(meeting.start)
  const end = Temporal.PlainDateTime.from(meeting.end)
  const offset = start.toZonedDateTime(meeting.zone.iana).offset.replace(':', '')
  const name = offset === meeting.zone.summer.offset ? meeting.zone.summer.name : meeting.zone.standard.name
  const moments = [start, end].map((wall) => `${shortDate(wall).replace(',', '')} ${clock(wall)}`)
  const sameDay = start.toPlainDate().equals(end.toPlainDate())
  return `${moments[0]} - ${sameDay ? clock(end) : moments[1]} (${name})`
}

function googleText(meeting: Meeting, when: string, method: Method): string {
  const guests = [
    `${nameOf(meeting.organizer)} - organiser`,
    ...meeting.attendees.map((p) => nameOf(p) || p),
    nameOf(orla),
  ]
  return [
    method === 'CANCEL'
      ? 'This event has been cancelled.'
      : meeting.sequence > 0
        ? 'This event has been changed.'
        : 'You have been invited to the following event.',
    '',
    meeting.title,
    '',
    meeting.notes,
    '',
    `When: ${when}`,
    ...(meeting.location ? [`Where: ${meeting.location}`] : []),
    `Organiser: ${nameOf(meeting.organizer)} <${addressOf(meeting.organizer)}>`,
    'Guests:',
    ...guests.map((guest) => ` * ${guest}`),
    '',
    'Invitation from Google Calendar: https://calendar.google.com/calendar/',
    '',
    'You are receiving this email because you are an attendee on the event.',
    '',
    'Forwarding this invitation could allow any recipient to send a response to the',
    'organiser, be added to the guest list, or modify your RSVP.',
  ].join('\n')
}

const compact = (wall: string) => `${wall.replace(/[-:]/g, '')}00`
const stamp = (at: string) => compactInstant(momentOf(at).epoch)
const utc = (wall: string, zone: Zone) =>
  compactInstant(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone.iana).epochMilliseconds)

function compactInstant(epoch: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epoch)
    .toString()
    .replace(/[-:]/g, '')
    .replace(/\.\d{1,9}/, '')
}
