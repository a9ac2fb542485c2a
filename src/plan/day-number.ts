import type { Day } from '#domain/days.ts'
import { startOfDay } from '#domain/days.ts'

/**
 * A calendar day as whole days since 1970-01-01. A plan compares and adds days thousands of times; integers make that
 * free, and only the way to and from instants needs a zone.
 */
export type DayNumber = number

const dayMs = 86_400_000

export function toDayNumber(day: Day): DayNumber {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayMs
}

export interface CivilDate {
  readonly year: number
  /** 1–12. */
  readonly month: number
  readonly day: number
}

/** Year, month and day of the proleptic Gregorian calendar, by counting in 400-year cycles from 1 March 0000. */
export function toCivil(day: DayNumber): CivilDate {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9

  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

export function toDay(day: DayNumber): Day {
  const { year, month, day: ofMonth } = toCivil(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`
}

/** Months are added the calendar's way: 31 August and 6 months is 28 February (29 in a leap year). */
export function plusMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: ofMonth } = toCivil(day)
  const first = Date.UTC(year, month - 1 + months, 1) / dayMs
  const next = Date.UTC(year, month + months, 1) / dayMs

  return first + Math.min(ofMonth, next - first) - 1
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day) + 1
}

/** Days of one zone, to instants and back. */
export interface ZoneDays {
  readonly zone: string
  /** The first instant of the day: 00:00, or the first minute that exists. */
  startOf(day: DayNumber): number
  dayOf(instant: number): DayNumber
}

/** Remembered because a zone's rules do not change while a program runs, and asking for them is what is slow. */
const known = new Map<string, ZoneDays>()
const mostDaysRemembered = 40_000

export function zoneDays(zone: string): ZoneDays {
  const found = known.get(zone)
  if (found) return found

  const starts = new Map<DayNumber, number>()
  const startOf = (day: DayNumber): number => {
    const remembered = starts.get(day)
    if (remembered !== undefined) return remembered
    if (starts.size >= mostDaysRemembered) starts.clear()
    const start = startOfDay(toDay(day), zone)
    starts.set(day, start)
    return start
  }
  const days: ZoneDays = {
    zone,
    startOf,
    dayOf(instant) {
      // No zone is further than a day from UTC, so the answer is this UTC day or a neighbour.
      const utcDay = Math.floor(instant / dayMs)
      if (instant < startOf(utcDay)) return utcDay - 1
      return instant >= startOf(utcDay + 1) ? utcDay + 1 : utcDay
    },
  }
  if (known.size >= 500) known.clear()
  known.set(zone, days)
  return days
}
