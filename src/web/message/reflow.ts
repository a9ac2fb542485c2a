/**
 * Mail that was wrapped at a column wraps once more in a narrower one. Joins the lines of a paragraph that were broken
 * only because they were full: some line breaks become spaces and nothing else changes, so that every offset into the
 * text stays true. Lists, quotes, signatures, indented and short lines keep their breaks.
 */
export function reflow(text: string): string {
  const lines = text.split('\n')
  const end = lines.findIndex((line) => line.trimEnd() === '--')
  const own = end < 0 ? lines : lines.slice(0, end)
  const column = columnOf(own)
  if (column === null) return text

  const joined = new Set<number>()
  for (const paragraph of paragraphsOf(own)) {
    const full = paragraph.filter((at) => isFull(own[at] ?? '', own[at + 1] ?? '', column))
    // Lines that all end with their sentence were ended by a person.
    if (full.some((at) => !endsSentence(own[at] ?? ''))) for (const at of full) joined.add(at)
  }
  return lines.map((line, at) => line + (at === lines.length - 1 ? '' : joined.has(at) ? ' ' : '\n')).join('')
}

/** Mail programs break between these, in UTF-16 units. */
const narrowest = 55
const widest = 85

/** Where the text was wrapped: its longest line; null when it was not. An address cannot be broken and says nothing. */
function columnOf(lines: readonly string[]): number | null {
  const longest = lines
    .filter((line) => !line.startsWith('>') && !line.includes('://'))
    .reduce((most, line) => Math.max(most, line.trimEnd().length), 0)
  return longest >= narrowest && longest <= widest ? longest : null
}

/** The lines of each paragraph but its last, by number. */
function paragraphsOf(lines: readonly string[]): number[][] {
  const paragraphs: number[][] = [[]]
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (line.trim() === '' || next === undefined || next.trim() === '') paragraphs.push([])
    else paragraphs.at(-1)?.push(at)
  }
  return paragraphs
}

/** Whether the next line's first word had no room on this one, and both are running text. */
function isFull(line: string, next: string, column: number): boolean {
  if (line.startsWith('>') || beginsAnew.test(next)) return false
  const [word = ''] = next.split(' ', 1)
  return line.trimEnd().length + 1 + word.length > column
}

/** Quotes, list items, indented lines, rules, and “Where: …” are never the rest of a line. */
const beginsAnew = /^(?:[>\s|=_~•·–—*+-]|\d{1,3}[.)]\s|[a-z][)]\s|\p{Lu}[\p{L}-]{1,20}:)/u

function endsSentence(line: string): boolean {
  return /[.!?:;…]["'”“»«)\]]?$/.test(line.trimEnd())
}
