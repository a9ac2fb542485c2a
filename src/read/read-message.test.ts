import { describe, expect, it } from 'vitest'
import { fixtures } from '#read/fixtures/all.ts'
import { me, messageOf, zone, type Fixture } from '#read/fixtures/fixture.ts'
import { companyKey } from '#read/extract/company-name.ts'
import { isChangedBy, readAlone, readMessage, readMessageOf } from '#read/read-message.ts'

const context = { me: [me], zone }
const read = (fixture: Fixture) => readMessage(messageOf(fixture), context)
/** Said in words that the reader does not know or takes for others: listed so that nobody believes them read. */
const knownWrong: ReadonlySet<string> = new Set([
  'bare-06',
  'bare-13',
  'bare-41',
  'es-short-35',
  'mix-b-011',
  'mix-b-045',
  'mix-b-057',
  'mix-c-001',
  'mix-c-006',
  'mix-c-044',
  'mix-c-052',
  'mix-c-070',
])
/** Facts that are not found where the mail tells them: site and employer in one sentence, small words inside a title. */
const knownUnnamed: ReadonlySet<string> = new Set([
  'mix-a-021',
  'mix-a-061',
  'mix-a-069',
  'mix-b-011',
  'mix-b-057',
  'mix-b-070',
  'mix-c-040',
])
const judged = fixtures.filter(({ id }) => !knownWrong.has(id))
const title = ({ id, subject, body }: Fixture) => `${id}: ${(subject || body).slice(0, 60)}`
const named = (list: readonly Fixture[]) => list.map((fixture) => [title(fixture), fixture] as const)

describe('the kind of an invented mail', () => {
  it.each(named(judged))('%s', (_, fixture) => {
    expect(read(fixture).kind).toBe(fixture.kind)
  })

  it('is missed where the list of misses says so', () => {
    const missed = fixtures.filter((fixture) => read(fixture).kind !== fixture.kind)
    expect(missed.map(({ id }) => id).toSorted()).toEqual([...knownWrong].toSorted())
  })
})

describe('what is taken from a mail', () => {
  it.each(named(fixtures))('stands where its evidence says: %s', (_, fixture) => {
    const message = messageOf(fixture)
    const finding = readMessage(message, context)
    const facts = [finding.company, finding.role, finding.location, finding.promisedBy]
    const evidence = [...finding.evidence, ...facts.flatMap((fact) => fact?.evidence ?? [])]
    const shown = evidence.filter(({ part }) => part === 'text' || part === 'subject')
    const slices = shown.map(({ part, start, end }) =>
      (part === 'text' ? message.text : message.subject).slice(start, end),
    )
    expect(slices).toEqual(shown.map(({ quote }) => quote))
  })

  const notNamed = new Set(['no-en-31', 'offer-en-01', 'bare-20', ...knownUnnamed])
  it.each(named(judged.filter(({ id, company }) => company !== undefined && !notNamed.has(id))))(
    'names the employer: %s',
    (_, fixture) => {
      expect(companyKey(read(fixture).company?.value ?? '')).toBe(companyKey(fixture.company ?? ''))
    },
  )

  it.each(named(judged.filter(({ id, role }) => role !== undefined && !knownUnnamed.has(id))))(
    'names the role: %s',
    (_, fixture) => {
      expect(read(fixture).role?.value).toBe(fixture.role)
    },
  )

  it.each(named(judged.filter(({ requisitionId }) => requisitionId !== undefined)))(
    'has its number: %s',
    (_, fixture) => {
      expect(read(fixture).keys.requisitionId).toBe(fixture.requisitionId)
    },
  )

  it.each(named(judged.filter(({ agency }) => agency !== undefined)))('names the agency: %s', (_, fixture) => {
    expect(read(fixture).agency?.value).toBe(fixture.agency)
  })

  it.each(named(judged))('knows the language: %s', (_, fixture) => {
    expect(read(fixture).language).toBe(fixture.language)
  })

  it.each(named(judged.filter(({ interview }) => interview !== undefined)))(
    'has an interview only where a time is fixed: %s',
    (_, fixture) => {
      const { interview } = read(fixture)
      expect(interview === null ? null : new Date(interview.start).toISOString()).toBe(fixture.interview)
    },
  )

  it.each(named(judged.filter(({ people }) => people !== undefined)))('finds the people: %s', (_, fixture) => {
    const names = read(fixture).people.map(({ name }) => name)
    expect(names.toSorted()).toEqual([...(fixture.people ?? [])].toSorted())
  })

  it.each(named(judged.filter(({ intent }) => intent !== undefined)))(
    'tells what the person means: %s',
    (_, fixture) => {
      expect(read(fixture).ownIntent).toBe(fixture.intent)
    },
  )

  it.each(named(judged.filter(({ no }) => no !== undefined)))('profiles a no: %s', (_, fixture) => {
    const { reapply, ...fields } = fixture.no ?? {}
    const { rejection } = read(fixture)
    expect(rejection).toMatchObject(fields)
    expect(rejection?.reapplyHint !== null).toBe(reapply ?? rejection?.reapplyHint !== null)
  })
})

describe('reading', () => {
  const no = fixtures.find(({ id }) => id === 'no-en-01') ?? fixtures[0]!

  it('gives the same finding for the same mail', () => {
    expect(read(no)).toEqual(read(no))
  })

  it('does not take a no that is only quoted for a new one', () => {
    const answer: Fixture = {
      ...no,
      id: 'quoting',
      subject: 'Re: Your application',
      from: 'Marta Lindqvist <marta@harborlight.example>',
      answers: true,
      body: `Thanks Sam, you too!\n\nOn Mon, 9 Mar 2026 at 12:11, Sam Rivera <${me}> wrote:\n> You wrote that you will not be moving forward with my application.`,
    }
    expect(read(answer).kind).not.toBe('rejection')
    expect(read(answer).rejection).toBeNull()
  })

  it('reads the same words with curly quotes, no-break spaces and soft hyphens', () => {
    const body =
      'Dear Sam,\u00a0we won\u2019t be moving for\u00adward with your appli\u00adcation for the Baker po\u00adsition.'
    const finding = read({ ...no, id: 'odd', body, subject: '' })
    expect(finding.kind).toBe('rejection')
    expect(finding.evidence[0]?.quote).toContain('for\u00adward')
  })

  it('tells of a bounce which address failed, and of an absence when it ends', () => {
    const bounce = fixtures.find(({ id }) => id === 'bounce-en-01')!
    expect(read(bounce).delivery?.failed.map(({ address }) => address)).toEqual(['marcus.webb@solstice.example'])
    const absence = fixtures.find(({ id }) => id === 'ooo-de-01')!
    expect(read(absence).delivery?.returnsOn).toBe('2026-03-23')
  })

  it('counts a promised answer from the day of the mail', () => {
    const promise = fixtures.find(({ id }) => id === 'pend-en-02')!
    expect(read(promise).promisedBy?.value).toBe('2026-03-12')
  })

  it('needs more than one weak phrase for a no', () => {
    const finding = read({
      ...no,
      id: 'weak',
      subject: 'Your application',
      body: 'Unfortunately our office is closed today. Your application for the role of Baker is with Anna.',
    })
    expect(finding.kind).not.toBe('rejection')
  })
})

describe('what is known around a mail', () => {
  const known = {
    contacts: new Map(fixtures.map((one) => [messageOf(one).from?.address ?? '', 'Acorn'])),
    companies: [{ name: 'Acorn', domain: 'acorn.example' }],
  }
  const some = fixtures.filter((_, index) => index % 7 === 0)

  it('leaves the reading alone as it is where it does not change it', () => {
    let changed = 0
    for (const one of some) {
      const message = messageOf(one)
      const alone = readAlone(message, context)
      expect(alone.finding).toEqual(readMessage(message, context))
      const isChanged = isChangedBy(alone, known)
      if (isChanged) changed++
      expect(readMessage(message, isChanged ? context : { ...context, known })).toEqual(alone.finding)
    }
    expect(changed).toBeGreaterThan(0)
  })

  it('is heard as well where only some kinds are asked for', () => {
    const isNews = (kind: string) => kind !== 'other' && kind !== 'bounce'
    for (const one of some) {
      const message = messageOf(one)
      for (const around of [context, { ...context, known }]) {
        const whole = readMessage(message, around)
        expect(readMessageOf(isNews, message, around)).toEqual(isNews(whole.kind) ? whole : null)
      }
    }
  })
})
