import type { PackedWeights, Weights } from '#read/posting/model/weigh.ts'

export interface Example {
  readonly features: readonly (readonly [feature: string, value: number])[]
  readonly target: number
  readonly weight: number
}

const steps = 250

/** One softmax regression by Adam on the penalised likelihood. The same examples give the same weights. */
export function fitSoftmax(
  examples: readonly Example[],
  classes: readonly string[],
  { pull, least = 2 }: { readonly pull: number; readonly least?: number },
): Weights {
  const width = classes.length
  const often = new Map<string, number>()
  for (const { features } of examples) for (const [name] of features) often.set(name, (often.get(name) ?? 0) + 1)
  const rowOf = new Map<string, number>()
  for (const [name, count] of often) if (count >= least) rowOf.set(name, rowOf.size)
  const rows = examples.map(({ features }) => features.filter(([name]) => rowOf.has(name)))
  const at = rows.map((row) => Int32Array.from(row, ([name]) => rowOf.get(name)! * width))
  const values = rows.map((row) => Float64Array.from(row, ([, value]) => value))
  const table = new Float64Array(rowOf.size * width)
  const gradient = new Float64Array(table.length)
  const mean = new Float64Array(table.length)
  const square = new Float64Array(table.length)
  const scores = new Float64Array(width)
  const all = examples.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 1; step <= steps; step++) {
    for (let i = 0; i < table.length; i++) gradient[i] = pull * table[i]!
    examples.forEach(({ target, weight }, index) => {
      const from = at[index]!
      const value = values[index]!
      scores.fill(0)
      for (let i = 0; i < from.length; i++)
        for (let column = 0; column < width; column++) scores[column]! += table[from[i]! + column]! * value[i]!
      const most = Math.max(...scores)
      let sum = 0
      for (let column = 0; column < width; column++) sum += scores[column] = Math.exp(scores[column]! - most)
      for (let column = 0; column < width; column++) {
        const error = ((scores[column]! / sum - (column === target ? 1 : 0)) * weight) / all
        for (let i = 0; i < from.length; i++) gradient[from[i]! + column]! += error * value[i]!
      }
    })
    const rate = 0.08 * Math.min(1, (2 * (steps - step)) / steps)
    for (let i = 0; i < table.length; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * gradient[i]!
      square[i] = 0.999 * square[i]! + 0.001 * gradient[i]! ** 2
      table[i]! -= (rate * (mean[i]! / (1 - 0.9 ** step))) / (Math.sqrt(square[i]! / (1 - 0.999 ** step)) + 1e-8)
    }
  }
  return {
    classes,
    rows: new Map([...rowOf].map(([name, row]) => [name, table.slice(row * width, (row + 1) * width)])),
  }
}

/** In whole steps; what moves nothing by a step and a half is left out. */
export function packed({ classes, rows }: Weights, step: number): PackedWeights {
  const lines = [...rows]
    .map(([name, weights]) => [name, Array.from(weights, (each) => Math.round(each / step))] as const)
    .filter(([, weights]) => weights.some((each) => Math.abs(each) > 1))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weights]) => `${name}\t${weights.map((each) => (each === 0 ? '0' : each)).join(' ')}`)
  return { classes, step, rows: lines.join('\n') }
}
