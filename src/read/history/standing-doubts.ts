import type { Candidacy } from '#read/history/candidacy.ts'
import type { Item } from '#read/history/item.ts'
import type { Doubt } from '#read/history/place.ts'
import type { Replayed } from '#read/history/replay.ts'

/** A doubt no correction has settled. */
export interface StandingDoubt {
  readonly item: Item
  readonly candidates: readonly Candidacy[]
}

/**
 * What the person said may have settled a doubt: the mail was moved, or the applications it fitted are one now, and
 * then it belongs there.
 */
export function settleDoubts(doubts: readonly Doubt[], replayed: Replayed): readonly StandingDoubt[] {
  const standing: StandingDoubt[] = []
  for (const doubt of doubts) {
    if (doubt.strand.items.some((item) => replayed.corrected.has(item))) continue

    const own = replayed.of.get(doubt.item) as Candidacy
    const candidates = new Set<Candidacy>()
    for (const cluster of doubt.candidates) {
      for (const item of cluster.items) {
        const candidacy = replayed.of.get(item)
        if (candidacy?.isApplication && candidacy !== own) candidates.add(candidacy)
      }
    }
    const [only] = candidates
    if (only === undefined) continue
    if (candidates.size === 1 && doubt.candidates.length > 1 && !doubt.alsoNew) {
      // With all that the person has put there since.
      for (const item of own.items) {
        own.items.delete(item)
        only.items.add(item)
        replayed.of.set(item, only)
      }
      continue
    }
    if (!own.isApplication) for (const item of doubt.strand.items) only.lent.push(item.anchor)
    standing.push({ item: doubt.item, candidates: [...candidates] })
  }
  return standing
}
