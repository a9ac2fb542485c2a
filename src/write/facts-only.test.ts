import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageKey } from '#domain/ids.ts'
import { placeholderPattern } from '#domain/draft.ts'
import { facts, situations, step } from '#write/builders.ts'
import type { DraftFacts } from '#write/facts.ts'
import type { NewsItem } from '#write/news.ts'
import { compose, shippedFiles, shippedLanguages } from '#write/fixtures/shipped.ts'

/** A name that no language has, so that its way into a mail can only be by the facts. */
const invented = fc
  .array(fc.constantFrom('zuq', 'vix', 'qor', 'bej', 'wux'), { minLength: 2, maxLength: 4 })
  .map((syllables) => syllables.join('').replace(/^./u, (first) => first.toUpperCase()))
const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const people = fc.record({ given: invented, family: invented }).map(({ given, family }) => ({
  full: `${given} ${family}`,
  given,
  family,
  academic: null,
}))

const news: fc.Arbitrary<NewsItem> = fc.oneof(
  fc.record({
    type: fc.constant('update' as const),
    id: invented,
    on: day,
    kind: fc.constantFrom('skill', 'certificate', 'project', 'job', 'talk', 'other'),
    text: invented,
    url: fc.option(invented.map((word) => `https://${word.toLowerCase()}.example/`)),
  }),
  fc.record({
    type: fc.constant('article' as const),
    id: invented,
    addedAt: fc.integer(),
    title: invented,
    url: invented.map((word) => `https://${word.toLowerCase()}.example/`),
    note: fc.option(invented),
  }),
)

const saidMonths: Readonly<Record<string, readonly string[]>> = {
  '1': ['in a month', 'in einem Monat', 'dans un mois', 'dentro de un mes', 'over een maand'],
  '6': ['in six months', 'in sechs Monaten', 'dans six mois', 'dentro de seis meses', 'over zes maanden'],
  '12': ['in a year', 'in einem Jahr', 'dans un an', 'dentro de un año', 'over een jaar'],
  '18': ['in 18 months', 'in 18 Monaten', 'dans 18 mois', 'dentro de 18 meses', 'over 18 maanden'],
}

const variations = fc.record({
  me: fc.record({ name: invented, address: invented.map((word) => `${word.toLowerCase()}@me.example`) }),
  recipient: people,
  company: fc.option(invented),
  newCompany: fc.option(invented),
  role: fc.option(invented),
  agency: fc.option(invented),
  interviewDay: day,
  appliedOn: fc.option(day),
  promisedBy: fc.option(day),
  lastWroteOn: fc.option(day),
  repliedOn: fc.option(day),
  opening: fc.option(
    fc.record({ role: invented, url: fc.option(invented.map((word) => `https://${word.toLowerCase()}.example/`)) }),
  ),
  passOnTo: fc.array(people, { maxLength: 3 }),
  news: fc.array(news, { maxLength: 3 }),
  monthFirst: fc.boolean(),
  today: day,
  again: fc.oneof(
    fc.constantFrom(...Object.keys(saidMonths)).map((months) => ({ months: Number(months) })),
    day.map((on) => ({ day: on })),
  ),
  round: fc.option(fc.constantFrom('technical', 'final', 'something odd')),
})

describe('a draft', () => {
  it('names no person, company, date or number that is not in its facts', () => {
    fc.assert(
      fc.property(
        variations,
        fc.constantFrom(...Object.keys(situations)),
        fc.constantFrom(...shippedLanguages),
        fc.constantFrom('plain' as const, 'warm' as const, 'formal' as const),
        fc.nat({ max: 5 }),
        fc.string(),
        (varied, name, language, register, wording, no) => {
          const situation = situations[name]!
          const base = facts(situation.facts)
          const interviews = base.interviews.map((each) => ({ ...each, day: varied.interviewDay, round: varied.round }))
          const given: DraftFacts = {
            ...base,
            ...varied,
            no: base.no?.reapplyAfter ? { ...base.no, reapplyAfter: varied.again } : base.no,
            language,
            recipient: { ...base.recipient, ...varied.recipient },
            interviews,
            interview: base.interview === null ? null : interviews[0]!,
          }
          const mail = compose(step({ ...situation.step, follows: messageKey(no) }), given, { wording, register })

          const sheet = (mail.callSheet ?? '').replace(/^\d\. /gmu, '')
          const written = [mail.subject, mail.body, sheet].join('\n')
          const foreign = wordsOf(withoutFacts(written, given, language)).filter((word) => !isOurs(word, language))
          expect(foreign, written).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })

  it('would be caught if it did', () => {
    expect(wordsOf('Thank you, Vixqor, on 3 May').filter((word) => !isOurs(word, 'en'))).toEqual(['Vixqor', '3', 'May'])
  })
})

/** The text with each fact taken out, as it may be said; a date counts only whole. */
function withoutFacts(text: string, given: DraftFacts, language: string): string {
  const again = given.no?.reapplyAfter ?? null
  const dates = [
    again !== null && 'day' in again ? again.day : null,
    given.interview?.day,
    given.interviews.at(-1)?.day,
    given.appliedOn,
    given.promisedBy,
    given.lastWroteOn,
    given.repliedOn,
  ]
  const said = [
    ...(again !== null && 'months' in again ? saidMonths[again.months]! : []),
    given.me.name,
    given.me.address,
    given.recipient.full,
    given.recipient.given,
    given.company,
    given.newCompany,
    given.role,
    given.agency,
    given.opening?.role,
    given.opening?.url,
    ...given.passOnTo.map((person) => person.full),
    ...given.news.flatMap((item) =>
      item.type === 'update' ? [item.text, item.url] : [item.title, item.url, item.note],
    ),
    ...[...dates, given.no?.receivedOn].flatMap((each) => (each ? saidDates(each, language) : [])),
  ].filter((each): each is string => typeof each === 'string' && each !== '')
  return said.toSorted((a, b) => b.length - a.length).reduce((left, each) => left.replaceAll(each, ' '), text)
}

/** The ways a day is said, by the platform's own calendar words. */
function saidDates(iso: string, language: string): string[] {
  const date = new Date(`${iso}T12:00:00Z`)
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date)
  const [weekday, month] = [part({ weekday: 'long' }), part({ month: 'long' })]
  const [number, year] = [date.getUTCDate(), date.getUTCFullYear()]
  const long = {
    en: [`${weekday}, ${number} ${month}`, `${weekday}, ${month} ${number}`],
    de: [`${weekday}, dem ${number}. ${month}`],
    fr: [`${weekday} ${number === 1 ? '1er' : number} ${month}`],
    es: [`${weekday} ${number} de ${month}`],
    nl: [`${weekday} ${number} ${month}`],
  }[language]!
  return [
    ...long.flatMap((each) => [`${each}, ${year}`, `${each} ${year}`, `${each} de ${year}`, each]),
    `${month} ${year}`,
    `${month} de ${year}`,
    `d’${month}`,
    ...['in', 'In', 'im', 'Im', 'en', 'En', 'de', 'van'].map((before) => `${before} ${month}`),
  ]
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** What the languages themselves put around days and between names. */
const tongueWords = new Set('ab from on à partir du a del vanaf und and et y e en'.split(' '))

const vocabularies = new Map<string, ReadonlySet<string>>()

/** Whether a word stands in the templates; German sentences may begin in lower case there. */
function isOurs(word: string, language: string): boolean {
  let vocabulary = vocabularies.get(language)
  if (vocabulary === undefined) {
    vocabulary = new Set(
      wordsOf(
        shippedFiles
          .filter(({ path }) => path.startsWith(`${language}/`))
          .map(({ text }) => text)
          .join('\n'),
      ),
    )
    vocabularies.set(language, vocabulary)
  }
  const lower = word.replace(/^./u, (first) => first.toLowerCase())
  return vocabulary.has(word) || tongueWords.has(word) || (language === 'de' && vocabulary.has(lower))
}

it('a gap never holds a fact but the person’s own note', () => {
  for (const situation of Object.values(situations)) {
    const { body } = compose(step(situation.step), facts(situation.facts))
    for (const gap of body.match(placeholderPattern) ?? []) expect(gap).not.toMatch(/Priya|Northwind|Backend/u)
  }
})
