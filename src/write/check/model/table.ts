/** Written by bench/fit-check.ts from the sentences of bench/check-sentences. */
export const packed: {
  readonly labels: readonly (readonly [string, number])[]
  readonly scale: number
  readonly table: string
} = { labels: [], scale: 1, table: '' }
