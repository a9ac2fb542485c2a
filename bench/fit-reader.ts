/**
 * Fits the reader: `AJAR_CORPORA=… npx tsx bench/fit-reader.ts [--write] [--errors]`.
 *
 * Two fits, one on top of the other. The words (bench/fit-words.ts): which beginnings of words, meanings and pairs of
 * meanings make which kind likely. The weights (bench/fit.ts): what phrases, sender and the words' own opinion of a mail
 * that they never saw are worth together, started from and pulled back to bench/reader-prior.ts.
 *
 * Seen by both: the invented mails of src/read/fixtures, those of bench/invented-mails and bench/everyday that are not
 * held out; the invented mailboxes en, de, fr-es, nasty, dev2-* and the demo; the job-mail corpus, all of it; the
 * ordinary mails (every fourth of those that triage stops). Seen by neither: the held-out invented mails and mailboxes.
 * Groups of the corpus and files of invented mails lie whole in one of five parts; printed figures are those of parts
 * that neither fit has seen. Of the corpora only weights of single words and of meanings enter the table, and a word only
 * when four groups hold it.
 * `--write` fits once on everything and writes src/read/model.ts and src/read/words/words-table.ts.
 */
import type { FindingKind } from '#domain/finding.ts'
import { believed } from '#read/classify.ts'
import { trusted, type Believed, type Trust } from '#read/trust.ts'
import type { WeighedKind } from '#read/weighed-kinds.ts'
import { readExamples, type Example } from './fit-examples.ts'
import { crossFit, fitAll } from './fit-stacked.ts'
import { fitTrust } from './fit-trust.ts'
import { writeWeights, writeWords } from './write-model.ts'
import { corporaFolder, isJobNews, labels, labelsOfKind, type Label } from './job-mail-corpus.ts'

const examples = readExamples(corporaFolder())
console.log(
  `${examples.length} examples: ${count('invented')} invented, ${count('corpus')} of the corpus, ${count('ordinary')} ordinary`,
)
const trust = validate()
if (process.argv.includes('--write')) {
  const { words, weights } = fitAll(examples)
  const seen = `${count('invented') + count('apart') + count('hunt')} invented mails, ${count('corpus')} of the job-mail corpus and ${count('ordinary')} ordinary ones`
  writeWords(words, seen)
  writeWeights(weights, trust, seen)
}

function count(source: Example['source']): number {
  return examples.filter((example) => example.source === source).length
}

interface Judged {
  readonly example: Example
  readonly kind: FindingKind
  readonly believed: Believed
  readonly confidence: number
}

/** Measures, and tells how far such readings are to be believed: of ordinary mail, which is all alike, nothing is learned. */
function validate(): Trust {
  const guessed: Judged[] = []
  const unseen = crossFit(examples)
  for (const example of examples) {
    if (example.source === 'ordinary' && !example.passes) continue
    const seen = unseen.get(example.name)
    if (seen === undefined) throw new Error(`${example.name} was not fitted around`)
    const opinion = believed(example.read, seen.weights, seen.features)
    guessed.push({ example, kind: opinion.kind, believed: opinion, confidence: 0 })
  }
  const fitted = fitTrust(
    guessed
      .filter(({ example: { source, passes } }) => source !== 'invented' && source !== 'ordinary' && passes)
      .map((one) => ({ believed: one.believed, isRight: isRight(one) })),
  )
  const judged = guessed.map((one) => ({ ...one, confidence: trusted(one.believed, fitted) }))
  reliability(judged.filter(({ example: { source, passes } }) => source !== 'ordinary' && passes))
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
  for (const source of ['invented', 'apart', 'hunt'] as const) {
    const these = judged.filter(({ example }) => example.source === source)
    const right = these.filter(({ example, kind }) => example.allowed.has(kind as WeighedKind)).length
    console.log(`${source}, exact kind, cross-validated: ${right}/${these.length}`)
  }
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
  return fitted
}

function isRight({ example, kind }: Pick<Judged, 'example' | 'kind'>): boolean {
  return example.label === null ? example.allowed.has(kind as WeighedKind) : labelsOfKind[kind].includes(example.label)
}

/** Of what is said with so much confidence, how much is right. */
function reliability(judged: readonly Judged[]): void {
  for (const source of ['apart', 'hunt', 'corpus'] as const) {
    const bins = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99].map((low, i, all) => {
      const inside = judged.filter(
        ({ example, confidence }) =>
          example.source === source && confidence >= low && confidence < (all[i + 1] ?? 1.01),
      )
      return `${low}: ${inside.filter(isRight).length}/${inside.length}`
    })
    console.log(`confidence and how many were right, ${source}: ${bins.join('  ')}`)
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
