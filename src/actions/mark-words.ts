import { wordsInText } from '#domain/fold-words.ts'

/** A text and where it is marked: structure, not markup, so that a door can show it in its own way. */
export interface MarkedWords {
  readonly text: string
  /** UTF-16 units into the text; in order, apart from each other. */
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

const snippetLength = 180
/** What stands before the first mark, so that one sees what it is about. */
const leadLength = 50
/** More places of a long text change no snippet. */
const mostPlaces = 400

/** Marks the words that were asked for; the last counts where a word begins with it. */
export function markWords(text: string, asked: readonly string[]): MarkedWords {
  return { text, marks: [...placesOf(text, asked)].map(({ start, end }) => ({ start, end })) }
}

/** The stretch of a text that says most of what was asked, on one line; null when it says none of it. */
export function snippetOf(text: string, asked: readonly string[]): MarkedWords | null {
  const places = [...placesOf(text, asked)]
  const best = bestPlace(places)
  if (!best) return null

  const start = wordStart(text, Math.max(0, best.start - leadLength), best.start)
  const end = wordEnd(text, Math.min(text.length, start + snippetLength), best.end)
  const line = text.slice(start, end).replace(/\s+/gu, ' ').trim()
  return markWords(`${start > 0 ? '…' : ''}${line}${end < text.length ? '…' : ''}`, asked)
}

interface Found {
  readonly start: number
  readonly end: number
  /** Which of the asked words it is. */
  readonly which: number
}

function* placesOf(text: string, asked: readonly string[]): Generator<Found> {
  const last = asked.at(-1)
  if (last === undefined) return

  let found = 0
  for (const { words, start, end } of wordsInText(text)) {
    const which = asked.findIndex((word) => words.includes(word))
    const isBegun = which < 0 && words.some((word) => word.startsWith(last))
    if (which < 0 && !isBegun) continue
    yield { start, end, which: isBegun ? asked.length - 1 : which }
    if (++found >= mostPlaces) return
  }
}

/** The one with most different words within a snippet's reach behind it; of equals the first. */
function bestPlace(places: readonly Found[]): Found | undefined {
  const reach = snippetLength - leadLength
  let best: Found | undefined
  let most = 0
  for (const [i, place] of places.entries()) {
    const near = new Set<number>()
    for (let j = i; j < places.length; j++) {
      const other = places[j]
      if (!other || other.end > place.start + reach) break
      near.add(other.which)
    }
    if (!best || near.size > most) [best, most] = [place, near.size]
  }
  return best
}

function wordStart(text: string, from: number, before: number): number {
  if (from === 0) return 0
  const space = text.slice(from, before).search(/\s/u)
  return space < 0 ? before : from + space + 1
}

function wordEnd(text: string, to: number, behind: number): number {
  if (to <= behind || to === text.length) return Math.max(to, behind)
  const tail = text.slice(behind, to)
  const space = Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\n'))
  return space < 0 ? behind : behind + space
}
