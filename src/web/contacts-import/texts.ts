import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/contacts-import/texts.de.ts'
import { en } from '#web/contacts-import/texts.en.ts'

export const texts = inLanguage({ en, de })
