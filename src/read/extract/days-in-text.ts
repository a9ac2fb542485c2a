import type { Temporal } from 'temporal-polyfill'
import { datesIn } from '#read/extract/dates.ts'

/** The last day a short text names from `reference` on, YYYY-MM-DD; null when it names none. */
export function dayIn(text: string, reference: Temporal.PlainDate): string | null {
  const days = datesIn(text, reference).map(({ day }) => day.toString())
  const later = days.filter((day) => day >= reference.toString()).toSorted()
  return later.at(-1) ?? null
}
