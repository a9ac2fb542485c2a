import { describe, expect, it } from 'vitest'
import { toPostgres } from '#store/postgres-tables.ts'

describe('a table said to PostgreSQL', () => {
  it('has 64-bit integers, text that sorts by its bytes, and keys as they were', () => {
    const statement = `create table facts (
      name text primary key,
      at integer not null default 0,
      note text,
      unique (name, at),
      foreign key (name, at) references others (name, at) on delete cascade
    ) strict, without rowid`
    expect(toPostgres(statement)).toEqual([
      'create table facts (name text collate "C" primary key, at bigint not null default 0, note text collate "C", ' +
        'unique (name, at), foreign key (name, at) references others (name, at) on delete cascade)',
    ])
  })

  it('shows one owner’s rows only, when it has owners', () => {
    const [, enable, policy] = toPostgres('create table notes (owner_id text not null, primary key (owner_id)) strict')
    expect(enable).toBe('alter table notes enable row level security')
    expect(policy).toMatch(/^create policy own_rows on notes using \(.*\) with check \(.*\)$/)
  })

  it('takes indexes, new columns and changes of rows as they are', () => {
    for (const statement of [
      'create unique index notes_by_name on notes (owner_id, name)',
      'create index open_notes on notes (owner_id) where done_at is null',
      `update notes set name = 'x' where at > 3`,
      'delete from notes where at is null',
      'insert into notes (owner_id) select owner_id from owners',
      'drop table notes',
    ]) {
      expect(toPostgres(statement)).toEqual([statement])
    }
    expect(toPostgres('alter table notes add column size integer not null default -1')).toEqual([
      'alter table notes add column size bigint not null default -1',
    ])
  })

  it('refuses what it does not know rather than guess', () => {
    for (const statement of [
      'create table notes (at integer)',
      'create table notes (at real) strict',
      'create table notes (id integer primary key autoincrement) strict',
      'create table notes (at integer check (at > 0)) strict',
      'create virtual table words using fts5 (text)',
      'create trigger t after insert on notes begin select 1; end',
      'create index notes_by_name on notes (lower(name))',
      'alter table notes rename column at to since',
      'pragma user_version = 3',
      '',
    ]) {
      expect(() => toPostgres(statement), statement).toThrow('cannot be said to PostgreSQL')
    }
  })
})
