import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageKey } from '#domain/ids.ts'
import type { InterviewLog, LoggedQuestion } from '#domain/interview-log.ts'
import type { Reflection } from '#domain/reflection.ts'
import { askedQuestions } from '#reflect/asked-before.ts'

const anchor = messageKey('one')
const day = 86_400_000
const log = (questions: readonly LoggedQuestion[], more: Partial<InterviewLog> = {}): InterviewLog => ({
  id: 'i_1',
  application: anchor,
  interview: null,
  answers: { on: '2026-11-03', round: 'technical', questions },
  version: 1,
  startedAt: day,
  editedAt: day,
  finishedAt: null,
  ...more,
})
const reflection = (questions: readonly string[], application = anchor): Reflection => ({
  application,
  answers: { questionsThatTrippedMeUp: questions },
  version: 1,
  startedAt: day,
  editedAt: day,
  finishedAt: null,
})
const question = (text: string, more: Partial<LoggedQuestion> = {}): LoggedQuestion => ({
  id: `q_${text}`,
  text,
  type: null,
  answered: null,
  trippedUp: false,
  ...more,
})

describe('questions that were asked', () => {
  it('come from logs with their type and round, and from reflections with their words', () => {
    const asked = askedQuestions(
      [log([question('Why us?', { type: 'motivation' })])],
      [reflection(['Why you?'])],
      'UTC',
    )
    expect(asked).toMatchObject([
      { text: 'Why you?', type: null, log: null, trippedUp: true },
      { id: 'q_Why us?', type: 'motivation', round: 'technical', log: 'i_1', trippedUp: false, on: '2026-11-03' },
    ])
  })

  it('are one question where the log and the reflection of one application say the same', () => {
    const asked = askedQuestions([log([question('Why us?')])], [reflection(['why  us?'])], 'UTC')
    expect(asked).toMatchObject([{ id: 'q_Why us?', trippedUp: true }])
    const elsewhere = askedQuestions([log([question('Why us?')])], [reflection(['Why us?'], messageKey('two'))], 'UTC')
    expect(elsewhere).toHaveLength(2)
    expect(
      askedQuestions([log([question('Why us?')])], [reflection(['Why us?'], messageKey('two'))], 'UTC', () => true),
    ).toHaveLength(1)
  })

  it('that went badly tripped one up, marked or not', () => {
    const answered = [1, 2, 3, 4, 5, null].map((one, i) =>
      question(`${i}`, { answered: one as LoggedQuestion['answered'] }),
    )
    expect(askedQuestions([log(answered)], [], 'UTC').map(({ trippedUp }) => trippedUp)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('keep their ids whatever else is written, and no id stands twice', () => {
    const texts = fc.uniqueArray(fc.constantFrom('Why us?', 'Why you?', 'A gap?', 'Your pay?'), { maxLength: 4 })
    fc.assert(
      fc.property(texts, texts, texts, (logged, named, later) => {
        const logs = [log(logged.map((text) => question(text)))]
        const before = askedQuestions(logs, [reflection(named)], 'UTC')
        const after = askedQuestions(logs, [reflection(named), reflection(later, messageKey('two'))], 'UTC')
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
        expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)))
      }),
    )
  })
})
