import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application } from '#domain/application.ts'
import { applicationIdOf, messageKey } from '#domain/ids.ts'
import type { Reflection, ReflectionAnswers } from '#domain/reflection.ts'
import { lessonsFor } from '#reflect/lessons.ts'

const day = 86_400_000
const start = Date.UTC(2026, 10, 20)

function application(anchor: string, company: string, role: string | null): Application {
  const key = messageKey(anchor)
  const sourced = (value: string) => ({ value, from: 'mail' as const, messageKey: key, evidence: null })
  return {
    id: applicationIdOf(key),
    anchor: key,
    formerIds: [applicationIdOf(messageKey(`${anchor}-later`))],
    company: sourced(company),
    companyDomain: null,
    role: role === null ? null : sourced(role),
    location: null,
    requisitionId: null,
    agency: null,
    stage: 'closed',
    outcome: 'rejected',
    stageReached: 'interviewing',
    appliedOn: null,
    closedOn: null,
    no: null,
    interviews: [],
    people: [],
    events: [],
    messageKeys: [key],
    lastContactAt: null,
    promisedBy: null,
    language: 'en',
  }
}

function reflection(anchor: string, daysBefore: number, answers: ReflectionAnswers): Reflection {
  const at = start - daysBefore * day
  return { application: messageKey(anchor), answers, version: 1, startedAt: at, editedAt: at, finishedAt: null }
}

const history = {
  applications: [
    application('north', 'Northwind', 'Office Manager'),
    application('oak', 'Oakline', 'Senior Backend Engineer (m/w/d)'),
    application('fern', 'Fernway', 'Nurse'),
  ],
}
const interview = { company: 'Northwind', role: 'Backend Developer', start }
const lessons = (reflections: readonly Reflection[], next = interview) =>
  lessonsFor(next, reflections, history, 'Europe/Berlin')

describe('lessons for the next interview', () => {
  it('come from any company: the same one first, then the same kind of role, then the latest', () => {
    const found = lessons([
      reflection('fern', 1, { bud: 'rest before nights' }),
      reflection('oak', 40, { bud: 'draw first' }),
      reflection('north', 90, { bud: 'ask about the team' }),
    ])
    expect(found.map((line) => [line.company, line.text])).toEqual([
      ['Northwind', 'ask about the team'],
      ['Oakline', 'draw first'],
      ['Fernway', 'rest before nights'],
    ])
  })

  it('hold one of each field before a second of any', () => {
    const found = lessons([
      reflection('oak', 5, {
        questionsThatTrippedMeUp: ['sharding', 'caching'],
        storiesIShouldHaveTold: ['the full queue'],
        missingQualification: 'Kubernetes',
        couldBeBetter: '- shorter answers\n- more questions',
        actions: [
          { text: 'read a book', due: null, done: true },
          { text: 'build a toy', due: null, done: false },
        ],
        bud: 'a talk',
        thorn: 'never shown',
      }),
    ])
    expect(found.map((line) => [line.field, line.text])).toEqual([
      ['question', 'sharding'],
      ['story', 'the full queue'],
      ['missing', 'Kubernetes'],
      ['better', 'shorter answers'],
      ['action', 'build a toy'],
      ['bud', 'a talk'],
      ['question', 'caching'],
      ['better', 'more questions'],
    ])
  })

  it('are not told twice, however they were written', () => {
    const found = lessons([
      reflection('oak', 5, { questionsThatTrippedMeUp: ['How would you shard a table?'] }),
      reflection('fern', 9, { questionsThatTrippedMeUp: ['how would you shard a table', 'What is triage?'] }),
    ])
    expect(found.map((line) => line.text)).toEqual(['How would you shard a table?', 'What is triage?'])
  })

  it('are found by an older id of the application, and not when written after the interview', () => {
    expect(lessons([reflection('oak-later', 5, { bud: 'draw first' })])).toHaveLength(1)
    expect(lessons([reflection('oak', -2, { bud: 'too late' })])).toEqual([])
    expect(lessons([reflection('unknown', 2, { bud: 'nowhere' })])).toEqual([])
  })

  it('are dated in the zone given', () => {
    const at = Date.UTC(2026, 10, 8, 23, 30)
    const found = lessons([{ ...reflection('oak', 5, { bud: 'late hour' }), startedAt: at, editedAt: at }])
    expect(found[0]?.on).toBe('2026-11-09')
  })

  it('are at most twelve, never empty, and do not depend on the order of the reflections', () => {
    const words = fc.array(fc.lorem({ maxCount: 4 }), { maxLength: 20 })
    const some = fc.array(
      fc.record({
        anchor: fc.constantFrom('north', 'oak', 'fern'),
        days: fc.integer({ min: 1, max: 400 }),
        questions: words,
        stories: words,
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(some, (given) => {
        const distinct = [...new Map(given.map((each) => [each.days, each])).values()]
        const reflections = distinct.map((each) =>
          reflection(each.anchor, each.days, {
            questionsThatTrippedMeUp: each.questions,
            storiesIShouldHaveTold: each.stories,
          }),
        )
        const found = lessons(reflections)
        expect(found.length).toBeLessThanOrEqual(12)
        expect(found.every((line) => line.text.trim() !== '')).toBe(true)
        expect(lessons(reflections.toReversed())).toEqual(found)
      }),
      { numRuns: 100 },
    )
  })
})
