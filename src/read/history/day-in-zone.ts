import { dayOf, type Day } from '#domain/days.ts'

/** Every zone's clock changes and day begins fall on a quarter of an hour, so all of one has the same day. */
const quarter = 900_000
const known = new Map<string, Map<number, Day>>()
const limit = 50_000

/** `dayOf`, remembered: Temporal is slow, and a history asks for the same days every time. */
export function dayInZone(instant: number, zone: string): Day {
  let days = known.get(zone)
  if (days === undefined || days.size > limit) {
    days = new Map()
    known.set(zone, days)
  }
  const bucket = Math.floor(instant / quarter)
  const found = days.get(bucket)
  if (found !== undefined) return found

  const day = dayOf(instant, zone)
  days.set(bucket, day)
  return day
}
