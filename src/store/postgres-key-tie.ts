import { join } from 'node:path'
import type pg from 'pg'
import { keyFingerprint } from '#store/key.ts'
import type { OpenRefusal } from '#store/open-refusal.ts'
import { seeingAllRows } from '#store/postgres-migrate.ts'

/**
 * Ties the database to a key file. Unlike SQLite, whose key lies beside it, a database may be reached from a second
 * machine with a key of its own: that machine is refused, as it would otherwise drop what others remembered. Where the
 * fingerprint was taken out by hand, because the key is lost, everything that was hashed by it is dropped.
 */
export async function tiePostgresToKey(
  client: pg.ClientBase,
  key: Uint8Array,
  dataDir: string,
): Promise<OpenRefusal | undefined> {
  const fingerprint = keyFingerprint(key)
  const known = (await readFingerprint(client)) ?? (await writeFingerprint(client, fingerprint))
  if (known === fingerprint) return undefined

  return {
    code: 'wrong-key',
    message: `This database belongs to another key than ${join(dataDir, 'key')}. Copy the file "key" from the folder of the Ajar that made the database. If it is lost: delete from store_facts where name = 'key'; Ajar then looks at all other mail anew.`,
  }
}

async function readFingerprint(client: pg.ClientBase): Promise<string | undefined> {
  const { rows } = await client.query<{ value: string }>(`select value from store_facts where name = 'key'`)
  return rows[0]?.value
}

async function writeFingerprint(client: pg.ClientBase, fingerprint: string): Promise<string> {
  await client.query('begin')
  try {
    await client.query('lock table store_facts in exclusive mode')
    const meanwhile = await readFingerprint(client)
    if (meanwhile === undefined) {
      await seeingAllRows(client, async () => {
        for (const table of ['forgotten_ids', 'forgotten', 'address_counts']) await client.query(`delete from ${table}`)
        await client.query('update sources set cursor = null, fingerprint = null, seen = 0')
      })
      await client.query(`insert into store_facts (name, value) values ('key', $1)`, [fingerprint])
    }
    await client.query('commit')
    return meanwhile ?? fingerprint
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}
