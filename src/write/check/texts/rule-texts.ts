import type { Language } from '#domain/language.ts'
import type { RuleTexts } from '#write/check/rule-table.ts'
import { german } from '#write/check/texts/texts.de.ts'
import { english } from '#write/check/texts/texts.en.ts'

/** In the language of the pages, whatever language the mail is in. */
export const ruleTexts: Readonly<Record<Language, RuleTexts>> = { en: english, de: german }
