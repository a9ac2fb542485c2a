import type { Day } from '#domain/days.ts'

export type Workplace = 'remote' | 'hybrid' | 'on-site'

/** A role as a company's board shows it, whatever the vendor. */
export interface Posting {
  /** The vendor's own, unique on its board. */
  readonly id: string
  readonly title: string
  /** As written; empty when none is told. */
  readonly places: readonly string[]
  readonly workplace: Workplace | null
  /** Department, team or function, as written. */
  readonly team: string | null
  /** Full time, contract and so on, as written. */
  readonly employment: string | null
  readonly requisitionId: string | null
  /** The employer the posting names; several vendors name none. */
  readonly company: string | null
  /** When it was first published; where only "30+ days ago" is told, null. */
  readonly postedOn: Day | null
  /** The last edit, epoch ms; says nothing about being new. */
  readonly updatedAt: number | null
  readonly url: string
  /** Plain text, cut where it grows long; null where the list has none and nobody asked for the page. */
  readonly text: string | null
}
