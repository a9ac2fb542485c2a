import { fold, tokenise } from '#read/tokens.ts'

/**
 * A phrase as a short pattern over words:
 *
 *     not be {moving|going} forward      words in order; `{a|b c}` alternatives of one or more words
 *     [has] been filled                  `[…]` may be missing; alternatives inside work as well
 *     bewerb*                            a word that starts so
 *     not ~3 selected                    up to three words in between (9 at most)
 *
 * Compiled to a small graph without loops: a match is at most as many steps deep as the pattern has words.
 */
export interface State {
  readonly words: ReadonlySet<string>
  readonly prefixes: readonly string[]
  readonly follow: Follow
}

/** Where to go after a state. `accept`: the phrase may end here. */
export interface Follow {
  readonly transitions: readonly { readonly to: State; readonly gap: number }[]
  readonly accept: boolean
}

type Item =
  | { readonly kind: 'word'; readonly words: readonly string[]; readonly prefixes: readonly string[] }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Item[])[] }

/** The states a phrase may start in. Throws on a pattern that is written wrongly: tables are code. */
export function compilePattern(pattern: string): readonly State[] {
  const { items, at } = parseItems(pattern, 0, '')
  if (at !== pattern.length) throw new Error(`pattern ends early: ${pattern}`)
  const start = build(items, { transitions: [], accept: true })
  if (start.accept) throw new Error(`pattern matches nothing at all: ${pattern}`)
  return start.transitions.map((transition) => transition.to)
}

function build(items: readonly Item[], after: Follow): Follow {
  let follow = after
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]
    if (item === undefined) continue
    if (item.kind === 'word') {
      const state: State = { words: new Set(item.words), prefixes: item.prefixes, follow }
      follow = { transitions: [{ to: state, gap: 0 }], accept: false }
    } else if (item.kind === 'gap') {
      const { max } = item
      follow = {
        transitions: follow.transitions.map(({ to, gap }) => ({ to, gap: Math.min(9, gap + max) })),
        accept: follow.accept,
      }
    } else {
      const rest = follow
      const built = item.options.map((option) => build(option, rest))
      follow = {
        transitions: built.flatMap((one) => one.transitions),
        accept: built.some((one) => one.accept),
      }
    }
  }
  return follow
}

function parseItems(pattern: string, from: number, closing: string): { items: Item[]; at: number } {
  const items: Item[] = []
  let at = from
  while (at < pattern.length) {
    const char = pattern[at] ?? ''
    if (char === ' ') {
      at++
    } else if (char === '{' || char === '[') {
      const choice = parseChoice(pattern, at)
      items.push(choice.item)
      at = choice.at
    } else if (closing.includes(char)) {
      break
    } else if (char === '~') {
      const max = Number(pattern[at + 1])
      if (!(max >= 1 && max <= 9)) throw new Error(`gap without a number: ${pattern}`)
      items.push({ kind: 'gap', max })
      at += 2
    } else {
      let end = at
      while (end < pattern.length && !' {}[]|~'.includes(pattern[end] ?? '')) end++
      if (end === at) throw new Error(`stray ${char} in pattern: ${pattern}`)
      items.push(...wordsOf(pattern.slice(at, end), pattern))
      at = end
    }
  }
  return { items, at }
}

function parseChoice(pattern: string, open: number): { item: Item; at: number } {
  const optional = pattern[open] === '['
  const close = optional ? ']' : '}'
  const options: Item[][] = optional ? [[]] : []
  let at = open + 1
  for (;;) {
    const inner = parseItems(pattern, at, `|${close}`)
    if (inner.items.length === 0) throw new Error(`empty alternative in pattern: ${pattern}`)
    options.push(inner.items)
    at = inner.at + 1
    if (pattern[inner.at] === close) return { item: { kind: 'choice', options: withSinglesMerged(options) }, at }
    if (pattern[inner.at] !== '|') throw new Error(`pattern not closed: ${pattern}`)
  }
}

function wordsOf(written: string, pattern: string): Item[] {
  // Most words of the tables are these, and all tables are compiled at each start.
  if (/^[a-z]+\*?$/.test(written)) return [plainWord(written)]
  const stem = written.endsWith('*')
  const tokens = tokenise(written)
  if (tokens.count === 0) throw new Error(`no word in pattern: ${pattern}`)
  return tokens.words.map((word, i) => {
    const raw = written.slice(tokens.starts[i], tokens.ends[i])
    const spellings = [...new Set([word, fold(spelledOut(raw))])]
    const isStem = stem && i === tokens.count - 1
    return { kind: 'word', words: isStem ? [] : spellings, prefixes: isStem ? spellings : [] }
  })
}

/** A word without anything to fold. */
function plainWord(written: string): Item {
  return written.endsWith('*')
    ? { kind: 'word', words: [], prefixes: [written.slice(0, -1)] }
    : { kind: 'word', words: [written], prefixes: [] }
}

/** Umlauts as they are typed on other keyboards: "für" also as "fuer". */
function spelledOut(word: string): string {
  return word.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')
}

/** One-word alternatives share one state. */
function withSinglesMerged(options: readonly Item[][]): (readonly Item[])[] {
  const words: string[] = []
  const prefixes: string[] = []
  const rest: (readonly Item[])[] = []
  for (const option of options) {
    const [only] = option
    if (option.length === 1 && only?.kind === 'word') {
      words.push(...only.words)
      prefixes.push(...only.prefixes)
    } else rest.push(option)
  }
  return words.length + prefixes.length === 0 ? rest : [...rest, [{ kind: 'word', words, prefixes }]]
}
