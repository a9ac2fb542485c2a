import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/first-run/texts.de.ts'
import { en } from '#web/first-run/texts.en.ts'

export const texts = inLanguage({ en, de })
