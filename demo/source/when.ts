import { Temporal } from 'temporal-polyfill'

/** Wall clock of the sender and their offset, as a Date header needs both. */
export interface Moment {
  readonly wall: Temporal.PlainDateTime
  /** `+02:00` */
  readonly offset: string
  /** Epoch ms. */
  readonly epoch: number
}

/** Reads `2026-10-23T14:05+02:00`; throws on anything else, since only our own source is read. */
export function momentOf(at: string): Moment {
  return {
    wall: Temporal.PlainDateTime.from(at),
    offset: at.slice(-6),
    epoch: Temporal.Instant.from(at).epochMilliseconds,
  }
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const weekdaysDe = ['Mo.', 'Di.', 'Mi.', 'Do.', 'Fr.', 'Sa.', 'So.'] as const
const monthsDe = [
  'Jan.',
  'Feb.',
  'März',
  'Apr.',
  'Mai',
  'Juni',
  'Juli',
  'Aug.',
  'Sept.',
  'Okt.',
  'Nov.',
  'Dez.',
] as const
const longWeekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const longMonths = 'January February March April May June July August September October November December'.split(' ')
const longWeekdaysDe = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const
const longMonthsDe = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

const two = (n: number) => String(n).padStart(2, '0')
export const clock = (wall: Temporal.PlainDateTime) => `${two(wall.hour)}:${two(wall.minute)}`

/** `Fri, 23 Oct 2026 14:05:00 +0200` (RFC 5322 §3.3). */
export function dateHeader(at: string): string {
  const { wall, offset } = momentOf(at)
  return `${shortDate(wall)} ${clock(wall)}:${two(wall.second)} ${offset.replace(':', '')}`
}

/** `Fri, 23 Oct 2026` */
export function shortDate(wall: Temporal.PlainDateTime): string {
  return `${weekdays[wall.dayOfWeek - 1]}, ${wall.day} ${months[wall.month - 1]} ${wall.year}`
}

/** `Fr., 23. Okt. 2026` */
export function shortDateDe(wall: Temporal.PlainDateTime): string {
  return `${weekdaysDe[wall.dayOfWeek - 1]}, ${wall.day}. ${monthsDe[wall.month - 1]} ${wall.year}`
}

/** `Friday, 23 October 2026` */
export function longDate(wall: Temporal.PlainDateTime): string {
  return `${longWeekdays[wall.dayOfWeek - 1]}, ${wall.day} ${longMonths[wall.month - 1]} ${wall.year}`
}

/** `Freitag, 23. Oktober 2026` */
export function longDateDe(wall: Temporal.PlainDateTime): string {
  return `${longWeekdaysDe[wall.dayOfWeek - 1]}, ${wall.day}. ${longMonthsDe[wall.month - 1]} ${wall.year}`
}

/** `Fri Oct 23 12:05:00 +0000 2026`, as Takeout writes it behind `From `. */
export function envelopeDate(at: string): string {
  const wall = Temporal.Instant.fromEpochMilliseconds(momentOf(at).epoch).toZonedDateTimeISO('UTC').toPlainDateTime()
  const day = `${weekdays[wall.dayOfWeek - 1]} ${months[wall.month - 1]} ${two(wall.day)}`
  return `${day} ${clock(wall)}:${two(wall.second)} +0000 ${wall.year}`
}
