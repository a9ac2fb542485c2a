import { dayOf } from '#domain/days.ts'

const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** "Mon 9 Nov", with the year when it is not the present one. */
export function shortDay(day: string, today: string): string {
  const withYear = day.slice(0, 4) !== today.slice(0, 4)
  const format = formatFor(withYear)
  return format.format(new Date(`${day}T12:00:00Z`)).replace(',', '')
}

/** "Mon 9 Nov 14:30" in a zone. */
export function shortMoment(instant: number, zone: string, today: string): string {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(instant)
  return `${shortDay(dayOf(instant, zone), today)} ${time}`
}

function formatFor(withYear: boolean): Intl.DateTimeFormat {
  const key = String(withYear)
  let format = dayFormats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
      ...(withYear && { year: 'numeric' }),
    })
    dayFormats.set(key, format)
  }
  return format
}
