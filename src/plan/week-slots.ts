import type { DayNumber } from '#plan/day-number.ts'
import { mondayOf } from '#plan/day-number.ts'

/** Spreads many things over calendar weeks, a few a week. */
export interface WeekSlots {
  /**
   * Takes a place in the first week with room that begins in [`from`, `latest`], else in the emptiest of them, and
   * gives that week's Monday.
   */
  take(from: DayNumber, latest: DayNumber): DayNumber
}

export function weekSlots(perWeek: number): WeekSlots {
  const taken = new Map<DayNumber, number>()

  return {
    take(from, latest) {
      const first = mondayOf(from + 6)
      let best = first
      for (let monday = first; monday <= latest; monday += 7) {
        const places = taken.get(monday) ?? 0
        if (places < (taken.get(best) ?? 0)) best = monday
        if (places >= perWeek) continue
        best = monday
        break
      }
      taken.set(best, (taken.get(best) ?? 0) + 1)
      return best
    },
  }
}
