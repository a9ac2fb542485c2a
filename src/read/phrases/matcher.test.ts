import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phraseMatcher } from '#read/phrases/all.ts'
import { compileMatcher } from '#read/phrases/matcher.ts'
import { compilePattern } from '#read/phrases/pattern.ts'
import { tokenise } from '#read/tokens.ts'

const matches = (pattern: string, text: string) => {
  const tokens = tokenise(text)
  const found = compileMatcher([[pattern, 'x']]).match(tokens, new Int32Array(tokens.count))
  return found.map(({ from, to }) => text.slice(tokens.starts[from], tokens.ends[to - 1]))
}

describe('a phrase pattern', () => {
  it('matches words in order, alternatives, optional words, stems and gaps', () => {
    expect(matches('not [be] {moving|going} forward', 'We will not be moving forward.')).toEqual([
      'not be moving forward',
    ])
    expect(matches('not [be] {moving|going} forward', 'We are not going forward.')).toEqual(['not going forward'])
    expect(matches('{thank you|thanks} for', 'Thank you for coming')).toEqual(['Thank you for'])
    expect(matches('bewerb*', 'Ihre Bewerbung')).toEqual(['Bewerbung'])
    expect(matches('not ~2 selected', 'you were not yet been selected')).toEqual(['not yet been selected'])
    expect(matches('not ~1 selected', 'you were not yet been selected')).toEqual([])
  })

  it('does not care about case, accents, umlauts and apostrophes', () => {
    expect(matches("won't", 'We WON\u0027T')).toEqual(["WON'T"])
    expect(matches('für', 'fuer Sie')).toEqual(['fuer'])
    expect(matches('für', 'FÜR')).toEqual(['FÜR'])
    expect(matches('entretien', "l'entretien")).toEqual(['entretien'])
  })

  it('is refused when written wrongly', () => {
    for (const wrong of ['{a|b', '[a', 'a ~', '{|a}', '', '[a]']) expect(() => compilePattern(wrong), wrong).toThrow()
  })
})

describe('many phrases that start with one word', () => {
  const patterns = ['not', 'not a', 'not {a|b c} d', 'not ~2 b', 'not [a] c*', 'not ~1 {d|not}', 'not b', '[not] a d']
  const words = ['not', 'a', 'b', 'c', 'cd', 'd', 'else']

  it('are found as each of them is found alone', () => {
    const together = compileMatcher(patterns.map((pattern) => [pattern, pattern]))
    const apart = patterns.map((pattern) => compileMatcher([[pattern, pattern]]))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...words), fc.boolean()), { maxLength: 12 }), (said) => {
        const tokens = tokenise(said.map(([word]) => word).join(' '))
        let sentence = 0
        const sentenceOf = Int32Array.from(said, ([, begins]) => (begins ? ++sentence : sentence))
        const found = (matches: readonly { label: string; from: number; to: number }[]) =>
          matches.map(({ label, from, to }) => `${label} ${from} ${to}`).toSorted()
        expect(found(together.match(tokens, sentenceOf))).toEqual(
          found(apart.flatMap((one) => one.match(tokens, sentenceOf))),
        )
      }),
    )
  })
})

describe('all phrases', () => {
  it('are walked in time that grows with the text, whatever stands in it', () => {
    const words = [
      'your',
      'application',
      'not',
      'move',
      'forward',
      'with',
      'other',
      'candidates',
      'the',
      'position',
      'nicht',
      'leider',
      'we',
    ]
    const time = (count: number) => {
      const text = Array.from({ length: count }, (_, i) => words[(i * 7) % words.length]).join(' ')
      const tokens = tokenise(text)
      const before = performance.now()
      phraseMatcher.match(tokens, new Int32Array(tokens.count))
      return performance.now() - before
    }
    time(2_000)
    expect(time(20_000)).toBeLessThan(3_000)
  })

  it('stay inside a sentence', () => {
    const text = 'You were not. Selected'
    const tokens = tokenise(text)
    const apart = Int32Array.from([0, 0, 0, 1])
    const found = phraseMatcher.match(tokens, apart).filter(({ label }) => label.class === 'rejection')
    expect(found).toEqual([])
  })

  it('never throw on any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const tokens = tokenise(text)
        expect(phraseMatcher.match(tokens, new Int32Array(tokens.count))).toBeInstanceOf(Array)
      }),
      { numRuns: 200 },
    )
  })
})
