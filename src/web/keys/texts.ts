import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/keys/texts.de.ts'
import { en } from '#web/keys/texts.en.ts'

export const texts = inLanguage({ en, de })
