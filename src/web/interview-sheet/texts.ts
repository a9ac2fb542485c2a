import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/interview-sheet/texts.de.ts'
import { en } from '#web/interview-sheet/texts.en.ts'

export const texts = inLanguage({ en, de })
