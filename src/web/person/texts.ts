import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/person/texts.de.ts'
import { en } from '#web/person/texts.en.ts'

export const texts = inLanguage({ en, de })
