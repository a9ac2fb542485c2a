import { type Measure, measures, type Score, type Tally } from './score.ts'

/** The measures as rows, a column a hunt and one for all of them together. */
export function tableOf(columns: readonly { readonly name: string; readonly score: Score }[]): string {
  const width = Math.max(...measures.map((measure) => measure.length)) + 2
  const head = ['', ...columns.map(({ name }) => name)]
  const rows = measures.map((measure) => [
    measure.replace('!', ''),
    ...columns.map(({ score }) => cell(measure, score.tallies[measure])),
  ])
  return [head, ...rows]
    .map((row) => row.map((text, i) => (i === 0 ? text.padEnd(width) : text.padStart(15))).join(''))
    .join('\n')
}

/** `13/14  93 %`; of faults only their number. */
function cell(measure: Measure, { right, of }: Tally): string {
  if (measure.endsWith('!')) return `${right}      `
  return of === 0 ? '-      ' : `${right}/${of} ${String(Math.round((100 * right) / of)).padStart(3)} %`
}

/** For each true kind how often it was read as what; wrong readings by number. */
export function confusionOf(score: Score): string {
  return Object.entries(score.confusion)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([told, row]) => {
      const all = Object.values(row).reduce((sum, count) => sum + count, 0)
      const wrong = Object.entries(row)
        .filter(([read]) => read !== told && !(told === 'ordinary' && (read === '-' || read === 'other')))
        .toSorted(([, a], [, b]) => b - a)
        .map(([read, count]) => `${read === '-' ? 'not kept' : read} ${count}`)
      const right = all - Object.entries(row).reduce((sum, [read, count]) => sum + (isRight(told, read) ? 0 : count), 0)
      return `  ${told.padEnd(18)}${`${right}/${all}`.padStart(9)}  ${wrong.join(', ')}`.trimEnd()
    })
    .join('\n')
}

const isRight = (told: string, read: string) =>
  read === told || (told === 'ordinary' && (read === '-' || read === 'other'))
