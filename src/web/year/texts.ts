import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/year/texts.de.ts'
import { en } from '#web/year/texts.en.ts'

export const texts = inLanguage({ en, de })
