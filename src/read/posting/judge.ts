import type { Force } from '#domain/requirement.ts'
import { cuesIn } from '#read/posting/cues.ts'
import { askTable } from '#read/posting/model/ask-table.ts'
import { lineFeatures } from '#read/posting/model/features.ts'
import { lineTable } from '#read/posting/model/line-table.ts'
import { present, probabilities, unpack, type Weights } from '#read/posting/model/weigh.ts'
import type { Segment } from '#read/posting/segments.ts'

/** What a line is by its own words. */
export const lineClasses = ['must', 'nice', 'duties', 'benefits', 'other'] as const
export const askClasses = ['must', 'nice', 'none'] as const

export interface Own {
  readonly odds: readonly number[]
  readonly wholeOdds: readonly number[]
}

const lines = unpack(lineTable)
const ask = unpack(askTable)

/** What each segment is by its own words and by those of its sentence. */
export function ownOdds(text: string, segments: readonly Segment[], weights: Weights = lines): readonly Own[] {
  return segments.map(({ span, whole }) => {
    const odds = probabilities(weights, present(lineFeatures(text.slice(span.start, span.end))))
    const isWhole = whole.end - whole.start - (span.end - span.start) < 4
    return {
      odds,
      wholeOdds: isWhole ? odds : probabilities(weights, present(lineFeatures(text.slice(whole.start, whole.end)))),
    }
  })
}

type Feature = readonly [name: string, value: number]

/**
 * What tells whether a segment asks: its own words, what the heading announces, what its neighbours in the list are, and
 * its cues. Each is a number with a name, so that a verdict can be explained by what added how much.
 */
export function askFeatures(text: string, segments: readonly Segment[], own: readonly Own[]): readonly Feature[][] {
  const sums = new Map<number, { count: number; odds: number[] }>()
  segments.forEach(({ block }, at) => {
    const sum = sums.get(block) ?? { count: 0, odds: lineClasses.map(() => 0) }
    sums.set(block, sum)
    sum.count++
    own[at]?.odds.forEach((share, column) => (sum.odds[column] = (sum.odds[column] ?? 0) + share))
  })
  return segments.map((segment, at) => {
    const { odds, wholeOdds } = own[at]!
    const place = segment.section === null ? 'before' : segment.isNear ? 'under' : 'after'
    const features: Feature[] = [
      ['*', 1],
      [place, 1],
      [segment.isItem ? 'item' : 'line', 1],
      [`${place} ${segment.isItem ? 'item' : 'line'}`, 1],
    ]
    lineClasses.forEach((name, column) => {
      features.push(
        [`own ${name}`, logOdds(odds[column] ?? 0) / 2],
        [`whole ${name}`, logOdds(wholeOdds[column] ?? 0) / 4],
      )
      const sum = sums.get(segment.block)!
      if (sum.count > 1) {
        const others = ((sum.odds[column] ?? 0) - (odds[column] ?? 0)) / (sum.count - 1)
        const trust = (sum.count - 1) / (sum.count + 1)
        features.push([`others ${name} ${segment.isItem ? 'item' : 'line'}`, 2 * trust * others])
      }
    })
    for (const [name, share] of Object.entries(segment.section ?? {})) {
      features.push([`${place} ${name}`, 2 * share])
      if (segment.isItem) features.push([`${place} ${name} item`, 2 * share])
    }
    for (const [cue, said] of Object.entries(cuesIn(text.slice(segment.span.start, segment.span.end)))) {
      if (said) features.push([`cue ${cue}`, 1])
      if (said) features.push([`cue ${cue} ${place}`, 1])
    }
    if (segment.column) features.push([`column ${segment.column}`, 3])
    return features
  })
}

/** How much less sure of a requirement one may be than of none. */
const leastSure = 0.4

/** Whether each segment asks, and how firmly; null where it does not. */
export function judge(text: string, segments: readonly Segment[]): readonly (Force | null)[] {
  return askFeatures(text, segments, ownOdds(text, segments)).map((features, at) => {
    const segment = segments[at]
    if (!segment) return null
    if (segment.column) return segment.column
    return isWaived(text.slice(segment.span.start, segment.span.end)) ? null : forceOf(probabilities(ask, features))
  })
}

/** "No degree needed" asks for nothing, whatever stands above it. */
function isWaived(words: string): boolean {
  const cues = cuesIn(words)
  return words.length < 60 && cues.waived && !cues.nice && !cues.must
}

export function forceOf([must = 0, nice = 0]: readonly number[], least = leastSure): Force | null {
  if (must + nice < least) return null
  return nice > must ? 'nice' : 'must'
}

function logOdds(share: number): number {
  const held = Math.min(0.99, Math.max(0.01, share))
  return Math.log(held / (1 - held))
}
