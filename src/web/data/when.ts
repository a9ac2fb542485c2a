/**
 * Days and moments in words. Days are YYYY-MM-DD, instants epoch ms, zones IANA names. The browser's own calendar is
 * enough for showing; rules about days live in the domain.
 */
import { language } from '#web/data/language.ts'

const locale = { en: 'en-GB', de: 'de-DE' }[language]
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
const dayMs = 86_400_000

/** The day an instant falls on in a zone. */
export function dayIn(instant: number, zone: string): string {
  // Swedish dates are written the ISO way.
  return format(instant, { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }, 'sv-SE')
}

/** Whole days from `a` to `b`. */
export function daysFrom(a: string, b: string): number {
  return Math.round((utcOf(b) - utcOf(a)) / dayMs)
}

export function plusDays(day: string, days: number): string {
  return dayIn(utcOf(day) + days * dayMs, 'UTC')
}

/** “Fri 13 Nov”, with the year when it is not this one. */
export function shortDay(day: string, today: string): string {
  return dayWords(day, today, { weekday: 'short', day: 'numeric', month: 'short' })
}

/** “Friday 13 November”, with the year when it is not this one. */
export function longDay(day: string, today: string): string {
  return dayWords(day, today, { weekday: 'long', day: 'numeric', month: 'long' })
}

/** “13 Nov 2026”: for tables, where dates stand below each other. */
export function plainDay(day: string): string {
  return format(utcOf(day), { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })
}

/** “Nov”, “Dec”, “Jan 2027”: for axes, where only January needs its year. */
export function monthName(day: string, today: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4)
  const month = format(utcOf(day), { timeZone: 'UTC', month: 'short' })
  return sameYear || !day.startsWith('01', 5) ? month : `${month} ${day.slice(0, 4)}`
}

/** “Monday” of 1 to “Sunday” of 7. */
export function weekdayName(isoDay: number): string {
  // The first of June 2026 was a Monday.
  return format(Date.UTC(2026, 5, isoDay), { timeZone: 'UTC', weekday: 'long' })
}

/** “14:00”. */
export function clockTime(instant: number, zone: string): string {
  return format(instant, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

/** “Fri 13 Nov, 14:00”. */
export function dayAndTime(instant: number, zone: string, today: string): string {
  return `${shortDay(dayIn(instant, zone), today)}, ${clockTime(instant, zone)}`
}

/** “today”, “tomorrow”, “in 4 days”, “3 days ago”: near days only, else the day itself. */
export function nearDay(day: string, today: string): string {
  const days = daysFrom(today, day)
  return Math.abs(days) < 7 ? relative.format(days, 'day') : shortDay(day, today)
}

/** “45 seconds”, “3 minutes”, “1 hour 20 minutes”. */
export function duration(seconds: number): string {
  if (seconds < 90) return measured(Math.max(1, Math.round(seconds)), 'second')
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return measured(minutes, 'minute')
  const rest = minutes % 60
  return [measured(Math.floor(minutes / 60), 'hour'), ...(rest === 0 ? [] : [measured(rest, 'minute')])].join(' ')
}

/** “1,204 mails”; in a language whose plural is not made with an s, `many` says it. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString(locale)} ${n === 1 ? one : many}`
}

function measured(n: number, unit: 'second' | 'minute' | 'hour'): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n)
}

function dayWords(day: string, today: string, options: Intl.DateTimeFormatOptions): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4)
  // The weekday of a day long gone helps nobody.
  const { weekday, ...rest } = options
  const shown = sameYear ? { ...rest, ...(weekday && { weekday }) } : { ...rest, year: 'numeric' as const }
  const words = format(utcOf(day), { ...shown, timeZone: 'UTC' })
  return language === 'en' ? words.replace(',', '') : words
}

function utcOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function format(instant: number, options: Intl.DateTimeFormatOptions, language = locale): string {
  const key = language + JSON.stringify(options)
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language, options)
    formatters.set(key, formatter)
  }
  return formatter.format(instant)
}
