/** The middle of the numbers by size; of two middles their mean, rounded down to half. Null of none. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.floor(sorted.length / 2)]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

export function countBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, number> {
  const counts = new Map<K, number>()
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1)
  return counts
}

export function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things) {
    const group = groups.get(keyOf(thing))
    if (group) group.push(thing)
    else groups.set(keyOf(thing), [thing])
  }
  return groups
}

/** Below this, a share of a whole says more about luck than about the whole (`domain/03 §3.4`). */
const leastForShare = 8

/** “43 %” of at least eight, else nothing: the counts stand beside it anyway. */
export function shareIn(part: number, whole: number): string {
  return whole < leastForShare ? '' : `${Math.round((100 * part) / whole)}\u00a0%`
}
