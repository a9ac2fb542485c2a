import type { Span } from '#domain/requirement.ts'
import { cuesIn } from '#read/posting/cues.ts'

/** Dots that end no sentence. */
const abbreviated =
  /(?:\b(?:e\.g|i\.e|etc|incl|inc|min|max|approx|ca|bzw|z\.\s?b|u\.\s?a|o\.\s?ä|d\.\s?h|ggf|inkl|evtl|mind|sog|vgl|nr|no|dr|prof|mr|mrs|ms|st|abs)|(?<![\p{L}\d])\p{L}|\b\d{1,2})$/iu

/** The sentences of a stretch of text, none of them empty. */
export function sentencesOf(text: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = []
  let from = start
  const ends = /[.!?]{1,6}["”’)]?(?=\s)/gu
  const words = text.slice(start, end)
  for (const match of words.matchAll(ends)) {
    const at = start + match.index
    if (match[0].startsWith('.') && abbreviated.test(text.slice(Math.max(from, at - 12), at))) continue
    push(spans, text, { start: from, end: at + match[0].length })
    from = at + match[0].length
  }
  push(spans, text, { start: from, end })
  return spans
}

const separator =
  /;\s|,\s(?=(?:but|and|und|aber|sowie|as|so|idealerweise|ideally)\s)|\s(?=(?:but|aber)\s)|\s[–—]\s|,\s|\((?=[^)]{0,60}\))/gu
const finer = new RegExp(`${separator.source}|\\s(?=(?:and|with|und|sowie|mit)\\s)`, 'gu')

/**
 * A sentence as the clauses that ask each for something of its own. In a list it is cut only where one side is merely
 * welcomed; in running words (`asks` is given) wherever both sides ask.
 */
export function clausesOf(text: string, span: Span, asks?: (words: string) => boolean): readonly Span[] {
  const words = text.slice(span.start, span.end)
  const found = [...words.matchAll(asks ? finer : separator)].slice(0, 40)
  const cuts = found.map((match) => match.index + match[0].length)
  const spans: Span[] = []
  let from = 0
  for (const [at, cut] of cuts.entries()) {
    const to = cuts[at + 1] ?? words.length
    const before = words.slice(from, cut)
    const after = words.slice(cut, to)
    const isCut = asks ? after.trim().length > 8 && asks(before) && asks(after) : turnsBetween(before, after)
    if (!isCut) continue
    push(spans, text, { start: span.start + from, end: span.start + cut })
    from = cut
  }
  push(spans, text, { start: span.start + from, end: span.end })
  return spans
}

function turnsBetween(before: string, after: string): boolean {
  if (/;\s$/u.test(before) && !before.includes('(')) return true
  return !cuesIn(before).nice && cuesIn(after).nice && before.trim().length > 3 && !isOnlyCue(after)
}

/** "a plus", "von Vorteil": says how much the words before it count, and nothing of its own. */
function isOnlyCue(words: string): boolean {
  return words.trim().split(/\s+/u).length <= 3
}

/** What a heading lists on its own line: "Would be an advantage: Romanian or Polish, first aider at work". */
export function listedIn(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end)
  const spans: Span[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < words.length; at++) {
    if (words[at] === '(') depth++
    else if (words[at] === ')') depth--
    else if (depth === 0 && (words[at] === ';' || (words[at] === ',' && words[at + 1] === ' '))) {
      push(spans, text, { start: span.start + from, end: span.start + at })
      from = at + 1
    }
  }
  push(spans, text, { start: span.start + from, end: span.end })
  return spans
}

function push(spans: Span[], text: string, span: Span): void {
  const words = text.slice(span.start, span.end)
  const start = span.start + (words.length - words.trimStart().length)
  const end = span.end - (words.length - words.trimEnd().length)
  if (end - start > 1) spans.push({ start, end })
}
