import { createHash } from 'node:crypto'
import type { Result } from '#domain/result.ts'
import { err, ok } from '#domain/result.ts'

/** One frozen change of the tables. Its statements are hashed, so that a changed file is noticed. */
export interface Migration {
  /** `0001-first`: a number that grows, and a word. */
  readonly name: string
  /**
   * The one source for both databases: PostgreSQL gets the same statements, translated (`postgres-tables.ts`, which
   * refuses what it does not know).
   */
  readonly sqlite: readonly string[]
  /** Only where the databases have nothing in common (a search index): takes the place of the translation. */
  readonly postgres?: readonly string[]
}

export type MigrateRefusal = { readonly code: 'newer-schema'; readonly message: string }

export interface AppliedMigration {
  readonly name: string
  readonly checksum: string
}

export function checksumOf(statements: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(statements)).digest('hex')
}

/**
 * The migrations that are still to be applied. A database with one that is not known, or that was made by another text
 * of the same name, is refused.
 */
export function missingMigrations(
  applied: readonly AppliedMigration[],
  migrations: readonly Migration[],
  statementsOf: (migration: Migration) => readonly string[],
): Result<readonly Migration[], MigrateRefusal> {
  const known = new Map(migrations.map((migration) => [migration.name, checksumOf(statementsOf(migration))]))
  for (const { name, checksum } of applied) {
    if (known.get(name) === checksum) continue
    return err({
      code: 'newer-schema',
      message: `The data was written by a newer or different Ajar (it has "${name}"). Start it with that version, or give this one another folder.`,
    })
  }
  const done = new Set(applied.map(({ name }) => name))
  return ok(migrations.filter(({ name }) => !done.has(name)))
}
