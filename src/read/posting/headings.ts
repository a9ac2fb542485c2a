import { headingFeatures } from '#read/posting/model/features.ts'
import { headingWeights } from '#read/posting/model/heading-table.ts'
import type { Piece } from '#read/posting/lines.ts'
import { present, probabilities, unpack, type Weights } from '#read/posting/model/weigh.ts'

/** What stands under a heading; `none` is a short line that heads nothing. */
export const headingClasses = ['must', 'nice', 'duties', 'benefits', 'about', 'apply', 'none'] as const
export type HeadingClass = (typeof headingClasses)[number]

/** Of each class but `none` how probable it is that what follows is of it. */
export type Section = Readonly<Record<Exclude<HeadingClass, 'none'>, number>>

export interface Heading {
  readonly section: Section
  /** How probable it is that it heads nothing that is known. */
  readonly unknown: number
  /** How much of the line it takes. */
  readonly length: number
}

const headingsKnown = unpack(headingWeights)

function headingOdds(words: string, weights: Weights): Readonly<Record<HeadingClass, number>> {
  const bare = words.replaceAll(/\((?:m\/w\/d|w\/m\/d|all genders|f\/m\/d)\)/giu, '')
  const odds = probabilities(weights, present(headingFeatures(bare)))
  return Object.fromEntries(headingClasses.map((name, at) => [name, odds[at] ?? 0])) as Record<HeadingClass, number>
}

const longestHeading = 75
const mostWords = 11
/** From which sum of words and shape on a line is taken for a heading. */
const needed = 2

/**
 * The heading a line is or begins with. Words and shape add up: "EXPERIENCE" above a list needs little, "Experience" in
 * the midst of lines much.
 */
export function headingOf(
  words: string,
  piece: Piece,
  before: Piece | undefined,
  next: Piece | undefined,
  weights: Weights = headingsKnown,
): Heading | undefined {
  const inline = piece.kind === 'line' || piece.mark !== next?.mark ? inlineHeading(words, piece, weights) : undefined
  if (inline) return inline
  if (!before && !(words.endsWith(':') || (next?.kind === 'item' && words.split(/\s+/u).length <= 4))) return undefined
  if (words.length > longestHeading || words.length < 2 || /[.;,]$/u.test(words)) return undefined
  if (words.split(/\s+/u).length > mostWords) return undefined
  const headsList = next?.kind === 'item' && (piece.kind === 'line' || piece.mark !== next.mark)
  const odds = headingOdds(words, weights)
  if (piece.kind === 'item' && !(headsList && piece.apart) && !partsList(words, next, odds)) return undefined
  const isShouted = words === words.toUpperCase() && /\p{L}{3}/u.test(words)
  const shape =
    (words.endsWith(':') ? 2.5 : 0) +
    (isShouted ? 1.5 : 0) +
    (headsList ? 2 : 0) +
    (piece.apart ? 1.2 : 0) +
    (words.endsWith('?') ? 0.5 : 0) -
    (next === undefined ? 3 : next.apart && !headsList ? 1 : 0) -
    (before?.kind === 'line' && !piece.apart && !isShouted ? 0.8 : 0)
  if (shape <= 0 && odds.none > 0.05) return undefined
  if (shape + Math.log((1 - odds.none + 0.01) / (odds.none + 0.01)) < needed) return undefined
  return { section: withoutNone(odds), unknown: odds.none, length: words.length }
}

/** "Nice to have:" as an item among those it heads: a list whose parts were pasted flat. */
function partsList(words: string, next: Piece | undefined, odds: Readonly<Record<HeadingClass, number>>): boolean {
  return next?.kind === 'item' && words.endsWith(':') && words.split(/\s+/u).length <= 4 && odds.none < 0.3
}

/** "Requirements: a, b, c", "PROFIL | a; b", "What do you need? A licence.", "About you. You have …". */
function inlineHeading(words: string, piece: Piece, weights: Weights): Heading | undefined {
  const found = /^[^:|?.\n]{2,60}(?::(?=\s)|\s{0,3}\||\?(?=\s)|\.(?=\s))/u.exec(words)?.[0]
  if (found === undefined || found.length >= words.length - 2) return undefined
  const count = found.trim().split(/\s+/u).length
  if (count > (found.endsWith(':') ? 9 : found.endsWith('?') ? 7 : 3)) return undefined
  if (found.endsWith('.') && !piece.apart) return undefined
  const odds = headingOdds(found.replace(/[|:]$/u, ''), weights)
  const most = found.endsWith(':') || found.endsWith('|') ? 0.6 : 0.35
  return odds.none > most ? undefined : { section: withoutNone(odds), unknown: odds.none, length: found.length }
}

function withoutNone({ none, ...rest }: Readonly<Record<HeadingClass, number>>): Section {
  const share = 1 / Math.max(0.01, 1 - none)
  return {
    must: rest.must * share,
    nice: rest.nice * share,
    duties: rest.duties * share,
    benefits: rest.benefits * share,
    about: rest.about * share,
    apply: rest.apply * share,
  }
}
