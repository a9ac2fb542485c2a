import { weighedKinds } from '#read/weighed-kinds.ts'
import { meaningsOf } from '#read/words/meaning-of.ts'
import { valueOfUnits, type WordsModel } from '#read/words/words-model.ts'
import type { Example } from './fit-examples.ts'

const kinds = weighedKinds.length
/** A unit counts when so many groups hold it: no name does. */
const leastGroups = 4
const pull = 0.0002
const steps = 80
const rateAtFirst = 0.1
/** Weights are kept in so many steps to either side. */
export const mostSteps = 40

interface Row {
  readonly columns: Int32Array
  readonly value: number
  readonly right: Uint8Array
  readonly weight: number
}

/**
 * Multinomial logistic regression over the units of mail (`src/read/words`), pulled to nothing, by full steps of Adam:
 * the same mails give the same table. Rounded as it is shipped.
 */
export function fitWords(training: readonly Example[]): WordsModel {
  const numbers = vocabulary(training)
  const rows = training.map((example): Row => ({
    columns: columnsOf(example, numbers),
    value: valueOfUnits(example.units.length),
    right: Uint8Array.from(weighedKinds, (kind) => Number(example.allowed.has(kind))),
    weight: weightOf(example),
  }))
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  const size = (numbers.size + 1) * kinds
  // Row 0 is the bias.
  const table = new Float64Array(size)
  const gradient = new Float64Array(size)
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  const scores = new Float64Array(kinds)
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0)
    for (const row of rows) addGradient(row, table, gradient, scores)
    const rate = rateAtFirst * (1 - (step - 1) / steps)
    const warmMean = 1 - 0.9 ** step
    const warmSquare = 1 - 0.99 ** step
    for (let i = 0; i < size; i++) {
      const slope = gradient[i]! / total + (i < kinds ? 0 : pull * table[i]!)
      const m = (mean[i] = 0.9 * mean[i]! + 0.1 * slope)
      const v = (square[i] = 0.99 * square[i]! + 0.01 * slope * slope)
      table[i] = table[i]! - (rate * (m / warmMean)) / (Math.sqrt(v / warmSquare) + 1e-7)
    }
  }
  return rounded(numbers, table)
}

/** Mail that nobody here wrote counts double; ordinary mail is easy and plenty. */
function weightOf({ source, passes }: Example): number {
  if (source === 'corpus') return 2
  return source === 'ordinary' ? (passes ? 0.5 : 0.4) : 1
}

/** Of ordinary mail that triage stops every fourth is enough. */
export function isTrainedOn({ source, passes, order }: Example): boolean {
  return source !== 'ordinary' || passes || order % 4 === 0
}

/**
 * Units that several groups of job mail hold. One that no invented mail holds is so in that many groups of the corpus:
 * a common word. Names of those who get the mail are left out.
 */
function vocabulary(training: readonly Example[]): Map<string, number> {
  const groups = new Map<string, Set<string>>()
  const names = new Set<string>()
  for (const { units, group, source, read, language } of training) {
    if (source === 'ordinary') continue
    for (const { name } of read.head.to)
      for (const word of name.toLowerCase().split(/[^\p{L}]+/u)) {
        if (word !== '' && meaningsOf(word, language).length === 0)
          names.add(word.slice(0, 7)).add(`^${word.slice(0, 7)}`)
      }
    for (const { name } of units) {
      const known = groups.get(name)
      if (known === undefined) groups.set(name, new Set([group]))
      else known.add(group)
    }
  }
  const kept = [...groups].filter(([name, seen]) => seen.size >= leastGroups && !names.has(name)).map(([name]) => name)
  return new Map(kept.toSorted().map((name, i) => [name, i + 1]))
}

function columnsOf({ units }: Example, numbers: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(units.map(({ name }) => numbers.get(name) ?? 0).filter((number) => number > 0))
}

function addGradient(
  { columns, value, right, weight }: Row,
  table: Float64Array,
  gradient: Float64Array,
  scores: Float64Array,
): void {
  for (let k = 0; k < kinds; k++) scores[k] = table[k]!
  for (let i = 0; i < columns.length; i++) {
    const at = columns[i]! * kinds
    for (let k = 0; k < kinds; k++) scores[k] = scores[k]! + table[at + k]! * value
  }
  let top = -Infinity
  for (let k = 0; k < kinds; k++) top = Math.max(top, scores[k]!)
  let sum = 0
  let inside = 0
  for (let k = 0; k < kinds; k++) {
    const exponent = Math.exp(scores[k]! - top)
    scores[k] = exponent
    sum += exponent
    if (right[k] === 1) inside += exponent
  }
  for (let k = 0; k < kinds; k++) {
    const wanted = right[k] === 1 ? scores[k]! / Math.max(inside, 1e-300) : 0
    scores[k] = weight * (scores[k]! / sum - wanted)
    gradient[k] = gradient[k]! + scores[k]!
  }
  for (let i = 0; i < columns.length; i++) {
    const at = columns[i]! * kinds
    for (let k = 0; k < kinds; k++) gradient[at + k] = gradient[at + k]! + scores[k]! * value
  }
}

/** As it is shipped: whole steps, units that weigh next to nothing left out. */
function rounded(numbers: ReadonlyMap<string, number>, table: Float64Array): WordsModel {
  let largest = 0
  for (let i = kinds; i < table.length; i++) largest = Math.max(largest, Math.abs(table[i]!))
  const step = Number((largest / mostSteps).toPrecision(4))
  const kept: [string, number[]][] = []
  for (const [name, number] of numbers) {
    const row = Array.from({ length: kinds }, (_, k) => Math.round(table[number * kinds + k]! / step))
    if (row.some((weight) => Math.abs(weight) >= 2)) kept.push([name, row])
  }
  const rows = new Int8Array((kept.length + 1) * kinds)
  for (const [i, [, row]] of kept.entries()) rows.set(row, (i + 1) * kinds)
  return {
    numbers: new Map(kept.map(([name], i) => [name, i + 1])),
    rows,
    step,
    bias: Array.from({ length: kinds }, (_, k) => Math.round(table[k]! * 1000) / 1000),
  }
}
