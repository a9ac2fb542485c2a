import { Temporal } from 'temporal-polyfill'
import { datesIn } from '#read/extract/dates.ts'
import { zoneInWords } from '#read/meeting-services/zone-in-words.ts'

/** A meeting's time as a service writes it; offsets into the text it was read from. */
export interface Slot {
  /** Epoch ms, to the minute. */
  readonly start: number
  readonly end: number | null
  /** IANA; null when the mail names none, or only an offset. */
  readonly timeZone: string | null
  readonly from: number
  readonly to: number
}

export interface SlotContext {
  /** Epoch ms; gives the year where none is written. */
  readonly sentOn: number | null
  /** The owner's, for times told without one. */
  readonly zone: string
}

const timeShape =
  /(?<![\d:])(\d{1,2})(?:[:.](\d{2}))?\s?([ap]\.?m\b\.?|uhr\b|h\b)?(?:\s?(?:-|to|until|bis)\s?(\d{1,2})(?:[:.](\d{2}))?\s?([ap]\.?m\b\.?|uhr\b|h\b)?)?(?![\d:])/giu
const longest = 12 * 3_600_000

/**
 * The slot in a stretch of text: "10:00am - 10:30am - Wednesday, March 18, 2026 (Central European Time - Berlin)",
 * "18. März 2026, 10:00–10:30 Uhr MEZ". Null without both a day and a time with a mark: a colon, am or pm, "Uhr".
 */
export function slotIn(text: string, from: number, to: number, { sentOn, zone }: SlotContext): Slot | null {
  // "18.März": the day is read when a space stands behind its dot.
  const words = text.slice(from, Math.min(to, from + 400)).replace(/(\d)\.(?=\p{Lu})/gu, '$1 ')
  const sent = sentOn === null ? null : Temporal.Instant.fromEpochMilliseconds(sentOn).toZonedDateTimeISO(zone)
  const dates = datesIn(words, sent?.toPlainDate() ?? null)
  const [date] = dates
  if (date === undefined) return null
  let bare = words
  for (const one of dates) bare = bare.slice(0, one.from) + ' '.repeat(one.to - one.from) + bare.slice(one.to)
  const time = timeIn(bare)
  if (time === null) return null

  const told = zoneInWords(words.slice(Math.max(time.to, time.to < date.from ? date.to : 0)))
  const at = ({ hour, minute }: Clock) =>
    told.timeZone === null && told.offset !== null
      ? date.day.toZonedDateTime({ timeZone: 'UTC', plainTime: { hour, minute } }).epochMilliseconds -
        told.offset * 60_000
      : date.day.toZonedDateTime({ timeZone: told.timeZone ?? zone, plainTime: { hour, minute } }).epochMilliseconds
  const start = at(time.start)
  const end = time.end === null ? null : at(time.end)
  return {
    start,
    end: end === null || end <= start || end - start > longest ? null : end,
    timeZone: told.timeZone,
    from: from + Math.min(date.from, time.from),
    to: from + Math.max(date.to, time.to),
  }
}

interface Clock {
  readonly hour: number
  readonly minute: number
}

function timeIn(words: string): { start: Clock; end: Clock | null; from: number; to: number } | null {
  let seen = 0
  for (const match of words.matchAll(timeShape)) {
    if (++seen > 12) return null
    const [whole, hour = '', minute, mark, endHour, endMinute, endMark] = match
    if (minute === undefined && mark === undefined && endMinute === undefined && endMark === undefined) continue
    const isPlainEnd = endHour === undefined
    const half = halfOf(mark) ?? (isPlainEnd ? null : halfOf(endMark))
    const end = isPlainEnd ? null : clock(endHour, endMinute, halfOf(endMark) ?? halfOf(mark))
    let start = clock(hour, minute, half)
    if (start === null) continue
    // "11 - 1pm": the half of the day stands at the end only, and the start lies before noon.
    if (halfOf(mark) === null && end !== null && start.hour > end.hour && start.hour >= 12)
      start = { ...start, hour: start.hour - 12 }
    return { start, end, from: match.index, to: match.index + whole.trimEnd().length }
  }
  return null
}

function halfOf(mark: string | undefined): 'a' | 'p' | null {
  const first = mark?.[0]?.toLowerCase()
  return first === 'a' || first === 'p' ? first : null
}

function clock(hour: string, minute: string | undefined, half: 'a' | 'p' | null): Clock | null {
  const hours = Number(hour)
  const minutes = Number(minute ?? 0)
  if (minutes > 59 || hours > 23 || (half !== null && (hours < 1 || hours > 12))) return null
  return { hour: half === null ? hours : (hours % 12) + (half === 'p' ? 12 : 0), minute: minutes }
}
