import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersWords, askedWords, distinctWords, wordsInText } from '#domain/fold-words.ts'

describe('words as the search sees them', () => {
  it('lose case, accents and forms that only look different', () => {
    expect(distinctWords(['Zürich ZÜRICH zurich Straße STRASSE ﬁne Łódź Ærø İzmir naïve Ａjar'])).toEqual([
      'zurich',
      'strasse',
      'fine',
      'lodz',
      'aero',
      'izmir',
      'naive',
      'ajar',
    ])
    // The same letter written in two ways is one word.
    expect(askedWords('Caf\u00e9')).toEqual(askedWords('Cafe\u0301'))
    expect(askedWords('Ὀδυσσεύς')).toEqual(askedWords('ΟΔΥΣΣΕΥΣ'))
  })

  it('are letters and digits; everything else stands between them', () => {
    expect(askedWords(`nora@bright-water.example "C++" don't NEAR(x) * ½`)).toEqual([
      'nora',
      'bright',
      'water',
      'example',
      'c',
      'don',
      't',
      'near',
      'x',
      '1',
      '2',
    ])
    expect(askedWords('"*():^-')).toEqual([])
    expect(askedWords('\ud800 \u0000')).toEqual([])
  })

  it('stand where they stood in the text', () => {
    const text = 'Grüße aus Köln'
    expect([...wordsInText(text)].map(({ words, start, end }) => [words.join(), text.slice(start, end)])).toEqual([
      ['grusse', 'Grüße'],
      ['aus', 'aus'],
      ['koln', 'Köln'],
    ])
  })

  it('hold nothing but letters and digits, folded for good, and within bounds, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const words = distinctWords([text])
        for (const word of words) {
          expect(word).toMatch(/^[\p{L}\p{N}]{1,60}$/u)
          expect(Buffer.from(word).toString()).toBe(word)
          expect(distinctWords([word])).toEqual([word])
        }
        expect(new Set(words).size).toBe(words.length)
        expect(askedWords(text).length).toBeLessThanOrEqual(12)
      }),
      { numRuns: 500 },
    )
  })

  it('fold to themselves for every character there is', () => {
    const unstable: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      const folded = distinctWords([String.fromCodePoint(code)])
      if (folded.join() !== distinctWords([folded.join(' ')]).join()) unstable.push(`U+${code.toString(16)}`)
    }
    expect(unstable).toEqual([])
  })

  it('are bounded for a text without end', () => {
    expect(distinctWords(['x'.repeat(1_000_000)])).toEqual(['x'.repeat(60)])
    const many = Array.from({ length: 100_000 }, (_, i) => `word${i}`).join(' ')
    expect(distinctWords([many]).join(' ').length).toBeLessThanOrEqual(200_000)
  })

  it('answer a query when all are there and the last is at least begun', () => {
    const has = new Set(['dear', 'kim', 'application'])
    expect(answersWords(has, ['kim', 'appl'])).toBe(true)
    expect(answersWords(has, ['appl', 'kim'])).toBe(false)
    expect(answersWords(has, [])).toBe(false)
  })
})
