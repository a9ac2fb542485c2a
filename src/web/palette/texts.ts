import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/palette/texts.de.ts'
import { en } from '#web/palette/texts.en.ts'

export const texts = inLanguage({ en, de })
