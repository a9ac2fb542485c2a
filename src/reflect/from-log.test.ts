import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageKey } from '#domain/ids.ts'
import type { InterviewLog, LoggedQuestion } from '#domain/interview-log.ts'
import { parseAnswers } from '#reflect/answers.ts'
import { linesStanding, withLine } from '#domain/logged-line.ts'
import { answersFromLogs, linesFromLogs } from '#reflect/from-log.ts'

const log = (id: string, on: string, questions: readonly Partial<LoggedQuestion>[]): InterviewLog => ({
  id,
  application: messageKey('one'),
  interview: null,
  answers: {
    on,
    questions: questions.map((question, i) => ({
      id: `${id}-${i}`,
      text: '',
      type: null,
      answered: null,
      trippedUp: false,
      ...question,
    })),
  },
  version: 1,
  startedAt: 0,
  editedAt: 0,
  finishedAt: null,
})
const never = () => '1970-01-01'

describe('what a reflection takes from the logs', () => {
  const logs = [
    log('second', '2026-11-05', [
      { text: 'Why us?', answered: 1 },
      { text: 'Your pay?', trippedUp: true },
    ]),
    log('first', '2026-11-03', [
      { text: 'Why us?', trippedUp: true },
      { text: 'Your last project?', answered: 5 },
      { text: 'Tea?' },
    ]),
  ]
  const lines = linesFromLogs(logs, never)

  it('is the questions that tripped one up and the answers that went well, each with its day, once', () => {
    expect(lines).toEqual([
      { field: 'wentWell', text: 'Your last project?', log: 'first', on: '2026-11-03' },
      { field: 'questionsThatTrippedMeUp', text: 'Why us?', log: 'first', on: '2026-11-03' },
      { field: 'questionsThatTrippedMeUp', text: 'Your pay?', log: 'second', on: '2026-11-05' },
    ])
    expect(answersFromLogs(lines)).toEqual({
      wentWell: 'Your last project?',
      questionsThatTrippedMeUp: ['Why us?', 'Your pay?'],
    })
    expect(answersFromLogs([])).toEqual({})
  })

  it('is told by what stands there word for word, and can be put back line by line', () => {
    const answers = { questionsThatTrippedMeUp: ['Why us, really?', 'Your pay?'] }
    expect(linesStanding(lines, answers).map(({ text }) => text)).toEqual(['Your pay?'])
    const whole = lines.reduce(withLine, answers)
    expect(whole).toEqual({
      wentWell: 'Your last project?',
      questionsThatTrippedMeUp: ['Why us, really?', 'Your pay?', 'Why us?'],
    })
    expect(linesStanding(lines, whole)).toEqual(lines)
    expect(lines.reduce(withLine, whole)).toEqual(whole)
  })

  it('always fits the form', () => {
    const questions = fc.array(
      fc.record({
        text: fc.string({ minLength: 1, maxLength: 300 }),
        answered: fc.constantFrom(1, 3, 5, null),
        trippedUp: fc.boolean(),
      }),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(questions, questions, (a, b) => {
        const found = linesFromLogs([log('a', '2026-11-01', a), log('b', '2026-11-02', b)], never)
        expect(parseAnswers(answersFromLogs(found)).ok).toBe(true)
      }),
    )
  })
})
