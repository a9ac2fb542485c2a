import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/outbox/texts.de.ts'
import { en } from '#web/outbox/texts.en.ts'

export const texts = inLanguage({ en, de })
