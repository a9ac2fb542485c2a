import type { Migration } from '#store/migration.ts'

/** Frozen: a change of the tables is a new file. */
export const boards: Migration = {
  name: '0007-boards',
  sqlite: [
    `create table boards (
      owner_id text not null,
      id text not null,
      state text not null,
      next_at integer not null,
      content text not null,
      primary key (owner_id, id)
    ) strict`,
    `create table openings (
      owner_id text not null,
      id text not null,
      board_id text not null,
      closed_at integer,
      content text not null,
      primary key (owner_id, id)
    ) strict`,
    `create index openings_of_board on openings (owner_id, board_id)`,
    `create table cool_offs (
      owner_id text not null,
      company text not null,
      name text not null,
      months integer not null,
      applies_to text not null,
      source text,
      changed_at integer not null,
      removed_at integer,
      primary key (owner_id, company)
    ) strict`,
  ],
}
