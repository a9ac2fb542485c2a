import { describe, expect, it } from 'vitest'
import { readFormality, readHonorific } from '#write/formality.ts'

describe('the form of address', () => {
  it('is read from the other’s words', () => {
    expect(readFormality('Hallo Sam, danke dir für deine Zeit.', 'de')).toBe('informal')
    expect(readFormality('Guten Tag, wir danken Ihnen für Ihre Bewerbung.', 'de')).toBe('formal')
    expect(readFormality('Hi Sam, thanks again', 'en')).toBe('informal')
    expect(readFormality('Dear Sam,\nthank you', 'en')).toBe('formal')
  })

  it('is read in French, Spanish and Dutch as well', () => {
    expect(readFormality('Bonjour Sam, merci pour ton temps.', 'fr')).toBe('informal')
    expect(readFormality('Bonjour, nous vous remercions de votre candidature.', 'fr')).toBe('formal')
    expect(readFormality('Hola Sam, gracias por tu tiempo.', 'es')).toBe('informal')
    expect(readFormality('Le agradecemos su interés.', 'es')).toBe('formal')
    expect(readFormality('Hoi Sam, bedankt voor je tijd.', 'nl')).toBe('informal')
    expect(readFormality('Wij danken u voor uw sollicitatie.', 'nl')).toBe('formal')
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
    expect(readHonorific('Ihr Gespräch mit Frau Dr. Weber findet statt.', 'Weber', 'de')).toBe('Frau')
    expect(readHonorific('mit Herrn Weber und Frau Nair', 'Nair', 'de')).toBe('Frau')
    expect(readHonorific('mit Herrn Weber und Frau Nair', 'Weber', 'de')).toBe('Herr')
    expect(readHonorific('mit Frau Weberling', 'Weber', 'de')).toBeNull()
    expect(readHonorific('Frau Weber oder Herr Weber', 'Weber', 'de')).toBeNull()
    expect(readHonorific('Anna Weber', 'Weber', 'de')).toBeNull()
    expect(readHonorific('Frau Weber', null, 'de')).toBeNull()
  })

  it('is Madame, Sra. or mevrouw elsewhere', () => {
    expect(readHonorific('avec Mme Nair', 'Nair', 'fr')).toBe('Madame')
    expect(readHonorific('con la señora Nair', 'Nair', 'es')).toBe('Sra.')
    expect(readHonorific('met de heer Weber', 'Weber', 'nl')).toBe('heer')
    expect(readHonorific('with Ms Nair', 'Nair', 'en')).toBeNull()
  })

  it('takes no time on long hostile text', () => {
    const started = performance.now()
    readHonorific(`${'Frau '.repeat(50_000)}${'Dr. '.repeat(50_000)}`, 'Weber', 'de')
    readFormality('du '.repeat(100_000), 'de')
    expect(performance.now() - started).toBeLessThan(500)
  })
})
