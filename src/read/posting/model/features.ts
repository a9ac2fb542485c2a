import { cuesIn, namesWhatOneHas } from '#read/posting/cues.ts'
import { factsIn } from '#read/posting/facts-in.ts'

const mostWords = 80
const longestRead = 600

/** What the words of a heading show: themselves, their beginnings and ends, and what follows what. */
export function headingFeatures(words: string): ReadonlySet<string> {
  const features = new Set<string>(['*'])
  wordFeatures(features, tokensOf(words.slice(0, 160)))
  if (words.trimEnd().endsWith('?')) features.add('?')
  return features
}

/** What the words of a line, a sentence or a clause show of it: besides its words its cues, its facts and its shape. */
export function lineFeatures(line: string): ReadonlySet<string> {
  const words = line.slice(0, longestRead)
  const features = new Set<string>(['*'])
  const tokens = tokensOf(words)
  wordFeatures(features, tokens)
  const cues = cuesIn(words)
  for (const [cue, said] of Object.entries(cues)) if (said) features.add(`cue:${cue}`)
  if (namesWhatOneHas(words)) features.add('cue:has')
  for (const { kind } of factsIn(words)) features.add(`fact:${kind}`)
  if (/[€£$]/u.test(words)) features.add('shape:money')
  if (/\d\s?%/u.test(words)) features.add('shape:percent')
  if (words.trimEnd().endsWith('?')) features.add('?')
  features.add(
    `length:${tokens.length < 3 ? 'bare' : tokens.length < 9 ? 'short' : tokens.length < 20 ? 'middle' : 'long'}`,
  )
  return features
}

function tokensOf(words: string): readonly string[] {
  return [
    ...words
      .toLowerCase()
      .replaceAll('’', "'")
      .matchAll(/[\p{L}][\p{L}+#']*|\d+/gu),
  ]
    .slice(0, mostWords)
    .map(([word]) => (/^\d/u.test(word) ? '0' : word))
}

function wordFeatures(features: Set<string>, tokens: readonly string[]): void {
  tokens.forEach((word, at) => {
    features.add(word)
    if (word.length >= 7) features.add(`${word.slice(0, 5)}~`)
    if (word.length >= 8) features.add(`~${word.slice(-6)}`)
    const next = tokens[at + 1]
    if (next !== undefined) features.add(`${word} ${next}`)
  })
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return
  features.add(`^${first}`)
  features.add(`^~${first.slice(-3)}`)
  features.add(`${last}.`)
  features.add(`~${last.slice(-3)}.`)
}
