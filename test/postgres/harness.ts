import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import type { OpenedStore } from '#store/contract/harness.ts'
import { migrations } from '#store/migrations/all.ts'
import { openStore, type OpenOptions, type Store } from '#store/open.ts'
import { ownedTables } from '#store/schema.ts'
import type { PostgresServer } from '../servers/postgres.ts'

export interface PostgresStore extends OpenedStore {
  readonly url: string
  readonly folder: string
  /** A superuser in the same database, whom no policy binds. */
  admin<T>(work: (client: pg.Client) => Promise<T>): Promise<T>
}

/** Databases that were emptied after a test: making one takes longer than most tests. */
const emptied = new WeakMap<PostgresServer, string[]>()

/** An empty database with a store over it, and a folder for its key. */
export async function openPostgresStore(
  server: PostgresServer,
  options: Partial<OpenOptions> = {},
): Promise<PostgresStore> {
  const folder = await mkdtemp(join(tmpdir(), 'ajar-store-'))
  const url = emptied.get(server)?.pop() ?? (await server.newDatabase())
  const queries: { sql: string; values: readonly unknown[] }[] = []
  const store = await openedOn(folder, url, { onQuery: (sql, values) => queries.push({ sql, values }), ...options })

  return {
    url,
    folder,
    store,
    queries,
    again: () => openedOn(folder, url),
    admin: (work) => server.admin(url, work),
    forgetIndex: () =>
      server.admin(url, async (client) => {
        await client.query('delete from searchable; update owners set search_version = 0')
      }),
    rowCounts: () => server.admin(url, rowCounts),
    [Symbol.asyncDispose]: async () => {
      await store.close()
      await rm(folder, { recursive: true, force: true })
      if (await server.admin(url, emptyTables)) emptied.set(server, [...(emptied.get(server) ?? []), url])
    },
  }
}

export async function openedOn(
  folder: string,
  databaseUrl: string,
  options: Partial<OpenOptions> = {},
): Promise<Store> {
  const opened = await openStore(folder, { clock: () => Date.UTC(2026, 5, 1), databaseUrl, ...options })
  if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.message}`)
  return opened.value
}

/** False where a test has changed the tables, so that nobody can use them again. */
async function emptyTables(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ name: string }>('select name from schema_migrations order by name')
  if (rows.map(({ name }) => name).join() !== migrations.map(({ name }) => name).join()) return false

  await client.query([...ownedTables, 'store_facts'].map((table) => `delete from ${table}`).join(';'))
  return true
}

async function rowCounts(client: pg.Client): Promise<Map<string, Map<string, number> | null>> {
  const { rows: tables } = await client.query<{ name: string; is_owned: boolean }>(
    `select table_name::text as name, bool_or(column_name = 'owner_id') as is_owned
     from information_schema.columns where table_schema = 'public' group by table_name`,
  )
  const counts = new Map<string, Map<string, number> | null>()
  for (const { name, is_owned } of tables) counts.set(name, is_owned ? await countByOwner(client, name) : null)
  return counts
}

async function countByOwner(client: pg.Client, table: string): Promise<Map<string, number>> {
  const { rows } = await client.query<{ owner_id: string; n: number }>(
    `select owner_id, count(*)::integer as n from "${table}" group by owner_id`,
  )
  return new Map(rows.map((row) => [row.owner_id, row.n]))
}
