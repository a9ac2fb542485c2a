import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/review/texts.de.ts'
import { en } from '#web/review/texts.en.ts'

export const texts = inLanguage({ en, de })
