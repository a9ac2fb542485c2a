import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/today/texts.de.ts'
import { en } from '#web/today/texts.en.ts'

export const texts = inLanguage({ en, de })
