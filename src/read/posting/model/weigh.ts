/** Weights as they are kept: a line a feature, its weights behind it in steps, one for each class. */
export interface PackedWeights {
  readonly classes: readonly string[]
  readonly step: number
  readonly rows: string
}

export interface Weights {
  readonly classes: readonly string[]
  readonly rows: ReadonlyMap<string, Float64Array>
}

/** A feature and its weights are parted by a tab; weights by blanks. */
export function unpack({ classes, step, rows }: PackedWeights): Weights {
  const map = new Map<string, Float64Array>()
  for (const line of rows.split('\n')) {
    const [feature = '', weights = ''] = line.split('\t')
    if (weights)
      map.set(
        feature,
        Float64Array.from(weights.split(' '), (steps) => Number(steps) * step),
      )
  }
  return { classes, rows: map }
}

/** How probable each class is, by its weights for what is there; features it never saw say nothing. */
export function probabilities(
  { classes, rows }: Weights,
  features: Iterable<readonly [feature: string, value: number]>,
): readonly number[] {
  const scores = new Float64Array(classes.length)
  for (const [feature, value] of features) {
    const row = rows.get(feature)
    if (row) for (let at = 0; at < scores.length; at++) scores[at]! += row[at]! * value
  }
  const most = Math.max(...scores)
  const shares = Array.from(scores, (score) => Math.exp(score - most))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / all)
}

/** Features that are there or not; the many of a long line count together no more than those of a short one. */
export function* present(features: ReadonlySet<string>): Iterable<readonly [string, number]> {
  const value = 3 / Math.sqrt(features.size + 4)
  for (const feature of features) yield [feature, value]
}
