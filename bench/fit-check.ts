/**
 * Fits what the check makes of a sentence: `npx tsx bench/fit-check.ts [--write] [--quick]`.
 *
 * Learns from the invented sentences of bench/check-sentences and, of the mails in bench/check-corpus/dev, which rules
 * none of their sentences touches. Prints precision and recall of each rule, cross-validated: every sentence is judged by
 * weights that never saw it. A threshold is the lowest at which good sentences stay clean. `--write` fits once on
 * everything and writes src/write/check/model/table.ts.
 */
import { writeFileSync } from 'node:fs'
import { harmless, parts, examplesOf, type SentenceExample } from './check-examples.ts'
import { fitLabels, scoresOf, type Fit } from './fit-labels.ts'
import { hashOf } from '#write/check/model/weigh.ts'

/** Of good sentences that are not near misses of the rule, this share may raise a rule; of near misses more. */
const alarmsAllowed = 0.0004
const nearMissesAllowed = 0.04
/** What a mail must hold is believed rather too easily: a false “missing” is an alarm too. */
const actThreshold = 0.35

/** How much the certainty that a sentence does harm at all adds to that of a single rule. */
const harmCounts = Number(process.argv.find((each) => each.startsWith('--harm='))?.slice(7) ?? 0.5)

const { examples, labels, acts } = examplesOf()
console.log(`${examples.length} sentences, ${labels.length} labels`)
const thresholds = validate()
if (process.argv.includes('--write')) write(fitLabels(examples, labels), thresholds)


function validate(): number[] {
  const scores: Float64Array[] = []
  for (let part = 0; part < parts; part++) {
    const fit = fitLabels(
      examples.filter((each) => each.part !== part),
      labels,
    )
    examples.forEach((each, at) => {
      if (each.part === part) scores[at] = scoresOf(fit, each.features)
    })
  }
  if (process.argv.includes('--dump')) writeFileSync('/tmp/h/checker-data/scores.json', JSON.stringify({ labels, acts: [...acts], rows: scores.map((row) => [...row].map((v) => Math.round(v * 100) / 100)), ex: examples.map((each) => ({ l: each.language, t: each.text, y: [...each.targets], w: [...each.weights], n: each.nearly, c: each.isClean })) }))
  const harm = labels.indexOf('harm')
  const rules = labels.flatMap((label, column) => (acts.has(label) || label === 'harm' ? [] : [column]))
  for (const share of harmCounts < 0 ? [0, 0.25, 0.5, 1] : [harmCounts]) {
    const joint = scores.map((row) =>
      row.map((score, column) =>
        harmless.has(labels[column]!) || acts.has(labels[column]!) ? score : score + share * row[harm]!,
      ),
    )
    const top = joint.map((row) => Math.max(...rules.map((column) => row[column]!)))
    const good = top.filter((_, at) => examples[at]!.isClean && examples[at]!.nearly === null).toSorted((a, b) => b - a)
    for (const allowed of [0.004, 0.008, 0.015]) {
      const limit = good[Math.floor(allowed * good.length)]!
      let found = 0,
        first = 0,
        all = 0,
        near = 0,
        nearAll = 0,
        wrong = 0
      examples.forEach((each, at) => {
        if (each.nearly !== null) {
          nearAll++
          if (top[at]! >= limit) near++
        }
        for (const column of rules) {
          const isRaised = joint[at]![column]! >= limit
          if (each.targets[column] === 1) {
            all++
            if (isRaised) found++
            if (isRaised && joint[at]![column] === top[at]) first++
          } else if (isRaised && !each.isClean && each.targets[harm] === 1) wrong++
        }
      })
      console.log(
        `harm ${share}: limit ${limit.toFixed(2)} good ${allowed} of ${good.length}, near ${percent(near, nearAll)}, recall ${percent(found, all)}, first ${percent(first, all)}, other rules beside ${percent(wrong, all)}`,
      )
    }
  }
  return labels.map(() => 0)
}

function byLanguage(language: string, column: number, threshold: number, scores: readonly Float64Array[]): void {
  if (!process.argv.includes('--languages')) return
  const hits = examples.flatMap((each, at) =>
    each.language === language && each.targets[column] === 1 ? [scores[at]![column]!] : [],
  )
  if (hits.length > 0)
    console.log(
      `  ${language}: ${percent(hits.filter((score) => score >= threshold).length, hits.length)} of ${hits.length}`,
    )
}

function percent(part: number, of: number, width = 7): string {
  return (of === 0 ? '–' : `${Math.round((100 * part) / of)} %`).padStart(width)
}

/** Weights too small to matter are left out; the others are bytes. */
function write(fit: Fit, limits: readonly number[]): void {
  const scale = 1 / 28
  const least = Number(process.argv.find((each) => each.startsWith('--least='))?.slice(8) ?? 0.09)
  const rows: (readonly [number, number[]])[] = []
  for (const [feature, row] of fit.rowOf) {
    const pairs: number[] = []
    labels.forEach((_, column) => {
      const weight = fit.table[row * labels.length + column]!
      if (feature !== '*' && Math.abs(weight) * fit.valueOf(feature) < least) return
      pairs.push(column, Math.max(-127, Math.min(127, Math.round(weight / scale))) & 255)
    })
    if (pairs.length > 0) rows.push([hashOf(feature), pairs])
  }
  rows.sort(([a], [b]) => a - b)
  const bytes: number[] = []
  let before = 0
  for (const [hash, pairs] of rows) {
    const step = hash - before
    before = hash
    bytes.push(step >> 16, (step >> 8) & 255, step & 255, pairs.length / 2, ...pairs)
  }
  const names = labels.map((label, column) => `    ['${label}', ${limits[column]}],\n`).join('')
  writeFileSync(
    new URL('../src/write/check/model/table.ts', import.meta.url),
    `interface Packed {\n  /** What is decided about, and from which score on it is said. */\n  readonly labels: readonly (readonly [name: string, threshold: number])[]\n  readonly scale: number\n  /** Base64: for each feature the step to its hash (3 bytes), a count, and as many pairs of label and weight. */\n  readonly table: string\n}\n\n/** Written by bench/fit-check.ts from the sentences of bench/check-sentences. */\nexport const packed: Packed = {\n  labels: [\n${names}  ],\n  scale: ${scale},\n  table:\n    '${Buffer.from(bytes).toString('base64')}',\n}\n`,
  )
  console.log(`written: ${rows.length} features, ${bytes.length} bytes`)
}
