import type { ParsedMessage, PeekedMessage } from '#domain/message.ts'
import { shortHash } from '#domain/hash.ts'
import { featuresOf, type Features, type Read } from '#read/features.ts'
import { fixtures } from '#read/fixtures/all.ts'
import { me, messageOf, zone } from '#read/fixtures/fixture.ts'
import { lookAt } from '#read/read-message.ts'
import { mightBeJobMail } from '#read/triage.ts'
import { weighedKinds, type WeighedKind, type Weights } from '#read/weighed-kinds.ts'
import { jobMailRows, labelsOfKind, messageOfRow, ordinaryMail, ordinarySets, type Label } from './job-mail-corpus.ts'
import { handWeights } from './reader-prior.ts'

/** Cross-validation goes over so many parts; a group of the corpus is whole in one of them. */
export const parts = 10
/** Pull towards the hand-set weights; figures hardly change between a half and the double of it. */
export const defaultPull = 0.02
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
      { read, features, allowed: new Set([kind]), source: 'invented', part, label: null, weight: 1, name: fixture.id },
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
    }
  })
}

function ordinary(folder: string): Example[] {
  return ordinarySets.flatMap((set) =>
    ordinaryMail(folder, set).flatMap(({ path, message }): Example[] => {
      if (!mightBeJobMail(message)) return []
      const { read, features } = look(message)
      const allowed = new Set<WeighedKind>(['other', 'reply-by-person'])
      return [
        { read, features, allowed, source: 'ordinary', part: partOfName(path), label: null, weight: 1, name: path },
      ]
    }),
  )
}

function partOfName(name: string): number {
  return Number.parseInt(shortHash(`fit-1:${name}`).slice(0, 4), 32) % parts
}

type Table = Map<WeighedKind, Map<string, number>>

/** Adam on the penalised likelihood; the same examples give the same weights. */
export function fit(training: readonly Example[], pull = defaultPull): Weights {
  const prior = tableOf(handWeights)
  const table = tableOf(handWeights)
  const moments = new Map<WeighedKind, Map<string, { m: number; v: number }>>(
    weighedKinds.map((kind) => [kind, new Map()]),
  )
  const total = training.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 1; step <= steps; step++) {
    const gradient: Table = new Map(weighedKinds.map((kind) => [kind, new Map()]))
    for (const example of training) addGradient(example, table, gradient)
    const rate = 0.08 * (1 - (step - 1) / steps)
    for (const kind of weighedKinds) {
      const row = table.get(kind) ?? new Map<string, number>()
      const priorRow = prior.get(kind)
      const names = new Set([...row.keys(), ...(gradient.get(kind)?.keys() ?? [])])
      for (const name of names) {
        const value = row.get(name) ?? 0
        const slope = (gradient.get(kind)?.get(name) ?? 0) / total + pull * (value - (priorRow?.get(name) ?? 0))
        const moment = moments.get(kind)?.get(name) ?? { m: 0, v: 0 }
        moment.m = 0.9 * moment.m + 0.1 * slope
        moment.v = 0.999 * moment.v + 0.001 * slope * slope
        moments.get(kind)?.set(name, moment)
        const step1 = moment.m / (1 - 0.9 ** step)
        const step2 = moment.v / (1 - 0.999 ** step)
        row.set(name, value - (rate * step1) / (Math.sqrt(step2) + 1e-8))
      }
    }
  }
  return weightsOf(table)
}

function addGradient({ features, allowed, weight }: Example, table: Table, gradient: Table): void {
  const scores = weighedKinds.map((kind) => {
    const row = table.get(kind)
    let score = row?.get('bias') ?? 0
    for (const [name, value] of features) score += (row?.get(name) ?? 0) * value
    return score
  })
  const top = Math.max(...scores)
  const exponents = scores.map((score) => Math.exp(score - top))
  const sum = exponents.reduce((a, b) => a + b, 0)
  const inside = exponents.reduce((a, b, i) => a + (allowed.has(weighedKinds[i] ?? 'other') ? b : 0), 0)
  weighedKinds.forEach((kind, i) => {
    const all = (exponents[i] ?? 0) / sum
    const right = allowed.has(kind) ? (exponents[i] ?? 0) / Math.max(inside, 1e-300) : 0
    const slope = weight * (all - right)
    if (Math.abs(slope) < 1e-9) return
    const row = gradient.get(kind)
    row?.set('bias', (row.get('bias') ?? 0) + slope)
    for (const [name, value] of features) row?.set(name, (row.get(name) ?? 0) + slope * value)
  })
}

function tableOf(weights: Weights): Table {
  return new Map(weighedKinds.map((kind) => [kind, new Map(Object.entries(weights[kind]))]))
}

function weightsOf(table: Table): Weights {
  const entries = weighedKinds.map((kind) => {
    const row = [...(table.get(kind) ?? new Map<string, number>()).entries()]
      .map(([name, value]) => [name, Math.round(value * 100) / 100] as const)
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
