import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '#domain/language.ts'
import { applicationIdOf, messageKey } from '#domain/ids.ts'
import type { AskedQuestion } from '#reflect/asked-questions.ts'
import { allCards, cardIdOf } from '#reflect/practice/all-cards.ts'
import { fittingCards } from '#reflect/interview/fitting-cards.ts'
import { likelyQuestions, type InterviewAhead } from '#reflect/interview/likely-questions.ts'
import { logRounds as rounds } from '#domain/interview-log.ts'
import { questionsOf } from '#reflect/interview/usual-questions.ts'

const day = 86_400_000
const start = Date.UTC(2026, 9, 20, 9)
const here: InterviewAhead = {
  applicationId: applicationIdOf(messageKey('here')),
  company: 'Oakline',
  family: 'software',
  round: 'technical',
  start,
}

function asked(company: string, daysAgo: number, text: string, change: Partial<AskedQuestion> = {}): AskedQuestion {
  const anchor = messageKey(company)
  return {
    text,
    type: null,
    trippedUp: false,
    answered: null,
    application: anchor,
    applicationId: applicationIdOf(anchor),
    company,
    family: null,
    round: null,
    at: start - daysAgo * day,
    ...change,
  }
}

describe('likely questions', () => {
  it('come first from the same company, then the same round and kind of work, then what is usual', () => {
    const notes = [
      asked('Fernway', 5, 'How would you shard this table?', { round: 'technical', family: 'software' }),
      asked('Fernway', 5, 'Which night shifts can you take?', { family: 'medical' }),
      asked('oakline', 90, 'Why do you want to leave?', { trippedUp: true }),
    ]
    const likely = likelyQuestions(here, notes, 'en')
    expect(likely.slice(0, 2).map(({ text, because }) => [text, because.map(({ kind }) => kind)])).toEqual([
      ['Why do you want to leave?', ['same-company']],
      ['How would you shard this table?', ['same-round', 'same-function']],
    ])
    expect(likely.slice(2).every(({ because }) => because[0]?.kind === 'usual')).toBe(true)
    expect(likely.some(({ text }) => text.includes('night'))).toBe(false)
  })

  it('hold what comes again and again, wherever it was', () => {
    const notes = [asked('A', 9, 'A conflict with a colleague?'), asked('B', 5, 'Describe a conflict with a colleague')]
    expect(likelyQuestions(here, notes, 'en')[0]).toMatchObject({
      text: 'Describe a conflict with a colleague',
      because: [{ kind: 'often', times: 2 }],
    })
  })

  it('do not know what will only be asked there', () => {
    const notes = [asked('Oakline', -1, 'What came of it?')]
    expect(likelyQuestions(here, notes, 'en').some(({ text }) => text === 'What came of it?')).toBe(false)
  })

  it('are the same for the same notes in any order, each with a reason, none twice, at most twelve', () => {
    const words = ['shard', 'table', 'conflict', 'colleague', 'deadline', 'budget', 'why', 'leave', 'queue']
    const someText = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((found) => found.join(' '))
    const note = fc.record({
      company: fc.constantFrom('Oakline', 'Fernway', 'Adatum', 'Contoso'),
      days: fc.integer({ min: -5, max: 400 }),
      text: someText,
      round: fc.constantFrom(null, ...rounds),
      family: fc.constantFrom(null, 'software', 'medical'),
    })
    const round = fc.constantFrom(null, ...rounds)
    fc.assert(
      fc.property(fc.array(note, { maxLength: 25 }), round, fc.constantFrom(...languages), (given, ahead, language) => {
        const notes = given.map(({ company, days, text, ...change }) => asked(company, days, text, change))
        const interview = { ...here, round: ahead }
        const likely = likelyQuestions(interview, notes, language)
        expect(likelyQuestions(interview, notes.toReversed(), language)).toEqual(likely)
        expect(likely.length).toBeLessThanOrEqual(12)
        expect(likely.every(({ because }) => because.length > 0)).toBe(true)
        expect(new Set(likely.map(({ text }) => text)).size).toBe(likely.length)
      }),
      { numRuns: 200 },
    )
  })

  it('find the cards that fit them', () => {
    const notes = [
      asked('Oakline', 9, 'How would you shard this table?', { trippedUp: true }),
      asked('Fernway', 9, 'Which night shifts can you take?', { trippedUp: true, family: 'medical' }),
    ]
    const cards = allCards([], notes)
    expect(cards.map(({ id, answer }) => [id, answer])).toEqual([
      [cardIdOf('how would you SHARD this table'), ''],
      [cardIdOf('Which night shifts can you take?'), ''],
    ])
    const likely = likelyQuestions(here, notes, 'en')
    expect(fittingCards(likely, cards).map(({ card }) => card.question)).toEqual(['How would you shard this table?'])
  })
})

describe('a round', () => {
  it('has usual questions and questions to ask in every language', () => {
    for (const language of languages) {
      for (const round of [null, ...rounds]) {
        const { usual, toAsk } = questionsOf(round, language)
        expect(usual.length).toBeGreaterThan(1)
        expect(toAsk.every((text) => text.endsWith('?'))).toBe(true)
      }
    }
    expect(rounds.map((round) => questionsOf(round, 'en').usual.length)).toEqual(
      rounds.map((round) => questionsOf(round, 'de').usual.length),
    )
  })
})
