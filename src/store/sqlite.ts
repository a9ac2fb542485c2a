import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { CompiledQuery, Kysely } from 'kysely'
import type { Result } from '#domain/result.ts'
import { err, ok } from '#domain/result.ts'
import type { Database } from '#store/database.ts'
import { StoreError, storeError } from '#store/error.ts'
import { makePrivateFile } from '#store/folder.ts'
import type { Migration, MigrateRefusal } from '#store/migration.ts'
import type { Schema } from '#store/schema.ts'
import { sqliteSearchIndex } from '#store/search-sqlite.ts'
import { backUpSqlite } from '#store/sqlite-backup.ts'
import { sqliteCopies } from '#store/sqlite-copies.ts'
import { closeSqlite, sqliteDialect } from '#store/sqlite-dialect.ts'
import { sqliteHealth } from '#store/sqlite-health.ts'
import { tieSqliteToKey } from '#store/sqlite-key-tie.ts'
import { isOfAnotherProgram, migrateSqlite } from '#store/sqlite-migrate.ts'
import { stampOf } from '#store/stamp.ts'

export interface SqliteOptions {
  readonly migrations: readonly Migration[]
  readonly now: number
  readonly lockTimeoutMs: number
  readonly key: Uint8Array
  /** Largest size in pages of 4 kB: how tests fill a disk. */
  readonly maxPages?: number
  readonly onQuery?: (sql: string, values: readonly unknown[]) => void
}

/** Opens `ajar.sqlite` in the folder and brings its tables up to date. Throws StoreError. */
export async function openSqlite(dataDir: string, options: SqliteOptions): Promise<Result<Database, MigrateRefusal>> {
  const path = join(dataDir, 'ajar.sqlite')
  const backups = join(dataDir, 'backups')
  await makePrivateFile(path)
  const handle = new DatabaseSync(path, { timeout: options.lockTimeoutMs })
  try {
    if (isOfAnotherProgram(handle)) throw new StoreError('damaged', 'ajar.sqlite is a database of another program')
    await useWal(handle, options.lockTimeoutMs)
    configure(handle, options.maxPages)
    const migrated = await migrateSqlite(handle, {
      migrations: options.migrations,
      now: options.now,
      lockTimeoutMs: options.lockTimeoutMs,
      backUp: async (next) => {
        await backUpSqlite(handle, path, backups, `ajar-${stampOf(options.now)}-before-${next.name}`)
      },
    })
    if (!migrated.ok) {
      closeSqlite(handle)
      return err(migrated.error)
    }
    const db = kyselyOver(handle, options)
    await tieSqliteToKey(db, options.key)
    return ok(databaseOver(db, path, backups, options.lockTimeoutMs))
  } catch (error) {
    closeSqlite(handle)
    throw storeError(error)
  }
}

function databaseOver(db: Kysely<Schema>, path: string, backups: string, lockTimeoutMs: number): Database {
  return {
    kind: 'sqlite',
    boundTo: () => db,
    searchIndex: sqliteSearchIndex,
    afterErasing: () => emptySqliteLog(db, lockTimeoutMs),
    // Copies hold what was wiped; with the last owner they go too.
    afterWipe: async () => {
      const left = await db.selectFrom('owners').select('owner_id').limit(1).executeTakeFirst()
      if (!left) await rm(backups, { recursive: true, force: true })
    },
    copies: sqliteCopies(path, backups, lockTimeoutMs),
    health: () => sqliteHealth(path),
    close: () => db.destroy(),
  }
}

function kyselyOver(handle: DatabaseSyncInstance, { lockTimeoutMs, onQuery }: SqliteOptions): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: sqliteDialect(handle, lockTimeoutMs),
    ...(onQuery && { log: ({ query }) => onQuery(query.sql, query.parameters) }),
  })
}

function configure(handle: DatabaseSyncInstance, maxPages: number | undefined): void {
  // A commit that was reported is on the disk: with the default in WAL mode, a power cut could take the last ones.
  handle.exec('pragma synchronous = full')
  handle.exec('pragma foreign_keys = on')
  // What is deleted is overwritten: forgetting a mail leaves no words of it in the file.
  handle.exec('pragma secure_delete = on')
  handle.exec('pragma cache_size = -32000')
  // Hashes land all over their tables: a longer log writes each page back less often.
  handle.exec('pragma wal_autocheckpoint = 8000')
  handle.exec('pragma journal_size_limit = 67108864')
  handle.exec('pragma temp_store = memory')
  if (maxPages !== undefined) handle.exec(`pragma max_page_count = ${Math.trunc(maxPages)}`)
}

/**
 * Changing into WAL mode needs the file alone for a moment, and SQLite answers "busy" without waiting when two
 * programs make the same new database at once.
 */
async function useWal(handle: DatabaseSyncInstance, lockTimeoutMs: number): Promise<void> {
  const pause = 25
  for (let waited = 0; ; waited += pause) {
    try {
      handle.exec('pragma journal_mode = wal')
      return
    } catch (error) {
      const known = storeError(error)
      if (known.code !== 'locked' || waited >= lockTimeoutMs) throw known
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

/**
 * Moves what stands in the log into the database and empties it, so that no page of before stays on the disk; as far
 * as it goes without waiting for another reader.
 */
async function emptySqliteLog(db: Kysely<Schema>, lockTimeoutMs: number): Promise<void> {
  await db.connection().execute(async (alone) => {
    await alone.executeQuery(CompiledQuery.raw('pragma busy_timeout = 0'))
    await alone.executeQuery(CompiledQuery.raw('pragma wal_checkpoint(truncate)'))
    await alone.executeQuery(CompiledQuery.raw(`pragma busy_timeout = ${Math.trunc(lockTimeoutMs)}`))
  })
}
