import { compilePattern, type Follow, type State } from '#read/phrases/pattern.ts'
import type { Tokens } from '#read/tokens.ts'

/** One phrase found, and the words it covers (`to` is exclusive). */
export interface PhraseMatch<Label> {
  readonly label: Label
  /** Number of the pattern within the matcher: two matches of one pattern are one piece of evidence. */
  readonly pattern: number
  readonly from: number
  readonly to: number
}

export interface PhraseMatcher<Label> {
  /**
   * Matches in order of their first word, at most one for each pattern and first word (the longest). `sentenceOf`
   * gives the number of the sentence a word stands in: phrases never run across sentences. `wanted` leaves labels out.
   */
  match(tokens: Tokens, sentenceOf: Int32Array, wanted?: (label: Label) => boolean): PhraseMatch<Label>[]
}

interface Entry<Label> {
  readonly label: Label
  /** Labels are few and shared by many patterns: by their number what is wanted is asked once. */
  readonly labelNumber: number
  readonly pattern: number
  readonly state: State
}

/** What starts with one word, and what of it may go on with the next, as far as that was asked. */
interface Beginning<Label> {
  readonly entries: readonly Entry<Label>[]
  readonly byNext: Map<string, readonly Entry<Label>[]>
}

const mostRemembered = 60_000
/** Fewer are tried as fast as they are looked up. */
const fewEntries = 4
const mostMatches = 3_000
/** Words compared in one text; a mail of 20,000 words needs a tenth. Beyond it the text is made to be slow. */
const mostSteps = 3_000_000

/** Compiles patterns (see `pattern.ts`) into one matcher that walks a text once. */
export function compileMatcher<Label>(
  entries: Iterable<readonly [pattern: string, label: Label]>,
): PhraseMatcher<Label> {
  const byWord = new Map<string, Entry<Label>[]>()
  const byStem = new Map<string, { readonly stem: string; readonly entry: Entry<Label> }[]>()
  let number = 0
  const labels = new Map<Label, number>()
  for (const [pattern, label] of entries) {
    const labelNumber = labels.get(label) ?? labels.size
    labels.set(label, labelNumber)
    for (const state of compilePattern(pattern)) {
      const entry = { label, labelNumber, pattern: number, state }
      for (const word of state.words) push(byWord, word, entry)
      for (const stem of state.prefixes) {
        if (stem.length < 3) throw new Error(`a phrase may not start with so short a stem: ${pattern}`)
        push(byStem, stem.slice(0, 3), { stem, entry })
      }
    }
    number++
  }

  // Most words of a mail start no phrase; remembering that makes the walk one look-up a word.
  let remembered = new Map<string, Beginning<Label> | null>()
  let pairs = 0
  const startingWith = (word: string): Beginning<Label> | null => {
    const known = remembered.get(word)
    if (known !== undefined) return known
    const found = [...(byWord.get(word) ?? [])]
    for (const { stem, entry } of byStem.get(word.slice(0, 3)) ?? []) if (word.startsWith(stem)) found.push(entry)
    found.sort((a, b) => a.pattern - b.pattern)
    if (remembered.size + pairs >= mostRemembered) {
      remembered = new Map()
      pairs = 0
    }
    const result = found.length > 0 ? { entries: found, byNext: new Map() } : null
    remembered.set(word, result)
    return result
  }

  // "We" and "not" start hundreds of phrases, and the word behind them rules out nearly all.
  const goingOn = ({ entries, byNext }: Beginning<Label>, next: string): readonly Entry<Label>[] => {
    if (entries.length <= fewEntries) return entries
    const known = byNext.get(next)
    if (known !== undefined) return known
    const found = entries.filter(({ state }) => mayGoOn(state.follow, next))
    byNext.set(next, found)
    pairs++
    return found
  }

  return {
    match(tokens, sentenceOf, wanted) {
      const walk: Walk = { words: tokens.words, sentenceOf, count: tokens.count, steps: 0 }
      const matches: PhraseMatch<Label>[] = []
      /** 0 not asked yet, 1 wanted, 2 not. */
      const asked = new Uint8Array(labels.size)
      for (let i = 0; i < tokens.count && matches.length < mostMatches && walk.steps < mostSteps; i++) {
        const beginning = startingWith(tokens.words[i] ?? '')
        if (beginning === null) continue
        for (const { label, labelNumber, pattern, state } of goingOn(beginning, tokens.words[i + 1] ?? '')) {
          if (wanted !== undefined) {
            if (asked[labelNumber] === 0) asked[labelNumber] = wanted(label) ? 1 : 2
            if (asked[labelNumber] === 2) continue
          }
          const to = furthest(walk, state.follow, i + 1, sentenceOf[i] ?? 0)
          if (to < 0) continue
          const last = matches.at(-1)
          if (last !== undefined && last.from === i && last.pattern === pattern) {
            if (to > last.to) matches[matches.length - 1] = { label, pattern, from: i, to }
          } else matches.push({ label, pattern, from: i, to })
        }
      }
      return matches
    },
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

interface Walk {
  readonly words: readonly string[]
  readonly sentenceOf: Int32Array
  readonly count: number
  steps: number
}

/** The furthest index a match may end at, or -1. Depth is the pattern's length, breadth its gaps: small constants. */
function furthest(walk: Walk, follow: Follow, at: number, sentence: number): number {
  let best = follow.accept ? at : -1
  for (const { to, gap } of follow.transitions) {
    for (let skip = 0; skip <= gap; skip++) {
      const position = at + skip
      if (position >= walk.count || walk.sentenceOf[position] !== sentence) break
      walk.steps++
      if (walk.steps > mostSteps) return best
      if (!accepts(to, walk.words[position] ?? '')) continue
      const end = furthest(walk, to.follow, position + 1, sentence)
      if (end > best) best = end
      // Nearest first: the first way through is enough.
      if (end >= 0) break
    }
  }
  return best
}

/** Whether a phrase may be over, leaves a gap, or goes on with just this word. */
function mayGoOn({ accept, transitions }: Follow, next: string): boolean {
  return accept || transitions.some(({ to, gap }) => gap > 0 || accepts(to, next))
}

function accepts(state: State, word: string): boolean {
  if (state.words.has(word)) return true
  for (const stem of state.prefixes) if (word.startsWith(stem)) return true
  return false
}
