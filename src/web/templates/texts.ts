import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/templates/texts.de.ts'
import { en } from '#web/templates/texts.en.ts'

export const texts = inLanguage({ en, de })
