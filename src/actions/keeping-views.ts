import type { HeldCounts } from '#store/store-copies.ts'

export type { HeldCounts } from '#store/store-copies.ts'

/** What there is to go back to, and what would be given up for it. */
export interface KeepingView {
  /** Who copies the database each day: this program, or whoever runs PostgreSQL. */
  readonly copiedBy: 'ajar' | 'others'
  /** Epoch ms. */
  readonly lastDailyAt: number | null
  /** Newest first. */
  readonly copies: readonly CopyView[]
  readonly held: HeldCounts
  /** Where they lie. */
  readonly folder: string
  /** Sentences: what a saved file does not hold. */
  readonly leftOut: readonly string[]
  /** How many days' pages were written for oneself alone: in a saved file only when ticked. */
  readonly privatePages: number
}

export interface CopyView {
  readonly name: string
  readonly kind: 'daily' | 'before-upgrade' | 'before-restore' | 'saved'
  /** Epoch ms. */
  readonly at: number
  readonly bytes: number
  /** Null when it cannot be read. */
  readonly held: HeldCounts | null
}

/** A copy that was read to its end and is whole, beside what is there now. */
export interface LookView {
  readonly name: string
  /** Epoch ms; null where the file does not say. */
  readonly madeAt: number | null
  readonly bytes: number
  readonly held: HeldCounts
  readonly heldNow: HeldCounts
}

export interface SavedView {
  readonly name: string
  readonly bytes: number
  readonly held: HeldCounts
}

export interface RestoredView {
  readonly madeAt: number | null
  readonly applications: number
  /** The copy of what was there before, to go back with; null when there was nothing. */
  readonly restorePoint: string | null
}
