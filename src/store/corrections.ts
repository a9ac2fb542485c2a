import type { Change, Correction } from '#domain/correction.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { OwnerCore, Turn } from '#store/owner-core.ts'
import type { Db } from '#store/schema.ts'

type UndoRefusal = 'not-found' | 'already-undone'
type RedoRefusal = 'not-found' | 'not-undone'

/** What the person said against the reader; undoing keeps the correction, so that it can be done again. */
export interface Corrections {
  /** `at` is epoch ms. Ids grow with each correction, so that two of one instant keep their order. */
  add(change: Change, at: number): Promise<Correction>
  /** All of them or none, in their order. */
  addAll(changes: readonly Change[], at: number): Promise<readonly Correction[]>
  undo(id: string, at: number): Promise<Result<Correction, UndoRefusal>>
  redo(id: string): Promise<Result<Correction, RedoRefusal>>
  get(id: string): Promise<Correction | undefined>
  /** Oldest first, undone ones included. */
  list(): Promise<Correction[]>
}

export function correctionsOf(core: OwnerCore): Corrections {
  const { db, owner } = core
  const select = (from = db) => from.selectFrom('corrections').selectAll().where('owner_id', '=', owner)

  const setUndone = (id: string, undoneAt: number | null) =>
    core.write('history', async (trx): Promise<Correction | 'not-found' | 'unchanged'> => {
      const row = await select(trx).where('id', '=', id).executeTakeFirst()
      if (!row) return 'not-found'
      if ((row.undone_at === null) === (undoneAt === null)) return 'unchanged'

      await trx
        .updateTable('corrections')
        .set({ undone_at: undoneAt })
        .where('owner_id', '=', owner)
        .where('id', '=', id)
        .execute()
      return correction({ ...row, undone_at: undoneAt })
    })

  const insert = async (trx: Db, turn: Turn, change: Change, at: number) => {
    const row = { id: turn.newId('c'), at, change: JSON.stringify(change), undone_at: null }
    await trx
      .insertInto('corrections')
      .values({ owner_id: owner, ...row })
      .execute()
    return correction(row)
  }

  return {
    add: (change, at) => core.write('history', (trx, turn) => insert(trx, turn, change, at)),

    addAll: (changes, at) =>
      core.write('history', async (trx, turn) => {
        const added: Correction[] = []
        for (const change of changes) added.push(await insert(trx, turn, change, at))
        return added
      }),

    undo: async (id, at) => {
      const undone = await setUndone(id, at)
      if (undone === 'not-found') return err('not-found')
      return undone === 'unchanged' ? err('already-undone') : ok(undone)
    },

    redo: async (id) => {
      const redone = await setUndone(id, null)
      if (redone === 'not-found') return err('not-found')
      return redone === 'unchanged' ? err('not-undone') : ok(redone)
    },

    get: async (id) => {
      const row = await select().where('id', '=', id).executeTakeFirst()
      return row && correction(row)
    },

    list: async () => (await select().orderBy('at').orderBy('id').execute()).map(correction),
  }
}

function correction(row: {
  readonly id: string
  readonly at: number
  readonly change: string
  readonly undone_at: number | null
}): Correction {
  return { id: row.id, at: row.at, change: JSON.parse(row.change) as Change, undoneAt: row.undone_at }
}
