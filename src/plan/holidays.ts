import Holidays from 'date-holidays'
import type { DayNumber } from '#plan/day-number.ts'
import { toCivil, toDayNumber } from '#plan/day-number.ts'

/** Where most people live under a region's calendar that the country's own list leaves out. */
const usualRegion: Readonly<Record<string, string>> = { GB: 'ENG' }

/** A country's rules take milliseconds to work out, so each country and year is worked out once. */
const known = new Map<string, ReadonlySet<DayNumber>>()
const countries: { known: ReadonlySet<string> | null } = { known: null }

/** Is the day a public holiday in the whole country (no school, bank or half holidays)? Unknown countries have none. */
export function isPublicHoliday(country: string | null, day: DayNumber): boolean {
  return country !== null && publicHolidays(country, toCivil(day).year).has(day)
}

export function isCountry(code: string): boolean {
  countries.known ??= new Set(Object.keys(new Holidays().getCountries()))
  return countries.known.has(code)
}

function publicHolidays(country: string, year: number): ReadonlySet<DayNumber> {
  const key = `${country}${year}`
  const found = known.get(key)
  if (found) return found

  const days = isCountry(country) ? workOut(country, year) : new Set<DayNumber>()
  if (known.size >= 5000) known.clear()
  known.set(key, days)
  return days
}

function workOut(country: string, year: number): ReadonlySet<DayNumber> {
  const region = usualRegion[country]
  const calendar = region === undefined ? new Holidays(country) : new Holidays(country, region)
  const days = new Set<DayNumber>()
  // A feast of several days that begins in December reaches into this year.
  for (const holiday of [...calendar.getHolidays(year - 1).slice(-5), ...calendar.getHolidays(year)]) {
    // The date as written, not `start`: that one is an instant and would need the country's zone again.
    const first = toDayNumber(holiday.date.slice(0, 10))
    const length = Math.round((holiday.end.getTime() - holiday.start.getTime()) / 3_600_000 / 24)
    const startsAtMidnight = holiday.date.slice(11, 16) === '00:00'
    if (holiday.type !== 'public' || !startsAtMidnight) continue
    for (let i = 0; i < Math.min(length, 15); i++) days.add(first + i)
  }
  return days
}
