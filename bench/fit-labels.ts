import { valueOf } from '#write/check/model/weigh.ts'
import type { SentenceExample } from './check-examples.ts'

const steps = 90
/** Pull of all weights towards nothing. */
const pull = Number(process.argv.find((each) => each.startsWith('--pull='))?.slice(7) ?? 0.00012)
/** Hits are few beside all that is none. */
const hitsCount = 4

export interface Fit {
  readonly rowOf: ReadonlyMap<string, number>
  /** Of each row its feature. */
  readonly names: readonly string[]
  /** One row a feature, one column a label. */
  readonly table: Float32Array
  readonly width: number
  readonly valueOf: (feature: string) => number
}

/** One logistic regression a label, all at once: Adam on the penalised likelihood. The same examples give the same weights. */
export function fitLabels(examples: readonly SentenceExample[], labels: readonly string[]): Fit {
  const width = labels.length
  const often = new Map<string, number>()
  for (const { features } of examples) for (const each of features) often.set(each, (often.get(each) ?? 0) + 1)
  const rowOf = new Map<string, number>()
  for (const [feature, count] of often) if (count > 1) rowOf.set(feature, rowOf.size)
  const rows = examples.map(({ features }) => {
    const known = [...features].filter((each) => rowOf.has(each))
    return { at: Int32Array.from(known, (each) => rowOf.get(each)! * width), values: Float64Array.from(known, valueOf) }
  })
  const table = new Float32Array(rowOf.size * width)
  const gradient = new Float32Array(table.length)
  const mean = new Float32Array(table.length)
  const square = new Float32Array(table.length)
  const bias = rowOf.get('*')! * width
  for (let column = 0; column < width; column++) table[bias + column] = -4
  const score = new Float32Array(width)
  const moved = new Int32Array(width)
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0)
    examples.forEach(({ targets, weights }, index) => {
      const { at, values } = rows[index]!
      score.fill(0)
      for (let i = 0; i < at.length; i++) {
        const from = at[i]!
        const value = values[i]!
        for (let column = 0; column < width; column++) score[column]! += table[from + column]! * value
      }
      // Where an example is told right already it moves nothing: most of the work is left out.
      let count = 0
      for (let column = 0; column < width; column++) {
        const target = targets[column]!
        const weight = weights[column]! * (target === 1 ? hitsCount : 1)
        if (weight === 0) continue
        const error = weight * (1 / (1 + Math.exp(-score[column]!)) - target)
        if (Math.abs(error) < 0.003) continue
        score[column] = error / examples.length
        moved[count++] = column
      }
      for (let i = 0; i < at.length; i++) {
        const from = at[i]!
        const value = values[i]!
        for (let k = 0; k < count; k++) {
          const column = moved[k]!
          gradient[from + column]! += score[column]! * value
        }
      }
    })
    const rate = 0.15 * (1 - (step - 1) / steps)
    const first = 1 - 0.9 ** step
    const second = 1 - 0.999 ** step
    for (let i = 0; i < table.length; i++) {
      const isBias = i >= bias && i < bias + width
      const slope = gradient[i]! + (isBias ? 0 : pull * table[i]!)
      const m = 0.9 * mean[i]! + 0.1 * slope
      const v = 0.999 * square[i]! + 0.001 * slope * slope
      mean[i] = m
      square[i] = v
      table[i] = table[i]! - (rate * (m / first)) / (Math.sqrt(v / second) + 1e-7)
    }
  }
  return { rowOf, names: [...rowOf.keys()], table, width, valueOf }
}

export function scoresOf(fit: Fit, features: Iterable<string>): Float64Array {
  const scores = new Float64Array(fit.width)
  for (const feature of features) {
    const row = fit.rowOf.get(feature)
    if (row === undefined) continue
    const value = fit.valueOf(feature)
    for (let column = 0; column < fit.width; column++) scores[column]! += fit.table[row * fit.width + column]! * value
  }
  return scores
}
