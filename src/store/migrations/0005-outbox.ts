import type { Migration } from '#store/migration.ts'

/**
 * Frozen: a change of the tables is a new file. The index is the last line of defence: of one draft one mail is on its
 * way or gone, whatever two processes try.
 */
export const outbox: Migration = {
  name: '0005-outbox',
  sqlite: [
    `create table outbox (
      owner_id text not null,
      id text not null,
      draft_id text not null,
      draft_version integer not null,
      step_id text not null,
      state text not null,
      revision integer not null,
      send_at integer not null,
      approved_at integer not null,
      alive text,
      content text not null,
      primary key (owner_id, id),
      unique (owner_id, alive)
    ) strict`,
    `create index outbox_by_state on outbox (owner_id, state)`,
  ],
}
