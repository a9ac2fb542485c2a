import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/stories/texts.de.ts'
import { en } from '#web/stories/texts.en.ts'

export const texts = inLanguage({ en, de })
