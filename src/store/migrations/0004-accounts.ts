import type { Migration } from '#store/migration.ts'

/** Frozen: a change of the tables is a new file. */
export const accounts: Migration = {
  name: '0004-accounts',
  sqlite: [
    `create table accounts (
      owner_id text not null,
      id text not null,
      address text not null,
      name text,
      aliases text not null,
      imap text not null,
      smtp text,
      login text not null,
      auth text not null,
      folders text,
      created_at integer not null,
      primary key (owner_id, id),
      unique (owner_id, address)
    ) strict`,
    `create table account_secrets (
      owner_id text not null,
      account_id text not null,
      sealed text not null,
      sealed_at integer not null,
      primary key (owner_id, account_id)
    ) strict`,
    `create table account_health (
      owner_id text not null,
      account_id text not null,
      health text not null,
      primary key (owner_id, account_id)
    ) strict`,
  ],
}
