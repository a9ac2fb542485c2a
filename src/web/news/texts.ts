import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/news/texts.de.ts'
import { en } from '#web/news/texts.en.ts'

export const texts = inLanguage({ en, de })
