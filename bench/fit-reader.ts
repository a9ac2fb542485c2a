/**
 * Fits the reader's weights: `AJAR_CORPORA=… npx tsx bench/fit-reader.ts [--write] [--pull=0.012] [--errors]`.
 *
 * Reads the project's invented mails (src/read/fixtures), the job-mail corpus and those of the ordinary mails that
 * triage lets through; starts from, and is pulled back to, the weights of bench/reader-prior.ts. Prints figures that
 * are cross-validated with whole groups held out: ten parts, each measured by weights that never saw it. `--write`
 * fits once on everything and writes src/read/model.ts.
 */
import { writeFileSync } from 'node:fs'
import type { FindingKind } from '#domain/finding.ts'
import { classify } from '#read/classify.ts'
import { weighedKinds, type WeighedKind, type Weights } from '#read/weighed-kinds.ts'
import { crossFit, defaultPull, fit, readExamples, type Example } from './fit.ts'
import { corporaFolder, isJobNews, labels, labelsOfKind, type Label } from './job-mail-corpus.ts'

const pull = Number(process.argv.find((argument) => argument.startsWith('--pull='))?.slice(7) ?? defaultPull)
const examples = readExamples(corporaFolder())
console.log(
  `${examples.length} examples: ${count('invented')} invented, ${count('corpus')} of the corpus, ${count('ordinary')} ordinary`,
)
validate()
if (process.argv.includes('--write')) write(fit(examples, pull))

function count(source: Example['source']): number {
  return examples.filter((example) => example.source === source).length
}

interface Judged {
  readonly example: Example
  readonly kind: FindingKind
  readonly confidence: number
}

function validate(): void {
  const judged: Judged[] = []
  const weights = crossFit(examples, pull)
  for (const example of examples) {
    const { kind, confidence } = classify(example.read, weights[example.part])
    judged.push({ example, kind, confidence })
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
    // Nothing of the held-out half of the corpus is printed but totals.
    const shown = judged.filter(({ example }) => example.source !== 'corpus' || example.half === 'dev')
    for (const { example, kind, confidence } of shown) {
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
