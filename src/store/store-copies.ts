import type { OwnerId } from '#domain/ids.ts'
import type { ArchiveCounts } from '#store/archive-sections.ts'

/** What a person would miss: counted in a copy without bringing it up to date. */
export type HeldCounts = Pick<ArchiveCounts, (typeof heldSections)[number]>

export const heldSections = [
  'messages',
  'corrections',
  'manual',
  'decisions',
  'drafts',
  'reflections',
  'updates',
  'articles',
] as const satisfies readonly (keyof ArchiveCounts)[]

/** A copy of the whole database, proven when it was made. */
export interface StoreCopy {
  readonly name: string
  /** Epoch ms, as the clock said when it was made. */
  readonly at: number
  readonly reason: 'daily' | 'before-upgrade'
}

/** The copies of a database that is ours to back up. */
export interface StoreCopies {
  /** Oldest first. */
  list(): Promise<StoreCopy[]>
  /** Makes today's copy while others go on reading, and writing after a moment. Throws StoreError. */
  make(now: number): Promise<StoreCopy>
  remove(name: string): Promise<void>
  /** What this owner has in a copy; null when it cannot be read. */
  count(name: string, owner: OwnerId): HeldCounts | null
}

/** What a database says of itself. */
export interface StoreHealth {
  readonly isWell: boolean
  /** A sentence, or a few words when all is well. */
  readonly says: string
}
