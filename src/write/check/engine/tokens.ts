import { fold } from '#write/check/engine/fold.ts'

/** One word as patterns see it. “didn't” is two: did, not; both stand where it stands. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  /** A comma, dash, colon or bracket lies before it. */
  readonly afterBreak: boolean
}

export interface Sentence {
  readonly start: number
  /** Behind its mark. */
  readonly end: number
  /** Tokens from `first` to before `last`. */
  readonly first: number
  readonly last: number
  readonly isQuestion: boolean
  readonly paragraph: number
}

export interface TokenisedText {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

const most = 4_000
const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]{1,4}(?![\p{L}]))?/gu
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|inc|ltd|co|st|nr|no|vs|etc|e\.g|i\.e|z\.\s?b|d\.\s?h|bzw|ca|ggf|evtl|tel|approx|dept|sr|jr|m|mme|sra|dhr|mevr|ref|[a-z])\.$/i

const contracted: Readonly<Record<string, readonly string[]>> = {
  "n't": ['not'],
  "'m": ['am'],
  "'re": ['are'],
  "'ve": ['have'],
  "'ll": ['will'],
  "'d": ['would'],
}
const irregular: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  cannot: ['can', 'not'],
  "let's": ['let', 'us'],
  "it's": ['it', 'is'],
  "that's": ['that', 'is'],
  "what's": ['what', 'is'],
  "there's": ['there', 'is'],
  "who's": ['who', 'is'],
  dont: ['do', 'not'],
  didnt: ['did', 'not'],
  cant: ['can', 'not'],
  ive: ['i', 'have'],
  im: ['i', 'am'],
}

/** Words and sentences of a text whose masked stretches are spaces. Looks at no more than 4,000 words. */
export function tokenise(text: string, language: string): TokenisedText {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let start = 0
  let first = 0
  let paragraph = 0
  let behind = 0
  const close = (end: number, mark: string) => {
    if (tokens.length > first) {
      const lead = text.slice(start, end).search(/\S/u)
      sentences.push({
        start: start + Math.max(0, lead),
        end,
        first,
        last: tokens.length,
        isQuestion: mark.includes('?'),
        paragraph,
      })
    }
    start = end
    first = tokens.length
  }
  for (const match of text.matchAll(word)) {
    if (tokens.length >= most) break
    const gap = text.slice(behind, match.index)
    const mark = endOf(text, behind, gap)
    if (mark !== null) {
      close(behind + mark.length, mark)
      if (/\n[ \t]*\r?\n/.test(gap)) paragraph++
    }
    const afterBreak = /[,;:–—()]|\s-\s/.test(gap)
    for (const each of wordsOf(match[0], language))
      tokens.push({ word: each, start: match.index, end: match.index + match[0].length, afterBreak })
    behind = match.index + match[0].length
  }
  const rest = /^[^\p{L}\p{N}\n]*/u.exec(text.slice(behind))?.[0] ?? ''
  close(behind + rest.trimEnd().length, rest)
  return { tokens, sentences }
}

/** The mark that ends a sentence in the gap between two words, or null. An empty line ends one as well. */
function endOf(text: string, from: number, gap: string): string | null {
  const mark = /^["'”’“)\]]*[.!?…]+["'”’“)\]]*/.exec(gap)
  if (mark !== null) {
    if (!/^\s/.test(gap.slice(mark[0].length)) && gap.length > mark[0].length) return null
    if (gap.length === mark[0].length) return null
    if (mark[0] === '.' && abbreviation.test(text.slice(Math.max(0, from - 8), from + 1))) return null
    if (
      mark[0] === '.' &&
      /\d$/.test(text.slice(0, from).slice(-1)) &&
      /^\.\s+\p{L}/u.test(text.slice(from, from + 4))
    ) {
      // “am 6. Oktober” goes on; “in 2026. Since then” does not.
      return /\b\d{1,2}$/.test(text.slice(Math.max(0, from - 4), from)) ? null : mark[0]
    }
    return mark[0]
  }
  // A name before the mark may have been masked: blanks stand where it was.
  const late = /[?!]\s|(?<=\s)[.…](?=\s)/.exec(gap)
  if (late !== null) return gap.slice(0, late.index + 1)
  if (/\n[ \t]*\r?\n/.test(gap)) return ''
  return null
}

function wordsOf(raw: string, language: string): readonly string[] {
  const folded = fold(raw).replace('’', "'")
  if (language !== 'en') {
    const at = folded.indexOf("'")
    return at < 0 ? [folded] : [folded.slice(0, at), folded.slice(at + 1)].filter((part) => part !== '')
  }
  const known = irregular[folded]
  if (known !== undefined) return known
  const at = folded.indexOf("'")
  if (at < 0) return [folded]
  if (folded.endsWith("n't")) return [folded.slice(0, -3), 'not']
  const tail = contracted[folded.slice(at)]
  return tail === undefined ? [folded.slice(0, at)] : [folded.slice(0, at), ...tail]
}
