import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/posting/texts.de.ts'
import { en } from '#web/posting/texts.en.ts'

export const texts = inLanguage({ en, de })
