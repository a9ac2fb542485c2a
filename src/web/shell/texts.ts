import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/shell/texts.de.ts'
import { en } from '#web/shell/texts.en.ts'

export const texts = inLanguage({ en, de })
