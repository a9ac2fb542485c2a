import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/application/texts.de.ts'
import { en } from '#web/application/texts.en.ts'

export const texts = inLanguage({ en, de })
