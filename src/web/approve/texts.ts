import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/approve/texts.de.ts'
import { en } from '#web/approve/texts.en.ts'

export const texts = inLanguage({ en, de })
