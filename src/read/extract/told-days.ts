import type { Temporal } from 'temporal-polyfill'
import { datesIn } from '#read/extract/dates.ts'
import { nearDays, weekdays } from '#read/tables/clock-words.ts'

/** A day a text names; offsets into it. `isOutright`: by its date, not by a weekday alone. */
export interface ToldDay {
  readonly day: Temporal.PlainDate
  readonly isOutright: boolean
  readonly from: number
  readonly to: number
}

const names = Object.keys(weekdays)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const weekday = new RegExp(
  `(?<![a-z-])(?<name>${names})(?:\\.|vor?mittag|nachmittag|morgen|abend|fruh|ochtend|middag|avond)?s?(?![a-z])(?:,? (?:the |den |dem |dia |le |il |el |de )?(?<number>\\d{1,2})(?:st|nd|rd|th|er|e|\\.)?(?![\\d:/%]|[.,]\\d| ?(?:h|uhr|uur|[ap]\\.?m|u)\\b| ?(?:heures|horas|ore)))?`,
  'g',
)
const near = new RegExp(
  `(?<![a-z])(?<near>${Object.keys(nearDays)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![a-z])`,
  'g',
)
const ordinal =
  /(?<![a-z\d])(?:on |the |den |am )+(\d{1,2})(?:st|nd|rd|th|\.)(?![\d.]|\s?(?:[a-z]{3,10}\s)?(?:floor|stock|stage|round|runde|etage))/g
/** Portuguese counts its days, as others count rounds: only with what stands beside a day. */
const ordinalName = /^(?:segunda|terca|quarta|quinta|sexta)$/
const besideDay =
  /^(?:,? dia \d|,? (?:as|pelas) \d|,? \d{1,2}[ /.]|,? (?:de manha|a tarde|a noite|da parte)|,? (?:que vem|da proxima)|,? (?:as|ao) )/
const inNextWeek =
  /\b(?:next week|week after next|nachster? woche|kommender? woche|(?:la )?semaine prochaine|(?:la )?(?:semana|proxima semana) (?:que viene|que vem)|proxima semana|prossima settimana|settimana prossima|(?:volgende|komende|aanstaande) week)\b/
const most = 40
const furthest = 60

/** Days from the one a mail was sent on: by date, by weekday, "tomorrow", "the 22nd"; in order of the text. */
export function toldDaysIn(source: string, plain: string, sentOn: Temporal.PlainDate | null): ToldDay[] {
  const found: ToldDay[] = datesIn(source, sentOn).map((date) => ({ ...date, isOutright: true }))
  const add = (day: Temporal.PlainDate | null, from: number, to: number, isOutright: boolean) => {
    if (day === null || found.length >= most) return
    // "Thursday, 23 April" is one day.
    const named = found.findIndex(
      (known) =>
        known.isOutright &&
        from < known.from &&
        (to > known.from || joinsDate(plain.slice(to, Math.min(known.from, to + 12)))),
    )
    const date = found[named]
    if (date !== undefined) {
      found[named] = { ...date, from }
      return
    }
    if (found.some((known) => from < known.to && known.from < to)) return
    found.push({ day, from, to, isOutright })
  }
  if (sentOn === null) return found.toSorted((a, b) => a.from - b.from)

  for (const match of plain.matchAll(weekday)) {
    const { name = '', number } = match.groups ?? {}
    const from = match.index
    const to = from + match[0].length
    if (ordinalName.test(name) && !besideDay.test(plain.slice(from + name.length, from + name.length + 14))) continue
    if (isShort(name) && !/\p{Lu}/u.test(source[from] ?? '')) continue
    const wanted = weekdays[name] ?? 0
    const numbered = number === undefined ? null : dayNumbered(sentOn, Number(number), wanted)
    if (numbered !== null) add(numbered, from, to, true)
    else add(weekdayAfter(sentOn, wanted, plain, from, from + name.length), from, from + name.length, false)
  }
  for (const match of plain.matchAll(near)) {
    const words = match.groups?.['near'] ?? ''
    // "Por la mañana", "de manhã": a time of the day.
    if (
      words === 'morgen' &&
      /(?:am|guten|goeden|jeden|den|vom|'s|elke) $/.test(plain.slice(Math.max(0, match.index - 8), match.index))
    )
      continue
    if (words === 'manana' && /(?:la|esta) $/.test(plain.slice(Math.max(0, match.index - 5), match.index))) continue
    add(sentOn.add({ days: nearDays[words] ?? 0 }), match.index, match.index + match[0].length, false)
  }
  for (const match of plain.matchAll(ordinal)) {
    add(dayNumbered(sentOn, Number(match[1]), null), match.index, match.index + match[0].length, true)
  }
  return found.toSorted((a, b) => a.from - b.from)
}

function joinsDate(between: string): boolean {
  return /^[\s,(]{0,3}(?:the |den |dem |le |dia |el |il |de |der )?$/.test(between)
}

function isShort(name: string): boolean {
  return name.length <= 5 && /^(?:mon|tues?|wed|thu(?:rs?)?|fri)$/.test(name)
}

/** The next day of the month with that number, on that weekday where one is told. */
function dayNumbered(sentOn: Temporal.PlainDate, number: number, wanted: number | null): Temporal.PlainDate | null {
  if (number < 1 || number > 31) return null
  for (let ahead = 0; ahead <= furthest; ahead++) {
    const day = sentOn.add({ days: ahead })
    if (day.day === number && (wanted === null || day.dayOfWeek === wanted)) return day
  }
  return null
}

/** The first such weekday after the mail; in the week after it where the words around say so. */
function weekdayAfter(
  sentOn: Temporal.PlainDate,
  wanted: number,
  plain: string,
  from: number,
  to: number,
): Temporal.PlainDate {
  const ahead = (wanted - sentOn.dayOfWeek + 7) % 7 || 7
  const first = sentOn.add({ days: ahead })
  const isThisWeek = first.dayOfWeek > sentOn.dayOfWeek
  const before = plain.slice(Math.max(0, from - 34), from)
  const after = plain.slice(to, to + 30)
  if (isThisWeek && (inNextWeek.test(before) || inNextWeek.test(after) || /\bnext $/.test(before)))
    return first.add({ days: 7 })
  if (/^ week\b/.test(after) || /\b(?:ubernachste[nr]?|week on) $/.test(before)) return first.add({ days: 7 })
  return first
}
