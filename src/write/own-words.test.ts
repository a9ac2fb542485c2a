import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeholderPattern } from '#domain/draft.ts'
import { messageKey } from '#domain/ids.ts'
import { facts, situations, step } from '#write/builders.ts'
import { check } from '#write/check/check.ts'
import { speeches } from '#write/check/speeches.ts'
import type { ComposedMail } from '#write/compose.ts'
import { countWords } from '#write/count-words.ts'
import type { DraftFacts, MailStep } from '#write/facts.ts'
import { ownNews, ownSentences } from '#write/fixtures/own-sentences.ts'
import { compose, shippedLanguages } from '#write/fixtures/shipped.ts'
import { similarity } from '#write/similarity.ts'

const registers = ['plain', 'warm', 'formal'] as const
const formalities = ['formal', 'informal'] as const

/** Another company, role, day and people than the builders have; what a real history could hold. */
const histories = fc.record({
  company: fc.constantFrom('Northwind', 'Brackwater Labs', 'Oak & Iron GmbH', 'Tessellate', 'Grünfeld AG'),
  role: fc.constantFrom('Backend Engineer', 'Data Analyst', 'Product Designer', 'Head of Nursing', 'Accountant'),
  day: fc.integer({ min: 1, max: 28 }).map((day) => `2026-10-${String(day).padStart(2, '0')}`),
  round: fc.constantFrom(null, 'technical', 'final', 'first', 'panel', 'something odd'),
  mode: fc.constantFrom('video' as const, 'phone' as const, 'onsite' as const),
  person: fc.constantFrom(
    { full: 'Priya Nair', given: 'Priya', family: 'Nair', academic: null },
    { full: 'Jonas Weiß', given: 'Jonas', family: 'Weiß', academic: 'Dr.' },
    { full: 'Amélie Roux', given: 'Amélie', family: 'Roux', academic: null },
  ),
  rank: fc.nat({ max: 7 }),
})
type History = typeof histories extends fc.Arbitrary<infer T> ? T : never

function of(name: string, history: History, language: string, formality: 'formal' | 'informal', no: string) {
  const situation = situations[name]!
  const base = facts(situation.facts)
  const { company, role, day, round, mode, rank } = history
  const person = base.recipient.full === '' ? {} : history.person
  const interviews = base.interviews.map((each) => ({ ...each, day, round, mode }))
  const given: DraftFacts = {
    ...base,
    company,
    role,
    rank,
    language,
    interviews,
    interview: base.interview === null ? null : interviews[0]!,
    recipient: { ...base.recipient, ...person, formality },
  }
  return { given, due: step({ ...situation.step, follows: messageKey(no) }) }
}

function finished(mail: ComposedMail, name: string): string {
  const own = name.includes('nothing new') ? ownNews : ownSentences
  return mail.body.replace(placeholderPattern, own[mail.language]!)
}

function findingsOf(due: MailStep, given: DraftFacts, mail: ComposedMail, body: string): string[] {
  // What nobody here understands yet cannot be judged; its length is.
  if (speeches[mail.language] === undefined) return []
  return check({
    step: due.kind,
    language: mail.language,
    subject: mail.subject,
    body,
    to: [given.recipient.address!],
    facts: {
      recipientName: given.recipient.full,
      recipientRelation: given.recipient.relation,
      company: given.company,
      role: given.role,
      interviewDate: given.interview?.day ?? null,
      // Whoever answered is answered in their thread.
      inThread: given.repliedOn !== null,
    },
  })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, start, end }) => `${ruleId}: ${body.slice(start, end)}`)
}

/** Any situation, history, register, form of address and set of wordings. */
const anyMail = fc.tuple(
  fc.constantFrom(...Object.keys(situations)),
  histories,
  fc.constantFrom(...registers),
  fc.constantFrom(...formalities),
  fc.nat({ max: 5 }),
  fc.string({ maxLength: 6 }),
)

const more = Number(process.env['AJAR_RUNS'] ?? 0)
const runs = (numRuns: number) => (more > 0 ? { numRuns: more } : { numRuns, seed: 20_261_123 })

describe('with the personal sentence supplied', () => {
  it.each(shippedLanguages)('every situation in every register stays within its length: %s', (language) => {
    fc.assert(
      fc.property(anyMail, ([name, history, register, formality, wording, no]) => {
        const { given, due } = of(name, history, language, formality, no)
        const body = finished(compose(due, given, { register, wording }), name)
        const [least, most] = due.kind === 'acknowledge' ? [30, 80] : [50, 125]
        expect(countWords(body), `${name}, ${register}\n${body}`).toBeGreaterThanOrEqual(least)
        expect(countWords(body), `${name}, ${register}\n${body}`).toBeLessThanOrEqual(most)
      }),
      runs(250),
    )
  })

  it.each(shippedLanguages)('every situation in every register passes its own check clean: %s', (language) => {
    const seeds = more > 0 ? [more] : [1, 2, 3]
    const mails = seeds.flatMap((seed) => fc.sample(anyMail, { numRuns: Math.max(400, more), seed }))
    const misheard = mails.flatMap(([name, history, register, formality, wording, no]) => {
      const { given, due } = of(name, history, language, formality, no)
      const mail = compose(due, given, { register, wording })
      const findings = findingsOf(due, given, mail, finished(mail, name))
      return findings.length === 0 ? [] : [`${name}, ${register}: ${findings.join('; ')}`]
    })
    expect(misheard).toEqual([])
  })

  it('no two of six interviewers get mails that are alike, in 500 panels', () => {
    fc.assert(
      fc.property(
        histories,
        fc.constantFrom(...shippedLanguages),
        fc.constantFrom(...registers),
        fc.constantFrom(...formalities),
        fc.string({ maxLength: 8 }),
        fc.boolean(),
        (history, language, register, formality, no, isLate) => {
          const bodies = [0, 1, 2, 3, 4, 5].map((rank) => {
            const { given, due } = of('follow-up', { ...history, rank }, language, formality, no)
            const later = isLate ? { ...given, today: '2027-01-12' } : given
            return finished(compose(due, later, { register }), '')
          })
          const alike = bodies.flatMap((one, at) => bodies.slice(at + 1).map((other) => similarity(one, other)))
          expect(Math.max(...alike)).toBeLessThan(0.8)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('one person hears nothing twice that was in an earlier mail, whatever the steps', () => {
    const repeatable = new Set(['greeting', 'news', 'whyNews', 'personal', 'opening'])
    fc.assert(
      fc.property(
        fc.constantFrom(...shippedLanguages),
        fc.constantFrom(...registers),
        fc.string({ maxLength: 8 }),
        (language, register, no) => {
          const said = new Set<string>()
          const earlierTexts: string[] = []
          for (const name of [
            'acknowledge, by an interviewer',
            'follow-up',
            'keep-in-touch, news',
            'keep-in-touch, again',
          ]) {
            const situation = situations[name]!
            const mail = compose(
              step({ ...situation.step, follows: messageKey(no) }),
              facts({ ...situation.facts, language, earlierTexts: [...earlierTexts] }),
              { register },
            )
            for (const { name: part, start, end } of mail.parts) {
              const text = mail.body.slice(start, end).split('\n')[0]!
              if (repeatable.has(part)) continue
              expect(said.has(text), text).toBe(false)
              said.add(text)
            }
            earlierTexts.push(mail.body)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
