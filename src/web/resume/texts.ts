import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/resume/texts.de.ts'
import { en } from '#web/resume/texts.en.ts'

export const texts = inLanguage({ en, de })
