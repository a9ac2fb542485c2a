import { readdirSync, readFileSync } from 'node:fs'

/** A sentence of the bank: what it says, or that it says nothing of the rule it nearly touches. */
export interface BankSentence {
  readonly language: string
  readonly text: string
  readonly labels: readonly string[]
  /** The rule that a careless reader would hear in it. */
  readonly nearly: string | null
  /** Of a file of good sentences: all that is not in `labels` is surely not said. */
  readonly isGood: boolean
}

/**
 * Reads bench/check-sentences: a folder a language, in each file sentences under `# labels`; a line that begins with `- `
 * is a near miss of these. Empty lines count nothing.
 */
export function readBank(): BankSentence[] {
  const root = new URL('check-sentences/', import.meta.url)
  return readdirSync(root)
    .filter((name) => name.length === 2)
    .flatMap((language) => {
      const folder = new URL(`${language}/`, root)
      return readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .flatMap((name) => sentencesOf(readFileSync(new URL(name, folder), 'utf8'), language, name))
    })
}

function sentencesOf(text: string, language: string, file: string): BankSentence[] {
  let labels: readonly string[] = []
  const isGood = file === 'good.txt'
  const found: BankSentence[] = []
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (line.startsWith('# ')) labels = line.slice(2).split(' ')
    else if (line.startsWith('- '))
      found.push({ language, text: line.slice(2), labels: [], nearly: labels[0] ?? null, isGood: false })
    else if (line !== '')
      found.push({ language, text: line, labels: labels.filter((each) => each !== 'none'), nearly: null, isGood })
  }
  return found
}
