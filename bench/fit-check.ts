/**
 * Fits what the check makes of a sentence: `npx tsx bench/fit-check.ts [--write]`.
 *
 * Learns from the invented sentences of bench/check-sentences and, of the mails in bench/check-corpus/dev, which rules
 * none of their sentences touches. Prints precision and recall of each rule, cross-validated: every sentence is judged by
 * weights that never saw it. From which score on a rule is raised is chosen so that good sentences stay clean, for all
 * rules at once: single rules have too few sentences to choose by. `--write` fits once on everything and writes
 * src/write/check/model/table.ts.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { hashOf } from '#write/check/model/weigh.ts'
import { examplesOf, harmless, parts, type SentenceExample } from './check-examples.ts'
import { fitLabels, scoresOf, type Fit } from './fit-labels.ts'

/** This share of good sentences may raise any rule. A mail has some seven, and of ten good mails less than one may. */
const alarmsAllowed = 0.011
/** How much the certainty that a sentence does harm at all adds to that of a single rule. */
const harmCounts = 0.25
/** What it adds to the score of a rule that a pattern heard it as well. */
const heardAdds = numberOf('heard', 1)
/** Weights that move a score by less are left out of the table, and the others are whole steps. */
const least = numberOf('least', 0.1)
const step = 0.12
/** What a mail must hold is believed rather too easily: a false “missing” is an alarm too. */
const actLimit = Math.log(0.35 / 0.65)

function numberOf(name: string, usual: number): number {
  return Number(process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual)
}

/** One letter for a number from 0 to 63, so that each kind of number packs well for itself. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const { examples, labels, acts } = examplesOf()
console.log(`${examples.length} sentences, ${labels.length} labels`)
/** `--limit=1.5`: taken as it is, without the long way of finding it. */
const limit = numberOf('limit', Number.NaN) || validate()
if (process.argv.includes('--write')) write(packedFit(fitLabels(examples, labels)), limit)

function shareOfHarm(label: string): number {
  return acts.has(label) || harmless.has(label) || label === 'harm' ? 0 : harmCounts
}

/** What does no harm has no harm to add to its score. */
function limitOf(label: string, chosen: number): number {
  return acts.has(label) ? actLimit : harmless.has(label) ? chosen - 1 : chosen
}

function crossScores(): Float64Array[] {
  const scores: Float64Array[] = []
  const harm = labels.indexOf('harm')
  for (let part = 0; part < parts; part++) {
    const fit = packedFit(
      fitLabels(
        examples.filter((each) => each.part !== part),
        labels,
      ),
    )
    examples.forEach((each, at) => {
      if (each.part !== part) return
      const row = scoresOf(fit, each.features)
      scores[at] = row.map(
        (score, column) =>
          score +
          shareOfHarm(labels[column]!) * row[harm]! +
          (!acts.has(labels[column]!) && each.features.has(`r:${labels[column]}`) ? heardAdds : 0),
      )
    })
  }
  return scores
}

/** Prints what each rule would find and miss, and gives the score from which on rules are raised. */
function validate(): number {
  const scores = crossScores()
  const isRule = (label: string) => !acts.has(label) && label !== 'harm'
  const rules = labels.flatMap((label, column) => (isRule(label) ? [column] : []))
  const top = scores.map((row) => Math.max(...rules.map((column) => row[column]!)))
  const good = top
    .filter((_, at) => examples[at]!.isClean && !examples[at]!.isComposed && examples[at]!.nearly === null)
    .toSorted((a, b) => b - a)
  const chosen = good[Math.floor(alarmsAllowed * good.length)]!
  const near = top.filter((_, at) => examples[at]!.nearly !== null)
  const all = rules.flatMap((column) =>
    examples.flatMap((each, at) => (each.targets[column] === 1 ? [scores[at]![column]!] : [])),
  )
  console.log(`of all hits ${percent(count(all, chosen), all.length)} are found`)
  console.log(
    `rules are raised from ${chosen.toFixed(2)} on: in ${percent(count(good, chosen), good.length)} of ${good.length} good sentences and in ${percent(count(near, chosen), near.length)} of ${near.length} near misses`,
  )
  console.log(
    'label                       hits  recall  precision  near misses  good  in other hits  recall by language',
  )
  labels.forEach((label, column) => {
    if (label === 'harm') return
    const from = limitOf(label, chosen)
    const of = (wanted: (example: SentenceExample) => boolean) =>
      examples.flatMap((each, at) => (wanted(each) ? [scores[at]![column]!] : []))
    const isHit = (each: SentenceExample) => each.targets[column] === 1
    const isNone = (each: SentenceExample) => each.targets[column] === 0 && each.weights[column]! > 0
    const hits = of(isHit)
    const nearly = of((each) => isNone(each) && each.nearly === label)
    const clean = of((each) => isNone(each) && each.nearly !== label && each.isClean)
    const others = of((each) => isNone(each) && !each.isClean)
    const found = count(hits, from)
    const wrong = count(nearly, from) + count(clean, from) + count(others, from)
    const languages = ['en', 'de', 'fr', 'es', 'nl'].map((language) => {
      const own = of((each) => isHit(each) && each.language === language)
      return own.length === 0 ? '' : `${language} ${percent(count(own, from), own.length, 0)}`
    })
    console.log(
      `${label.padEnd(26)} ${String(hits.length).padStart(5)} ${percent(found, hits.length)} ${percent(found, found + wrong, 10)} ${`${count(nearly, from)}/${nearly.length}`.padStart(12)} ${String(count(clean, from)).padStart(5)} ${String(count(others, from)).padStart(14)}  ${languages.join(' ')}`,
    )
  })
  return chosen
}

function count(scores: readonly number[], from: number): number {
  return scores.filter((score) => score >= from).length
}

function percent(part: number, of: number, width = 7): string {
  return (of === 0 ? '–' : `${Math.round((100 * part) / of)} %`).padStart(width)
}

/** What is left of the weights in the table: small ones are nothing, the others come in 63 steps. */
function packedFit(fit: Fit): Fit {
  return {
    ...fit,
    table: fit.table.map((weight, at) => {
      const feature = fit.names[Math.floor(at / fit.width)]!
      if (feature !== '*' && Math.abs(weight) * fit.valueOf(feature) < least) return 0
      return Math.max(-31, Math.min(31, Math.round(weight / step))) * step
    }),
  }
}

function write(fit: Fit, chosen: number): void {
  const rows: { readonly hash: number; readonly columns: number[]; readonly steps: number[] }[] = []
  fit.names.forEach((feature, row) => {
    const columns: number[] = []
    const steps: number[] = []
    labels.forEach((_, column) => {
      const weight = Math.round(fit.table[row * fit.width + column]! / step)
      if (weight === 0) return
      columns.push(column)
      steps.push(weight + 31)
    })
    if (columns.length > 0) rows.push({ hash: hashOf(feature), columns, steps })
  })
  rows.sort((a, b) => a.hash - b.hash)
  let hashes = ''
  rows.forEach(({ hash }, at) => {
    const ahead = hash - (at === 0 ? 0 : rows[at - 1]!.hash)
    for (const shift of [18, 12, 6, 0]) hashes += letters[(ahead >> shift) & 63]
  })
  const letter = (number: number) => letters[number]!
  const names = labels.map(
    (label) => `    ['${label}', ${limitOf(label, chosen).toFixed(2)}, ${shareOfHarm(label)}],\n`,
  )
  const text = `interface Packed {
  /** What is decided about, from which score on it is said, and how much the score of harm adds to its own. */
  readonly labels: readonly (readonly [name: string, limit: number, shareOfHarm: number])[]
  /** What a pattern adds that heard the same. */
  readonly heardAdds: number
  /** One step of a weight. */
  readonly step: number
  /** Letters for numbers from 0 to 63. */
  readonly letters: string
  /** For each feature four letters: how far its hash lies behind the one before. */
  readonly hashes: string
  /** For each feature a letter: how many labels it speaks to. */
  readonly counts: string
  /** For each of these a letter: which one. */
  readonly columns: string
  /** And a letter: its weight in steps, 31 being none. */
  readonly weights: string
}

/** Written by bench/fit-check.ts from the sentences of bench/check-sentences. */
export const packed: Packed = {
  labels: [
${names.join('')}  ],
  heardAdds: ${heardAdds},
  step: ${step},
  letters: '${letters}',
  hashes:
    '${hashes}',
  counts:
    '${rows.map(({ columns }) => letter(columns.length)).join('')}',
  columns:
    '${rows.map(({ columns }) => columns.map(letter).join('')).join('')}',
  weights:
    '${rows.map(({ steps }) => steps.map(letter).join('')).join('')}',
}
`
  writeFileSync(new URL('../src/write/check/model/table.ts', import.meta.url), text)
  console.log(`written: ${rows.length} features, ${gzipSync(text).length} bytes packed`)
}
