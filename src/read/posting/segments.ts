import type { Force, Span } from '#domain/requirement.ts'
import { headingOf, type Section } from '#read/posting/headings.ts'
import { columnForce, piecesOf, type Piece } from '#read/posting/lines.ts'
import type { Weights } from '#read/posting/model/weigh.ts'
import { cellsOf, clausesOf, sentencesOf } from '#read/posting/split.ts'

/** The smallest stretch of a posting that asks for something or does not, with what stands around it. */
export interface Segment {
  readonly span: Span
  /** The sentence or line it was cut from. */
  readonly whole: Span
  readonly isItem: boolean
  /** What the last heading announces; null before the first. */
  readonly section: Section | null
  /** Directly under that heading, or after the list or paragraph that stood there. */
  readonly isNear: boolean
  /** Segments of one list or paragraph have the same number. */
  readonly block: number
  /** What the last column of a table says. */
  readonly column: Force | null
}

/** Several times what the longest postings have. */
const mostSegments = 400

/** Of one line. */
const mostInPiece = 100

/** A posting's text cut into segments; headings are left out. `headings` are other weights than those in use. */
export function segmentsOf(text: string, headings?: Weights): readonly Segment[] {
  const segments: Segment[] = []
  let section: Section | null = null
  let paragraphs = 0
  let sawItem = false
  let block = 0
  const pieces = piecesOf(text)
  for (const [at, piece] of pieces.entries()) {
    if (segments.length >= mostSegments) break
    const words = text.slice(piece.start, piece.end)
    const heading = headingOf(words, piece, pieces[at - 1], pieces[at + 1], headings)
    let from = piece.start
    if (heading) {
      // What heads nothing that is known stays in part what it was: "Other" within a list of requirements.
      section = blend(heading.section, section, heading.unknown)
      paragraphs = 0
      sawItem = false
      block++
      from += heading.length
      if (text.slice(from, piece.end).trim() === '') continue
    } else {
      const isBreak = piece.kind === 'line' && (piece.apart || sawItem)
      if (isBreak && at > 0) {
        if (sawItem || !isHeadingPiece(segments, pieces[at - 1])) paragraphs++
        block++
      }
    }
    if (piece.kind === 'item') sawItem = true
    const placed = { isItem: piece.kind === 'item', section, isNear: paragraphs === 0, block }
    for (const cut of cutsOf(text, { start: from, end: piece.end }, piece, heading !== undefined)) {
      segments.push({ ...cut, ...placed })
    }
  }
  return segments
}

/** Whether the piece before was a heading: then nothing of it became a segment. */
function isHeadingPiece(segments: readonly Segment[], piece: Piece | undefined): boolean {
  const last = segments.at(-1)
  return piece !== undefined && (last === undefined || last.span.end <= piece.start)
}

function cutsOf(text: string, span: Span, piece: Piece, isRest: boolean): Pick<Segment, 'span' | 'whole' | 'column'>[] {
  const column = columnForce(text.slice(span.start, span.end))
  if (column) {
    const bare = { start: span.start, end: span.end - column.length }
    return [{ span: trimmed(text, bare), whole: bare, column: column.force }]
  }
  const isProse = piece.kind === 'line' && /[.!?]["”’)]?$/u.test(text.slice(span.start, span.end))
  return sentencesOf(text, span)
    .flatMap((sentence) => cellsOf(text, sentence, isRest))
    .slice(0, mostInPiece)
    .flatMap((whole) =>
      clausesOf(text, whole, isProse).map((clause) => ({ span: trimmed(text, clause), whole, column: null })),
    )
    .filter((one) => one.span.end - one.span.start > 1)
}

function blend(next: Section, before: Section | null, unknown: number): Section {
  if (before === null) return next
  const mix = (name: keyof Section) => next[name] * (1 - unknown) + before[name] * unknown
  return {
    must: mix('must'),
    nice: mix('nice'),
    duties: mix('duties'),
    benefits: mix('benefits'),
    about: mix('about'),
    apply: mix('apply'),
  }
}

/** Without the signs around it. */
function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const lead = /^[\s,;:.|·•–—-]{0,20}/u.exec(words)?.[0].length ?? 0
  const tail = /[\s,;:.|·•–—-]{0,20}$/u.exec(words.slice(-20))?.[0].length ?? 0
  const start = Math.min(span.start + lead, span.end)
  return { start, end: Math.max(start, span.end - tail) }
}
