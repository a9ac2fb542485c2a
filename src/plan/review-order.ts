import type { FindingKind } from '#domain/finding.ts'
import type { ReviewQuestion } from '#domain/history.ts'

/** A question as its order needs it. */
export interface Asked {
  readonly id: string
  readonly question: ReviewQuestion['question'] | 'same-person'
  /** What the mail is taken for, and what else it may be. */
  readonly kind: FindingKind | null
  readonly rival: FindingKind | null
  /** The fact two answers disagree about. */
  readonly field: string | null
  /** When what it is about happened; epoch ms. */
  readonly at: number | null
}

/** What an answer may change, the most first. */
export const reviewWeights = ['which-no', 'outcome', 'link', 'kind', 'small'] as const
export type ReviewWeight = (typeof reviewWeights)[number]

const endings: ReadonlySet<FindingKind | null> = new Set<FindingKind>([
  'rejection',
  'position-closed',
  'offer',
  'withdrawal',
])

/** After half a year a no asks for nothing but to apply again: its doubts can wait behind the fresh ones. */
const freshFor = 183 * 86_400_000

/**
 * A no that fits two applications holds up the plans of both; a doubt about an ending begins or ends one; where a mail
 * belongs moves a date; another kind rarely does; names change nothing that is planned.
 */
export function weightOf({ question, kind, rival, field }: Omit<Asked, 'id' | 'at'>): ReviewWeight {
  if (question === 'which-no') return 'which-no'
  const isOutcome = field === 'outcome' || (question === 'what-kind' && endings.has(kind) !== endings.has(rival))
  if (isOutcome) return 'outcome'
  if (question === 'which-application' || (question === 'conflict' && field === null)) return 'link'
  return question === 'what-kind' ? 'kind' : 'small'
}

/** What would change a plan soonest comes first: the fresh before the old, the weighty before the light, the latest. */
export function inReviewOrder<T extends Asked>(questions: readonly T[], now: number): readonly T[] {
  const isOld = ({ at }: Asked) => at === null || now - at > freshFor
  return questions.toSorted(
    (a, b) =>
      Number(isOld(a)) - Number(isOld(b)) ||
      reviewWeights.indexOf(weightOf(a)) - reviewWeights.indexOf(weightOf(b)) ||
      (b.at ?? 0) - (a.at ?? 0) ||
      (a.id < b.id ? -1 : 1),
  )
}
