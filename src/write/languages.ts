import type { Language } from '#domain/language.ts'
import { tongueOf, type Tongue } from '#write/tongue.ts'
import { isWhole, type LanguageTemplates, type Templates } from '#write/templates/library.ts'

/** All that is needed to write in one language. */
export interface LanguageWords {
  /** ISO 639-1. */
  readonly language: string
  readonly templates: LanguageTemplates
  readonly tongue: Tongue
  /** The gap where the person's name is not known. */
  readonly myName: string
}

/** In which languages a mail can be written, in the order of their codes. */
export function writtenLanguages(templates: Templates): readonly string[] {
  return [...templates].flatMap(([language, words]) => (isWhole(words) ? [language] : [])).toSorted()
}

/** The words of a language, or English with a sentence that says so: a fall-back is never silent. */
export function wordsFor(
  templates: Templates,
  language: string,
  reader: Language = 'en',
): { readonly words: LanguageWords; readonly note: string | null } {
  const wanted = language.toLowerCase().split(/[-_]/u)[0] ?? ''
  const own = templates.get(wanted)
  if (isWhole(own)) return { words: wordsOf(wanted, own), note: null }
  const words = wordsOf('en', templates.get('en') ?? {})
  if (wanted === '' || wanted === 'und') return { words, note: notes[reader].unclear }
  return { words, note: notes[reader].none(nameOf(wanted, reader)) }
}

function wordsOf(language: string, templates: LanguageTemplates): LanguageWords {
  const named = templates.common?.blocks.find(({ part }) => part === 'myName')?.alternatives[0]?.text
  return { language, templates, tongue: tongueOf(language), myName: named ?? '«Your name»' }
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
