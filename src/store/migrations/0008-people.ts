import type { Migration } from '#store/migration.ts'

/** Frozen: a change of the tables is a new file. */
export const people: Migration = {
  name: '0008-people',
  sqlite: [
    `create table person_facts (
      owner_id text not null,
      id text not null,
      at integer not null,
      person text not null,
      says text not null,
      removed_at integer,
      primary key (owner_id, id)
    ) strict`,
    `create table forgotten_people (
      owner_id text not null,
      hash text not null,
      salt text not null,
      at integer not null,
      primary key (owner_id, hash)
    ) strict`,
  ],
}
