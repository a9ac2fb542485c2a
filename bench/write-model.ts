import { writeFileSync } from 'node:fs'
import { weighedKinds, type Weights } from '#read/weighed-kinds.ts'
import type { Trust } from '#read/trust.ts'
import type { WordsModel } from '#read/words/words-model.ts'
import { mostSteps } from './fit-words.ts'

const kinds = weighedKinds.length
/** One letter a step of weight, the middle one for none; none of them means anything in a template string. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmn.opqrstuvwxyz0123456789!#%&()*+,-/:;<=>?@'
if (alphabet.length !== 2 * mostSteps + 1) throw new Error(`${alphabet.length} letters for ${mostSteps} steps`)

/** Writes src/read/words/words-table.ts. */
export function writeWords({ numbers, rows, step, bias }: WordsModel, seen: string): void {
  const lines = [...numbers].map(([name, number]) => {
    const letters = Array.from({ length: kinds }, (_, k) => alphabet[(rows[number * kinds + k] ?? 0) + mostSteps])
    return `${name} ${letters.join('')}\n`
  })
  const table = `/** Written by bench/fit-reader.ts from ${seen}. */
export const alphabet = '${alphabet}'

/** What one letter further from the middle of the alphabet weighs. */
export const wordsUnit = ${step}

export const wordsBias: readonly number[] = [${bias.join(', ')}]

/** A unit of mail a line (src/read/words/units.ts), and behind it a letter for each weighed kind. */
export const wordsTable = `
  writeFileSync(new URL('../src/read/words/words-table.ts', import.meta.url), `${table}\`\n${lines.join('')}\`\n`)
  console.log(`\nwritten: src/read/words/words-table.ts, ${numbers.size} units`)
}

/** Writes src/read/model.ts. */
export function writeWeights(weights: Weights, trust: Trust, seen: string): void {
  const rows = weighedKinds.map((kind) => {
    const entries = Object.entries(weights[kind]).map(([name, value]) => `    '${name}': ${value},\n`)
    return `  '${kind}': {\n${entries.join('')}  },\n`
  })
  const head = `import type { Trust } from '#read/trust.ts'\nimport type { Weights } from '#read/weighed-kinds.ts'\n\n/** Written by bench/fit-reader.ts from ${seen}. */\n`
  writeFileSync(
    new URL('../src/read/model.ts', import.meta.url),
    `${head}export const trust: Trust = { ${Object.entries(trust)
      .map(([name, value]) => `${name}: ${value}`)
      .join(', ')} }\n\nexport const weights: Weights = {\n${rows.join('')}}\n`,
  )
  console.log('written: src/read/model.ts')
}
