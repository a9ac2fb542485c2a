import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/prepare/texts.de.ts'
import { en } from '#web/prepare/texts.en.ts'

export const texts = inLanguage({ en, de })
