import type { Expression, SqlBool } from 'kysely'
import { distinctWords } from '#domain/fold-words.ts'
import { hotList, insertRows } from '#store/hot.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Db } from '#store/schema.ts'

/** Raised when other words are taken, or folded otherwise: what is there is then taken anew at the next search. */
export const searchVersion = 1

export type SearchableKind = 'mail' | 'reflection' | 'log' | 'article'

/** A text to be found again. */
export interface Searchable {
  readonly kind: SearchableKind
  /** The mail's key; of a reflection its anchor, of an interview log its id. */
  readonly id: string
  /** Epoch ms. */
  readonly at: number | null
  readonly texts: readonly string[]
}

/** What the databases have each in their own way. */
export interface SearchIndex {
  /** Whether a row of `searchable` has all of these folded words, the last at least begun. There is one at least. */
  readonly answers: (words: readonly string[]) => Expression<SqlBool>
  /** Whether it has a word that begins with one of these, of which there is one at least. */
  readonly answersAny: (beginnings: readonly string[]) => Expression<SqlBool>
  /** Inside the transaction that removed rows: leaves no word of them in the index. */
  readonly afterRemoving: (db: Db) => Promise<void>
}

/** Inside the transaction that writes the texts themselves; what was kept of them before goes. */
export async function makeFindable(core: OwnerCore, items: readonly Searchable[]): Promise<void> {
  for (const kind of new Set(items.map((item) => item.kind))) {
    const ids = items.filter((item) => item.kind === kind).map(({ id }) => id)
    await deleteRows[kind](core.db, core.owner, ids)
  }
  await insertSearchable(
    core.db,
    items.map(({ kind, id, at, texts }) => ({
      owner_id: core.owner,
      kind,
      id,
      at,
      words: distinctWords(texts).join(' '),
    })),
  )
}

export async function dropFindable(core: OwnerCore, kind: SearchableKind, ids: readonly string[]): Promise<void> {
  await deleteRows[kind](core.db, core.owner, ids)
  await core.searchIndex.afterRemoving(core.db)
}

const insertSearchable = insertRows('searchable')

const deleteRowsOf = (kind: SearchableKind) =>
  hotList((db, owner, ids) =>
    db.deleteFrom('searchable').where('owner_id', '=', owner).where('kind', '=', kind).where('id', 'in', ids),
  )
const deleteRows = {
  mail: deleteRowsOf('mail'),
  reflection: deleteRowsOf('reflection'),
  article: deleteRowsOf('article'),
  log: deleteRowsOf('log'),
} as const satisfies Record<SearchableKind, unknown>
