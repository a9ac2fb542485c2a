import { manualId, type ManualId } from '#domain/ids.ts'
import type { ManualEntry, ManualFact } from '#domain/manual.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { OwnerCore } from '#store/owner-core.ts'

/** What a person added because it is not in the mail. */
export interface ManualEntries {
  add(fact: ManualFact, at: number): Promise<ManualEntry>
  /** Puts another fact in the entry's place; its id and thus its anchor stay. */
  update(id: ManualId, fact: ManualFact): Promise<Result<ManualEntry, 'not-found'>>
  remove(id: ManualId, at: number): Promise<Result<ManualEntry, 'not-found'>>
  /** Takes a removal back. */
  restore(id: ManualId): Promise<Result<ManualEntry, 'not-found'>>
  get(id: ManualId): Promise<ManualEntry | undefined>
  /** Oldest first, removed ones included. */
  list(): Promise<ManualEntry[]>
}

export function manualOf(core: OwnerCore): ManualEntries {
  const { db, owner } = core
  const select = (from = db) => from.selectFrom('manual_entries').selectAll().where('owner_id', '=', owner)

  const change = (id: ManualId, values: { readonly fact?: string; readonly removed_at?: number | null }) =>
    core.write('history', async (trx): Promise<Result<ManualEntry, 'not-found'>> => {
      const row = await select(trx).where('id', '=', id).executeTakeFirst()
      if (!row) return err('not-found')

      await trx.updateTable('manual_entries').set(values).where('owner_id', '=', owner).where('id', '=', id).execute()
      return ok(manualEntry({ ...row, ...values }))
    })

  return {
    add: (fact, at) =>
      core.write('history', async (trx, turn) => {
        const row = { id: turn.newId('m'), at, fact: JSON.stringify(fact), removed_at: null }
        await trx
          .insertInto('manual_entries')
          .values({ owner_id: owner, ...row })
          .execute()
        return manualEntry(row)
      }),

    update: (id, fact) => change(id, { fact: JSON.stringify(fact) }),
    remove: (id, at) => change(id, { removed_at: at }),
    restore: (id) => change(id, { removed_at: null }),

    get: async (id) => {
      const row = await select().where('id', '=', id).executeTakeFirst()
      return row && manualEntry(row)
    },

    list: async () => (await select().orderBy('at').orderBy('id').execute()).map(manualEntry),
  }
}

function manualEntry(row: {
  readonly id: string
  readonly at: number
  readonly fact: string
  readonly removed_at: number | null
}): ManualEntry {
  return { id: manualId(row.id), at: row.at, fact: JSON.parse(row.fact) as ManualFact, removedAt: row.removed_at }
}
