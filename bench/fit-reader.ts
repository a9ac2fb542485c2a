/**
 * Fits the reader's weights: `AJAR_CORPORA=… npx tsx bench/fit-reader.ts [--write]`.
 *
 * Reads the project's invented mails (src/read/fixtures), the job-mail corpus and those of the ordinary mails that
 * triage lets through; starts from, and is pulled back to, the weights of bench/reader-prior.ts. Prints figures that
 * are cross-validated with whole groups held out: ten parts, each measured by weights that never saw it. `--write`
 * fits once on everything and writes src/read/model.ts.
 */
import { writeFileSync } from 'node:fs'
import type { FindingKind } from '#domain/finding.ts'
import { shortHash } from '#domain/hash.ts'
import type { ParsedMessage, PeekedMessage } from '#domain/message.ts'
import { classify } from '#read/classify.ts'
import { featuresOf, type Features, type Read } from '#read/features.ts'
import { fixtures } from '#read/fixtures/all.ts'
import { me, messageOf, zone } from '#read/fixtures/fixture.ts'
import { lookAt } from '#read/read-message.ts'
import { mightBeJobMail } from '#read/triage.ts'
import { weighedKinds, type WeighedKind, type Weights } from '#read/weighed-kinds.ts'
import {
  corporaFolder,
  isJobNews,
  jobMailRows,
  labels,
  labelsOfKind,
  messageOfRow,
  ordinaryMail,
  ordinarySets,
  type Label,
} from './job-mail-corpus.ts'
import { handWeights } from './reader-prior.ts'

const parts = 10
/** Pull towards the hand-set weights; chosen by the cross-validated likelihood among 0.003 … 0.1. */
const pull = Number(process.argv.find((argument) => argument.startsWith('--pull='))?.slice(7) ?? 0.02)
const steps = 600

interface Example {
  readonly read: Read
  readonly features: Features
  readonly allowed: ReadonlySet<WeighedKind>
  readonly source: 'invented' | 'corpus' | 'ordinary'
  readonly part: number
  readonly label: Label | null
  readonly weight: number
  readonly name: string
}

const folder = corporaFolder()
const examples = [...invented(), ...corpus(), ...ordinary()]
console.log(
  `${examples.length} examples: ${count('invented')} invented, ${count('corpus')} of the corpus, ${count('ordinary')} ordinary`,
)
validate()
if (process.argv.includes('--write')) write(fit(examples))

function count(source: Example['source']): number {
  return examples.filter((example) => example.source === source).length
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

function corpus(): Example[] {
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

function ordinary(): Example[] {
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
function fit(training: readonly Example[]): Weights {
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

interface Judged {
  readonly example: Example
  readonly kind: FindingKind
  readonly confidence: number
}

function validate(): void {
  const judged: Judged[] = []
  for (let part = 0; part < parts; part++) {
    const weights = fit(examples.filter((example) => example.part !== part))
    for (const example of examples) {
      if (example.part !== part) continue
      const { kind, confidence } = classify(example.read, weights)
      judged.push({ example, kind, confidence })
    }
  }
  const corpusJudged = judged.filter(({ example }) => example.source === 'corpus')
  console.log('\ncorpus, cross-validated with whole groups held out:')
  const scores: number[] = []
  for (const label of labels) {
    const said = corpusJudged.filter((one) => labelOf(one) === label)
    const true_ = corpusJudged.filter(({ example }) => example.label === label)
    const hit = said.filter(({ example }) => example.label === label).length
    const precision = hit / Math.max(1, said.length)
    const recall = hit / Math.max(1, true_.length)
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall)
    scores.push(f1)
    console.log(`${label.padEnd(14)} P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} n ${true_.length}`)
  }
  console.log(`macro F1 ${percent(scores.reduce((a, b) => a + b, 0) / scores.length)}`)
  const inventedJudged = judged.filter(({ example }) => example.source === 'invented')
  const right = inventedJudged.filter(({ example, kind }) => example.allowed.has(kind as WeighedKind)).length
  console.log(`invented mails, exact kind, cross-validated: ${right}/${inventedJudged.length}`)
  const news = judged.filter(({ example, kind }) => example.source === 'ordinary' && isJobNews(kind))
  console.log(`ordinary mails taken for job news, cross-validated: ${news.length}`)
  console.log(`log loss on the corpus ${logLoss(corpusJudged).toFixed(4)}`)
  if (process.argv.includes('--errors')) {
    for (const { example, kind, confidence } of judged) {
      if (example.source === 'ordinary' ? isJobNews(kind) : !example.allowed.has(kind as WeighedKind))
        console.log(
          `  ${example.source} ${example.name} ${[...example.allowed].join('/')} read as ${kind} ${confidence.toFixed(2)}`,
        )
    }
  }
}

function labelOf({ example, kind }: Judged): Label {
  const allowed = labelsOfKind[kind]
  return example.label !== null && allowed.includes(example.label) ? example.label : (allowed[0] ?? 'other')
}

function logLoss(judged: readonly Judged[]): number {
  const losses = judged.map((one) =>
    labelOf(one) === one.example.label ? -Math.log(one.confidence) : -Math.log(Math.max(1e-3, 1 - one.confidence)),
  )
  return losses.reduce((a, b) => a + b, 0) / losses.length
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`
}

function write(weights: Weights): void {
  const rows = weighedKinds.map((kind) => {
    const entries = Object.entries(weights[kind]).map(([name, value]) => `    '${name}': ${value},\n`)
    return `  '${kind}': {\n${entries.join('')}  },\n`
  })
  const head = `import type { Weights } from '#read/weighed-kinds.ts'\n\n/** Written by bench/fit-reader.ts from ${count('invented')} invented mails, ${count('corpus')} of the job-mail corpus and ${count('ordinary')} ordinary ones. */\n`
  writeFileSync(
    new URL('../src/read/model.ts', import.meta.url),
    `${head}export const weights: Weights = {\n${rows.join('')}}\n`,
  )
  console.log('\nwritten: src/read/model.ts')
}
