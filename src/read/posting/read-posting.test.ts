import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsIn } from '#read/posting/facts-in.ts'
import { readPosting } from '#read/posting/read-posting.ts'
import { saidIn } from '#read/posting/said-in-resume.ts'

const asked = (text: string) => readPosting(text).map(({ force, text: words }) => `${force}: ${words}`)

describe('what a posting asks for', () => {
  it('stands under its headings; tasks, benefits and how to apply are left out', () => {
    const text = `Pflegefachkraft (m/w/d)

Ihre Aufgaben
- Pflegeplanung am Tablet

Ihr Profil
- abgeschlossene Ausbildung als Pflegefachkraft
- Deutsch mindestens B2, idealerweise Englisch

Von Vorteil sind:
- Führerschein Klasse B

Wir bieten
- Fortbildung in Palliative Care

Bewerbung
Bitte senden Sie uns Ihre Zeugnisse.`
    expect(asked(text)).toEqual([
      'must: abgeschlossene Ausbildung als Pflegefachkraft',
      'must: Deutsch mindestens B2',
      'nice: idealerweise Englisch',
      'nice: Führerschein Klasse B',
    ])
  })

  it('is found in running words by what they say', () => {
    const text =
      'We sell brass. Applicants must hold a PhD in ecology; experience of Stan is highly desirable. You will join a team of nine.'
    expect(asked(text)).toEqual([
      'must: Applicants must hold a PhD in ecology',
      'nice: experience of Stan is highly desirable',
    ])
  })

  it('is not what is waived', () => {
    expect(asked('Requirements\n- SQL\n- No degree needed\n- Quereinsteiger willkommen')).toEqual(['must: SQL'])
    expect(asked('')).toEqual([])
    expect(asked('We bake rolls. Come and see us.')).toEqual([])
  })
})

describe('a heading that nobody foresaw', () => {
  it('is told by what stands under it', () => {
    const text = `Joiner

Into the van go
- five years at the bench
- a clean driving licence
- good English

Out of the van come
- £17 an hour and 25 days of holiday
- a pension
- training for your CSCS card on our account`
    expect(asked(text)).toEqual([
      'must: five years at the bench',
      'must: a clean driving licence',
      'must: good English',
    ])
  })

  it('may stand in capitals, before a bar, behind a picture or be a question', () => {
    expect(asked('Koch\n\nANFORDERUNGEN\nabgeschlossene Lehre als Koch\nFreude am Umgang mit Gästen')).toHaveLength(2)
    expect(asked('PROFIL | Lehre als Koch; Führerschein B; Englisch hilfreich\nANGEBOT | Kost, Logis, Ferien')).toEqual(
      ['must: Lehre als Koch', 'must: Führerschein B', 'nice: Englisch hilfreich'],
    )
    expect(asked('Cook\n\n🎒 What you bring\n👉 Level 2 food hygiene\n\n🎁 Perks\n👉 Free lunch')).toEqual([
      'must: Level 2 food hygiene',
    ])
    expect(asked('Koch\n\nWas bieten wir? Kost und Logis.\n\nWas erwarten wir? Gute Deutschkenntnisse.')).toEqual([
      'must: Gute Deutschkenntnisse',
    ])
  })

  it('in a table says by its column what is essential', () => {
    expect(asked('Experience\n1. Two years in planning (E)\n2. Work with appeals (D)')).toEqual([
      'must: Two years in planning',
      'nice: Work with appeals',
    ])
  })
})

describe('the facts of a requirement', () => {
  it.each([
    ['3–5 years in a SOC', { kind: 'years', least: 3, most: 5 }],
    ['Min. 18 months conveyancing experience', { kind: 'years', least: 1.5, most: null }],
    ['Mehrjährige Berufserfahrung', { kind: 'years', least: null, most: null }],
    ["Bachelor's degree or similar", { kind: 'degree', level: 'bachelor' }],
    ['Berufsausbildung als Elektroniker', { kind: 'degree', level: 'apprenticeship' }],
    ['Fluent German, good English', { kind: 'language', language: 'de', level: 'fluent' }],
    ['Fluent German, good English', { kind: 'language', language: 'en', level: 'good' }],
    ['Sehr gute Deutsch- und Englischkenntnisse', { kind: 'language', language: 'de', level: 'very-good' }],
    ['Englisch C1', { kind: 'language', language: 'en', level: 'C1' }],
    ['Postgres beyond the ORM', { kind: 'skill', skill: 'postgresql' }],
    ['C, C++', { kind: 'skill', skill: 'c' }],
    ['Führerschein Klasse B', { kind: 'condition', condition: 'licence' }],
    ['A current Cave Guide Certificate', { kind: 'certificate', name: 'cave guide' }],
    ['Eidgenössischer Fachausweis Imker', { kind: 'certificate', name: 'fachausweis imker' }],
    ['Minimum of three (3) years in a dairy', { kind: 'years', least: 3, most: null }],
    ['mind. 2 Jahre Praxis nach der Lehre', { kind: 'years', least: 2, most: null }],
    ['EFZ als Zeichner', { kind: 'degree', level: 'apprenticeship' }],
    ['Deutsch C1, Englisch zum Lesen', { kind: 'language', language: 'en', level: null }],
    ['Fahrausweis Kat. B', { kind: 'condition', condition: 'licence' }],
    ['Staplerschein von Vorteil', { kind: 'certificate', name: 'staplerschein' }],
  ])('%s', (text, fact) => {
    expect(factsIn(text)).toContainEqual(fact)
  })

  it.each([
    ['You excel at details and go far'],
    ['german law'],
    ['We are 12 years old'],
    ['a business card'],
    ['training within three months'],
  ])('%s has none', (text) => {
    expect(factsIn(text)).toEqual([])
  })
})

const words = fc.constantFrom(
  'Requirements:',
  'Ihr Profil',
  'Wir bieten',
  '- ',
  '• 3 years of SQL',
  'must',
  'von Vorteil',
  ', ideally ',
  '. ',
  '; ',
  '\n',
  '\n\n',
  ' ',
  'Deutsch C1',
  'ß“😀',
  '(',
  'essential   E\n',
)

describe('any posting', () => {
  it('gives spans that lie in its text one after the other, and no word that does not stand there', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        let from = 0
        for (const { span, text: said, id } of readPosting(text)) {
          if (!span) throw new Error(`${id} stands nowhere.`)
          expect(span.start).toBeGreaterThanOrEqual(from)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ').startsWith(said)).toBe(true)
          from = span.end
        }
      }),
    )
  })

  it.each([
    ['(', 60_000],
    ['must, ', 10_000],
    ['- a\n', 15_000],
    ['. ', 30_000],
    ['Requirements: ', 4000],
    ['a'.repeat(50), 1200],
    [' ', 60_000],
    ['\n', 60_000],
    ['C-', 30_000],
    ['   E', 15_000],
  ])('made of %j alone is read in no time', (piece, times) => {
    const text = piece.repeat(times)
    const before = performance.now()
    readPosting(text)
    expect(performance.now() - before).toBeLessThan(1500)
  })
})

describe('a huge posting', () => {
  const posting = `Wir suchen Verstärkung für unser Haus am See. Ihr Profil:
- abgeschlossene Ausbildung als Koch, idealerweise mit Meisterbrief; Deutsch B2 (Englisch von Vorteil)
You must hold a PhD in ecology, and experience of Stan or Python, SQL and Go is highly desirable but not essential.
`

  it('is read to a bound, however often it says the same', () => {
    const before = performance.now()
    expect(readPosting(posting.repeat(6000)).length).toBeLessThanOrEqual(100)
    expect(readPosting(posting.repeat(200).replaceAll('\n', ' ')).length).toBeLessThanOrEqual(100)
    expect(performance.now() - before).toBeLessThan(6000)
  })

  it('of one endless sentence, list or bracket is read as fast', () => {
    for (const piece of ['experience and ', 'a, ', '(a ', 'Profil: ', 'a; ', 'Go · ', '👉 ', 'Ihr Profil?\n\n']) {
      const before = performance.now()
      readPosting(piece.repeat(1_000_000 / piece.length))
      expect(performance.now() - before, piece).toBeLessThan(2000)
    }
  })
})

describe('what a résumé says of a requirement', () => {
  const said = saidIn({
    skills: [{ name: 'Databases', keywords: ['Postgres'] }],
    languages: [{ language: 'German', fluency: 'B1' }],
    education: [{ studyType: 'Master', area: 'Geology' }],
  })
  const of = (text: string) => said({ facts: factsIn(text) }).said

  it('is what stands there, never a lack', () => {
    expect(of('PostgreSQL')).toBe('yes')
    expect(of('PostgreSQL and Rust')).toBe('partly')
    expect(of('5 years of experience with PostgreSQL')).toBe('partly')
    expect(of('German C1')).toBe('partly')
    expect(of('Some German')).toBe('yes')
    expect(of("Bachelor's degree")).toBe('yes')
    expect(of('PhD')).toBe('no')
    expect(of('Rust')).toBe('no')
    expect(of('Humour')).toBe('no')
    expect(said({ facts: factsIn('PostgreSQL') }).places).toEqual([{ path: 'skills[0]', quote: 'Databases, Postgres' }])
  })
})
