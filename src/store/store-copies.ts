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
}

/** What a database says of itself. */
export interface StoreHealth {
  readonly isWell: boolean
  /** A sentence, or a few words when all is well. */
  readonly says: string
}
