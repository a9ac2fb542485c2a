/** Doubts as the doors show them: a question, the words it is about, and the answers one press away. */
import type { Evidence, FindingKind } from '#domain/finding.ts'
import type { ReviewQuestion } from '#domain/history.ts'
import type { Likeness } from '#domain/person.ts'
import type { Changed } from '#plan/what-changed.ts'
import type { ReviewWeight } from '#plan/review-order.ts'
import type { PersonSketch } from '#actions/person-views.ts'

export interface ApplicationRef {
  readonly id: string
  readonly company: string
  readonly role: string | null
}

/** An answer that can be given; a door puts it into words. `id` is stable for as long as the question stands. */
export type ReviewAnswer = { readonly id: string } & (
  | { readonly type: 'belongs-to'; readonly application: ApplicationRef }
  | { readonly type: 'own-application' | 'not-job-mail' | 'same-person' | 'not-same-person' | 'drop-entry' }
  | { readonly type: 'is-kind'; readonly kind: FindingKind }
  /** Wants one of these beside it. */
  | { readonly type: 'other-kind'; readonly kinds: readonly FindingKind[] }
  /** Wants the company's name beside it. */
  | { readonly type: 'company-is' }
  | { readonly type: 'keep-company'; readonly company: string }
  | { readonly type: 'fact-is'; readonly field: string; readonly value: string | boolean | null }
)

export interface ReviewItemView {
  readonly id: string
  readonly question: ReviewQuestion['question'] | 'same-person'
  readonly text: string
  /** What an answer may change; the list is sorted by it. */
  readonly weight: ReviewWeight
  readonly message: {
    readonly key: string
    readonly from: string
    readonly subject: string
    readonly date: number | null
    readonly kind: FindingKind
    /** What else it may be. */
    readonly rival: FindingKind | null
    readonly applicationId: string | null
    /** The words that decided how it was read, at most three. */
    readonly evidence: readonly Evidence[]
  } | null
  readonly candidates: readonly ApplicationRef[]
  /** Two who may be one. */
  readonly people: {
    readonly likeness: Likeness
    readonly one: PersonSketch
    readonly other: PersonSketch
  } | null
  readonly answers: readonly ReviewAnswer[]
}

export interface Answered {
  /** What takes the answer back. */
  readonly undo: readonly string[]
  readonly changed: readonly Changed[]
  /** How many other mails, made from the same template, are read otherwise now. */
  readonly others: number
  /** How many questions are left. */
  readonly left: number
}
