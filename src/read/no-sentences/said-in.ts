import { marksOf } from '#read/no-sentences/marks.ts'
import { sentenceMeanings, type SentenceMeaning } from '#read/no-sentences/meanings.ts'
import { written } from '#read/no-sentences/weights.ts'

export interface Said {
  readonly meaning: SentenceMeaning
  /** 0–1; of what says nothing beside no, `none` is the meaning. */
  readonly share: number
}

let weights: ReadonlyMap<string, Float64Array> | null = null

/** Read when the first no is: most runs of the program meet none. */
function loaded(): ReadonlyMap<string, Float64Array> {
  weights ??= new Map(
    written.split('\n').flatMap((line): [string, Float64Array][] => {
      const bar = line.lastIndexOf('|')
      if (bar < 0) return []
      const row = new Float64Array(sentenceMeanings.length)
      for (const [, letter = 'a', tenths] of line.slice(bar + 1).matchAll(/([a-z])(-?\d{1,4})/g))
        row[letter.charCodeAt(0) - 97] = Number(tenths) / 10
      return [[line.slice(0, bar), row]]
    }),
  )
  return weights
}

/**
 * What one sentence of a no says beside no, and how likely: weighed from what its words stand for
 * (`bench/fit-no-sentences.ts`).
 */
export function saidIn(sentence: string): Said {
  const table = loaded()
  const rows = [...marksOf(sentence)].flatMap((mark) => table.get(mark) ?? [])
  const value = 1 / Math.sqrt(Math.max(4, rows.length))
  const scores = new Float64Array(sentenceMeanings.length)
  for (const row of [table.get('') ?? scores.slice(), ...rows])
    for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) + (row[k] ?? 0) * value
  const top = Math.max(...scores)
  const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0)
  return { meaning: sentenceMeanings[scores.indexOf(top)] ?? 'none', share: 1 / sum }
}
