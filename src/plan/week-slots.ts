import type { DayNumber } from '#plan/day-number.ts'
import { mondayOf } from '#plan/day-number.ts'

/** Shares a few places a calendar week among many, first come first served. */
export interface WeekSlots {
  /** The day itself while its week has room, else the Monday of the first week that has. Takes nothing. */
  look(day: DayNumber): DayNumber
  take(day: DayNumber): void
}

/** Ten years: more weeks than any crowd of companies fills. */
const furthestWeek = 520

export function weekSlots(perWeek: number): WeekSlots {
  const taken = new Map<DayNumber, number>()
  const hasRoom = (monday: DayNumber) => (taken.get(monday) ?? 0) < perWeek

  return {
    look(day) {
      const week = mondayOf(day)
      if (hasRoom(week)) return day
      for (let i = 1; i < furthestWeek; i++) if (hasRoom(week + 7 * i)) return week + 7 * i
      return week + 7 * furthestWeek
    },
    take(day) {
      const week = mondayOf(day)
      taken.set(week, (taken.get(week) ?? 0) + 1)
    },
  }
}
