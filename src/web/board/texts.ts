import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/board/texts.de.ts'
import { en } from '#web/board/texts.en.ts'

export const texts = inLanguage({ en, de })
