/** One line of a posting's text, or what several broken ones say together. Spans count in the whole text. */
export interface Piece {
  readonly kind: 'line' | 'item'
  /** The sign before an item; empty where none stands. Lists that follow each other may differ in it. */
  readonly mark: string
  readonly start: number
  readonly end: number
  /** An empty line stands before it. */
  readonly apart: boolean
}

/** Lines looked at; a posting has rarely two hundred. */
const mostLines = 2000

const mark =
  /^[\s\u00a0]*(?:[-–—*•·▪▫■□●○◦‣⁃»►▸▶✔✓✅✚+→➤➔➜⇒★☆☑>o\uf0b7]|\d{1,2}[.)]|[a-z]\)|\p{Extended_Pictographic}\ufe0f?)[\s\u00a0]+(?=\S)/u

/**
 * The lines of a posting with list marks left out, and lines that were broken by a printed page put together: one goes
 * on where it ends in a hyphen, a comma or a small word, or where the next begins small in a text that begins large.
 */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  const isTable = [...text.matchAll(tableEnd)].length >= 3
  let at = 0
  let apart = true
  const joins = isTable ? (words: string) => !tableForce.test(words.slice(-8)) : goesOn
  for (let count = 0; count < mostLines && at <= text.length; count++) {
    const next = text.indexOf('\n', at)
    const stop = next < 0 ? text.length : next
    const line = text.slice(at, stop)
    if (line.trim() === '' || isPageNumber(line)) apart = apart || line.trim() === ''
    else {
      const marked = mark.exec(line.slice(0, 60))?.[0].length ?? 0
      const start = at + (marked || line.length - line.trimStart().length)
      const end = at + line.trimEnd().length
      const before = pieces.at(-1)
      if (before && marked === 0 && !apart && joins(text.slice(before.start, before.end), text.slice(start, end))) {
        pieces[pieces.length - 1] = { ...before, end }
      } else if (end > start) {
        const sign = line
          .slice(0, marked)
          .trim()
          .replaceAll(/\d+|[a-z](?=\))/gu, '1')
        pieces.push({ kind: marked > 0 ? 'item' : 'line', mark: sign, start, end, apart })
      }
      apart = false
    }
    at = stop + 1
  }
  return pieces
}

const printedPage = /^\s*(?:page|seite)\s+\d{1,3}(?:\s+(?:of|von|\/)\s+\d{1,3})?\s*$/i

function isPageNumber(line: string): boolean {
  return line.length < 40 && printedPage.test(line)
}

const openEnd =
  /(?:[\p{L}]-|,|\b(?:and|or|of|the|a|an|in|with|for|to|und|oder|sowie|der|die|das|des|im|mit|für|von|als|auch|in|bis|zu))$/iu

function goesOn(before: string, line: string): boolean {
  const tail = before.slice(-40)
  if (/[.!?:;]$/.test(tail)) return false
  if (openEnd.test(tail)) return true
  return /^\p{Ll}/u.test(line) && !/^\p{Ll}/u.test(before) && before.length >= 25
}

/** Tables of British person specifications end each line in E(ssential) or D(esirable). */
const tableEnd = /[ \t]{2}[ED](?=\s{0,3}$)/gmu
const tableForce = /\s(?:\s([ED])|\(([ED])\))$/u

/** What the last column of a table says, and how much of the words it takes. */
export function columnForce(words: string): { readonly force: 'must' | 'nice'; readonly length: number } | null {
  const told = tableForce.exec(words.slice(-8))
  return told ? { force: (told[1] ?? told[2]) === 'E' ? 'must' : 'nice', length: told[0].length } : null
}
