import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/keeping/texts.de.ts'
import { en } from '#web/keeping/texts.en.ts'

export const texts = inLanguage({ en, de })
