import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/insights/texts.de.ts'
import { en } from '#web/insights/texts.en.ts'

export const texts = inLanguage({ en, de })
