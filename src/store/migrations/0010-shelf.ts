import type { Migration } from '#store/migration.ts'

/** Frozen: a change of the tables is a new file. */
export const shelf: Migration = {
  name: '0010-shelf',
  sqlite: [
    `create table feeds (
      owner_id text not null,
      id text not null,
      url text not null,
      title text not null,
      site_url text,
      added_at integer not null,
      removed_at integer,
      health text not null,
      primary key (owner_id, id)
    ) strict`,
    `create table fetches (
      owner_id text not null,
      id text not null,
      at integer not null,
      url text not null,
      purpose text not null,
      done_by text not null,
      outcome text not null,
      bytes integer not null,
      primary key (owner_id, id)
    ) strict`,
    `alter table articles add column origin text not null default 'hand'`,
    `alter table articles add column feed_id text`,
    `alter table articles add column published_at integer`,
    `alter table articles add column text text not null default ''`,
    // Empty: not in the index yet; what was there before is taken in by name alone.
    `alter table articles add column words text not null default ''`,
    `alter table articles add column same_address text not null default ''`,
    `alter table articles add column chosen integer not null default 1`,
    `alter table articles add column read_at integer`,
    `create index articles_by_address on articles (owner_id, same_address)`,
    `create index articles_by_age on articles (owner_id, chosen, added_at)`,
  ],
}
