import { describe, expect, it } from 'vitest'
import { readFormality, readHonorific } from '#write/formality.ts'

describe('the form of address', () => {
  it('is read from the other’s words', () => {
    expect(readFormality('Hallo Sam, danke dir für deine Zeit.', 'de')).toBe('informal')
    expect(readFormality('Guten Tag, wir danken Ihnen für Ihre Bewerbung.', 'de')).toBe('formal')
    expect(readFormality('Hi Sam, thanks again', 'en')).toBe('informal')
    expect(readFormality('Dear Sam,\nthank you', 'en')).toBe('formal')
  })

  it('is not read from what only looks like it', () => {
    expect(readFormality('Sie haben gewonnen, sagt das Team.', 'de')).toBeNull()
    expect(readFormality('Der Duden liegt im Büro.', 'de')).toBeNull()
    expect(readFormality('Thanks for your time', 'en')).toBeNull()
    expect(readFormality('', 'de')).toBeNull()
  })

  it('is not read from quoted mail', () => {
    const reply =
      'Hallo Sam, danke dir!\n\nAm 6. Oktober 2026 schrieb Sam Okafor:\n> danke, dass Sie sich Zeit nehmen, Ihnen alles Gute, wie Sie'
    expect(readFormality(reply, 'de')).toBe('informal')
    expect(readFormality('> Hi Priya,\nDear Sam,', 'en')).toBe('formal')
  })

  it('goes by the more frequent where both occur', () => {
    expect(
      readFormality('Wir duzen uns: schön, dass du da warst. Ich melde mich bei dir, liebe Grüße an Ihr Team.', 'de'),
    ).toBe('informal')
  })
})

describe('Frau or Herr', () => {
  it('is taken from the thread for this name alone', () => {
    expect(readHonorific('Ihr Gespräch mit Frau Dr. Weber findet statt.', 'Weber')).toBe('Frau')
    expect(readHonorific('mit Herrn Weber und Frau Nair', 'Nair')).toBe('Frau')
    expect(readHonorific('mit Herrn Weber und Frau Nair', 'Weber')).toBe('Herr')
    expect(readHonorific('mit Frau Weberling', 'Weber')).toBeNull()
    expect(readHonorific('Frau Weber oder Herr Weber', 'Weber')).toBeNull()
    expect(readHonorific('Anna Weber', 'Weber')).toBeNull()
    expect(readHonorific('Frau Weber', null)).toBeNull()
  })

  it('takes no time on long hostile text', () => {
    const started = performance.now()
    readHonorific(`${'Frau '.repeat(50_000)}${'Dr. '.repeat(50_000)}`, 'Weber')
    readFormality('du '.repeat(100_000), 'de')
    expect(performance.now() - started).toBeLessThan(500)
  })
})
