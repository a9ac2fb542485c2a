import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/import/texts.de.ts'
import { en } from '#web/import/texts.en.ts'

export const texts = inLanguage({ en, de })
