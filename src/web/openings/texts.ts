import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/openings/texts.de.ts'
import { en } from '#web/openings/texts.en.ts'

export const texts = inLanguage({ en, de })
