import { Temporal } from 'temporal-polyfill'
import { icalendar, icalParameter, icalText } from '../../../demo/source/ical.ts'
import { addressOf, type Mail, nameOf } from '../../../demo/source/mail.ts'
import { stableToken } from '../../../demo/source/mime.ts'
import { momentOf } from '../../../demo/source/when.ts'
import type { Correspondence, Extra, HuntMail } from './correspondence.ts'
import type { Tongue } from './quote.ts'
import { vtimezone, windowsName } from './zones.ts'

/** An appointment as one mail tells it; a change is the same `uid` with a higher `seq`. */
export interface Appointment {
  readonly uid: string
  readonly seq?: number
  readonly title: string
  /** Wall clock in `zone`: `2026-10-21T11:00`. */
  readonly start: string
  readonly end: string
  /** IANA. */
  readonly zone: string
  readonly organizer: string
  /** The owner, with the address they are asked at. */
  readonly me: string
  readonly guests?: readonly string[]
  readonly room?: string
  readonly place?: string
  readonly notes?: string
  readonly cancelled?: boolean
  /** How the times are written: with a zone (usual), in UTC, floating, or under a zone name that nobody defines. */
  readonly times?: 'zoned' | 'utc' | 'floating' | { readonly tzid: string }
}

const googleWords = {
  en: ['Invitation', 'Updated invitation', 'Canceled event', 'When', 'Where', 'Guests', 'organizer'],
  de: ['Einladung', 'Aktualisierte Einladung', 'Abgesagter Termin', 'Wann', 'Wo', 'Gäste', 'Organisator'],
  fr: ['Invitation', 'Invitation modifiée', 'Événement annulé', 'Date', 'Lieu', 'Invités', 'organisateur'],
  es: ['Invitación', 'Invitación actualizada', 'Evento cancelado', 'Cuándo', 'Dónde', 'Invitados', 'organizador'],
  it: ['Invito', 'Invito aggiornato', 'Evento annullato', 'Quando', 'Dove', 'Invitati', 'organizzatore'],
  nl: ['Uitnodiging', 'Bijgewerkte uitnodiging', 'Geannuleerd evenement', 'Wanneer', 'Waar', 'Gasten', 'organisator'],
  pt: ['Convite', 'Convite atualizado', 'Evento cancelado', 'Quando', 'Onde', 'Convidados', 'organizador'],
} as const satisfies Record<Tongue, readonly string[]>

/** Google Calendar writes the mail itself, in the organizer's name. */
export function google(box: Correspondence, name: string, at: string, a: Appointment, extra: Extra = {}): HuntMail {
  const tongue = extra.tongue ?? 'en'
  const [invitation, updated, gone, when, where, guests, organizer] = googleWords[tongue]
  const what = a.cancelled ? gone : (a.seq ?? 0) > 0 ? updated : invitation
  const time = timeInWords(a, tongue)
  const text = [
    a.title,
    ...(a.notes ? ['', a.notes] : []),
    '',
    `${when}: ${time}`,
    ...(a.place ? [`${where}: ${a.place}`] : []),
    `${guests}:`,
    ...[`${nameOf(a.organizer)} - ${organizer}`, ...(a.guests ?? []).map((g) => nameOf(g) || g), nameOf(a.me)].map(
      (guest) => ` * ${guest}`,
    ),
    '',
    'https://calendar.google.com/calendar/',
  ].join('\n')
  return box.got(name, at, a.organizer, `${what}: ${a.title} @ ${time} (${addressOf(a.me)})`, text, {
    replyTo: a.organizer,
    to: a.me,
    body: 'both',
    ...extra,
    headers: { Sender: 'Google Calendar <calendar-notification@google.com>', ...extra.headers },
    calendar: { method: a.cancelled ? 'CANCEL' : 'REQUEST', ics: googleFile(a, at), alsoAttached: true },
  })
}

const cancelledWord = {
  en: 'Canceled',
  de: 'Abgesagt',
  fr: 'Annulé',
  es: 'Cancelado',
  it: 'Annullato',
  nl: 'Geannuleerd',
  pt: 'Cancelado',
} as const

/** Outlook sends the organizer's words with the appointment beside them. */
export function outlook(
  box: Correspondence,
  name: string,
  at: string,
  a: Appointment,
  text: string,
  extra: Extra = {},
): HuntMail {
  const subject = a.cancelled ? `${cancelledWord[extra.tongue ?? 'en']}: ${a.title}` : a.title
  return box.got(name, at, a.organizer, extra.subject ?? subject, text, {
    to: [a.me, ...(a.guests ?? []), ...(a.room ? [a.room] : [])],
    body: 'both',
    client: 'outlook',
    ...extra,
    calendar: { method: a.cancelled ? 'CANCEL' : 'REQUEST', ics: exchangeFile(a, at, text), alsoAttached: false },
  })
}

/** The owner's own answer, as their calendar sends it to the organizer. */
export function acceptance(
  box: Correspondence,
  name: string,
  at: string,
  a: Appointment,
  answers: HuntMail,
  tongue: Tongue = 'en',
): HuntMail {
  const [word, said] = {
    en: ['Accepted', 'has accepted this invitation.'],
    de: ['Zugesagt', 'hat diese Einladung angenommen.'],
    fr: ['Acceptée', 'a accepté cette invitation.'],
    es: ['Aceptada', 'ha aceptado esta invitación.'],
    it: ['Accettato', 'ha accettato questo invito.'],
    nl: ['Geaccepteerd', 'heeft deze uitnodiging geaccepteerd.'],
    pt: ['Aceite', 'aceitou este convite.'],
  }[tongue] as [string, string]
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `DTSTART:${utc(a.start, a.zone)}`,
    `DTEND:${utc(a.end, a.zone)}`,
    `DTSTAMP:${stamp(at)}`,
    `ORGANIZER;CN=${who(a.organizer)}:mailto:${addressOf(a.organizer)}`,
    `UID:${a.uid}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=${who(a.me)}:mailto:${addressOf(a.me)}`,
    `SEQUENCE:${a.seq ?? 0}`,
    'STATUS:CONFIRMED',
    `SUMMARY:${icalText(a.title)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return box.sent(
    name,
    at,
    a.organizer,
    `${word}: ${a.title} @ ${timeInWords(a, tongue)} (${nameOf(a.organizer)})`,
    `${nameOf(a.me)} ${said}\n\n${a.title}\n\n${timeInWords(a, tongue)}`,
    {
      answers,
      from: a.me,
      body: 'both',
      calendar: { method: 'REPLY', ics: icalendar(lines), alsoAttached: true },
    },
  )
}

/** A calendar part of any lines, for what no decent program would send. */
export function calendarOf(method: 'REQUEST' | 'CANCEL', lines: readonly string[]): Pick<Mail, 'calendar'> {
  return { calendar: { method, ics: icalendar(lines), alsoAttached: false } }
}

const who = (party: string) => icalParameter(nameOf(party) || addressOf(party))

function googleFile(a: Appointment, at: string): string {
  const guest = (party: string, type = 'INDIVIDUAL') =>
    `ATTENDEE;CUTYPE=${type};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=${who(party)};X-NUM-GUESTS=0:mailto:${addressOf(party)}`
  const time = timesOf(a, a.zone)
  return icalendar([
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${a.cancelled ? 'CANCEL' : 'REQUEST'}`,
    ...(time.defined ? vtimezone(a.zone, a.zone) : []),
    'BEGIN:VEVENT',
    `DTSTART${time.start}`,
    `DTEND${time.end}`,
    `DTSTAMP:${stamp(at)}`,
    `ORGANIZER;CN=${who(a.organizer)}:mailto:${addressOf(a.organizer)}`,
    `UID:${a.uid}`,
    ...[...(a.guests ?? []), a.me].map((party) => guest(party)),
    ...(a.room ? [guest(a.room, 'RESOURCE')] : []),
    ...(a.notes ? [`DESCRIPTION:${icalText(a.notes)}`] : []),
    ...(a.place ? [`LOCATION:${icalText(a.place)}`] : []),
    `SEQUENCE:${a.seq ?? 0}`,
    `STATUS:${a.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${icalText(a.title)}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ])
}

function exchangeFile(a: Appointment, at: string, words: string): string {
  const tzid = windowsName(a.zone)
  const guest = (party: string) =>
    `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=${who(party)}:mailto:${addressOf(party)}`
  const time = timesOf(a, tzid)
  return icalendar([
    'BEGIN:VCALENDAR',
    `METHOD:${a.cancelled ? 'CANCEL' : 'REQUEST'}`,
    'PRODID:Microsoft Exchange Server 2010',
    'VERSION:2.0',
    ...(time.defined ? vtimezone(a.zone, tzid) : []),
    'BEGIN:VEVENT',
    `ORGANIZER;CN=${who(a.organizer)}:mailto:${addressOf(a.organizer)}`,
    ...[a.me, ...(a.guests ?? [])].map(guest),
    ...(a.room
      ? [
          `ATTENDEE;CUTYPE=RESOURCE;ROLE=NON-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CN=${who(a.room)}:mailto:${addressOf(a.room)}`,
        ]
      : []),
    `DESCRIPTION;LANGUAGE=en-US:${icalText(words)}`,
    `UID:${a.uid}`,
    `SUMMARY;LANGUAGE=en-US:${icalText(a.cancelled ? `Canceled: ${a.title}` : a.title)}`,
    `DTSTART${time.start}`,
    `DTEND${time.end}`,
    'CLASS:PUBLIC',
    `DTSTAMP:${stamp(at)}`,
    `STATUS:${a.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SEQUENCE:${a.seq ?? 0}`,
    ...(a.place ? [`LOCATION;LANGUAGE=en-US:${icalText(a.place)}`] : []),
    'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE',
    'BEGIN:VALARM',
    'DESCRIPTION:REMINDER',
    'TRIGGER;RELATED=START:-PT15M',
    'ACTION:DISPLAY',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ])
}

interface WrittenTimes {
  /** From behind the property's name on. */
  readonly start: string
  readonly end: string
  /** Whether a VTIMEZONE belongs beside them. */
  readonly defined: boolean
}

function timesOf(a: Appointment, tzid: string): WrittenTimes {
  const times = a.times ?? 'zoned'
  const written = (prefix: string, defined: boolean) => ({
    start: `${prefix}${compact(a.start)}`,
    end: `${prefix}${compact(a.end)}`,
    defined,
  })
  if (times === 'utc') return { start: `:${utc(a.start, a.zone)}`, end: `:${utc(a.end, a.zone)}`, defined: false }
  if (times === 'floating') return written(':', false)
  if (times === 'zoned') return written(`;TZID=${tzid}:`, true)
  return written(`;TZID=${times.tzid}:`, false)
}

function timeInWords(a: Appointment, tongue: Tongue): string {
  const locale = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES', it: 'it-IT', nl: 'nl-NL', pt: 'pt-PT' }[tongue]
  const start = Temporal.PlainDateTime.from(a.start)
  const end = Temporal.PlainDateTime.from(a.end)
  const day = start.toLocaleString(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
  const clocks = [start, end].map((t) => t.toPlainTime().toString({ smallestUnit: 'minute' }))
  const offset = start.toZonedDateTime(a.zone).offset.replace(/^([+-])0?(\d{1,2}):00$/, 'GMT$1$2')
  return `${day} ${clocks.join(' - ')} (${offset})`
}

/** A UID as Google makes one. */
export const googleUid = (seed: string) => `${stableToken(`google ${seed}`, 26)}@google.com`

/** A UID of the shape Exchange gives. */
export function exchangeUid(seed: string): string {
  const token = stableToken(`exchange ${seed}`, 32).toUpperCase()
  return `040000008200E00074C5B7101A82E00800000000${token}000000000000000010000000${token.slice(0, 16)}`
}

const compact = (wall: string) => `${wall.replace(/[-:]/g, '')}00`
const stamp = (at: string) => compactInstant(momentOf(at).epoch)
const utc = (wall: string, zone: string) =>
  compactInstant(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds)

function compactInstant(epoch: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epoch).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
}
