import type { PhraseLanguage } from '#read/phrases/classes.ts'
import { meanings } from '#read/words/meanings.ts'

interface Dictionary {
  readonly whole: Map<string, string[]>
  readonly beginnings: Map<string, string[]>
  readonly endings: Map<string, string[]>
}

const shortestBeginning = 2
const longestBeginning = 16

/** Words of each language, and under `any` of all: for mails whose language does not show. */
const dictionaries = new Map<PhraseLanguage | 'any', Dictionary>()

function build(): void {
  for (const [meaning, byLanguage] of Object.entries(meanings)) {
    for (const [language, words] of Object.entries(byLanguage) as [PhraseLanguage, string][]) {
      for (const word of words.split(' ').filter(Boolean)) {
        note(language, word, meaning)
        note('any', word, meaning)
      }
    }
  }
}

function note(language: PhraseLanguage | 'any', word: string, meaning: string): void {
  const dictionary = dictionaries.get(language) ?? { whole: new Map(), beginnings: new Map(), endings: new Map() }
  dictionaries.set(language, dictionary)
  const [map, key] = word.endsWith('*')
    ? [dictionary.beginnings, word.slice(0, -1)]
    : word.startsWith('*')
      ? [dictionary.endings, word.slice(1)]
      : [dictionary.whole, word]
  const known = map.get(key)
  if (known === undefined) map.set(key, [meaning])
  else if (!known.includes(meaning)) known.push(meaning)
}

const none: readonly string[] = []
const remembered = new Map<string, readonly string[]>()
const mostRemembered = 20_000

/** What a folded word means; English words count in any language. */
export function meaningsOf(word: string, language: PhraseLanguage | null): readonly string[] {
  if (dictionaries.size === 0) build()
  const key = `${language ?? '?'}${word}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  const own = lookUp(word, language ?? 'any')
  const found = own.length > 0 || language === null || language === 'en' ? own : lookUp(word, 'en')
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(key, found)
  return found
}

function lookUp(word: string, language: PhraseLanguage | 'any'): readonly string[] {
  const dictionary = dictionaries.get(language)
  if (dictionary === undefined) return none
  const found = [...(dictionary.whole.get(word) ?? none)]
  for (let length = shortestBeginning; length <= Math.min(word.length, longestBeginning); length++) {
    for (const meaning of dictionary.beginnings.get(word.slice(0, length)) ?? none) {
      if (!found.includes(meaning)) found.push(meaning)
    }
  }
  for (const [ending, named] of dictionary.endings) {
    if (!word.endsWith(ending)) continue
    for (const meaning of named) if (!found.includes(meaning)) found.push(meaning)
  }
  return found
}
