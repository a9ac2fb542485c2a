import type pg from 'pg'
import type { Result } from '#domain/result.ts'
import { err, ok } from '#domain/result.ts'
import {
  checksumOf,
  missingMigrations,
  type AppliedMigration,
  type MigrateRefusal,
  type Migration,
} from '#store/migration.ts'
import { toPostgres } from '#store/postgres-tables.ts'

/** `Ajar` in ASCII: programs that change the tables of one database take turns under it. */
const lockId = 0x416a6172

/**
 * Brings the tables to the newest version in one transaction, under an advisory lock: two programs that start at once
 * take turns, and one that is killed leaves the old tables. A database that is up to date is not locked, and needs no
 * right but to read. Backups of PostgreSQL are not ours: its own tools make better ones.
 */
export async function migratePostgres(
  client: pg.ClientBase,
  migrations: readonly Migration[],
  now: number,
): Promise<Result<{ readonly applied: readonly string[] }, MigrateRefusal | { code: 'damaged'; message: string }>> {
  const look = async () => missingMigrations(await appliedMigrations(client), migrations, sourceOf)
  const before = await look()
  if (!before.ok || before.value.length === 0) return before.ok ? ok({ applied: [] }) : before

  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [lockId])
    const plan = await look()
    if (!plan.ok || plan.value.length === 0) {
      await client.query('rollback')
      return plan.ok ? ok({ applied: [] }) : plan
    }
    if (await isOfAnotherProgram(client)) {
      await client.query('rollback')
      return err({
        code: 'damaged',
        message: 'The database of AJAR_DATABASE_URL holds tables of another program. Give Ajar a database of its own.',
      })
    }
    await client.query(
      `create table if not exists schema_migrations
        (name text collate "C" primary key, checksum text collate "C" not null, applied_at bigint not null)`,
    )
    await seeingAllRows(client, async () => {
      for (const migration of plan.value) {
        for (const statement of statementsOf(migration)) await client.query(statement)
        await client.query('insert into schema_migrations (name, checksum, applied_at) values ($1, $2, $3)', [
          migration.name,
          checksumOf(sourceOf(migration)),
          now,
        ])
      }
    })
    await client.query('commit')
    return ok({ applied: plan.value.map(({ name }) => name) })
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

/** What is hashed: the translation follows from it. */
function sourceOf(migration: Migration): readonly string[] {
  return migration.postgres ?? migration.sqlite
}

export function statementsOf(migration: Migration): readonly string[] {
  return migration.postgres ?? migration.sqlite.flatMap(toPostgres)
}

/**
 * Inside a transaction: what `work` does, it does to the rows of all owners. Only the role that owns the tables can
 * take off what binds itself as well, and it is on again, on new tables too, before anybody else sees them.
 */
export async function seeingAllRows(client: pg.ClientBase, work: () => Promise<void>): Promise<void> {
  const force = async (how: 'force' | 'no force') => {
    for (const table of await ownedRelations(client))
      await client.query(`alter table "${table}" ${how} row level security`)
  }
  await force('no force')
  await work()
  await force('force')
}

async function ownedRelations(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ relname: string }>(
    `select relname::text from pg_class
     where relnamespace = (select oid from pg_namespace where nspname = current_schema()) and relkind = 'r' and relrowsecurity order by relname`,
  )
  return rows.map(({ relname }) => relname)
}

async function appliedMigrations(client: pg.ClientBase): Promise<readonly AppliedMigration[]> {
  if (!(await hasTable(client, 'store_facts')) || !(await hasTable(client, 'schema_migrations'))) return []
  const { rows } = await client.query<AppliedMigration>('select name, checksum from schema_migrations order by name')
  return rows
}

/** Tables, and none of them the store's own. */
async function isOfAnotherProgram(client: pg.ClientBase): Promise<boolean> {
  if (await hasTable(client, 'store_facts')) return false
  const { rows } = await client.query(
    `select 1 from pg_class where relnamespace = (select oid from pg_namespace where nspname = current_schema()) and relkind in ('r', 'p', 'v') limit 1`,
  )
  return rows.length > 0
}

/** By a query of its own snapshot: `to_regclass` may still remember that there was none before the lock was waited for. */
async function hasTable(client: pg.ClientBase, name: string): Promise<boolean> {
  const { rows } = await client.query(
    `select 1 from pg_class
     where relnamespace = (select oid from pg_namespace where nspname = current_schema()) and relname = $1`,
    [name],
  )
  return rows.length > 0
}
