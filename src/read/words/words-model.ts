import { weighedKinds, type WeighedKind } from '#read/weighed-kinds.ts'
import { alphabet, wordsBias, wordsTable, wordsUnit } from '#read/words/words-table.ts'
import type { Unit } from '#read/words/units.ts'

/** For each unit of mail what it adds to the score of each weighed kind, in their order. */
export interface WordsModel {
  readonly numbers: ReadonlyMap<string, number>
  /** Row by row, in steps of `step`; row 0 stands for a unit that is not known. */
  readonly rows: Int8Array
  readonly step: number
  readonly bias: readonly number[]
}

const kinds = weighedKinds.length

/** Long mails hold more units and are no surer for it. */
export function valueOfUnits(count: number): number {
  return 6 / Math.sqrt(Math.max(20, count))
}

let shipped: WordsModel | undefined

/** The table of words-table.ts, unpacked when first asked for. */
export function wordsModel(): WordsModel {
  shipped ??= unpacked(wordsTable)
  return shipped
}

function unpacked(table: string): WordsModel {
  const lines = table.split('\n').filter(Boolean)
  const numbers = new Map<string, number>()
  const rows = new Int8Array((lines.length + 1) * kinds)
  const digits = new Int8Array(128)
  for (let i = 0; i < alphabet.length; i++) digits[alphabet.charCodeAt(i)] = i - (alphabet.length - 1) / 2
  for (const [i, line] of lines.entries()) {
    const space = line.indexOf(' ')
    numbers.set(line.slice(0, space), i + 1)
    for (let k = 0; k < kinds; k++) rows[(i + 1) * kinds + k] = digits[line.charCodeAt(space + 1 + k)] ?? 0
  }
  return { numbers, rows, step: wordsUnit, bias: wordsBias }
}

/** What a mail's words make of each kind: likelihoods that sum to one, in the order of `weighedKinds`. */
export function likelihoodsOf(units: readonly Unit[], { numbers, rows, step, bias }: WordsModel): number[] {
  const sums = new Float64Array(kinds)
  for (const { name } of units) {
    const row = (numbers.get(name) ?? 0) * kinds
    if (row > 0) for (let k = 0; k < kinds; k++) sums[k] = (sums[k] as number) + (rows[row + k] as number)
  }
  const value = valueOfUnits(units.length) * step
  const scores = Array.from(sums, (sum, k) => sum * value + (bias[k] ?? 0))
  const top = Math.max(...scores)
  const exponents = scores.map((score) => Math.exp(score - top))
  const total = exponents.reduce((sum, exponent) => sum + exponent, 0)
  return exponents.map((exponent) => exponent / total)
}

/** What the words alone make of one kind. */
export function likelihoodByWords(kind: WeighedKind, units: readonly Unit[]): number {
  return likelihoodsOf(units, wordsModel())[weighedKinds.indexOf(kind)] ?? 0
}

/** The sentence whose units speak most for a kind against "nothing"; null when none does. -1 is the subject. */
export function tellingSentence(
  kind: WeighedKind,
  units: readonly Unit[],
  { numbers, rows }: WordsModel = wordsModel(),
): number | null {
  const k = weighedKinds.indexOf(kind)
  const other = weighedKinds.indexOf('other')
  const sums = new Map<number, number>()
  for (const { name, sentence } of units) {
    const row = (numbers.get(name) ?? 0) * kinds
    if (row === 0) continue
    sums.set(sentence, (sums.get(sentence) ?? 0) + (rows[row + k] as number) - (rows[row + other] as number))
  }
  let best: number | null = null
  for (const [sentence, sum] of sums) if (sum > (best === null ? 0 : (sums.get(best) ?? 0))) best = sentence
  return best
}
