import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/message/texts.de.ts'
import { en } from '#web/message/texts.en.ts'

export const texts = inLanguage({ en, de })
