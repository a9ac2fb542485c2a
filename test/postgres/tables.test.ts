import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messageKey } from '#domain/ids.ts'
import { fill } from '#store/contract/fill.ts'
import { checksumOf, type Migration } from '#store/migration.ts'
import { migrations } from '#store/migrations/all.ts'
import { localOwner, openStore } from '#store/open.ts'
import { statementsOf } from '#store/postgres-migrate.ts'
import { openedStore, temporaryFolder } from '#store/sqlite-harness.ts'
import { postgresIsHere, startPostgres, withClient, type PostgresServer } from '../servers/postgres.ts'
import { openedOn, openPostgresStore } from './harness.ts'

const nickname: Migration = {
  name: '0002-nickname',
  sqlite: [
    `alter table settings add column nickname text not null default 'none'`,
    `update settings set nickname = 'none yet'`,
    `create table badges (
      owner_id text not null,
      at integer not null,
      label text,
      primary key (owner_id, at),
      unique (owner_id, label)
    ) strict, without rowid`,
    `create index badges_by_label on badges (owner_id, label)`,
    `insert into badges (owner_id, at, label) select owner_id, 1, 'old hand' from owners`,
  ],
}

interface Table {
  readonly columns: readonly string[]
  readonly keys: readonly string[]
  readonly references: readonly string[]
}

/** Every table in words: `name type null`, primary key, unique keys and indexes, foreign keys. */
type Tables = Readonly<Record<string, Table>>

function tablesOfSqlite(database: DatabaseSyncInstance): Tables {
  const all = <T>(sql: string) => database.prepare(sql).all() as T[]
  const names = all<{ name: string }>(
    `select name from sqlite_master where type = 'table' and name not glob 'search_index*' order by name`,
  )
  const described = names.map(({ name }): [string, Table] => {
    const columns = all<{ name: string; type: string; notnull: number; pk: number; dflt_value: string | null }>(
      `pragma table_info(${name})`,
    )
    const indexes = all<{ name: string; unique: number; origin: string }>(`pragma index_list(${name})`)
    const references = all<{ id: number; table: string; from: string; to: string; on_delete: string }>(
      `pragma foreign_key_list(${name})`,
    ).toSorted((a, b) => a.id - b.id)
    const primary = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk)
    return [
      name,
      {
        columns: columns.map((column) => {
          const isNull = column.notnull === 0 && column.pk === 0
          return `${column.name} ${column.type.toLowerCase()} ${isNull ? 'null' : 'not null'} ${column.dflt_value ?? ''}`.trim()
        }),
        keys: [
          `primary ${primary.map((column) => column.name).join()}`,
          ...indexes
            .filter(({ origin }) => origin !== 'pk')
            .map((index) => {
              const of = all<{ name: string }>(`pragma index_info(${index.name})`)
              return `${index.unique ? 'unique' : 'index'} ${of.map((column) => column.name).join()}`
            }),
        ].toSorted(),
        references: [...new Set(references.map(({ id }) => id))].map((id) => {
          const columns = references.filter((reference) => reference.id === id)
          const [from, to] = [columns.map((column) => column.from), columns.map((column) => column.to)]
          return `${from.join()} -> ${columns[0]?.table} ${to.join()} ${columns[0]?.on_delete.toLowerCase()}`
        }),
      },
    ]
  })
  return Object.fromEntries(described)
}

async function tablesOfPostgres(client: pg.Client): Promise<Tables> {
  const all = async <T extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
    (await client.query<T>(sql, values)).rows
  const names = await all<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )
  const types: Record<string, string> = { bigint: 'integer', text: 'text', tsvector: 'text' }
  const described: [string, Table][] = []
  for (const { name } of names) {
    const columns = await all<{
      name: string
      type: string
      nullable: string
      value: string | null
      sorting: string | null
    }>(
      `select column_name::text as name, data_type as type, is_nullable as nullable, column_default as value,
         collation_name::text as sorting
       from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position`,
      [name],
    )
    const indexes = await all<{ is_unique: boolean; is_primary: boolean; columns: string }>(
      `select indisunique as is_unique, indisprimary as is_primary,
         (select string_agg(attname, ',' order by place) from unnest(indkey::int[]) with ordinality as of(number, place)
          join pg_attribute on attrelid = indrelid and attnum = number) as columns
       from pg_index where indrelid = $1::regclass`,
      [name],
    )
    const references = await all<{ definition: string }>(
      `select pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = $1::regclass and contype = 'f'`,
      [name],
    )
    const sorted = columns.filter(({ type }) => type === 'text').map(({ sorting }) => sorting)
    expect(new Set([...sorted, 'C'])).toEqual(new Set(['C']))
    described.push([
      name,
      {
        columns: columns.map((column) => {
          const value = column.value?.replace(/::text$/, '') ?? ''
          return `${column.name} ${types[column.type]} ${column.nullable === 'YES' ? 'null' : 'not null'} ${value}`.trim()
        }),
        keys: indexes
          .map((index) => `${index.is_primary ? 'primary' : index.is_unique ? 'unique' : 'index'} ${index.columns}`)
          .toSorted(),
        references: references.map(({ definition }) =>
          definition
            .replace(/^FOREIGN KEY \(([^)]+)\) REFERENCES (\w+)\(([^)]+)\) ON DELETE (\w+)$/, '$1 -> $2 $3 $4')
            .replaceAll(', ', ',')
            .replace('CASCADE', 'cascade'),
        ),
      },
    ])
  }
  return Object.fromEntries(described)
}

describe.runIf(await postgresIsHere())('the tables', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(() => server?.[Symbol.asyncDispose]())

  for (const [what, list] of [
    ['today’s', migrations],
    ['those of a later version', [...migrations, nickname]],
  ] as const) {
    it(`are the same on both databases: ${what}`, async () => {
      await using folder = await temporaryFolder()
      await (await openedStore(folder.path, { migrations: list })).close()
      const sqlite = new DatabaseSync(join(folder.path, 'ajar.sqlite'))
      const expected = tablesOfSqlite(sqlite)
      sqlite.close()

      await using postgres = await openPostgresStore(server, { migrations: list })
      const found = await postgres.admin(tablesOfPostgres)

      expect(found).toEqual(expected)
      expect(Object.keys(found).length).toBeGreaterThanOrEqual(22)
      expect(found['sources']?.keys).toEqual(['primary owner_id,id', 'unique owner_id,kind,path'])
      expect(found['bodies']?.references).toEqual(['owner_id,key -> messages owner_id,key cascade'])
    })
  }

  it('change over rows of all owners, which stay apart afterwards', async () => {
    await using opened = await openPostgresStore(server)
    const owner = opened.store.forOwner(localOwner)
    await fill(owner, 'anna')
    await using later = await openedOn(opened.folder, opened.url, { migrations: [...migrations, nickname] })
    expect((await later.forOwner(localOwner).settings.get()).name).toBe('anna')

    const seen = async (client: pg.Client) =>
      (await client.query(`select nickname, label from settings join badges using (owner_id)`)).rows
    expect(await opened.admin(seen)).toEqual([{ nickname: 'none yet', label: 'old hand' }])
    expect(await withClient(opened.url, seen)).toEqual([])
  })

  it('are as they were when a change fails half-way', async () => {
    await using opened = await openPostgresStore(server)
    await fill(opened.store.forOwner(localOwner), 'anna')
    const before = await opened.admin(tablesOfPostgres)
    const broken = { name: '0002-broken', sqlite: [...nickname.sqlite, 'delete from messages', 'drop table nobody'] }
    await expect(
      openStore(opened.folder, { clock: () => 0, databaseUrl: opened.url, migrations: [...migrations, broken] }),
    ).rejects.toMatchObject({ code: 'failed' })
    expect(await opened.admin(tablesOfPostgres)).toEqual(before)
    await using again = await opened.again()
    expect(await again.forOwner(localOwner).messages.get(messageKey('key-job'))).toBeDefined()
  })

  it('are made once when several programs begin at once', async () => {
    const url = await server.newDatabase()
    const folder = await mkdtemp(join(tmpdir(), 'ajar-store-'))
    const stores = await Promise.all([1, 2, 3, 4].map(() => openedOn(folder, url)))
    for (const store of stores) await store.close()
    await rm(folder, { recursive: true })
    const { rows } = await withClient(url, (client) => client.query(`select name from schema_migrations`))
    expect(rows).toEqual(migrations.map(({ name }) => ({ name })))
  })

  it('of a newer version, and of another program, are refused and left alone', async () => {
    await using opened = await openPostgresStore(server)
    const options = { clock: () => 0, databaseUrl: opened.url }
    expect(await openStore(opened.folder, { ...options, migrations: [] })).toMatchObject({
      ok: false,
      error: { code: 'newer-schema' },
    })

    const url = await server.newDatabase()
    await withClient(url, (client) =>
      client.query(`create table schema_migrations (version text); create table settings ()`),
    )
    const refused = await openStore(opened.folder, { clock: () => 0, databaseUrl: url })
    expect(refused).toMatchObject({ ok: false, error: { code: 'damaged' } })
    expect(refused.ok ? '' : refused.error.message).toContain('another program')
    const { rows } = await withClient(url, (client) =>
      client.query(`select tablename::text as name from pg_tables where schemaname = 'public' order by 1`),
    )
    expect(rows).toEqual([{ name: 'schema_migrations' }, { name: 'settings' }])
  })

  it('belong to one key, whatever machine opens them', async () => {
    await using opened = await openPostgresStore(server)
    const owner = opened.store.forOwner(localOwner)
    await fill(owner, 'anna')
    const elsewhere = await mkdtemp(join(tmpdir(), 'ajar-store-'))
    const options = { clock: () => 0, databaseUrl: opened.url }
    expect(await openStore(elsewhere, options)).toMatchObject({ ok: false, error: { code: 'wrong-key' } })
    expect(await owner.forgotten.count()).toBe(1)

    await withClient(opened.url, (client) => client.query(`delete from store_facts where name = 'key'`))
    await using store = await openedOn(elsewhere, opened.url)
    const anew = store.forOwner(localOwner)
    expect(await anew.forgotten.count()).toBe(0)
    expect(await anew.messages.count()).toBe(1)
    expect((await anew.sources.list())[0]).toMatchObject({ cursor: null, seen: 0, kept: 1 })
    await rm(elsewhere, { recursive: true })
  })

  it('were translated as they always were', () => {
    expect(migrations.map((migration) => [migration.name, checksumOf(statementsOf(migration))])).toEqual([
      ['0001-first', '6c7f3af75d785feaf870ced008847ddef0a02d86488f6967fca27177dbc7d4f8'],
      ['0002-search', 'f261c6f24b853751169f73f995251fe23a718320f669866e2fa25abb4fc1e712'],
      ['0003-table-imports', 'd750c6a7977e1ba321cfc41f4f2b6b4c4d18788bb3fa9ac4a57af97646d0fef0'],
      ['0004-accounts', 'da375c4bd61d3a336b3962193817e8b2a069049aa09b1097d169acc6d1f05abc'],
      ['0005-outbox', 'bdc33f694271a84d24a893fdd76a4ca4623f3b81d885e7439cc563c25895f6bb'],
      ['0006-practice', '9ed8eb6f51131df8447cf110202c47934050c32acc9b2b1df7ddd1213ab9ea90'],
      ['0007-boards', 'e4c2c3af8f72ae6ead3f741ca8de33ec857d9619f488f18f4384e4478d4dfe36'],
      ['0008-people', '92c6cfb8f1d6e84c13ad31950ce250957ffbb1f514ab605be7eb2ca7dc63a239'],
      ['0009-postings', '4d3fd50dd096720737de620a6e5d5792e80fe55a3ee4aa5feb84c9316b44fa0b'],
      ['0010-shelf', 'cf7fc4270516f3b3ee3c8b8b17d4ff4cced4b5c625ed332ea10be3e224a9fd83'],
      ['0011-after-interviews', '143d73473d698ca8f42af2311ebdf6ba1f1111b40d42d68f6bc78008c08cea6d'],
      ['0012-opening-words', '4ab98c131d8f6c13d8f05c179a79d764dfc28119baecfaf790fd470613d95de0'],
    ])
  })
})
