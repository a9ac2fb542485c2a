import { Temporal } from 'temporal-polyfill'
import { UsageError } from '#cli/command.ts'

/**
 * A moment as people type it: `2026-11-09T09:00:00Z`, `2026-11-09T09:00+01:00`, `2026-11-09T09:00` or `2026-11-09`
 * (in `zone`; a bare day is its 09:00). Epoch ms. Throws UsageError.
 */
export function parseMoment(text: string, zone: string, name: string): number {
  const moment = momentOf(text, zone)
  if (moment === null)
    throw new UsageError(`${name} wants a moment like 2026-11-09T09:00 or 2026-11-09, not “${text}”.`)
  if (moment < earliest || moment >= latest)
    throw new UsageError(`${name} wants a moment from 1970 to 2199; “${text}” is too far away to plan for.`)
  return moment
}

/** Days are counted around a moment in many ways, and calendars end: no job hunt lies outside of these. */
const earliest = 0
const latest = Date.UTC(2200, 0, 1)

function momentOf(text: string, zone: string): number | null {
  const trimmed = text.trim().replace(' ', 'T')
  try {
    if (/(?:Z|[+-]\d{2}:?\d{2})$/i.test(trimmed)) return Temporal.Instant.from(trimmed).epochMilliseconds
    const local = /^\d{4}-\d{2}-\d{2}$/.test(trimmed) ? `${trimmed}T09:00` : trimmed
    return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds
  } catch {
    return null
  }
}

/** `3d`, `2w`, a day or a moment: when a snoozed step should come back. Epoch ms. */
export function parseUntil(text: string, now: number, zone: string): number {
  const span = /^(\d{1,3})([dwm])$/.exec(text.trim())
  if (!span) return parseMoment(text, zone, '--until')
  const count = Number(span[1])
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate()
  const day =
    span[2] === 'd'
      ? today.add({ days: count })
      : span[2] === 'w'
        ? today.add({ weeks: count })
        : today.add({ months: count })
  return day.toZonedDateTime(zone).epochMilliseconds
}
