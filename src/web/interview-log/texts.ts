import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/interview-log/texts.de.ts'
import { en } from '#web/interview-log/texts.en.ts'

export const texts = inLanguage({ en, de })
