import type { Score } from './score.ts'

/** One hunt's score, and whether its single errors are kept from whoever changes the reader. */
export interface Column {
  readonly name: string
  readonly heldOut: boolean
  readonly score: Score
}

/** Every difference on a line, by hunt; a held-out hunt says only how many there are, unless it is to be opened. */
export function errorsOf(columns: readonly Column[], openHeldOut: boolean): string {
  return columns
    .map(({ name, heldOut, score }) =>
      heldOut && !openHeldOut
        ? `${name}\n  held out: ${score.errors.length} errors, not shown`
        : `${name}\n${score.errors.map((error) => `  ${error}`).join('\n')}`,
    )
    .join('\n\n')
}
