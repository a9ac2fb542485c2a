import { Temporal } from 'temporal-polyfill'
import { fold } from '#read/tokens.ts'

/** A date with a time found in text; `zone` as told, else the owner's. Offsets into the text searched. */
export interface ToldTime {
  /** Epoch ms. */
  readonly start: number
  readonly end: number | null
  readonly timeZone: string
  readonly zoneTold: boolean
  readonly from: number
  readonly to: number
}

const months: Readonly<Record<string, number>> = {
  jan: 1,
  january: 1,
  januar: 1,
  janvier: 1,
  enero: 1,
  janeiro: 1,
  gennaio: 1,
  januari: 1,
  janner: 1,
  feb: 2,
  february: 2,
  februar: 2,
  fevrier: 2,
  febrero: 2,
  fevereiro: 2,
  febbraio: 2,
  februari: 2,
  mar: 3,
  march: 3,
  marz: 3,
  maerz: 3,
  mars: 3,
  marzo: 3,
  marco: 3,
  maart: 3,
  apr: 4,
  april: 4,
  avril: 4,
  abril: 4,
  aprile: 4,
  may: 5,
  mai: 5,
  mayo: 5,
  maio: 5,
  maggio: 5,
  mei: 5,
  jun: 6,
  june: 6,
  juni: 6,
  juin: 6,
  junio: 6,
  junho: 6,
  giugno: 6,
  jul: 7,
  july: 7,
  juli: 7,
  juillet: 7,
  julio: 7,
  julho: 7,
  luglio: 7,
  aug: 8,
  august: 8,
  aout: 8,
  agosto: 8,
  augustus: 8,
  sep: 9,
  sept: 9,
  september: 9,
  septembre: 9,
  septiembre: 9,
  setembro: 9,
  settembre: 9,
  oct: 10,
  october: 10,
  okt: 10,
  oktober: 10,
  octobre: 10,
  octubre: 10,
  outubro: 10,
  ottobre: 10,
  nov: 11,
  november: 11,
  novembre: 11,
  noviembre: 11,
  novembro: 11,
  dec: 12,
  december: 12,
  dez: 12,
  dezember: 12,
  decembre: 12,
  diciembre: 12,
  dezembro: 12,
  dicembre: 12,
}
const zones: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mountain: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  gmt: 'Europe/London',
  bst: 'Europe/London',
  utc: 'UTC',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  eet: 'Europe/Helsinki',
  eest: 'Europe/Helsinki',
  wet: 'Europe/Lisbon',
  ist: 'Asia/Kolkata',
  jst: 'Asia/Tokyo',
  sgt: 'Asia/Singapore',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  brt: 'America/Sao_Paulo',
}

const monthName = '([\\p{L}]{3,10})\\.?'
const datePatterns: readonly {
  readonly pattern: RegExp
  readonly order: 'dmy' | 'mdy' | 'ymd' | 'numeric' | 'slash'
}[] = [
  { pattern: /\b(20\d\d)-(\d{2})-(\d{2})\b/gu, order: 'ymd' },
  { pattern: /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d|\d\d)?(?!\d)/gu, order: 'numeric' },
  { pattern: /\b(\d{1,2})\/(\d{1,2})\/(20\d\d|\d\d)\b/gu, order: 'slash' },
  {
    pattern: new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th|er|º|°)?\\.?\\s(?:of |de )?${monthName}(?:,?\\s(?:de |of )?(20\\d\\d))?`,
      'giu',
    ),
    order: 'dmy',
  },
  { pattern: new RegExp(`\\b${monthName}\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(20\\d\\d))?\\b`, 'giu'), order: 'mdy' },
]
const timePattern =
  /\b(\d{1,2})(?:[:.h](\d{2}))?\s?(a\.?m\.?|p\.?m\.?|uhr|h\b)?(?:\s?(?:-|to|until|bis|à|a|tot)\s?(?:ca\. )?(\d{1,2})(?:[:.h](\d{2}))?\s?(a\.?m\.?|p\.?m\.?|uhr|h\b)?)?/giu

/**
 * Dates with a time beside them, in order, at most eight. `sentOn` (epoch ms) gives the year where the mail gives
 * none: the first such day not before the mail. Days without a time are no appointment.
 */
export function toldTimes(text: string, sentOn: number | null, ownerZone: string): ToldTime[] {
  const source = text.slice(0, 12_000)
  const found: ToldTime[] = []
  const reference =
    sentOn === null ? null : Temporal.Instant.fromEpochMilliseconds(sentOn).toZonedDateTimeISO(ownerZone).toPlainDate()
  for (const { day, from, to } of datesIn(source, reference)) {
    if (found.length >= 8) break
    const time = timeNear(source, from, to)
    if (time === null) continue
    const told = zoneNear(source, time.to)
    const zone = told ?? ownerZone
    const at = (hour: number, minute: number) =>
      day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour, minute }) }).epochMilliseconds
    const start = at(time.hour, time.minute)
    let end = time.endHour === null ? null : at(time.endHour, time.endMinute)
    if (end !== null && (end <= start || end - start > 12 * 3_600_000)) end = null
    found.push({
      start,
      end,
      timeZone: zone,
      zoneTold: told !== null,
      from: Math.min(from, time.from),
      to: Math.max(to, time.to),
    })
  }
  return found.toSorted((a, b) => a.from - b.from)
}

interface FoundDate {
  readonly day: Temporal.PlainDate
  readonly from: number
  readonly to: number
}

export function datesIn(source: string, reference: Temporal.PlainDate | null): FoundDate[] {
  const dates: FoundDate[] = []
  for (const { pattern, order } of datePatterns) {
    let seen = 0
    for (const match of source.matchAll(pattern)) {
      if (++seen > 40) break
      const day = dayOf(match, order, reference)
      const from = match.index
      const to = from + match[0].length
      if (day !== null && !dates.some((known) => from < known.to && known.from < to)) dates.push({ day, from, to })
    }
  }
  return dates.toSorted((a, b) => a.from - b.from)
}

function dayOf(
  match: RegExpMatchArray,
  order: string,
  reference: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  const [, a = '', b = '', c] = match
  if (order === 'ymd') return dayFrom(Number(a), Number(b), Number(c), reference)
  const year = c === undefined || c === '' ? null : c.length === 2 ? 2000 + Number(c) : Number(c)
  if (order === 'numeric') return dayFrom(year, Number(b), Number(a), reference)
  if (order === 'slash') {
    // 13/02 can only be a day first; otherwise the American order, as such mails are mostly written.
    return Number(a) > 12
      ? dayFrom(year, Number(b), Number(a), reference)
      : dayFrom(year, Number(a), Number(b), reference)
  }
  const month = months[fold(order === 'dmy' ? b : a)]
  return month === undefined ? null : dayFrom(year, month, Number(order === 'dmy' ? a : b), reference)
}

function dayFrom(
  year: number | null,
  month: number,
  day: number,
  reference: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  try {
    if (year !== null) return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
    if (reference === null) return null
    const same = Temporal.PlainDate.from({ year: reference.year, month, day }, { overflow: 'reject' })
    return Temporal.PlainDate.compare(same, reference.subtract({ days: 7 })) >= 0 ? same : same.add({ years: 1 })
  } catch {
    return null
  }
}

interface FoundTime {
  readonly hour: number
  readonly minute: number
  readonly endHour: number | null
  readonly endMinute: number
  readonly from: number
  readonly to: number
}

/** A time within the 60 units after the date, else within the 40 before it. Needs a mark: a colon, am/pm, "Uhr". */
function timeNear(source: string, from: number, to: number): FoundTime | null {
  return (
    firstTime(source.slice(to, to + 60), to, false) ??
    firstTime(source.slice(Math.max(0, from - 40), from), Math.max(0, from - 40), true)
  )
}

function firstTime(words: string, offset: number, last: boolean): FoundTime | null {
  let found: FoundTime | null = null
  for (const match of words.matchAll(timePattern)) {
    const [whole, hour = '', minute, half, endHour, endMinute, endHalf] = match
    const marked = minute !== undefined || half !== undefined || endHalf !== undefined || endMinute !== undefined
    if (!marked || /^\d{1,2}\.\d{2}\.$/.test(words.slice(match.index, match.index + whole.length + 1))) continue
    const start = clock(hour, minute, half ?? (isHalf(endHalf) ? endHalf : undefined))
    if (start === null) continue
    const end = endHour === undefined ? null : clock(endHour, endMinute, endHalf ?? half)
    const time = {
      hour: start.hour,
      minute: start.minute,
      endHour: end?.hour ?? null,
      endMinute: end?.minute ?? 0,
      from: offset + match.index,
      to: offset + match.index + whole.length,
    }
    // "10 - 11:30 am" with the half of the day at the end only, across noon: 11 am to 1 pm.
    if (half === undefined && isHalf(endHalf) && end !== null && start.hour > end.hour && start.hour >= 12)
      return { ...time, hour: start.hour - 12 }
    if (!last) return time
    found = time
  }
  return found
}

function isHalf(half: string | undefined): boolean {
  return half !== undefined && /^[ap]/i.test(half)
}

function clock(
  hour: string,
  minute: string | undefined,
  half: string | undefined,
): { hour: number; minute: number } | null {
  let hours = Number(hour)
  const minutes = Number(minute ?? 0)
  if (minutes > 59 || hours > 23) return null
  if (isHalf(half)) {
    if (hours < 1 || hours > 12) return null
    hours = (hours % 12) + (/^p/i.test(half ?? '') ? 12 : 0)
  }
  return { hour: hours, minute: minutes }
}

function zoneNear(source: string, at: number): string | null {
  const after = source.slice(at, at + 40)
  const iana = /^[\s(,]{0,3}((?:Europe|America|Asia|Australia|Africa|Pacific)\/[A-Z][A-Za-z_]{2,20})/.exec(after)?.[1]
  if (iana !== undefined) return iana
  const word = /^[\s(,]{0,3}([A-Za-z]{2,8})\b/.exec(after)?.[1]
  return word === undefined ? null : (zones[word.toLowerCase()] ?? null)
}
