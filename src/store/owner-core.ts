import { randomInt } from 'node:crypto'
import type { OwnerId } from '#domain/ids.ts'
import { hot } from '#store/hot.ts'
import type { Db } from '#store/schema.ts'
import { searchVersion, type SearchIndex } from '#store/search-rows.ts'
import type { Vault } from '#store/vault.ts'

/** What every area of an owner's view is made of. Areas bind `owner` in each query; nothing else hands it to them. */
export interface OwnerCore {
  readonly db: Db
  readonly owner: OwnerId
  /** Keyed hash of the owner's own key: 22 characters. */
  readonly hash: (text: string) => string
  /**
   * One transaction. `history` says that what was written can change the history or the plan, which raises the data
   * version; the outside of both is `nothing-derived`.
   */
  readonly write: <T>(effect: WriteEffect, work: (db: Db, turn: Turn) => Promise<T>) => Promise<T>
  /** Reads everything as it is at one moment, whatever others write meanwhile. */
  readonly snapshot: <T>(work: (db: Db) => Promise<T>) => Promise<T>
  /** How this database finds words. */
  readonly searchIndex: SearchIndex
  /** What seals this owner's secrets. */
  readonly vault: Vault
  /** Called after words were erased: sees to it that no log keeps them. */
  readonly afterErasing: () => Promise<void>
}

type WriteEffect = 'history' | 'nothing-derived'

/** One write of one owner. Turns are counted, so that ids made at the same instant still have an order. */
export interface Turn {
  /** The data version this write belongs to. */
  readonly revision: number
  readonly newId: (prefix: string) => string
}

export function ownerCore(made: Omit<OwnerCore, 'write' | 'snapshot'>): OwnerCore {
  const { db, owner } = made
  return {
    ...made,
    snapshot: (work) => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    write: (effect, work) =>
      db.transaction().execute(async (transaction) => {
        const turn = await takeTurn(transaction, owner, effect)
        return await work(transaction, turn)
      }),
  }
}

/**
 * The first version of an owner is taken from the time (the real one, in microseconds), so that one who was wiped and
 * begins again does not meet a version that some cache has seen before.
 *
 * Also locks the owner's row where the database has row locks, so that one owner's writes never interleave.
 */
const countTurn = hot<{ owner: string; first: number; raise: number }, { data_version: number; turns: number }>(
  (db, slot) =>
    db
      .insertInto('owners')
      .values({ owner_id: slot('owner'), data_version: slot('first'), turns: 1, search_version: searchVersion })
      .onConflict((conflict) =>
        conflict.column('owner_id').doUpdateSet((eb) => ({
          data_version: eb('owners.data_version', '+', slot('raise')),
          turns: eb('owners.turns', '+', 1),
        })),
      )
      .returning(['data_version', 'turns']),
)

async function takeTurn(db: Db, owner: OwnerId, effect: WriteEffect): Promise<Turn> {
  const [row] = await countTurn(db, { owner, first: Date.now() * 1000, raise: effect === 'history' ? 1 : 0 })
  if (!row) throw new Error('The owner has no row after it was written.')

  let ids = 0
  return {
    revision: row.data_version,
    newId: (prefix) => `${prefix}_${base36(row.turns, 7)}${base36(ids++, 2)}${base36(randomInt(36 ** 4), 4)}`,
  }
}

function base36(value: number, width: number): string {
  return value.toString(36).padStart(width, '0')
}

const readVersion = hot<{ owner: string }, { data_version: number }>((db, slot) =>
  db.selectFrom('owners').select('data_version').where('owner_id', '=', slot('owner')),
)

/** Grows with every write, of any process, that can change the history or the plan; 0 before the first. */
export async function dataVersionOf(core: Pick<OwnerCore, 'db' | 'owner'>): Promise<number> {
  const [row] = await readVersion(core.db, { owner: core.owner })
  return row?.data_version ?? 0
}
