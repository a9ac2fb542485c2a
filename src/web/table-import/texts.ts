import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/table-import/texts.de.ts'
import { en } from '#web/table-import/texts.en.ts'

export const texts = inLanguage({ en, de })
