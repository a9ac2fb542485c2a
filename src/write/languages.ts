import { german } from '#write/words/de.ts'
import { english } from '#write/words/en.ts'
import type { Words } from '#write/words/words.ts'

const known: readonly Words[] = [english, german]

export const writtenLanguages: readonly string[] = known.map((words) => words.language)

/** The words of a language, or English with a sentence that says so: a fall-back is never silent. */
export function wordsFor(language: string): { readonly words: Words; readonly note: string | null } {
  const wanted = language.toLowerCase().split(/[-_]/u)[0] ?? ''
  const words = known.find((each) => each.language === wanted)
  if (words !== undefined) return { words, note: null }
  if (wanted === '' || wanted === 'und') {
    return { words: english, note: 'The language of this thread is not clear, so these words are English.' }
  }
  return { words: english, note: `There are no words in ${nameOf(wanted)} yet, so these are English.` }
}

function nameOf(code: string): string {
  if (!/^[a-z]{2,3}$/u.test(code)) return 'this language'
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
}
