import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/people/texts.de.ts'
import { en } from '#web/people/texts.en.ts'

export const texts = inLanguage({ en, de })
