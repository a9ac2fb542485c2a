import type { OwnerId } from '#domain/ids.ts'
import type { Db } from '#store/schema.ts'
import type { SearchIndex } from '#store/search-rows.ts'
import type { StoreCopies, StoreHealth } from '#store/store-copies.ts'

/** What lies under the store: SQLite in the folder, or PostgreSQL. */
export interface Database {
  readonly kind: 'sqlite' | 'postgres'
  /** What this owner's queries run on. PostgreSQL shows it this owner's rows only. */
  readonly boundTo: (owner: OwnerId) => Db
  readonly searchIndex: SearchIndex
  /** Sees to it that no log keeps words that were erased, as far as that is in our hands. */
  readonly afterErasing: () => Promise<void>
  /** After everything of one owner was deleted. */
  readonly afterWipe: () => Promise<void>
  /** Null where backups are somebody else's work. */
  readonly copies: StoreCopies | null
  readonly health: () => Promise<StoreHealth>
  readonly close: () => Promise<void>
}
