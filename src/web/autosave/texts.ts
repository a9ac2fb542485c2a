import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/autosave/texts.de.ts'
import { en } from '#web/autosave/texts.en.ts'

export const texts = inLanguage({ en, de })
