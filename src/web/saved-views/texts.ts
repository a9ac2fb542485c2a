import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/saved-views/texts.de.ts'
import { en } from '#web/saved-views/texts.en.ts'

export const texts = inLanguage({ en, de })
