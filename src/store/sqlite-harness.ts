import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import type { OpenedStore } from '#store/contract/harness.ts'
import { openStore, type OpenOptions, type Store } from '#store/open.ts'

/** A folder of its own for one test. */
export async function temporaryFolder(): Promise<{ readonly path: string; [Symbol.asyncDispose](): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'ajar-store-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

export async function openedStore(folder: string, options: Partial<OpenOptions> = {}): Promise<Store> {
  const opened = await openStore(folder, { clock: () => Date.UTC(2026, 5, 1), ...options })
  if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.message}`)
  return opened.value
}

export async function openSqliteForContract(): Promise<OpenedStore> {
  const folder = await temporaryFolder()
  const queries: { sql: string; values: readonly unknown[] }[] = []
  const store = await openedStore(folder.path, { onQuery: (sql, values) => queries.push({ sql, values }) })

  return {
    store,
    queries,
    again: () => openedStore(folder.path),
    forgetIndex: () => {
      const database = new DatabaseSync(join(folder.path, 'ajar.sqlite'))
      database.exec('delete from searchable; update owners set search_version = 0')
      database.close()
      return Promise.resolve()
    },
    rowCounts: () => Promise.resolve(rowCounts(join(folder.path, 'ajar.sqlite'))),
    [Symbol.asyncDispose]: async () => {
      await store.close()
      await folder[Symbol.asyncDispose]()
    },
  }
}

function rowCounts(path: string): Map<string, Map<string, number> | null> {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    const names = database.prepare(`select name from sqlite_master where type = 'table'`).all() as { name: string }[]
    return new Map(names.map(({ name }) => [name, countByOwner(database, name)]))
  } finally {
    database.close()
  }
}

function countByOwner(database: Pick<DatabaseSyncInstance, 'prepare'>, table: string): Map<string, number> | null {
  const columns = database.prepare(`pragma table_info("${table}")`).all() as { name: string }[]
  if (!columns.some(({ name }) => name === 'owner_id')) return null

  const rows = database.prepare(`select owner_id, count(*) as n from "${table}" group by owner_id`).all() as {
    owner_id: string
    n: number
  }[]
  return new Map(rows.map((row) => [row.owner_id, row.n]))
}
