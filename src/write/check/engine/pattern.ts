import { fold } from '#write/check/engine/fold.ts'
import type { Token } from '#write/check/engine/tokens.ts'

/**
 * What is said, as a row of words and meanings. A pattern is words in order, separated by spaces:
 *
 * - `word`, `stem*`, `*end`: one word; `a|b|stem*` any of these
 * - `<name>`: a meaning of the language's table (a group of ways to say one thing)
 * - `(one thing|another thing)`: a group; in it the bar divides whole phrases
 * - `x?`: may be missing; `!x`: the next word is not this; `,`: a comma or dash lies here; `^`, `$`: the sentence's ends
 * - `..`: up to four words of any kind; `..7`: up to seven
 *
 * A pattern never reaches over the end of a sentence. Matching looks at sets of positions, so its cost is bounded by
 * the words of the sentence times the parts of the pattern, whatever the words are.
 */
export interface Compiled {
  readonly node: Node
}

type Node =
  | {
      readonly is: 'word'
      readonly exact: ReadonlySet<string>
      readonly begins: readonly string[]
      readonly ends: readonly string[]
    }
  | { readonly is: 'row'; readonly parts: readonly Node[] }
  | { readonly is: 'any-of'; readonly ways: readonly Node[] }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'maybe'; readonly part: Node }
  | { readonly is: 'not'; readonly part: Node }
  | { readonly is: 'meaning'; readonly name: string; readonly at: number }
  | { readonly is: 'break' | 'begin' | 'end' }

export type Meanings = Readonly<Record<string, string>>

export class PatternSet {
  private readonly meanings: Node[] = []
  private readonly names = new Map<string, number>()

  constructor(meanings: Meanings) {
    for (const name of Object.keys(meanings)) this.names.set(name, this.names.size)
    for (const text of Object.values(meanings)) this.meanings.push(this.parse(`(${text})`))
  }

  compile(text: string): Compiled {
    return { node: this.parse(text) }
  }

  meaning(at: number): Node {
    const node = this.meanings[at]
    if (node === undefined) throw new Error(`no meaning ${at}`)
    return node
  }

  /** Whether a match may begin with this word; cheap, and never wrongly no. */
  mayBegin(pattern: Compiled, word: string): boolean {
    return this.begins(pattern.node, word) !== 'no'
  }

  private begins(node: Node, word: string): 'yes' | 'no' | 'empty' {
    switch (node.is) {
      case 'word':
        return isWord(node, word) ? 'yes' : 'no'
      case 'row': {
        let seen: 'no' | 'empty' = 'empty'
        for (const part of node.parts) {
          const first = this.begins(part, word)
          if (first === 'yes') return 'yes'
          seen = first
          if (first === 'no') return 'no'
        }
        return seen
      }
      case 'any-of': {
        let seen: 'no' | 'empty' = 'no'
        for (const way of node.ways) {
          const first = this.begins(way, word)
          if (first === 'yes') return 'yes'
          if (first === 'empty') seen = 'empty'
        }
        return seen
      }
      case 'maybe':
        return this.begins(node.part, word) === 'yes' ? 'yes' : 'empty'
      case 'gap':
        return 'yes'
      case 'meaning':
        return this.begins(this.meaning(node.at), word)
      case 'not':
      case 'break':
      case 'begin':
      case 'end':
        return 'empty'
    }
  }

  private parse(text: string): Node {
    const parts = text.match(/\(|\)\??|\||,|\^|\$|\.\.\d*|!?[^\s()]+/g) ?? []
    let at = 0
    const row = (isGroup: boolean): Node => {
      const ways: Node[] = []
      let current: Node[] = []
      const done = () => {
        ways.push(current.length === 1 ? current[0]! : { is: 'row', parts: current })
        current = []
      }
      while (at < parts.length && !parts[at]!.startsWith(')')) {
        const part = parts[at++]!
        if (part === '|') done()
        else if (part === '(') {
          const inner = row(true)
          const close = parts[at++]
          if (close === undefined) throw new Error(`a bracket is open in “${text}”`)
          current.push(close === ')?' ? { is: 'maybe', part: inner } : inner)
        } else if (isGroup && part.includes('|')) {
          part.split('|').forEach((each, i) => {
            if (i > 0) done()
            if (each !== '') current.push(this.atom(each, text))
          })
        } else current.push(this.atom(part, text))
      }
      done()
      return ways.length === 1 ? ways[0]! : { is: 'any-of', ways: merged(ways) }
    }
    const node = row(false)
    if (at < parts.length) throw new Error(`a bracket too many in “${text}”`)
    return node
  }

  private atom(part: string, text: string): Node {
    if (part === ',') return { is: 'break' }
    if (part === '^') return { is: 'begin' }
    if (part === '$') return { is: 'end' }
    if (part.startsWith('..')) return { is: 'gap', most: part === '..' ? 4 : Number(part.slice(2)) }
    if (part.startsWith('!')) return { is: 'not', part: this.atom(part.slice(1), text) }
    if (part.endsWith('?')) return { is: 'maybe', part: this.atom(part.slice(0, -1), text) }
    const ways = part.split('|')
    const words = ways.filter((way) => !way.startsWith('<'))
    const nodes: Node[] = ways
      .filter((way) => way.startsWith('<'))
      .map((way) => {
        const name = way.slice(1, -1)
        const at = this.names.get(name)
        if (at === undefined) throw new Error(`no meaning “${name}” in “${text}”`)
        return { is: 'meaning', name, at }
      })
    if (words.length > 0)
      nodes.push({
        is: 'word',
        exact: new Set(words.filter((each) => !each.includes('*')).map(fold)),
        begins: words.filter((each) => each.endsWith('*')).map((each) => fold(each.slice(0, -1))),
        ends: words.filter((each) => each.startsWith('*')).map((each) => fold(each.slice(1))),
      })
    return nodes.length === 1 ? nodes[0]! : { is: 'any-of', ways: nodes }
  }
}

/** Single words among the ways of a group are asked for at once. */
function merged(ways: readonly Node[]): readonly Node[] {
  const words = ways.filter((way) => way.is === 'word')
  if (words.length < 2) return ways
  return [
    {
      is: 'word',
      exact: new Set(words.flatMap((way) => [...way.exact])),
      begins: words.flatMap((way) => way.begins),
      ends: words.flatMap((way) => way.ends),
    },
    ...ways.filter((way) => way.is !== 'word'),
  ]
}

function isWord(node: Extract<Node, { is: 'word' }>, word: string): boolean {
  if (node.exact.has(word)) return true
  for (const begin of node.begins) if (word.startsWith(begin)) return true
  for (const end of node.ends) if (word.endsWith(end)) return true
  return false
}

/** Matches patterns in one sentence. What a meaning matched at a word is remembered for all patterns. */
export class SentenceMatcher {
  private readonly remembered = new Map<number, readonly number[]>()
  private readonly set: PatternSet
  private readonly tokens: readonly Token[]
  private readonly first: number
  private readonly last: number

  constructor(set: PatternSet, tokens: readonly Token[], first: number, last: number) {
    this.set = set
    this.tokens = tokens
    this.first = first
    this.last = last
  }

  /** Where a match that begins at word `at` ends (exclusive, the longest), or −1. */
  match(pattern: Compiled, at: number): number {
    let longest = -1
    for (const end of this.ends(pattern.node, at)) if (end > longest) longest = end
    return longest
  }

  private ends(node: Node, at: number): readonly number[] {
    switch (node.is) {
      case 'word':
        return at < this.last && isWord(node, this.tokens[at]!.word) ? [at + 1] : []
      case 'row': {
        let places: readonly number[] = [at]
        for (const part of node.parts) {
          if (places.length === 0) return places
          if (places.length === 1) {
            places = this.ends(part, places[0]!)
            continue
          }
          const next = new Set<number>()
          for (const place of places) for (const end of this.ends(part, place)) next.add(end)
          places = [...next]
        }
        return places
      }
      case 'any-of': {
        const found = new Set<number>()
        for (const way of node.ways) for (const end of this.ends(way, at)) found.add(end)
        return [...found]
      }
      case 'gap': {
        const found: number[] = []
        for (let end = at; end <= Math.min(at + node.most, this.last); end++) found.push(end)
        return found
      }
      case 'maybe':
        return [...new Set([at, ...this.ends(node.part, at)])]
      case 'not':
        return this.ends(node.part, at).length > 0 ? [] : [at]
      case 'break':
        return at < this.last && this.tokens[at]!.afterBreak ? [at] : []
      case 'begin':
        return at === this.first ? [at] : []
      case 'end':
        return at === this.last ? [at] : []
      case 'meaning': {
        const key = node.at * 8192 + at
        const known = this.remembered.get(key)
        if (known !== undefined) return known
        const found = this.ends(this.set.meaning(node.at), at)
        this.remembered.set(key, found)
        return found
      }
    }
  }
}
