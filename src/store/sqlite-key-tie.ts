import type { Kysely } from 'kysely'
import { keyFingerprint } from '#store/key.ts'
import type { Schema } from '#store/schema.ts'

/**
 * Ties the database to its key file. With another key (the file was lost, or only the database was copied) no hash
 * fits any more: what was remembered of other mail is dropped and every source begins anew at its next import. Kept
 * mail and all that the person wrote stay.
 */
export async function tieSqliteToKey(db: Kysely<Schema>, key: Uint8Array): Promise<void> {
  const fingerprint = keyFingerprint(key)
  if ((await readFingerprint(db)) === fingerprint) return

  await db.transaction().execute(async (trx) => {
    // Another program may have opened the same new database first, and remember mail by now.
    if ((await readFingerprint(trx)) === fingerprint) return
    for (const table of ['forgotten_ids', 'forgotten', 'address_counts'] as const) await trx.deleteFrom(table).execute()
    await trx.updateTable('sources').set({ cursor: null, fingerprint: null, seen: 0 }).execute()
    await trx
      .insertInto('store_facts')
      .values({ name: 'key', value: fingerprint })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: fingerprint }))
      .execute()
  })
}

async function readFingerprint(db: Kysely<Schema>): Promise<string | undefined> {
  const known = await db.selectFrom('store_facts').select('value').where('name', '=', 'key').executeTakeFirst()
  return known?.value
}
