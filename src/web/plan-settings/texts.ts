import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/plan-settings/texts.de.ts'
import { en } from '#web/plan-settings/texts.en.ts'

export const texts = inLanguage({ en, de })
