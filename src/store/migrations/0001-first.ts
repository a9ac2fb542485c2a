import type { Migration } from '#store/migration.ts'

/** Frozen: a change of the tables is a new file. */
export const first: Migration = {
  name: '0001-first',
  sqlite: [
    `create table store_facts (name text primary key, value text not null) strict, without rowid`,
    `create table owners (
      owner_id text primary key,
      data_version integer not null,
      turns integer not null
    ) strict, without rowid`,
    `create table sources (
      owner_id text not null,
      id text not null,
      kind text not null,
      path text not null,
      name text not null,
      fingerprint text,
      cursor text,
      seen integer not null,
      unreachable integer not null,
      added_at integer not null,
      last_import_at integer,
      primary key (owner_id, id),
      unique (owner_id, kind, path)
    ) strict`,
    `create table set_aside (
      owner_id text not null,
      source_id text not null,
      place_at text not null,
      place_offset integer not null,
      place_length integer not null,
      reason text not null,
      primary key (owner_id, source_id, place_at),
      foreign key (owner_id, source_id) references sources (owner_id, id) on delete cascade
    ) strict, without rowid`,
    `create table messages (
      owner_id text not null,
      key text not null,
      revision integer not null,
      source_id text,
      place_at text not null,
      place_offset integer not null,
      place_length integer not null,
      reader_version integer not null,
      me_version text not null,
      size integer not null,
      head text not null,
      finding text not null,
      primary key (owner_id, key)
    ) strict`,
    `create index messages_by_revision on messages (owner_id, revision)`,
    // Apart from the heads, so that a history is read without turning the pages of the bodies.
    `create table bodies (
      owner_id text not null,
      key text not null,
      text text not null,
      html text,
      calendars text not null,
      primary key (owner_id, key),
      foreign key (owner_id, key) references messages (owner_id, key) on delete cascade
    ) strict`,
    `create table forgotten (
      owner_id text not null,
      key_hash text not null,
      source_id text,
      place_at text not null,
      place_offset integer not null,
      place_length integer not null,
      candidate integer not null,
      reader_version integer not null,
      me_version text,
      primary key (owner_id, key_hash)
    ) strict, without rowid`,
    `create table forgotten_ids (
      owner_id text not null,
      id_hash text not null,
      key_hash text not null,
      primary key (owner_id, id_hash, key_hash)
    ) strict, without rowid`,
    `create table address_counts (
      owner_id text not null,
      address_hash text not null,
      address text,
      sent_from integer not null,
      delivered_to integer not null,
      addressed_to integer not null,
      primary key (owner_id, address_hash)
    ) strict, without rowid`,
    `create table imports (
      owner_id text not null,
      id text not null,
      source_id text not null,
      state text not null,
      counts text not null,
      error text,
      started_at integer not null,
      updated_at integer not null,
      ended_at integer,
      primary key (owner_id, id)
    ) strict`,
    `create table corrections (
      owner_id text not null,
      id text not null,
      at integer not null,
      change text not null,
      undone_at integer,
      primary key (owner_id, id)
    ) strict`,
    `create table manual_entries (
      owner_id text not null,
      id text not null,
      at integer not null,
      fact text not null,
      removed_at integer,
      primary key (owner_id, id)
    ) strict`,
    `create table decisions (
      owner_id text not null,
      id text not null,
      step_id text not null,
      at integer not null,
      choice text not null,
      until integer,
      reason text,
      primary key (owner_id, id)
    ) strict`,
    `create table interests (
      owner_id text not null,
      application text not null,
      really_interested text not null,
      at integer not null,
      primary key (owner_id, application)
    ) strict`,
    `create table drafts (
      owner_id text not null,
      id text not null,
      step_id text not null,
      version integer not null,
      content text not null,
      created_at integer not null,
      edited_at integer not null,
      primary key (owner_id, id)
    ) strict`,
    `create table draft_versions (
      owner_id text not null,
      draft_id text not null,
      version integer not null,
      content text not null,
      edited_at integer not null,
      primary key (owner_id, draft_id, version),
      foreign key (owner_id, draft_id) references drafts (owner_id, id) on delete cascade
    ) strict`,
    `create table reflections (
      owner_id text not null,
      application text not null,
      answers text not null,
      version integer not null,
      started_at integer not null,
      edited_at integer not null,
      finished_at integer,
      primary key (owner_id, application)
    ) strict`,
    `create table updates (
      owner_id text not null,
      id text not null,
      on_day text not null,
      kind text not null,
      text text not null,
      url text,
      removed_at integer,
      primary key (owner_id, id)
    ) strict`,
    `create table articles (
      owner_id text not null,
      id text not null,
      added_at integer not null,
      title text not null,
      url text not null,
      note text,
      removed_at integer,
      primary key (owner_id, id)
    ) strict`,
    `create table told (
      owner_id text not null,
      person_address text not null,
      company text not null,
      item_id text not null,
      at integer not null,
      primary key (owner_id, person_address, item_id)
    ) strict`,
    `create table settings (owner_id text primary key, overrides text not null) strict`,
  ],
}
