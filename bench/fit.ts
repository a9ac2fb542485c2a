import type { ParsedMessage, PeekedMessage } from '#domain/message.ts'
import { shortHash } from '#domain/hash.ts'
import { featuresOf, type Features, type Read } from '#read/features.ts'
import { fixtures } from '#read/fixtures/all.ts'
import { me, messageOf, zone } from '#read/fixtures/fixture.ts'
import { lookAt } from '#read/read-message.ts'
import { mightBeJobMail } from '#read/triage.ts'
import { weighedKinds, type WeighedKind, type Weights } from '#read/weighed-kinds.ts'
import {
  jobMailRows,
  labelsOfKind,
  messageOfRow,
  ordinaryMail,
  ordinarySets,
  partOf,
  type Label,
} from './job-mail-corpus.ts'
import { handWeights } from './reader-prior.ts'

/** Cross-validation goes over so many parts; a group of the corpus is whole in one of them. */
export const parts = 10
/** Pull towards the hand-set weights; figures hardly change between a half and the double. */
export const defaultPull = 0.012
const steps = 600

export interface Example {
  readonly read: Read
  readonly features: Features
  readonly allowed: ReadonlySet<WeighedKind>
  readonly source: 'invented' | 'corpus' | 'ordinary'
  readonly part: number
  readonly label: Label | null
  readonly weight: number
  readonly name: string
  /** Which half of the corpus it is in; null for all others. */
  readonly half: 'dev' | 'held-out' | null
}

/** Invented mails, the corpus, and those ordinary mails that triage lets through. */
export function readExamples(folder: string): Example[] {
  return [...invented(), ...corpus(folder), ...ordinary(folder)]
}

function look(
  message: ParsedMessage | PeekedMessage,
): Pick<Example, 'read' | 'features'> & { readonly outgoing: boolean } {
  const { read, outgoing } = lookAt(message, { me: [me], zone })
  return { read, features: featuresOf(read), outgoing }
}

function invented(): Example[] {
  return fixtures.flatMap((fixture): Example[] => {
    const { read, features, outgoing } = look(messageOf(fixture))
    const kind = weighedKinds.find((known) => known === fixture.kind)
    if (outgoing || kind === undefined) return []
    const part = partOfName(`fixture ${fixture.id}`)
    return [
      {
        read,
        features,
        allowed: new Set([kind]),
        source: 'invented',
        part,
        label: null,
        weight: 1,
        name: fixture.id,
        half: null,
      },
    ]
  })
}

function corpus(folder: string): Example[] {
  return jobMailRows(folder).map((row): Example => {
    const { read, features } = look(messageOfRow(row))
    const allowed = new Set(weighedKinds.filter((kind) => labelsOfKind[kind].includes(row.label)))
    return {
      read,
      features,
      allowed,
      source: 'corpus',
      part: partOfName(row.group),
      label: row.label,
      weight: 1,
      name: row.id,
      half: partOf(row.group),
    }
  })
}

function ordinary(folder: string): Example[] {
  return ordinarySets.flatMap((set) =>
    ordinaryMail(folder, set).flatMap(({ path, message }): Example[] => {
      if (!mightBeJobMail(message)) return []
      const { read, features } = look(message)
      const allowed = new Set<WeighedKind>(['other'])
      return [
        {
          read,
          features,
          allowed,
          source: 'ordinary',
          part: partOfName(path),
          label: null,
          weight: 1,
          name: path,
          half: null,
        },
      ]
    }),
  )
}

function partOfName(name: string): number {
  return Number.parseInt(shortHash(`fit-1:${name}`).slice(0, 4), 32) % parts
}

/** Examples as numbers: of each its features by number, in one row of `values` beside `columns`. */
interface Matrix {
  readonly names: readonly string[]
  readonly rows: readonly { readonly columns: Int32Array; readonly values: Float64Array; readonly example: Example }[]
}

/** Adam on the penalised likelihood; the same examples give the same weights. */
export function fit(training: readonly Example[], pull = defaultPull): Weights {
  const { names, rows } = matrixOf(training)
  const width = names.length
  const prior = new Float64Array(weighedKinds.length * width)
  weighedKinds.forEach((kind, k) =>
    names.forEach((name, column) => (prior[k * width + column] = handWeights[kind][name] ?? 0)),
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

function matrixOf(training: readonly Example[]): Matrix {
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

/** For each part the weights of a fit that never saw it. */
export function crossFit(examples: readonly Example[], pull = defaultPull): Weights[] {
  return Array.from({ length: parts }, (_, part) =>
    fit(
      examples.filter((example) => example.part !== part),
      pull,
    ),
  )
}
