import type { Language } from '#domain/language.ts'
import { german } from '#write/words/de.ts'
import { english } from '#write/words/en.ts'
import type { Words } from '#write/words/words.ts'

const known: readonly Words[] = [english, german]

export const writtenLanguages: readonly string[] = known.map((words) => words.language)

/** The words of a language, or English with a sentence that says so: a fall-back is never silent. */
export function wordsFor(
  language: string,
  reader: Language = 'en',
): { readonly words: Words; readonly note: string | null } {
  const wanted = language.toLowerCase().split(/[-_]/u)[0] ?? ''
  const words = known.find((each) => each.language === wanted)
  if (words !== undefined) return { words, note: null }
  if (wanted === '' || wanted === 'und') {
    return { words: english, note: notes[reader].unclear }
  }
  return { words: english, note: notes[reader].none(nameOf(wanted, reader)) }
}

const notes = {
  en: {
    unclear: 'The language of this thread is not clear, so these words are English.',
    none: (name: string) => `There are no words in ${name} yet, so these are English.`,
    unknown: 'this language',
  },
  de: {
    unclear: 'In welcher Sprache dieser Verlauf ist, ist nicht klar; darum ist der Text englisch.',
    none: (name: string) => `Für diese Sprache (${name}) gibt es noch keinen Text; darum ist er englisch.`,
    unknown: 'nicht bekannt',
  },
} as const satisfies Record<Language, unknown>

function nameOf(code: string, reader: Language): string {
  if (!/^[a-z]{2,3}$/u.test(code)) return notes[reader].unknown
  return new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code
}
