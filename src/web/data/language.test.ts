import { afterEach, describe, expect, it, vi } from 'vitest'
import { inLanguage } from '#web/data/language.ts'

const en = { yes: 'yes', days: (n: number) => `${n} days`, deep: { list: ['one', 'two'] } } as const
const de = { yes: 'ja', days: (n: number) => `${n} Tage`, deep: { list: ['eins', 'zwei'] } } as const

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

describe('the language of a page', () => {
  it('is what the page says', async () => {
    for (const [lang, yes, days] of [
      ['de', 'ja', '3 Tage'],
      ['en', 'yes', '3 days'],
      ['', 'yes', '3 days'],
    ] as const) {
      vi.resetModules()
      vi.stubGlobal('document', { documentElement: { lang } })
      const page = await import('#web/data/language.ts')
      const texts = page.inLanguage({ en, de })
      expect([texts.yes, texts.days(3)], lang).toEqual([yes, days])
    }
  })

  it('does not compile while a message is missing, left over, or told with other parameters', () => {
    const missing = { yes: 'ja', days: (n: number) => `${n} Tage` } as const
    const leftOver = { ...de, no: 'nein' } as const
    const others = { ...de, days: () => 'Tage' } as const

    // @ts-expect-error `deep` is missing
    inLanguage({ en, de: missing })
    // @ts-expect-error `no` is left over
    inLanguage({ en, de: leftOver })
    // @ts-expect-error the number is not told
    expect(inLanguage({ en, de: others }).yes).toBe('yes')
  })
})
