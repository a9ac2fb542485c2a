import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '#domain/language.ts'
import { reasonInWords, setAsideCodes, setAsideReason } from '#domain/set-aside.ts'

describe('why mail was set aside', () => {
  it('is said in each language, with what was given', () => {
    for (const code of setAsideCodes) {
      const said = languages.map((language) => reasonInWords(setAsideReason(code, '$& 12'), language))
      expect(new Set(said).size, code).toBe(languages.length)
      expect(said.filter((words) => words.includes('{}') || words.startsWith('code:'))).toEqual([])
    }
    expect(reasonInWords(setAsideReason('packed-otherwise', '$& 12'), 'de')).toContain('(Methode $& 12)')
  })

  it('stays the sentence it was where it was stored as one', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...languages), (sentence, language) => {
        expect(reasonInWords(sentence, language)).toBe(sentence)
        expect(reasonInWords(`code:unknown-to-us ${sentence}`, language)).toBe(`code:unknown-to-us ${sentence}`)
        expect(reasonInWords('it is empty', language)).toBe('it is empty')
      }),
    )
  })
})
