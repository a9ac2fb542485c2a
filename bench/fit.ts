import type { Features } from '#read/features.ts'
import { weighedKinds, type WeighedKind, type Weights } from '#read/weighed-kinds.ts'
import { handWeights } from './reader-prior.ts'

/** Pull towards the hand-set weights; figures hardly change between a half and the double. */
export const defaultPull = 0.012
const steps = 300
/** What the words alone make of a mail is believed about two thirds before anything is fitted. */
const byWordsAtFirst = 2

/** A mail as the fit sees it. */
export interface Weighed {
  readonly features: Features
  readonly allowed: ReadonlySet<WeighedKind>
  readonly weight: number
}

/** Examples as numbers: of each its features by number, in one row of `values` beside `columns`. */
interface Matrix {
  readonly names: readonly string[]
  readonly rows: readonly { readonly columns: Int32Array; readonly values: Float64Array; readonly example: Weighed }[]
}

/** Adam on the penalised likelihood; the same examples give the same weights. */
export function fit(training: readonly Weighed[], pull = defaultPull): Weights {
  const { names, rows } = matrixOf(training)
  const width = names.length
  const prior = new Float64Array(weighedKinds.length * width)
  weighedKinds.forEach((kind, k) =>
    names.forEach(
      (name, column) =>
        (prior[k * width + column] = handWeights[kind][name] ?? (name === `words:${kind}` ? byWordsAtFirst : 0)),
    ),
  )
  const table = prior.slice()
  const gradient = new Float64Array(table.length)
  const mean = new Float64Array(table.length)
  const square = new Float64Array(table.length)
  const total = training.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0)
    for (const row of rows) addGradient(row, table, gradient, width)
    const rate = 0.08 * (1 - (step - 1) / steps)
    for (let i = 0; i < table.length; i++) {
      const value = table[i] ?? 0
      const slope = (gradient[i] ?? 0) / total + pull * (value - (prior[i] ?? 0))
      const m = 0.9 * (mean[i] ?? 0) + 0.1 * slope
      const v = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope
      mean[i] = m
      square[i] = v
      table[i] = value - (rate * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8)
    }
  }
  return weightsOf(table, names)
}

function matrixOf(training: readonly Weighed[]): Matrix {
  const numbers = new Map<string, number>([['bias', 0]])
  const numberOf = (name: string): number => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, numbers.size)
    return numbers.size - 1
  }
  for (const kind of weighedKinds) for (const name of Object.keys(handWeights[kind])) numberOf(name)
  const rows = training.map((example) => ({
    columns: Int32Array.from([0, ...[...example.features.keys()].map(numberOf)]),
    values: Float64Array.from([1, ...example.features.values()]),
    example,
  }))
  return { names: [...numbers.keys()], rows }
}

const exponents = new Float64Array(weighedKinds.length)

function addGradient(
  { columns, values, example: { allowed, weight } }: Matrix['rows'][number],
  table: Float64Array,
  gradient: Float64Array,
  width: number,
): void {
  let top = -Infinity
  for (let k = 0; k < weighedKinds.length; k++) {
    let score = 0
    for (let i = 0; i < columns.length; i++) score += (table[k * width + (columns[i] ?? 0)] ?? 0) * (values[i] ?? 0)
    exponents[k] = score
    if (score > top) top = score
  }
  let sum = 0
  let inside = 0
  for (let k = 0; k < weighedKinds.length; k++) {
    const exponent = Math.exp((exponents[k] ?? 0) - top)
    exponents[k] = exponent
    sum += exponent
    if (allowed.has(weighedKinds[k] ?? 'other')) inside += exponent
  }
  for (let k = 0; k < weighedKinds.length; k++) {
    const exponent = exponents[k] ?? 0
    const right = allowed.has(weighedKinds[k] ?? 'other') ? exponent / Math.max(inside, 1e-300) : 0
    const slope = weight * (exponent / sum - right)
    if (Math.abs(slope) < 1e-9) continue
    for (let i = 0; i < columns.length; i++) {
      const at = k * width + (columns[i] ?? 0)
      gradient[at] = (gradient[at] ?? 0) + slope * (values[i] ?? 0)
    }
  }
}

function weightsOf(table: Float64Array, names: readonly string[]): Weights {
  const entries = weighedKinds.map((kind, k) => {
    const row = names
      .map((name, column) => [name, Math.round((table[k * names.length + column] ?? 0) * 100) / 100] as const)
      .filter(([, value]) => value !== 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
    return [kind, Object.fromEntries(row)]
  })
  return Object.fromEntries(entries) as Weights
}
