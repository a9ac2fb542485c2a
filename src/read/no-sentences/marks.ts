import { concepts } from '#read/no-sentences/concepts.ts'
import { fold, tokenise, type Tokens } from '#read/tokens.ts'

const longestSentence = 60
/** Words in a row that stand for one thing. */
const longestRow = 4
const stemLength = 5

const byWord = new Map<string, string[]>()
const byBeginning = new Map<string, { readonly beginning: string; readonly concept: string }[]>()
const beginningKey = 3

for (const [concept, words] of Object.entries(concepts))
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) {
      const beginning = word.slice(0, -1)
      const key = beginning.slice(0, beginningKey)
      byBeginning.set(key, [...(byBeginning.get(key) ?? []), { beginning, concept }])
    } else byWord.set(word, [...(byWord.get(word) ?? []), concept])
  }

/**
 * What a sentence is told by: what its words stand for, which of that meets in it, and the beginnings of its words.
 */
export function marksOf(sentence: string): ReadonlySet<string> {
  const tokens = tokenise(sentence, longestSentence)
  const isTitle = titleWords(sentence, tokens)
  const words = tokens.words.slice(0, longestSentence).map((word, i) => (isTitle[i] === true ? '' : fold(word)))
  const met = new Set<string>()
  for (let i = 0; i < words.length; i++) {
    for (let length = 1; length <= Math.min(longestRow, words.length - i); length++)
      for (const concept of byWord.get(words.slice(i, i + length).join('_')) ?? []) met.add(concept)
    const word = words[i] ?? ''
    for (const { beginning, concept } of byBeginning.get(word.slice(0, beginningKey)) ?? [])
      if (word.startsWith(beginning)) met.add(concept)
  }
  const marks = new Set<string>()
  const sorted = [...met].toSorted()
  for (const [i, concept] of sorted.entries()) {
    marks.add(`<${concept}>`)
    for (const beside of sorted.slice(i + 1)) marks.add(`<${concept}+${beside}>`)
  }
  for (const word of words) if (word.length >= 3 && !/\d/.test(word)) marks.add(word.slice(0, stemLength))
  return marks
}

/** "Senior", "Internal", "Lead" in the title of a role say nothing of why: capitals before a capital, inside a sentence. */
function titleWords(sentence: string, { starts, count }: Tokens): readonly boolean[] {
  const isCapital = (i: number) => /\p{Lu}/u.test(sentence.charAt(starts[i] ?? 0)) && i < count
  return Array.from({ length: count }, (_, i) => i > 0 && isCapital(i) && (isCapital(i + 1) || isCapital(i - 1)))
}
