import { fold } from '#write/check/engine/fold.ts'
import { conceptTable } from '#write/check/model/concepts.ts'

const languages = ['en', 'de', 'fr', 'es', 'nl'] as const

/** What each word of a language means; words the table does not know mean nothing. */
export interface Concepts {
  of(word: string): readonly string[]
}

const made = new Map<string, Concepts>()

/** A language without a column of its own is read as English. */
export function conceptsOf(language: string): Concepts {
  const known = made.get(language)
  if (known !== undefined) return known
  const column = Math.max(0, (languages as readonly string[]).indexOf(language))
  const whole = new Map<string, string[]>()
  const begins = new Map<string, string[]>()
  for (const line of conceptTable.split('\n')) {
    const cells = line.split('|')
    const name = cells[0]!.trim().split(' ')[0] ?? ''
    // The first cell holds the name, and English stands behind the first bar.
    for (const entry of (cells[column + 1] ?? '').trim().split(/\s+/)) {
      if (entry === '') continue
      const isBegin = entry.endsWith('*')
      const word = fold(isBegin ? entry.slice(0, -1) : entry)
      const table = isBegin ? begins : whole
      const names = table.get(word) ?? []
      if (!names.includes(name)) names.push(name)
      table.set(word, names)
    }
  }
  const concepts: Concepts = {
    of(word) {
      const found = [...(whole.get(word) ?? [])]
      for (let end = Math.min(word.length, 16); end >= 2; end--) {
        for (const name of begins.get(word.slice(0, end)) ?? []) if (!found.includes(name)) found.push(name)
      }
      return found
    },
  }
  made.set(language, concepts)
  return concepts
}
