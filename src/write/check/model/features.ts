import type { Token } from '#write/check/engine/tokens.ts'
import { conceptsOf } from '#write/check/model/concepts-of.ts'

export interface SentenceToWeigh {
  readonly language: string
  readonly tokens: readonly Token[]
  /** Tokens from `first` to before `last`. */
  readonly first: number
  readonly last: number
  readonly isQuestion: boolean
  /** What the patterns heard in it: rules and acts. */
  readonly heard: Iterable<string>
}

/** So many words with a meaning lie at most between the two of a pair. */
const reach = 3
const mostWords = 80

/**
 * A sentence as a set of features: its words (by their beginnings, with the language), pairs of neighbours, what the
 * words mean in any language, what stands before what, what is taken back, and what the patterns heard.
 */
export function featuresOf(sentence: SentenceToWeigh): ReadonlySet<string> {
  const { language, tokens, first } = sentence
  const last = Math.min(sentence.last, first + mostWords)
  const concepts = conceptsOf(language)
  const found = new Set<string>(['*'])
  for (const each of sentence.heard) found.add(`r:${each}`)
  const question = sentence.isQuestion ? '?' : '.'
  found.add(question)
  found.add(last - first <= 6 ? 'short' : last - first > 20 ? 'long' : 'middling')
  const recent: { readonly names: readonly string[]; readonly at: number }[] = []
  let negated = -9
  let before = '^'
  for (let at = first; at < last; at++) {
    const { word, afterBreak } = tokens[at]!
    const stem = stemOf(word)
    found.add(`${language}:${stem}`)
    found.add(`${language}:${before}_${stem}`)
    before = stem
    if (afterBreak) negated = -9
    const names = concepts.of(word)
    if (names.length === 0) continue
    for (const name of names) {
      found.add(name)
      found.add(question + name)
      if (at - first < 2) found.add(`^${name}`)
      if (at - negated <= 4 && at > negated) found.add(`-${name}`)
      for (const earlier of recent) for (const one of earlier.names) found.add(`${one}>${name}`)
    }
    if (names.includes('neg')) negated = at
    recent.push({ names, at })
    if (recent.length > reach) recent.shift()
  }
  found.add(`${language}:${before}_$`)
  return found
}

/** Inflection sits at the end of words. */
function stemOf(word: string): string {
  if (/^\d/.test(word)) return '0'
  return word.length > 6 ? word.slice(0, 6) : word
}
