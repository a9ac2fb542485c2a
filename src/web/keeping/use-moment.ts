import { useClock } from '#web/data/use-clock.ts'
import { clockTime, dayIn, nearDay } from '#web/data/when.ts'
import { texts } from '#web/keeping/texts.ts'

/** Says when: “yesterday, 09:00”. */
export function useMoment(): (at: number) => string {
  const { today, zone } = useClock()
  return (at) => texts.at(nearDay(dayIn(at, zone), today), clockTime(at, zone))
}
