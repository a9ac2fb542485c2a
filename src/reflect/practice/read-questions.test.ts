import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isQuestionTable, questionsFromLines, questionsFromTable } from '#reflect/practice/read-questions.ts'

describe('a list of questions', () => {
  it('is a question a line, without the marks of the list', () => {
    const read = questionsFromLines(
      '# For Monday\n1. Why us?\n- Why now?\n\n• why us\r\n12) What is hard for you?\n???\n',
    )
    expect(read.questions.map(({ question }) => question)).toEqual(['Why us?', 'Why now?', 'What is hard for you?'])
    expect(read).toMatchObject({ twice: 1, left: 1, cut: false })
  })

  it('may be a table with answers and kinds, in English or German', () => {
    const head = ['Frage', 'Antwort', 'Art']
    expect(isQuestionTable(head)).toBe(true)
    expect(isQuestionTable(['Company', 'Role'])).toBe(false)
    expect(isQuestionTable(['Question'])).toBe(false)
    const rows = [{ cells: ['Why us?', 'Because of the queues.', 'Motivation'] }, { cells: ['Why now?'] }]
    expect(questionsFromTable(head, rows).questions).toEqual([
      { question: 'Why us?', answer: 'Because of the queues.', type: 'motivation' },
      { question: 'Why now?', answer: '', type: null },
    ])
  })

  it('is bounded, and whatever the text is, nothing breaks and nothing comes twice', () => {
    const long = Array.from({ length: 700 }, (_, i) => `Question number ${i}`).join('\n')
    expect(questionsFromLines(long)).toMatchObject({ cut: true, questions: { length: 500 } })
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const { questions } = questionsFromLines(text)
        expect(
          questionsFromLines(questions.map(({ question }) => question).join('\n')).questions.length,
        ).toBeLessThanOrEqual(questions.length)
      }),
      { numRuns: 200 },
    )
  })
})
