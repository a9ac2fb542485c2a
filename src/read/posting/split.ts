import type { Span } from '#domain/requirement.ts'
import { asksBySelf, cuesIn, isOnlyCue } from '#read/posting/cues.ts'

/** Dots that end no sentence. */
const abbreviated =
  /(?:\b(?:e\.g|i\.e|etc|incl|inc|min|max|approx|ca|bzw|z\.\s?b|u\.\s?a|o\.\s?ä|d\.\s?h|ggf|inkl|evtl|mind|sog|vgl|nr|no|dr|prof|mr|mrs|ms|st|abs|kat)|(?<![\p{L}\d])\p{L}|\b\d{1,2})$/iu

/** The sentences of a stretch of text, none of them empty. */
export function sentencesOf(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = []
  let from = start
  const ends = /[.!?]{1,6}["”’)]?(?=\s)/gu
  const words = text.slice(start, end)
  for (const match of words.matchAll(ends)) {
    const at = start + match.index
    if (match[0].startsWith('.') && abbreviated.test(text.slice(Math.max(from, at - 12), at))) continue
    // "Musikalisch? Fänden wir toll." is one thing said.
    if (match[0].startsWith('?') && at - from < 30) continue
    push(spans, text, { start: from, end: at + match[0].length })
    from = at + match[0].length
  }
  push(spans, text, { start: from, end })
  return spans
}

const separator = /;\s|,\s|\s[–—-]\s|\s(?=(?:but|aber|and|und|sowie|with|mit)\s)/gu
const mostCuts = 40

/**
 * A sentence or a line as the parts that ask each for something of their own. In a list it is cut at semicolons and
 * where one side is merely welcomed; in running words (`isProse`) wherever both sides ask. What stands in brackets
 * stays with the words before it.
 */
export function clausesOf(text: string, span: Span, isProse: boolean): readonly Span[] {
  const words = text.slice(span.start, span.end)
  const cuts = topLevel(words, separator).slice(0, mostCuts)
  const spans: Span[] = []
  let from = 0
  for (const [at, { sign, cut }] of cuts.entries()) {
    const to = cuts[at + 1]?.cut ?? words.length
    const before = words.slice(from, cut)
    const after = words.slice(cut, to)
    const isCut = sign === ';' || (isProse ? bothAsk(before, after) : turnsBetween(before, after))
    if (!isCut || before.trim().length < 4 || after.trim().length < 4) continue
    push(spans, text, { start: span.start + from, end: span.start + cut })
    from = cut
  }
  push(spans, text, { start: span.start + from, end: span.end })
  return spans
}

/** Where a separator ends that stands in no brackets. */
function topLevel(words: string, sign: RegExp): { readonly sign: string; readonly cut: number }[] {
  const cuts: { readonly sign: string; readonly cut: number }[] = []
  let depth = 0
  let at = 0
  for (const match of words.matchAll(sign)) {
    for (; at < match.index; at++) {
      if (words[at] === '(') depth++
      else if (words[at] === ')') depth = Math.max(0, depth - 1)
    }
    if (depth === 0) cuts.push({ sign: match[0][0] ?? '', cut: match.index + match[0].length })
  }
  return cuts
}

function bothAsk(before: string, after: string): boolean {
  return after.trim().length > 8 && asks(before) && asks(after) && !isOnlyCue(before) && !isOnlyCue(after)
}

function asks(words: string): boolean {
  const cues = cuesIn(words)
  return cues.must || cues.nice || asksBySelf(words)
}

function turnsBetween(before: string, after: string): boolean {
  const opens =
    /^(?:(?:and|und|but|aber)\s)?(?:ideally|preferably|preferred|bonus|idealerweise|im idealfall|vorzugsweise|bevorzugt|bestenfalls|gerne?)\s/iu
  return !cuesIn(before).nice && (opens.test(after) || cuesIn(after).nice) && !isOnlyCue(after)
}

const cell = /\s\|\s|\s[·•]\s/gu
const listed = /;\s?|,\s/gu
const listedOnly = /;\s?/gu

/** The cells of a line of a table, and where a heading's own line lists things, each of them. */
export function cellsOf(text: string, span: Span, isRest: boolean): readonly Span[] {
  const cells = cutAt(text, span, topLevel(text.slice(span.start, span.end), cell).slice(0, mostCuts))
  if (!isRest) return cells
  return cells.flatMap((one) => {
    const words = text.slice(one.start, one.end)
    const parts = topLevel(words, words.includes(';') ? listedOnly : listed).slice(0, mostCuts)
    const isList = words.includes(';') || words.length / (parts.length + 1) < 45
    return isList ? cutAt(text, one, parts) : [one]
  })
}

function cutAt(text: string, span: Span, cuts: readonly { readonly cut: number }[]): readonly Span[] {
  const spans: Span[] = []
  let from = span.start
  for (const { cut } of cuts) {
    push(spans, text, { start: from, end: span.start + cut })
    from = span.start + cut
  }
  push(spans, text, { start: from, end: span.end })
  return spans
}

function push(spans: Span[], text: string, span: Span): void {
  const words = text.slice(span.start, span.end)
  const start = span.start + (words.length - words.trimStart().length)
  const end = span.end - (words.length - words.trimEnd().length)
  if (end - start > 1) spans.push({ start, end })
}
