import { afternoon, morning, numberWords } from '#read/tables/clock-words.ts'

/** A time of day in a text; offsets into it. `isBound`: the beginning or end of a span, no appointment by itself. */
export interface ClockTime {
  readonly hour: number
  readonly minute: number
  readonly endHour: number | null
  readonly endMinute: number
  readonly isBound: boolean
  readonly from: number
  readonly to: number
}

const word = Object.keys(numberWords)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const hours = `(?:\\d{1,2}(?!\\d)|(?:${word})(?![a-z]))`
/** Marks that what stands before them is an hour. */
const oclock = "(?:uhr|uur|hrs?\\b|horas?\\b|heures?\\b|ore\\b|o'clock|h\\b)"
/** What comes before an hour that has no mark of its own. */
const at =
  "(?:at|around|um|gegen|vers|a las?|para las|alle ore|alle|all'|dalle ore|dalle|ore|as(?! (?:one|two|three|four|five|six|seven|eight|nine|ten)\\b)|pelas|om|rond|@)"
const part =
  '(?:media|cuarto|mezza|mezzo|meia|demie|quart|un quarto|\\d{1,2}|quinze|quince|quindici|trente|treinta|trenta|trinta)'

const pattern = new RegExp(
  [
    // "half past two", "half three", "halb drei", "half drie"
    `\\b(?<half>half past|half|halb) (?<halfHour>${hours})(?! (?:hours?|an hour|stunden?|uur lang))`,
    // "quarter to three", "Viertel nach zwei", "kwart voor drie", "dreiviertel drei"
    `\\b(?<quarter>(?:a )?quarter past|(?:a )?quarter to|viertel nach|viertel vor|dreiviertel|viertel|kwart over|kwart voor) (?<quarterHour>${hours})`,
    // "3pm", "10:30 a.m."
    `\\b(?<faceHour>\\d{1,2})(?:[:.](?<faceMinute>\\d{2}))?\\s?(?<face>[ap])\\.?m\\b\\.?`,
    // "14:30", "14.30", "14h30", "14 h 30", "14u30", "9.30 Uhr"
    `\\b(?<digitHour>\\d{1,2})(?:[:.]| ?[hu] ?)(?<digitMinute>\\d{2})(?![\\d%]|[.,]\\d)(?: ?${oclock})?`,
    // "14 Uhr 30", "trois heures et demie", "drie uur"
    `\\b(?<markedHour>${hours}) ?${oclock}(?: (?:(?:y|e|et) )?(?<markedPart>${part})(?![a-z\\d]))?`,
    // "at 4", "a las cuatro y media", "alle 10 e 30", "às 15", "om drie"
    `(?<![a-z\\d])${at} (?!(?:ein|een|une|uma)\\b)(?<bareHour>${hours})(?! (?:of|point|time|or more|other)\\b| ?${oclock}| ?[ap]\\.?m\\b| ?[hu] ?\\d)(?![\\d:.,%/-]\\d| ?[%€$£]| ?(?:days?|weeks?|tage|jours|dias|giorni|minut|months?))(?:(?: (?:y|e|et) (?<barePart>${part})| (?:menos|meno|moins) (?:le )?(?<lessPart>cuarto|quart|un quarto|\\d{1,2}))(?![a-z\\d]))?`,
    `\\b(?<noon>noon|midday|midi|mediodia|mezzogiorno|meio-dia)\\b`,
    // "10 - 11:30", "2 to 3pm": the mark stands behind the end
    `\\b(?<openHour>\\d{1,2})(?= ?(?:-|to|until|till|bis|a|e|et|y|and|und|tot|en) ?(?:las |le )?\\d{1,2}(?:[:.h]\\d{2}| ?(?:[ap]\\.?m\\b|${oclock})))`,
  ].join('|'),
  'g',
)
const through =
  /^\s?(?:-|to|until|till|bis|a|a las|alle|as|tot|e(?= as)|y(?= las)|and|und|et|y|e|en)\s(?:ca\.? |las |le |as )?|^\s?-\s?/
const between = /(?:between|entre|zwischen|tra|fra|tussen)(?: (?:las?|le|as))? $/
const openEnded =
  /(?:\b(?:from|after|by|before|until|till|since|ab|nach|bis|vor|seit|spatestens|a partir de|des|apres|avant|jusqu'a|desde(?: las?)?|despues de(?: las?)?|antes de(?: las?)?|hasta(?: las?)?|dalle|dopo(?: le)?|prima delle|entro(?: le)?|fino alle|depois das?|antes das?|ate(?: as)?|vanaf|na|voor|tot)|\bvon) $/
const most = 40

/** Times of day in `plain` (lower case, no accents), in order. Linear; at most forty. */
export function clockTimesIn(plain: string): ClockTime[] {
  const found: ClockTime[] = []
  for (const match of plain.matchAll(pattern)) {
    if (found.length >= most) break
    const told = timeOf(match.groups ?? {})
    const from = match.index
    const to = from + match[0].length
    const before = plain.slice(Math.max(0, from - 18), from)
    if (told === null || isPartOfDate(plain, from, to) || (found.at(-1)?.to ?? 0) > from) continue
    if (isDuration(match[0], before)) continue
    const end = endAfter(plain, to, told)
    const start = halved(told, plain, from, end?.to ?? to, end?.face ?? null)
    if (start === null) continue
    const isSpan = end !== null && !between.test(before)
    found.push({
      ...start,
      endHour: end === null ? null : end.hour < start.hour && end.hour <= 11 ? end.hour + 12 : end.hour,
      endMinute: end?.minute ?? 0,
      isBound: !isSpan && (openEnded.test(before) || between.test(before) || match[0].startsWith('dalle ')),
      from,
      to: end?.to ?? to,
    })
  }
  return found
}

interface Told {
  readonly hour: number
  readonly minute: number
  /** `a` or `p` where told. */
  readonly face: string | null
  /** Written with two digits or as 13 and more: the clock of a whole day. */
  readonly isWhole: boolean
}

function timeOf(groups: Record<string, string | undefined>): Told | null {
  const { half, halfHour, quarter, quarterHour, noon } = groups
  if (noon !== undefined) return checked(12, 0, 'p', '12')
  if (half !== undefined) {
    const hour = numberOf(halfHour)
    // "Half three" is half past three to the English, "half drie" and "halb drei" half past two.
    const isEnglish =
      half === 'half past' ||
      (half === 'half' && /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/.test(halfHour ?? ''))
    return checked(isEnglish ? hour : hour === 1 ? 12 : hour - 1, 30, null, halfHour)
  }
  if (quarter !== undefined) {
    const hour = numberOf(quarterHour)
    const isBefore = /to$|vor$|voor$|^dreiviertel/.test(quarter)
    const isPast = /past$|nach$|over$/.test(quarter)
    const shown = isPast ? hour : hour === 1 ? 12 : hour - 1
    return checked(shown, isBefore ? 45 : 15, null, quarterHour)
  }
  const { faceHour, faceMinute, face } = groups
  if (faceHour !== undefined) return checked(Number(faceHour), Number(faceMinute ?? 0), face ?? null, '1')
  const { digitHour, digitMinute, markedHour, markedPart, bareHour, barePart, lessPart, openHour } = groups
  if (digitHour !== undefined) return checked(Number(digitHour), Number(digitMinute), null, digitHour)
  if (markedHour !== undefined) return checked(numberOf(markedHour), minutesOf(markedPart), null, markedHour)
  if (openHour !== undefined) return checked(Number(openHour), 0, null, openHour)
  if (bareHour === undefined) return null
  if (lessPart === undefined) return checked(numberOf(bareHour), minutesOf(barePart), null, bareHour)
  return checked(numberOf(bareHour) - 1, 60 - minutesOf(lessPart), null, bareHour)
}

function checked(hour: number, minute: number, face: string | null, written: string | undefined): Told | null {
  if (!(hour >= 0 && hour < 24 && minute >= 0 && minute < 60) || (face !== null && (hour < 1 || hour > 12))) return null
  return { hour, minute, face, isWhole: hour > 12 || /^0\d/.test(written ?? '') }
}

function numberOf(text: string | undefined): number {
  return text === undefined ? NaN : (numberWords[text] ?? Number(text))
}

function minutesOf(text: string | undefined): number {
  if (text === undefined) return 0
  if (/^(?:media|mezz[ao]|meia|demie)$/.test(text)) return 30
  return /cuarto|quart/.test(text) ? 15 : numberOf(text)
}

/** "Until 3pm", "- 11.30", "alle 12" behind a time. */
function endAfter(plain: string, at: number, start: Told): (Told & { readonly to: number }) | null {
  const joint = through.exec(plain.slice(at, at + 12))
  if (joint === null) return null
  const from = at + joint[0].length
  const rest = plain.slice(from, from + 24)
  const match = /^(\d{1,2})(?:(?:[:.]| ?[hu] ?)(\d{2}))?(?: ?([ap])\.?m\b\.?)?/.exec(rest)
  const isSpan = /-|to|until|till|bis|tot|alle|\ba\b|as/.test(joint[0])
  if (match === null) return null
  const marked = match[2] !== undefined || match[3] !== undefined || new RegExp(`^\\d{1,2} ?${oclock}`).test(rest)
  if (!isSpan && !marked) return null
  const end = checked(Number(match[1]), Number(match[2] ?? 0), match[3] ?? null, match[1])
  if (end === null) return null
  const face = end.face ?? (start.face === 'p' && end.hour < 12 && end.hour >= start.hour % 12 ? 'p' : null)
  const halvedEnd = inHalf(end, face)
  const hour =
    face === null && !end.isWhole && halvedEnd.hour >= 1 && halvedEnd.hour <= 6 ? halvedEnd.hour + 12 : halvedEnd.hour
  return { ...end, hour, face: end.face, to: from + match[0].length }
}

/** An hour of the clock face in the half of the day that is told, or else in which people meet: one to six is afternoon. */
function halved(
  told: Told,
  plain: string,
  from: number,
  to: number,
  endFace: string | null,
): { readonly hour: number; readonly minute: number } | null {
  const { minute } = told
  if (told.face !== null) return { hour: inHalf(told, told.face).hour, minute }
  if (told.isWhole) return { hour: told.hour, minute }
  const around = `${plain.slice(Math.max(0, from - 22), from)} | ${plain.slice(to, to + 22)}`
  const isLate = afternoon.test(around)
  if (isLate && !morning.test(around)) return { hour: inHalf(told, 'p').hour, minute }
  if (endFace === 'p' && told.hour <= 7) return { hour: told.hour + 12, minute }
  if (morning.test(around) && !isLate) return { hour: told.hour, minute }
  return { hour: told.hour >= 1 && told.hour <= 6 ? told.hour + 12 : told.hour, minute }
}

function inHalf({ hour, minute }: Told, face: string | null): { readonly hour: number; readonly minute: number } {
  if (face === null || hour > 12) return { hour, minute }
  return { hour: (hour % 12) + (face === 'p' ? 12 : 0), minute }
}

/** "Deux heures sur place", "2 hrs": few hours without "at" before them last, they are not struck. */
function isDuration(words: string, before: string): boolean {
  if (
    !/^(?:[1-4]|une?|deux|trois|quatre|una|dos|tres|cuatro|due|tre|uma|duas|een|twee|drie) ?(?:uur|hrs?|horas?|heures?|ore|h)$/.test(
      words,
    )
  )
    return false
  return !/(?:\ba|\bas|\balle|\bom|\bat|\bvers|\bpar|\bpelas|\bas|\blas?|,) $/.test(before)
}

/** "14.07." and "3.7.2026" are days. */
function isPartOfDate(plain: string, from: number, to: number): boolean {
  if (
    /^\d{1,2}\.\d{2}$/.test(plain.slice(from, to)) &&
    plain[to] === '.' &&
    !/^\.\s?(?:[A-Z]|\n|$)/.test(plain.slice(to, to + 2))
  )
    return /\d/.test(plain[to + 1] ?? '') || Number(plain.slice(from, to).split('.')[1]) <= 12
  return /[\d./£€$]/.test(plain[from - 1] ?? '')
}
