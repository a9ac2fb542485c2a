import { Temporal } from 'temporal-polyfill'
import { fold } from '#read/tokens.ts'

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
