import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/words/texts.de.ts'
import { en } from '#web/words/texts.en.ts'

export const texts = inLanguage({ en, de })
