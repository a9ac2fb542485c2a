/**
 * Fits what tells the sentences of a no (`src/read/no-sentences`): `npx tsx bench/fit-no-sentences.ts [--write]`. Reads
 * `bench/no-sentences/*.txt` only, all of them invented. Prints what a fit on nine tenths says of the other tenth, and
 * writes the weights of a fit on all. The same sentences give the same weights.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { shortHash } from '#domain/hash.ts'
import { marksOf } from '#read/no-sentences/marks.ts'
import { sentenceMeanings, type SentenceMeaning } from '#read/no-sentences/meanings.ts'

interface Sentence {
  readonly words: string
  readonly meaning: number
  readonly part: number
  readonly marks: readonly string[]
}

const folder = new URL('./no-sentences/', import.meta.url)
const parts = 10
const steps = 400
const pull = 0.0002
const count = sentenceMeanings.length
const sure = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

const sentences = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => sentencesOf(name, readFileSync(new URL(name, folder), 'utf8')))

function sentencesOf(file: string, text: string): Sentence[] {
  let meaning = -1
  return text.split('\n').flatMap((line, i): Sentence[] => {
    if (line === '' || line.startsWith('#')) return []
    const heading = /^\[([a-z-]+)\]$/.exec(line)?.[1]
    if (heading !== undefined) {
      meaning = sentenceMeanings.indexOf(heading as SentenceMeaning)
      if (meaning < 0) throw new Error(`${file}:${i + 1}: there is no meaning called ${heading}.`)
      return []
    }
    if (meaning < 0) throw new Error(`${file}:${i + 1}: a sentence stands before the first heading.`)
    const part = Number.parseInt(shortHash(line).slice(0, 4), 32) % parts
    return [{ words: line, meaning, part, marks: [...marksOf(line)] }]
  })
}

type Fitted = ReadonlyMap<string, Float64Array>

/** Adam on the penalised likelihood; a mark of one sentence only is left out but for its place in the bias. */
function fit(training: readonly Sentence[]): Fitted {
  const seen = new Map<string, number>()
  for (const { marks } of training) for (const mark of marks) seen.set(mark, (seen.get(mark) ?? 0) + 1)
  const names = ['', ...[...seen].filter(([, times]) => times > 1).map(([mark]) => mark)]
  const numbers = new Map(names.map((name, i) => [name, i]))
  const rows = training.map(({ marks, meaning }) => {
    const columns = marks.flatMap((mark) => numbers.get(mark) ?? [])
    return { columns: [0, ...columns], value: 1 / Math.sqrt(Math.max(4, columns.length)), meaning }
  })
  const table = new Float64Array(names.length * count)
  const gradient = new Float64Array(table.length)
  const mean = new Float64Array(table.length)
  const square = new Float64Array(table.length)
  const scores = new Float64Array(count)
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0)
    for (const { columns, value, meaning } of rows) {
      scores.fill(0)
      for (const column of columns)
        for (let k = 0; k < count; k++) scores[k] = (scores[k] ?? 0) + (table[column * count + k] ?? 0) * value
      const shares = softmax(scores)
      for (const column of columns)
        for (let k = 0; k < count; k++) {
          const at = column * count + k
          gradient[at] = (gradient[at] ?? 0) + ((shares[k] ?? 0) - (k === meaning ? 1 : 0)) * value
        }
    }
    const rate = 0.2 * (1 - (step - 1) / steps)
    for (let i = 0; i < table.length; i++) {
      const slope = (gradient[i] ?? 0) / rows.length + pull * (table[i] ?? 0)
      const m = 0.9 * (mean[i] ?? 0) + 0.1 * slope
      const v = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope
      mean[i] = m
      square[i] = v
      table[i] = (table[i] ?? 0) - (rate * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8)
    }
  }
  return new Map(names.map((name, i) => [name, table.slice(i * count, (i + 1) * count)]))
}

function softmax(scores: Float64Array): Float64Array {
  const top = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - top))
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.map((share) => share / sum)
}

function sharesOf(weights: Fitted, marks: readonly string[]): Float64Array {
  const known = marks.flatMap((mark) => weights.get(mark) ?? [])
  const value = 1 / Math.sqrt(Math.max(4, known.length))
  const scores = new Float64Array(count)
  for (const row of [weights.get('') ?? new Float64Array(count), ...known])
    for (let k = 0; k < count; k++) scores[k] = (scores[k] ?? 0) + (row[k] ?? 0) * value
  return softmax(scores)
}

const judged = Array.from({ length: parts }, (_, part) => {
  const weights = fit(sentences.filter((sentence) => sentence.part !== part))
  return sentences
    .filter((sentence) => sentence.part === part)
    .map((sentence) => ({ sentence, shares: sharesOf(weights, sentence.marks) }))
}).flat()

const best = (shares: Float64Array) => shares.indexOf(Math.max(...shares))
console.log(`${sentences.length} sentences; said of a tenth by a fit on the others`)
sentenceMeanings.forEach((meaning, k) => {
  const said = judged.filter(({ shares }) => best(shares) === k)
  const told = judged.filter(({ sentence }) => sentence.meaning === k)
  const hit = told.filter(({ shares }) => best(shares) === k).length
  console.log(
    `${meaning.padEnd(17)} precision ${percent(hit / Math.max(1, said.length))}  recall ${percent(hit / told.length)}  of ${told.length}`,
  )
})
for (const limit of sure) {
  const said = judged.filter(({ shares }) => best(shares) !== 0 && Math.max(...shares) >= limit)
  const hit = said.filter(({ shares, sentence }) => best(shares) === sentence.meaning).length
  const told = judged.filter(({ sentence }) => sentence.meaning !== 0).length
  console.log(`at ${limit}: precision ${percent(hit / Math.max(1, said.length))}  recall ${percent(hit / told)}`)
}
if (process.argv.includes('--errors'))
  for (const { sentence, shares } of judged)
    if (best(shares) !== sentence.meaning)
      console.log(
        `${sentenceMeanings[sentence.meaning]} read as ${sentenceMeanings[best(shares)]} ${Math.max(...shares).toFixed(2)}: ${sentence.words}`,
      )
if (process.argv.includes('--write')) write(fit(sentences))

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`
}

/** A line a mark: the mark, a bar, and the meanings that it speaks for or against, in tenths, by letter. */
function write(weights: Fitted): void {
  const lines = [...weights].flatMap(([mark, row]) => {
    const told = [...row].map((weight) => Math.round(weight * 10))
    const parts_ = told.flatMap((weight, k) => (weight === 0 ? [] : [`${String.fromCharCode(97 + k)}${weight}`]))
    return parts_.length === 0 ? [] : [`${mark}|${parts_.join('')}`]
  })
  const head = `/** Written by bench/fit-no-sentences.ts from ${sentences.length} invented sentences. A line a mark: its weights in tenths, by the meaning's letter. */\n`
  writeFileSync(
    new URL('../src/read/no-sentences/weights.ts', import.meta.url),
    `${head}export const written = \`\n${lines.join('\n')}\n\`\n`,
  )
  console.log(`\nwritten: src/read/no-sentences/weights.ts, ${lines.length} marks`)
}
