import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/step/texts.de.ts'
import { en } from '#web/step/texts.en.ts'

export const texts = inLanguage({ en, de })
