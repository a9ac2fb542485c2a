import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/data/texts.de.ts'
import { en } from '#web/data/texts.en.ts'

export const texts = inLanguage({ en, de })
