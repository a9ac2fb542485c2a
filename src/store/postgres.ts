import { Kysely } from 'kysely'
import pg from 'pg'
import type { OwnerId } from '#domain/ids.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Database } from '#store/database.ts'
import type { OpenRefusal } from '#store/open-refusal.ts'
import { postgresDialect } from '#store/postgres-driver.ts'
import { postgresError } from '#store/postgres-error.ts'
import { tiePostgresToKey } from '#store/postgres-key-tie.ts'
import { migratePostgres } from '#store/postgres-migrate.ts'
import { tablesLeftOpen, whyRoleIsUnsafe } from '#store/postgres-safety.ts'
import { postgresHealth } from '#store/postgres-health.ts'
import { valueTypes } from '#store/postgres-values.ts'
import type { Migration } from '#store/migration.ts'
import type { Db, Schema } from '#store/schema.ts'
import { postgresSearchIndex } from '#store/search-postgres.ts'

export interface PostgresOptions {
  readonly migrations: readonly Migration[]
  readonly now: number
  readonly lockTimeoutMs: number
  readonly key: Uint8Array
  /** Where the key lies, for the sentence about it. */
  readonly dataDir: string
  readonly onQuery?: (sql: string, values: readonly unknown[]) => void
}

const connectionsKept = 10
const connectTimeoutMs = 10_000
const statementTimeoutMs = 60_000

/**
 * Opens the database that the URL names (`postgres://user:password@host:port/database?sslmode=…`; TLS is as the URL
 * says), brings its tables up to date and sees to it that PostgreSQL keeps the owners apart. Throws StoreError for
 * what no sentence is known for.
 */
export async function openPostgres(url: string, options: PostgresOptions): Promise<Result<Database, OpenRefusal>> {
  const where = placeOf(url)
  if (where === undefined) {
    return err({
      code: 'unreachable',
      message: 'AJAR_DATABASE_URL is not a database’s address; one looks like postgres://ajar:password@localhost/ajar.',
    })
  }
  const pool = poolFor(url)
  try {
    const refusal = await prepare(pool, options)
    if (refusal) {
      await pool.end()
      return err(refusal)
    }
    return ok(databaseOver(pool, where, options))
  } catch (error) {
    await pool.end()
    const failure = postgresError(error, where)
    if (failure.code === 'failed') throw failure
    return err({ code: failure.code, message: failure.message })
  }
}

function poolFor(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: connectionsKept,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: 'ajar',
    types: valueTypes,
    keepAlive: true,
  })
  // A connection that breaks says so by an event, and one that nobody hears ends the process. Whoever uses the
  // connection gets the error from the query as well.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

async function prepare(pool: pg.Pool, options: PostgresOptions): Promise<OpenRefusal | undefined> {
  const client = await pool.connect()
  try {
    const unsafe = await whyRoleIsUnsafe(client)
    if (unsafe !== undefined) return { code: 'unsafe-role', message: unsafe }

    const migrated = await migratePostgres(client, options.migrations, options.now)
    if (!migrated.ok) return migrated.error

    const open = await tablesLeftOpen(client)
    if (open.length > 0) {
      return {
        code: 'unsafe-role',
        message: `PostgreSQL does not keep the owners of ${open.join(', ')} apart: somebody changed the tables’ policies. Restore them before Ajar is started again.`,
      }
    }
    return await tiePostgresToKey(client, options.key, options.dataDir)
  } finally {
    client.release()
  }
}

function databaseOver(pool: pg.Pool, where: string, { lockTimeoutMs, onQuery }: PostgresOptions): Database {
  const boundTo = (owner: OwnerId): Db =>
    new Kysely<Schema>({
      dialect: postgresDialect(pool, where, owner, { lockTimeoutMs, statementTimeoutMs }),
      ...(onQuery && { log: ({ query }) => onQuery(query.sql, query.parameters) }),
    })

  let closing: Promise<void> | undefined
  return {
    kind: 'postgres',
    boundTo,
    searchIndex: postgresSearchIndex,
    // Old versions of rows go when PostgreSQL vacuums, and its log and backups are the administrator's.
    afterErasing: () => Promise.resolve(),
    afterWipe: () => Promise.resolve(),
    copies: null,
    health: () => postgresHealth(pool, where),
    close: () => (closing ??= pool.end()),
  }
}

/** Host, port and database, without who connects and by which password. */
function placeOf(url: string): string | undefined {
  try {
    const { protocol, host, pathname, searchParams } = new URL(url)
    if (protocol !== 'postgres:' && protocol !== 'postgresql:') return undefined
    return `${searchParams.get('host') ?? (host || 'localhost')}${pathname}`
  } catch {
    return undefined
  }
}
