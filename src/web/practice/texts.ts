import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/practice/texts.de.ts'
import { en } from '#web/practice/texts.en.ts'

export const texts = inLanguage({ en, de })
