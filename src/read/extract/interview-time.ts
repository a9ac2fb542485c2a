import { Temporal } from 'temporal-polyfill'
import { clockTimesIn, type ClockTime } from '#read/extract/clock-times.ts'
import { zoneInWords } from '#read/meeting-services/zone-in-words.ts'
import { toldDaysIn, type ToldDay } from '#read/extract/told-days.ts'

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

/** What a text tells of days and times; `days` are those without a time of their own. */
export interface ToldSlots {
  readonly times: readonly ToldTime[]
  readonly days: readonly ToldDay[]
}

const mostTimes = 8
/** A broken clock's date is none to count from: what is further than a hundred and sixty years from 1970. */
const furthest = 5e12
const readUpTo = 12_000

/**
 * Dates with a time beside them, in order, at most eight. `sentOn` (epoch ms) gives the year where the mail gives
 * none, and the day that "Thursday" and "tomorrow" count from. A deadline ("by Friday, 5 pm") and an open span ("from
 * 2 pm") are no appointment, nor is a day without a time.
 */
export function toldTimes(text: string, sentOn: number | null, ownerZone: string): ToldTime[] {
  return [...toldSlots(text, sentOn, ownerZone).times]
}

/** As `toldTimes`, with the days that stand alone. */
export function toldSlots(text: string, sentOn: number | null, ownerZone: string): ToldSlots {
  const source = text.slice(0, readUpTo)
  const plain = plainOf(source)
  const sent =
    sentOn === null || !(Math.abs(sentOn) < furthest)
      ? null
      : Temporal.Instant.fromEpochMilliseconds(Math.floor(sentOn)).toZonedDateTimeISO(ownerZone).toPlainDate()
  const days = toldDaysIn(source, plain, sent)
  const clocks = clockTimesIn(plain).filter(({ from, to }) => !days.some((day) => from < day.to && day.from < to))
  const taken = new Set<ClockTime>()
  const times: ToldTime[] = []
  const alone: ToldDay[] = []
  for (const [n, day] of days.entries()) {
    const clock = clockBeside(day, days[n - 1]?.to ?? 0, days[n + 1]?.from ?? Infinity, clocks, taken, plain)
    if (clock === null) {
      if (!isDeadline(plain, day.from)) alone.push(day)
      continue
    }
    taken.add(clock)
    if (clock.isBound || isDeadline(plain, Math.min(day.from, clock.from)) || times.length >= mostTimes) continue
    const told = zoneNear(source, clock.to)
    const zone = told ?? ownerZone
    const at = (hour: number, minute: number) =>
      day.day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour, minute }) })
        .epochMilliseconds
    const start = at(clock.hour, clock.minute)
    let end = clock.endHour === null || clock.endHour > 23 ? null : at(clock.endHour, clock.endMinute)
    if (end !== null && (end <= start || end - start > 12 * 3_600_000)) end = null
    const [from, to] = [Math.min(day.from, clock.from), Math.max(day.to, clock.to)]
    times.push({ start, end, timeZone: zone, zoneTold: told !== null, from, to })
  }
  return { times: times.toSorted((a, b) => a.from - b.from), days: alone }
}

/** A time within the 60 units after the day, else within the 40 before it, with no other day between. */
function clockBeside(
  day: ToldDay,
  from: number,
  to: number,
  clocks: readonly ClockTime[],
  taken: ReadonlySet<ClockTime>,
  plain: string,
): ClockTime | null {
  const free = clocks.filter((clock) => !taken.has(clock))
  const after = free.find((clock) => clock.from >= day.to && clock.from - day.to <= 60 && clock.from < to)
  const before = free.findLast((clock) => clock.to <= day.from && day.from - clock.to <= 40 && clock.from >= from)
  if (after === undefined || before === undefined) return after ?? before ?? null
  // "At 3 pm on Thursday. Until 5 pm you can call": words that join beat what merely follows.
  return /^\s?(?:uhr |h |uur )?(?:on|am|le|el|il|op|na|no|in|,)? ?(?:der |den |the )?$/.test(
    plain.slice(before.to, day.from),
  ) && after.from - day.to > 12
    ? before
    : after
}

const deadline =
  /(?:\b(?:by|before|until|till|deadline|no later than|bis|bis zum|bis spatestens|spatestens|vor dem|vor|avant|avant le|jusqu'au|au plus tard|d'ici|antes del?|antes do|hasta el|hasta|a mas tardar|entro|entro il|entro e non oltre|prima di|prima del|fino al|ate|ate ao?|ate dia|uiterlijk|uiterlijk op|voor|tot|tot en met|since|seit|depuis|desde|dal)(?: (?:the|den|dem|le|el|il|o|a|de|dia|next|op))?) $/

function isDeadline(plain: string, from: number): boolean {
  return deadline.test(plain.slice(Math.max(0, from - 30), from))
}

/** Lower case without accents, unit by unit, so that places in it are places in the text. */
export function plainOf(text: string): string {
  return text
    .replace(/[\u00c0-\u017f]/g, (letter) => letter.normalize('NFD')[0] ?? letter)
    .replace(/[\n\t\u00a0]/g, ' ')
    .replace(/\u2019/g, "'")
    .toLowerCase()
}

function zoneNear(source: string, at: number): string | null {
  const after = source.slice(at, at + 40)
  const iana = /^[\s(,]{0,3}((?:Europe|America|Asia|Australia|Africa|Pacific)\/[A-Z][A-Za-z_]{2,20})/.exec(after)?.[1]
  if (iana !== undefined) return iana
  const word = /^[\s(,]{0,3}([A-Za-z]{2,8})\b/.exec(after)?.[1]
  const known = word === undefined ? undefined : zones[word.toLowerCase()]
  if (known !== undefined) return known
  // "(hora de Lisboa)", "heure de Paris", "London time": a city beside the word for time.
  return /^[^.!?\n]{0,30}\b(?:time|hora|heure|zeit|ora|tijd)\b/i.test(after) ? zoneInWords(after).timeZone : null
}
