import type { Zone, ZoneKind } from '#read/zones.ts'

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly zone: ZoneKind
}

const longestSentence = 1_200
const abbreviations =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|dipl|ing|inc|ltd|corp|co|llc|st|no|nr|vs|etc|e\.g|i\.e|z\.b|d\.h|u\.a|bzw|ca|ggf|inkl|evtl|tel|str|approx|dept|sr|jr|m|mme|sra|dra|dhr|mevr|ref|str|max|min|[a-z])\.$/i
const bullet = /^\s*(?:[-*•·‣▪◦–]|\d{1,2}[.)])\s/

/**
 * Sentences of a text in order. A line end inside a paragraph that was wrapped (45 to 100 units a line) joins; after
 * a shorter or longer line, before a bullet or an empty line it divides.
 */
export function splitSentences(text: string, zones: readonly Zone[]): Sentence[] {
  const sentences: Sentence[] = []
  for (const zone of zones) splitZone(text, zone, sentences)
  return sentences
}

function splitZone(text: string, zone: Zone, into: Sentence[]): void {
  let start = zone.start
  let lineStart = zone.start
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== '') into.push({ start, end, zone: zone.kind })
    start = end
  }
  for (let at = zone.start; at < zone.end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10) {
      if (endsAtLine(text, lineStart, at, zone.end)) close(at + 1)
      lineStart = at + 1
    } else if (unit === 46 || unit === 33 || unit === 63 || unit === 0x2026) {
      if (endsAtMark(text, at, start, zone.end)) close(at + 1)
    } else if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) {
      close(at + 1)
    } else if (at - start >= longestSentence) {
      close(at)
    }
  }
  close(zone.end)
}

function endsAtLine(text: string, lineStart: number, at: number, zoneEnd: number): boolean {
  const length = at - lineStart
  if (length < 45 || length > 100) {
    const next = firstVisible(text, at + 1, zoneEnd)
    return length > 100 || length === 0 || !isLowerCase(text[next] ?? '') || text[at + 1] === '\n'
  }
  const before = text[at - 1] ?? ''
  if (before === ':' || before === '.' || before === '!' || before === '?') return true
  const nextLine = text.slice(at + 1, Math.min(at + 12, zoneEnd))
  return nextLine.trim() === '' || nextLine.startsWith('\n') || /^[ ]*\n/.test(nextLine) || bullet.test(nextLine)
}

function endsAtMark(text: string, at: number, start: number, zoneEnd: number): boolean {
  const next = text[at + 1]
  if (next !== undefined && at + 1 < zoneEnd && !/[\s"')\]]/.test(next)) return false
  if (text[at] !== '.') return true
  if (isLowerCase(text[firstVisible(text, at + 1, zoneEnd)] ?? '')) return false
  return !abbreviations.test(text.slice(Math.max(start, at - 8), at + 1))
}

function firstVisible(text: string, from: number, end: number): number {
  let at = from
  while (at < end && at - from < 40 && /[\s"')\]]/.test(text[at] ?? '')) at++
  return at
}

function isLowerCase(char: string): boolean {
  return char !== char.toUpperCase()
}
