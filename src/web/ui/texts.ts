import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/ui/texts.de.ts'
import { en } from '#web/ui/texts.en.ts'

export const texts = inLanguage({ en, de })
