import { describe, expect, it } from 'vitest'
import { acceptedLanguage, pageIn } from '#server/language.ts'

describe('the language a browser accepts', () => {
  it.each([
    ['de', 'de'],
    ['de-CH, en;q=0.8', 'de'],
    ['DE-at', 'de'],
    ['fr-FR, fr;q=0.9, de;q=0.6, en;q=0.4', 'de'],
    ['en-GB, de;q=0.9', 'en'],
    ['de;q=0.3, en;q=0.7', 'en'],
    ['de;q=0, fr', 'en'],
    ['fr, it', 'en'],
    ['den', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    [';;;,,,q=q', 'en'],
  ])('%s: %s', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language)
  })

  it('is looked for in no more of a header than a browser sends', () => {
    const started = performance.now()
    expect(acceptedLanguage(`${'x;q=0.1,'.repeat(100_000)}de`)).toBe('en')
    expect(performance.now() - started).toBeLessThan(100)
  })
})

describe('a page', () => {
  it('says its language', () => {
    expect(pageIn('<!doctype html><html lang="en"><p>', 'de')).toBe('<!doctype html><html lang="de"><p>')
  })

  it('is not served when the place for it was lost', () => {
    expect(() => pageIn('<html>', 'de')).toThrow('language')
  })
})
