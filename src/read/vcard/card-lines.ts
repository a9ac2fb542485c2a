/** One card's lines as they stand in the file, still folded; pictures and keys are left out. */
export interface RawCard {
  /** From 1, in the file. */
  readonly line: number
  readonly lines: readonly string[]
}

export interface CardProblem {
  /** Where the card begins, from 1. */
  readonly line: number
  readonly reason: 'not-closed' | 'too-long' | 'unreadable' | 'no-name' | 'same-as-another'
}

export interface SplitCards {
  readonly cards: readonly RawCard[]
  readonly bad: readonly CardProblem[]
  /** More cards than are read. */
  readonly cut: boolean
}

export const cardLimits = { bytes: 10_000_000, cards: 10_000, lines: 500, line: 10_000, field: 300 } as const

/** Large and nothing we keep. */
const picture = /^(?:[\w-]{1,40}\.)?(?:photo|logo|sound|key|note|x-abcropdata)[;:]/i

/** Takes a file of cards to pieces. A card that is never closed ends where the next begins. */
export function splitCards(text: string): SplitCards {
  const cards: RawCard[] = []
  const bad: CardProblem[] = []
  let open: { readonly line: number; readonly lines: string[]; isTooLong: boolean } | null = null
  let isSkipping = false
  let isCut = false
  const source = text.split(/\r\n|\n|\r/)
  for (const [index, raw] of source.entries()) {
    const word = raw.trim().toUpperCase()
    if (word === 'BEGIN:VCARD') {
      if (open !== null) bad.push({ line: open.line, reason: 'not-closed' })
      if (cards.length + bad.length >= cardLimits.cards) {
        isCut = true
        open = null
        break
      }
      open = { line: index + 1, lines: [], isTooLong: false }
      isSkipping = false
    } else if (open !== null && word === 'END:VCARD') {
      if (open.isTooLong) bad.push({ line: open.line, reason: 'too-long' })
      else cards.push({ line: open.line, lines: open.lines })
      open = null
    } else if (open !== null) {
      // A folded picture goes on in lines that begin with a space; base64 of 2.1 ends with an empty line.
      isSkipping = picture.test(raw) || (isSkipping && (/^[ \t]/.test(raw) || /^[A-Za-z0-9+/]{20,}={0,2}$/.test(raw)))
      if (isSkipping) continue
      if (raw.length > cardLimits.line || open.lines.length >= cardLimits.lines) open.isTooLong = true
      else open.lines.push(raw)
    }
  }
  if (open !== null) bad.push({ line: open.line, reason: 'not-closed' })
  return { cards, bad, cut: isCut }
}
