import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/search/texts.de.ts'
import { en } from '#web/search/texts.en.ts'

export const texts = inLanguage({ en, de })
