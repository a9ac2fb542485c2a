import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/language/texts.de.ts'
import { en } from '#web/language/texts.en.ts'

export const texts = inLanguage({ en, de })
