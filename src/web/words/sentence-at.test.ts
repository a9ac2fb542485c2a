import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAt } from '#web/words/sentence-at.ts'

const text = 'Dear Priya,\n\nThank you for 3.5 hours, e.g. the talk. I respect it! And now?\n\nSam'
const at = (words: string, by = 0) => {
  const place = text.indexOf(words) + by
  const found = sentenceAt(text, place, place)
  return found && text.slice(found.start, found.end)
}

describe('the sentence one stands in', () => {
  it('goes from one end to the next', () => {
    expect(at('hours')).toBe('Thank you for 3.5 hours, e.g. the talk.')
    expect(at('respect')).toBe('I respect it!')
    expect(at('now')).toBe('And now?')
    expect(at('Sam', 3)).toBe('Sam')
    expect(at('Priya')).toBe('Dear Priya,')
  })

  it('is what is selected, where something is', () => {
    const start = text.indexOf(' I respect')
    expect(sentenceAt(text, start, start + 11)).toEqual({ start: start + 1, end: start + 10 })
    expect(sentenceAt('\n\n', 1, 1)).toBeNull()
  })

  it('never begins or ends with a blank, wherever one stands', () => {
    const held = fc.check(
      fc.property(fc.string({ unit: fc.constantFrom('a', '.', ' ', '\n', '!', '”') }), fc.nat(20), (words, place) => {
        const found = sentenceAt(words, Math.min(place, words.length), Math.min(place, words.length))
        return found === null || /^\S(?:[^]*\S)?$/.test(words.slice(found.start, found.end))
      }),
    )
    expect(held.counterexample).toBeNull()
  })
})
