import { weekdayOf, type Day } from '#domain/days.ts'

/** How a language says days, spans and lists: what a template cannot know. */
export interface Tongue {
  /** A day as it stands in a sentence; `monthFirst` where a country says "October 6". */
  longDate(day: Day, monthFirst: boolean, withYear: boolean): string
  monthOf(day: Day, withYear: boolean): string
  inMonths(months: number): string
  fromDay(date: string): string
  list(names: readonly string[]): string
  /** Marks and short forms that a language wants between its words. */
  finish(text: string): string
  /** How a sentence begins that begins with oneself; null where nobody here knows. */
  readonly firstPerson: RegExp | null
}

/** The rules of a language; of one nobody here knows, as its calendar and lists are known to the platform. */
export function tongueOf(language: string): Tongue {
  return tongues[language] ?? fromPlatform(language)
}

const englishNumbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
const germanNumbers = 'null einem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')
const frenchNumbers = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ')
const spanishNumbers = 'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ')
const dutchNumbers = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')

const asIs = (text: string) => text

const tongues: Readonly<Record<string, Tongue>> = {
  en: {
    longDate: (day, monthFirst, withYear) => {
      const { weekday, month, number, year } = named(day, 'en')
      const short = monthFirst ? `${weekday}, ${month} ${number}` : `${weekday}, ${number} ${month}`
      return withYear ? `${short}${monthFirst ? ',' : ''} ${year}` : short
    },
    monthOf: (day, withYear) => monthAndYear(day, 'en', withYear, ' '),
    inMonths: (count) =>
      count === 1 ? 'in a month' : count === 12 ? 'in a year' : `in ${say(count, englishNumbers)} months`,
    fromDay: (date) => `from ${date} on`,
    list: (names) => listed(names, 'and'),
    finish: asIs,
    firstPerson: /^I(?!\p{L})/u,
  },
  // A date is in the dative ("am Dienstag, dem 6. Oktober"), so that only am, vom, zum and ab may stand before it.
  de: {
    longDate: (day, _, withYear) => {
      const { weekday, month, number, year } = named(day, 'de')
      return `${weekday}, dem ${number}. ${month}${withYear ? ` ${year}` : ''}`
    },
    monthOf: (day, withYear) => monthAndYear(day, 'de', withYear, ' '),
    inMonths: (count) =>
      count === 12 ? 'in einem Jahr' : `in ${say(count, germanNumbers)} ${count === 1 ? 'Monat' : 'Monaten'}`,
    fromDay: (date) => `ab ${date}`,
    list: (names) => listed(names, 'und'),
    finish: asIs,
    firstPerson: /^Ich(?!\p{L})/u,
  },
  fr: {
    longDate: (day, _, withYear) => {
      const { weekday, month, number, year } = named(day, 'fr')
      return `${weekday} ${number === 1 ? '1er' : number} ${month}${withYear ? ` ${year}` : ''}`
    },
    monthOf: (day, withYear) => monthAndYear(day, 'fr', withYear, ' '),
    inMonths: (count) => (count === 12 ? 'dans un an' : `dans ${say(count, frenchNumbers)} mois`),
    fromDay: (date) => `à partir du ${date}`,
    list: (names) => listed(names, 'et'),
    // "de" and "que" before a vowel; and the narrow space before the high marks, which must not break the line.
    finish: (text) =>
      text
        .replace(/(?<!\p{L})([Dd]|[Qq]u)e (?=[aeiouàâéèêëîïôöùûüAEIOUÀÂÉÈÊËÎÏÔÖÙÛÜ])/gu, '$1’')
        .replace(/ (?=[?!:;](?:\s|$))/gu, '\u00a0'),
    firstPerson: /^J(?:e(?!\p{L})|['’])/u,
  },
  es: {
    longDate: (day, _, withYear) => {
      const { weekday, month, number, year } = named(day, 'es')
      return `${weekday} ${number} de ${month}${withYear ? ` de ${year}` : ''}`
    },
    monthOf: (day, withYear) => monthAndYear(day, 'es', withYear, ' de '),
    inMonths: (count) =>
      count === 12 ? 'dentro de un año' : `dentro de ${say(count, spanishNumbers)} ${count === 1 ? 'mes' : 'meses'}`,
    fromDay: (date) => `a partir del ${date}`,
    list: (names) => listed(names, /^h?i(?![aeo])/iu.test(names.at(-1) ?? '') ? 'e' : 'y'),
    finish: asIs,
    firstPerson: /^Yo(?!\p{L})/u,
  },
  nl: {
    longDate: (day, _, withYear) => {
      const { weekday, month, number, year } = named(day, 'nl')
      return `${weekday} ${number} ${month}${withYear ? ` ${year}` : ''}`
    },
    monthOf: (day, withYear) => monthAndYear(day, 'nl', withYear, ' '),
    inMonths: (count) =>
      count === 12 ? 'over een jaar' : `over ${say(count, dutchNumbers)} ${count === 1 ? 'maand' : 'maanden'}`,
    fromDay: (date) => `vanaf ${date}`,
    list: (names) => listed(names, 'en'),
    finish: asIs,
    firstPerson: /^Ik(?!\p{L})/u,
  },
}

function fromPlatform(language: string): Tongue {
  const locale = /^[a-z]{2,3}$/u.test(language) ? language : 'en'
  const format = (day: Day, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(noon(day))
  return {
    longDate: (day, _, withYear) =>
      format(day, { weekday: 'long', day: 'numeric', month: 'long', ...(withYear && { year: 'numeric' }) }),
    monthOf: (day, withYear) => format(day, { month: 'long', ...(withYear && { year: 'numeric' }) }),
    inMonths: (count) => new Intl.RelativeTimeFormat(locale).format(count, 'month'),
    fromDay: asIs,
    list: (names) => new Intl.ListFormat(locale).format(names),
    finish: asIs,
    firstPerson: null,
  }
}

function named(day: Day, language: string) {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(noon(day))
  return {
    weekday: weekdays(language)[weekdayOf(day) - 1]!,
    month: part({ month: 'long' }),
    number: Number(day.slice(8)),
    year: day.slice(0, 4),
  }
}

const weekdaysOf = new Map<string, readonly string[]>()

/** Monday first. */
function weekdays(language: string): readonly string[] {
  let names = weekdaysOf.get(language)
  if (names === undefined) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    names = [5, 6, 7, 8, 9, 10, 11].map((day) => format.format(Date.UTC(2026, 0, day)))
    weekdaysOf.set(language, names)
  }
  return names
}

function noon(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12)
}

function monthAndYear(day: Day, language: string, withYear: boolean, between: string): string {
  const { month, year } = named(day, language)
  return withYear ? `${month}${between}${year}` : month
}

function say(count: number, numbers: readonly string[]): string {
  return numbers[count] ?? String(count)
}

function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)!}`
}
