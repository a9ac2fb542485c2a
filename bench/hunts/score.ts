/** How many of how many. */
export interface Tally {
  readonly right: number
  readonly of: number
}

/** What is measured of a hunt, in the order of the table. Those that end in `!` count what should not be there. */
export const measures = [
  'applications found whole',
  'applications torn apart!',
  'applications merged!',
  'applications missed!',
  'applications invented!',
  'company',
  'company wrong!',
  'role',
  'role wrong!',
  'requisition',
  'agency',
  'stage',
  'outcome',
  'applied on',
  'closed on',
  'interviews: start',
  'interviews: status',
  'interviews: people',
  'interviews: end',
  'interviews: mode',
  'interviews invented!',
  'people found',
  'people with the right relation',
  'people invented!',
  'noes found',
  'noes invented!',
  'no: which mail',
  'no: channel',
  'no: stated reason',
  'no: feedback offered',
  'no: feedback refused',
  'no: reapply hint',
  'no: contact refused',
  'no: replyable',
  'kinds of job mail',
  'questions asked in review',
  'job mail missed!',
  'ordinary mail taken!',
] as const
export type Measure = (typeof measures)[number]

export interface Score {
  readonly tallies: Readonly<Record<Measure, Tally>>
  /** True kind, then the kind that was read; `-` where the mail was not kept. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** One line each: measure, what it is about, what was expected and found. */
  readonly errors: readonly string[]
}

/** Collects a score; `check` counts and, where wrong, notes why. */
export interface Scorer {
  readonly check: (measure: Measure, right: boolean, why: () => string) => void
  readonly sawKind: (told: string, read: string) => void
  readonly score: () => Score
}

export function scorer(): Scorer {
  const tallies = new Map<Measure, { right: number; of: number }>(measures.map((m) => [m, { right: 0, of: 0 }]))
  const confusion = new Map<string, Map<string, number>>()
  const errors: string[] = []
  return {
    check: (measure, right, why) => {
      const tally = tallies.get(measure)
      if (!tally) return
      // A fault is counted where it happens, a virtue where it should.
      const counted = measure.endsWith('!') ? !right : right
      if (counted) tally.right++
      tally.of++
      if (!right) errors.push(`${measure.replace('!', '')}: ${why()}`)
    },
    sawKind: (told, read) => {
      const row = confusion.get(told) ?? new Map<string, number>()
      confusion.set(told, row.set(read, (row.get(read) ?? 0) + 1))
    },
    score: () => ({
      tallies: Object.fromEntries(tallies) as Record<Measure, Tally>,
      confusion: Object.fromEntries(Array.from(confusion, ([told, row]) => [told, Object.fromEntries(row)])),
      errors: errors.toSorted((a, b) => rank(a) - rank(b)),
    }),
  }
}

const rank = (error: string) => measures.findIndex((measure) => error.startsWith(`${measure.replace('!', '')}:`))

/** Several hunts as one. */
export function total(scores: readonly Score[]): Score {
  const confusion: Record<string, Record<string, number>> = {}
  for (const score of scores) {
    for (const [told, row] of Object.entries(score.confusion)) {
      const sum = (confusion[told] ??= {})
      for (const [read, count] of Object.entries(row)) sum[read] = (sum[read] ?? 0) + count
    }
  }
  const add = (measure: Measure) =>
    scores.reduce(
      (sum, { tallies }) => ({ right: sum.right + tallies[measure].right, of: sum.of + tallies[measure].of }),
      { right: 0, of: 0 },
    )
  return {
    tallies: Object.fromEntries(measures.map((measure) => [measure, add(measure)])) as Record<Measure, Tally>,
    confusion,
    errors: scores.flatMap((score) => score.errors),
  }
}
