import { de } from '#web/accounts/texts.de.ts'
import { en } from '#web/accounts/texts.en.ts'
import { inLanguage } from '#web/data/language.ts'

export const texts = inLanguage({ en, de })
