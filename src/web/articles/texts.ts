import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/articles/texts.de.ts'
import { en } from '#web/articles/texts.en.ts'

export const texts = inLanguage({ en, de })
