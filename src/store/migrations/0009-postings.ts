import type { Migration } from '#store/migration.ts'

/** Frozen: a change of the tables is a new file. */
export const postings: Migration = {
  name: '0009-postings',
  sqlite: [
    `create table postings (
      owner_id text not null,
      id text not null,
      application text not null,
      fetched_at integer not null,
      content text not null,
      primary key (owner_id, id)
    ) strict`,
    `create table requirement_lists (
      owner_id text not null,
      application text not null,
      version integer not null,
      saved_at integer not null,
      content text not null,
      primary key (owner_id, application, version)
    ) strict`,
    `create table resumes (
      owner_id text not null,
      version integer not null,
      saved_at integer not null,
      content text not null,
      primary key (owner_id, version)
    ) strict`,
  ],
}
