import { inLanguage } from '#web/data/language.ts'
import { de } from '#web/reflection/texts.de.ts'
import { en } from '#web/reflection/texts.en.ts'

export const texts = inLanguage({ en, de })
