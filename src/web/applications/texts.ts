import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/applications/texts.de.ts'
import { en } from '#web/applications/texts.en.ts'

export const texts = inLanguage({ en, de })
