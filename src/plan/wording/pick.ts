import type { Language } from '#domain/language.ts'
import { german } from '#plan/wording/de.ts'
import { english } from '#plan/wording/en.ts'

/** All that a plan says: reasons, what moved a window, cautions and blocks, made of names and days. */
export type Wording = typeof english

const wordings = { en: english, de: german } as const satisfies Record<Language, Wording>

export function wordingIn(language: Language): Wording {
  return wordings[language]
}
