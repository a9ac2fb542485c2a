import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/settings/texts.de.ts'
import { en } from '#web/settings/texts.en.ts'

export const texts = inLanguage({ en, de })
