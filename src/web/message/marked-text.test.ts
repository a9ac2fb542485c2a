import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedText } from '#web/message/marked-text.ts'

describe('marking evidence in a text', () => {
  it('cuts the text at the spans', () => {
    expect(markedText('we chose another', [{ start: 3, end: 8 }])).toEqual([
      { start: 0, text: 'we ', marked: false },
      { start: 3, text: 'chose', marked: true },
      { start: 8, text: ' another', marked: false },
    ])
  })

  it('loses and doubles nothing, whatever the spans', () => {
    const span = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) })
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const stretches = markedText(text, spans)
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text)

        const isMarked = (index: number) => spans.some(({ start, end }) => index >= start && index < end)
        for (const { start, text: piece, marked } of stretches) {
          for (let i = 0; i < piece.length; i++) expect(isMarked(start + i)).toBe(marked)
        }
      }),
    )
  })
})
