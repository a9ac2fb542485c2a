import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { findIana } from 'windows-iana'
import type { Address } from '#domain/message.ts'
import type { InterviewMode } from '#domain/finding.ts'
import { isZone } from '#domain/days.ts'
import { offsetByRules } from '#read/calendar-rules.ts'
import { wayOfMeeting } from '#read/extract/way-to-meet.ts'

/** One meeting of a text/calendar part (RFC 5545, RFC 5546), with the times as instants. */
export interface CalendarEvent {
  readonly method: 'request' | 'cancel' | 'reply'
  readonly uid: string
  readonly sequence: number
  readonly recurrenceId: string | null
  /** Epoch ms. */
  readonly start: number
  readonly end: number | null
  readonly allDay: boolean
  /** IANA; null when only an offset or UTC was given. */
  readonly timeZone: string | null
  readonly summary: string
  readonly description: string
  readonly location: string
  readonly url: string
  readonly organizer: Address | null
  /** Humans who were invited, without rooms and resources; the owner is still among them. */
  readonly attendees: readonly Address[]
  readonly mode: InterviewMode
  /** The line that tells the start, for evidence. */
  readonly startLine: { readonly quote: string; readonly start: number; readonly end: number } | null
}

const longestPart = 256 * 1024
const mostLines = 6_000
const mostAttendees = 100

/**
 * The first meeting of a calendar part, or null where there is none to be read. Floating times are in `zone`, the
 * owner's. ical.js only takes the part to pieces: times are computed here, because it would fall back on the process's
 * zone, and expand hostile rules.
 */
export function readCalendar(part: string, zone: string): CalendarEvent | null {
  if (part.length > longestPart) return null
  const whole = parse(part)
  if (whole === null) return null
  const event = whole.getFirstSubcomponent('vevent')
  if (event === null) return null
  const text = (name: string) => textOf(event, name)
  const method = (textOf(whole, 'method') || 'REQUEST').toUpperCase()
  const status = text('status').toUpperCase()
  const start = instantOf(event, 'dtstart', whole, zone)
  if (start === null) return null
  const end = instantOf(event, 'dtend', whole, zone)
  const organizer = addressOf(event.getFirstProperty('organizer'))
  const location = text('location').slice(0, 1_000)
  const description = text('description').slice(0, 20_000)
  const url = text('url').slice(0, 2_000)
  const conference = ['x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'conference'].map(text).join(' ')
  return {
    method:
      method === 'CANCEL' || status === 'CANCELLED'
        ? 'cancel'
        : method === 'REPLY' || method === 'COUNTER'
          ? 'reply'
          : 'request',
    uid: text('uid').slice(0, 500),
    sequence: Math.max(0, Math.min(1_000_000, Number.parseInt(text('sequence') || '0', 10) || 0)),
    recurrenceId: text('recurrence-id').slice(0, 100) || null,
    start: start.instant,
    end: end?.instant ?? endByDuration(event, start.instant),
    allDay: start.allDay,
    timeZone: start.timeZone,
    summary: text('summary').slice(0, 1_000),
    description,
    location,
    url,
    organizer,
    attendees: attendeesOf(event),
    mode: wayOfMeeting({ place: location, link: `${conference}\n${url}`, words: `${description}\n${text('summary')}` }),
    startLine: lineOf(part, 'DTSTART'),
  }
}

function parse(part: string): ICAL.Component | null {
  const begin = part.indexOf('BEGIN:VCALENDAR')
  if (begin < 0) return null
  const source = part.slice(begin)
  let lines = 0
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) if (++lines > mostLines) return null
  try {
    const parsed: unknown = ICAL.parse(source)
    if (!Array.isArray(parsed)) return null
    return new ICAL.Component(parsed[0] === 'vcalendar' ? parsed : parsed[0])
  } catch {
    // A part that is not iCalendar after all says nothing; the mail's text still does.
    return null
  }
}

function textOf(component: ICAL.Component, name: string): string {
  try {
    const value: unknown = component.getFirstPropertyValue(name)
    if (typeof value === 'string') return value
    return typeof value === 'number' || value instanceof ICAL.Time || value instanceof ICAL.Duration
      ? value.toString()
      : ''
  } catch {
    return ''
  }
}

interface Start {
  readonly instant: number
  readonly allDay: boolean
  readonly timeZone: string | null
}

interface Wall {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

function instantOf(event: ICAL.Component, name: string, whole: ICAL.Component, ownerZone: string): Start | null {
  const property = event.getFirstProperty(name)
  if (property === null) return null
  // The raw jCal value ("2026-11-09T14:00:00Z") holds everything and is parsed without ical.js's zones.
  const raw: unknown = property.jCal[3]
  if (typeof raw !== 'string') return null
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):?(\d{2})?)?(Z)?$/.exec(raw)
  if (match === null) return null
  const [, year, month, day, hour, minute, second, utc] = match
  const wall: Wall = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Math.min(59, Number(second ?? 0)),
  }
  if (wall.year < 1970 || wall.year > 2200 || !isWall(wall)) return null
  const allDay = hour === undefined
  if (utc !== undefined) return { instant: utcOf(wall), allDay, timeZone: null }
  const tzid = property.getFirstParameter('tzid') ?? textOf(whole, 'x-wr-timezone')
  const timeZone = ianaOf(tzid)
  if (timeZone !== null) return { instant: inZone(wall, timeZone), allDay, timeZone }
  const offset = tzid === '' ? null : offsetByRules(whole, tzid, utcOf(wall))
  if (offset !== null) return { instant: utcOf(wall) - offset * 1_000, allDay, timeZone: null }
  return { instant: inZone(wall, ownerZone), allDay, timeZone: ownerZone }
}

function isWall({ month, day, hour, minute }: Wall): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23 && minute <= 59
}

function utcOf({ year, month, day, hour, minute, second }: Wall): number {
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

function inZone(wall: Wall, zone: string): number {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds
}

/** IANA names, Windows names ("W. Europe Standard Time"), and names with a vendor's path before them. */
export function ianaOf(tzid: string): string | null {
  const name = tzid.replace(/^["']|["']$/g, '').trim()
  if (name === '' || name.length > 120) return null
  if (name.includes('/') || name === 'UTC' || name === 'GMT') {
    const parts = name.split('/').filter((part) => part !== '')
    for (let take = parts.length; take >= 1; take--) {
      const candidate = parts.slice(-take).join('/')
      if ((take > 1 || candidate === 'UTC' || candidate === 'GMT') && isZone(candidate)) return candidate
    }
  }
  const windows = findIana(name)[0]
  return windows !== undefined && isZone(windows) ? windows : null
}

function endByDuration(event: ICAL.Component, start: number): number | null {
  const match = /^P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/.exec(
    textOf(event, 'duration'),
  )
  if (match === null) return null
  const [, weeks, days, hours, minutes, seconds] = match.map((part) => Number(part ?? 0))
  const total = (((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)
  return total > 0 ? start + total * 1_000 : null
}

function addressOf(property: ICAL.Property | null): Address | null {
  if (property === null) return null
  const value = String(property.getFirstValue() ?? '')
  const address = value
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase()
  const name = (property.getFirstParameter('cn') ?? '').replace(/^["']|["']$/g, '').trim()
  if (!address.includes('@') && name === '') return null
  return { name: name.includes('@') ? '' : name, address: address.includes('@') ? address.slice(0, 320) : '' }
}

function attendeesOf(event: ICAL.Component): Address[] {
  const attendees: Address[] = []
  for (const property of event.getAllProperties('attendee').slice(0, mostAttendees)) {
    const type = (property.getFirstParameter('cutype') ?? '').toUpperCase()
    if (type === 'ROOM' || type === 'RESOURCE' || type === 'GROUP') continue
    const address = addressOf(property)
    if (address === null || isResource(address)) continue
    attendees.push(address)
  }
  return attendees
}

function isResource({ name, address }: Address): boolean {
  return (
    address.endsWith('resource.calendar.google.com') ||
    address.endsWith('group.calendar.google.com') ||
    /^(?:room|raum|conf(?:erence)?|meeting-?room|besprechung|resource)[-._\d]/.test(address) ||
    /\b(?:meeting room|conference room|besprechungsraum|konferenzraum|raum \d|room \d|salle )/i.test(name)
  )
}

function lineOf(part: string, name: string): CalendarEvent['startLine'] {
  const event = part.indexOf('BEGIN:VEVENT')
  const start = part.indexOf(`\n${name}`, Math.max(0, event))
  if (start < 0) return null
  let end = part.indexOf('\n', start + 1)
  if (end < 0) end = part.length
  const quote = part.slice(start + 1, end).trimEnd()
  return { quote, start: start + 1, end: start + 1 + quote.length }
}
