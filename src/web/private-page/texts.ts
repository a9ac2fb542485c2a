import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/private-page/texts.de.ts'
import { en } from '#web/private-page/texts.en.ts'

export const texts = inLanguage({ en, de })
