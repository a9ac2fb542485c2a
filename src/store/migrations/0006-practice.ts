import type { Migration } from '#store/migration.ts'

/** Frozen: a change of the tables is a new file. */
export const practice: Migration = {
  name: '0006-practice',
  sqlite: [
    `create table stories (
      owner_id text not null,
      id text not null,
      version integer not null,
      content text not null,
      created_at integer not null,
      edited_at integer not null,
      removed_at integer,
      primary key (owner_id, id)
    ) strict`,
    `create table story_tellings (
      owner_id text not null,
      id text not null,
      story_id text not null,
      at integer not null,
      content text not null,
      primary key (owner_id, id)
    ) strict`,
    `create table practice_cards (
      owner_id text not null,
      id text not null,
      version integer not null,
      content text not null,
      schedule text not null,
      created_at integer not null,
      edited_at integer not null,
      removed_at integer,
      primary key (owner_id, id)
    ) strict`,
    `create table practice_reviews (
      owner_id text not null,
      id text not null,
      card_id text not null,
      at integer not null,
      content text not null,
      primary key (owner_id, id)
    ) strict`,
    `create table question_lists (
      owner_id text not null,
      id text not null,
      at integer not null,
      name text not null,
      card_ids text not null,
      undone_at integer,
      primary key (owner_id, id)
    ) strict`,
    `create table interview_notes (
      owner_id text not null,
      interview text not null,
      version integer not null,
      content text not null,
      edited_at integer not null,
      primary key (owner_id, interview)
    ) strict`,
  ],
}
