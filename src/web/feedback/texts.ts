import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/feedback/texts.de.ts'
import { en } from '#web/feedback/texts.en.ts'

export const texts = inLanguage({ en, de })
