import { SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { DatabaseConnection, Dialect, Kysely, SqliteDatabase, SqliteStatement, TransactionSettings } from 'kysely'
import { CompiledQuery } from 'kysely'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { storeError } from '#store/error.ts'
import { beginWriting } from '#store/sqlite-lock.ts'
import { fromStored, toStored } from '#store/stored-text.ts'

/** The part of `node:sqlite` that is used here, so that it can take the package's place one day. */
export type SqliteHandle = Pick<DatabaseSyncInstance, 'prepare' | 'exec' | 'close' | 'isTransaction'>

/** More distinct statements than the store has; above it the oldest is compiled again when it returns. */
const statementsKept = 300

/** Kysely over the `node:sqlite` API: statements are compiled once, errors leave as StoreError. */
export function sqliteDialect(handle: SqliteHandle, lockTimeoutMs: number): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new WritingDriver(handle, lockTimeoutMs),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

class WritingDriver extends SqliteDriver {
  readonly #handle: SqliteHandle
  readonly #lockTimeoutMs: number

  constructor(handle: SqliteHandle, lockTimeoutMs: number) {
    super({ database: withStatementCache(handle) })
    this.#handle = handle
    this.#lockTimeoutMs = lockTimeoutMs
  }

  /** One that only reads sees the database as it is at its first look, and holds up nobody. */
  override async beginTransaction(_: DatabaseConnection, settings: TransactionSettings = {}): Promise<void> {
    if (settings.accessMode === 'read only') this.#handle.exec('begin')
    else await beginWriting(this.#handle, this.#lockTimeoutMs)
  }

  /** SQLite has rolled back by itself after a full disk; a second rollback would hide the first error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#handle.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }
}

/**
 * Leaves one tidy file behind. The package keeps the connection half open until its statements are garbage, and the
 * log would stay beside the database with words of mail that was forgotten; so the log is put away first, unless
 * another program uses it.
 */
export function closeSqlite(handle: SqliteHandle): void {
  try {
    handle.exec('pragma busy_timeout = 0; pragma wal_checkpoint(truncate); pragma journal_mode = delete')
  } catch {
    // In use, damaged or on a full disk: the log stays and is read at the next start, and nothing is lost.
  } finally {
    handle.close()
  }
}

function withStatementCache(handle: SqliteHandle): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()

  return {
    close: () => {
      statements.clear()
      closeSqlite(handle)
    },
    prepare: (sql) => {
      const known = statements.get(sql)
      if (known) return known

      const statement = prepare(handle, sql)
      if (statements.size >= statementsKept) statements.delete(statements.keys().next().value ?? sql)
      statements.set(sql, statement)
      return statement
    },
  }
}

function prepare(handle: SqliteHandle, sql: string): SqliteStatement {
  const statement = guarded(() => handle.prepare(sql))
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => guarded(() => statement.all(...parameters.map(storedValue)).map(rowFromStored)),
    run: (parameters) => guarded(() => statement.run(...parameters.map(storedValue))),
    iterate: () => {
      throw new Error('The store reads whole answers.')
    },
  }
}

function storedValue(value: unknown): unknown {
  return typeof value === 'string' ? toStored(value) : value
}

/** Changes the row itself: rows come by the ten thousand, and few have anything to change. */
function rowFromStored(row: unknown): unknown {
  const columns = row as Record<string, unknown>
  for (const name in columns) {
    const value = columns[name]
    if (typeof value === 'string') columns[name] = fromStored(value)
  }
  return row
}

function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw storeError(error)
  }
}
