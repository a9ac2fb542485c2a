import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logRounds } from '#domain/interview-log.ts'
import { questionTypes } from '#domain/question-type.ts'
import { isEmptyLog, parseLog } from '#reflect/log-answers.ts'

/** Once more what it gave, where it gave something. */
function again(value: unknown) {
  const parsed = parseLog(value)
  return parsed.ok ? parseLog(parsed.value) : parsed
}

describe('a log from outside', () => {
  it('keeps what is a log, and leaves out what says nothing', () => {
    const parsed = parseLog({
      round: 'technical',
      on: '2026-11-03',
      people: [{ name: 'Priya Nair', title: 'Lead' }, { name: '  ' }],
      questions: [
        { id: 'q1', text: 'Why us?', type: 'motivation', answered: 2, trippedUp: true },
        { text: '' },
        { text: 'And then?\nReally?' },
      ],
      caredAbout: ['Queues', ''],
      learned: ' \n ',
      promised: 'An answer',
      promisedOn: '',
      mode: 'video',
      prepared: 'Read their blog.\r\nTwice.',
      preparedFor: 90,
      energy: 2,
    })
    expect(parsed).toEqual({
      ok: true,
      value: {
        round: 'technical',
        on: '2026-11-03',
        people: [{ name: 'Priya Nair', title: 'Lead', personId: null }],
        questions: [
          { id: 'q1', text: 'Why us?', type: 'motivation', answered: 2, trippedUp: true },
          {
            id: expect.stringMatching(/^q_\w+$/),
            text: 'And then? Really?',
            type: null,
            answered: null,
            trippedUp: false,
          },
        ],
        caredAbout: ['Queues'],
        promised: 'An answer',
        mode: 'video',
        prepared: 'Read their blog.\nTwice.',
        preparedFor: 90,
        energy: 2,
      },
    })
  })

  it.each([
    [{ round: 'dance' }, 'round'],
    [{ on: '2026-02-30' }, 'on'],
    [{ people: [{ name: 1 }] }, 'people'],
    [{ people: 'Priya' }, 'people'],
    [{ questions: [{ text: 'x', answered: 6 }] }, 'questions'],
    [{ questions: [{ text: 'x', type: 'trick' }] }, 'questions'],
    [{ questions: [{ id: '<b>', text: 'x' }] }, 'questions'],
    [{ learned: 'x'.repeat(8001) }, 'learned'],
    [{ mode: 'letter' }, 'mode'],
    [{ preparedFor: 1.5 }, 'preparedFor'],
    [{ preparedFor: 10_081 }, 'preparedFor'],
    [{ energy: 0 }, 'energy'],
    [{ mood: 3 }, 'mood'],
  ])('refuses %j', (input, field) => {
    expect(parseLog(input)).toMatchObject({ ok: false, error: [{ field }] })
  })

  it('gives every question an id of its own, and none another one at the next save', () => {
    const questions = fc.array(
      fc.record({ id: fc.constantFrom('', 'q1', 'q2'), text: fc.constantFrom('Why?', 'How?', 'When?', ' ') }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(questions, (typed) => {
        const first = parseLog({ questions: typed })
        if (!first.ok) throw new Error('It was a log.')
        const ids = (first.value.questions ?? []).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(parseLog(first.value)).toEqual(first)
      }),
    )
  })

  it('takes any JSON without falling over, and takes back what it gave', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(again(value)).toEqual(parseLog(value))
      }),
    )
    const some = fc.record(
      {
        round: fc.constantFrom(...logRounds),
        questions: fc.array(fc.record({ text: fc.string(), type: fc.constantFrom(...questionTypes) })),
        caredAbout: fc.array(fc.string({ maxLength: 40 })),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(some, (value) => {
        expect(again(value)).toEqual(parseLog(value))
      }),
    )
  })

  it('is empty when nothing is in it', () => {
    expect(isEmptyLog({})).toBe(true)
    expect(isEmptyLog({ learned: 'x' })).toBe(false)
  })
})
