import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stretchesOf } from '#web/words/marks.ts'

describe('marks in a text', () => {
  it('show the gravest where they lie over each other', () => {
    const stretches = stretchesOf('one two three', [
      { start: 0, end: 7, look: 'warn' },
      { start: 4, end: 7, look: 'error', isActive: true },
    ])
    expect(stretches.map(({ text, look, isActive }) => [text, look, isActive])).toEqual([
      ['one ', 'warn', false],
      ['two', 'error', true],
      [' three', null, false],
    ])
  })

  it('leave the text as it is', () => {
    const mark = fc.record({
      start: fc.integer({ min: -3, max: 30 }),
      end: fc.integer({ min: -3, max: 30 }),
      look: fc.constantFrom('place', 'block', 'error', 'warn', 'info'),
    })
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        expect(
          stretchesOf(text, marks)
            .map((one) => one.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
