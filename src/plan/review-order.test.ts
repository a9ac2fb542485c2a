import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inReviewOrder, weightOf, type Asked } from '#plan/review-order.ts'

const now = Date.UTC(2026, 10, 9)
const day = 86_400_000
const asked = (id: string, over: Partial<Asked> = {}): Asked => ({
  id,
  question: 'what-kind',
  kind: 'interview',
  rival: null,
  field: null,
  at: now - day,
  ...over,
})

const whichNo = asked('which-no', { question: 'which-no', kind: 'rejection' })
const isItANo = asked('is it a no', { kind: 'pending', rival: 'rejection' })
const outcome = asked('two outcomes', { question: 'conflict', field: 'outcome', kind: null })
const link = asked('where', { question: 'which-application', kind: 'pending' })
const kind = asked('what', { kind: 'interview', rival: 'assessment' })
const company = asked('who', { question: 'company-unknown' })
const person = asked('same', { question: 'same-person', kind: null })

describe('the order of questions', () => {
  it('begins with the no that fits two applications, and ends with names', () => {
    const all = [person, company, kind, link, isItANo, whichNo]
    expect(
      inReviewOrder(all, now)
        .map(({ id }) => id)
        .slice(0, 4),
    ).toEqual(['which-no', 'is it a no', 'where', 'what'])
    expect([outcome, company, person].map(weightOf)).toEqual(['outcome', 'small', 'small'])
  })

  it('puts what is fresh before what no plan waits for any more', () => {
    const old = { ...whichNo, id: 'old', at: now - 400 * day }
    expect(inReviewOrder([old, company, { ...link, id: 'undated', at: null }], now).map(({ id }) => id)).toEqual([
      'who',
      'old',
      'undated',
    ])
  })

  it('asks about the latest first where all else is alike', () => {
    const earlier = { ...link, id: 'earlier', at: now - 9 * day }
    expect(inReviewOrder([earlier, link], now).map(({ id }) => id)).toEqual(['where', 'earlier'])
  })

  it('does not hang on the order in which they come', () => {
    const one = fc.record({
      id: fc.uuid(),
      question: fc.constantFrom<Asked['question'][]>('which-no', 'what-kind', 'conflict', 'same-person'),
      kind: fc.constantFrom<Asked['kind'][]>(null, 'rejection', 'pending'),
      rival: fc.constantFrom<Asked['rival'][]>(null, 'offer', 'viewed'),
      field: fc.constantFrom(null, 'outcome', 'role'),
      at: fc.option(fc.integer({ min: now - 400 * day, max: now })),
    })
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ id }) => id }), (all) => {
        expect(inReviewOrder(all.toReversed(), now)).toEqual(inReviewOrder(all, now))
        expect(inReviewOrder(all, now)).toHaveLength(all.length)
      }),
    )
  })
})
