import type { DayNumber } from '#plan/day-number.ts'
import { weekdayOf } from '#plan/day-number.ts'
import { isPublicHoliday } from '#plan/holidays.ts'

/** Countries whose working week runs from Sunday to Thursday. */
const fridayAndSaturday = new Set('BD BH DZ EG IL IQ JO KW LY MV OM QA SA SD SY YE'.split(' '))

function isWeekend(country: string | null, day: DayNumber): boolean {
  const weekday = weekdayOf(day)
  return country !== null && fridayAndSaturday.has(country) ? weekday === 5 || weekday === 6 : weekday >= 6
}

/** Asked of the same days again and again, so each country remembers its answers. */
const known = new Map<string | null, Map<DayNumber, boolean>>()

export function isBusinessDay(country: string | null, day: DayNumber): boolean {
  let days = known.get(country)
  if (days === undefined) known.set(country, (days = new Map()))
  const remembered = days.get(day)
  if (remembered !== undefined) return remembered

  const answer = !isWeekend(country, day) && !isPublicHoliday(country, day)
  if (days.size >= 40_000) days.clear()
  days.set(day, answer)
  return answer
}

/** The day itself when it is one, else the first after it. */
export function businessDayFrom(country: string | null, day: DayNumber): DayNumber {
  // No country rests for a month; the bound is there so that wrong data cannot hang a plan.
  for (let i = 0; i < 30; i++) if (isBusinessDay(country, day + i)) return day + i
  return day
}
