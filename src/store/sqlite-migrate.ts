import type { Result } from '#domain/result.ts'
import { ok } from '#domain/result.ts'
import {
  checksumOf,
  missingMigrations,
  type AppliedMigration,
  type MigrateRefusal,
  type Migration,
} from '#store/migration.ts'
import type { SqliteHandle } from '#store/sqlite-dialect.ts'
import { beginWriting } from '#store/sqlite-lock.ts'

export interface MigrateOptions {
  readonly migrations: readonly Migration[]
  /** Epoch ms. */
  readonly now: number
  readonly lockTimeoutMs: number
  /** Called before anything is changed in a database that holds data; throws when the copy is not good. */
  readonly backUp: (next: Migration) => Promise<void>
}

/** `Ajar` in ASCII: how `file` and we tell our databases from others. */
const applicationId = 0x416a6172

/**
 * Brings the database to the newest tables, in one transaction, under the write lock: two programs that start at once
 * take turns, and one that is killed leaves the old tables.
 */
export async function migrateSqlite(
  handle: SqliteHandle,
  options: MigrateOptions,
): Promise<Result<{ readonly applied: readonly string[] }, MigrateRefusal>> {
  // Tables that others refer to may have to be built anew; what refers to what is checked before the commit.
  handle.exec('pragma foreign_keys = off')
  await beginWriting(handle, options.lockTimeoutMs)
  try {
    const plan = missingMigrations(appliedMigrations(handle), options.migrations, ({ sqlite }) => sqlite)
    const next = plan.ok ? plan.value[0] : undefined
    if (!plan.ok || !next) {
      handle.exec('rollback')
      return plan.ok ? ok({ applied: [] }) : plan
    }
    if (appliedMigrations(handle).length > 0) await options.backUp(next)
    for (const migration of plan.value) apply(handle, migration, options.now)
    checkReferences(handle)
    handle.exec('commit')
    return ok({ applied: plan.value.map((migration) => migration.name) })
  } catch (error) {
    if (handle.isTransaction) handle.exec('rollback')
    throw error
  } finally {
    handle.exec('pragma foreign_keys = on')
  }
}

/** Whether the file is the database of another program: it has tables and not our stamp. */
export function isOfAnotherProgram(handle: SqliteHandle): boolean {
  const tables = handle.prepare(`select count(*) as n from sqlite_master`).get() as { n: number }
  const stamp = handle.prepare(`pragma application_id`).get() as { application_id: number }
  return stamp.application_id !== applicationId && tables.n > 0
}

function appliedMigrations(handle: SqliteHandle): readonly AppliedMigration[] {
  const table = handle.prepare(`select 1 from sqlite_master where type = 'table' and name = 'schema_migrations'`).get()
  if (!table) return []
  return handle.prepare(`select name, checksum from schema_migrations order by name`).all()
}

function apply(handle: SqliteHandle, migration: Migration, now: number): void {
  handle.exec(`pragma application_id = ${applicationId}`)
  handle.exec(
    `create table if not exists schema_migrations
      (name text primary key, checksum text not null, applied_at integer not null) strict, without rowid`,
  )
  for (const statement of migration.sqlite) handle.exec(statement)
  handle
    .prepare(`insert into schema_migrations (name, checksum, applied_at) values (?, ?, ?)`)
    .run(migration.name, checksumOf(migration.sqlite), now)
}

function checkReferences(handle: SqliteHandle): void {
  const broken = handle.prepare(`pragma foreign_key_check`).get()
  if (broken) throw new Error(`A migration left rows that refer to nothing: ${JSON.stringify(broken)}`)
}
