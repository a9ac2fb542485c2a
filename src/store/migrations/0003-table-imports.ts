import type { Migration } from '#store/migration.ts'

/** Frozen: a change of the tables is a new file. */
export const tableImports: Migration = {
  name: '0003-table-imports',
  sqlite: [
    `create table table_imports (
      owner_id text not null,
      id text not null,
      at integer not null,
      name text not null,
      format text not null,
      counts text not null,
      changes text not null,
      merges text not null,
      undone_at integer,
      primary key (owner_id, id)
    ) strict`,
  ],
}
