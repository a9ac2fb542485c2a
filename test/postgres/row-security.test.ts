import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownerId } from '#domain/ids.ts'
import { fill } from '#store/contract/fill.ts'
import { localOwner, openStore } from '#store/open.ts'
import { ownedTables } from '#store/schema.ts'
import type pg from 'pg'
import { postgresIsHere, startPostgres, withClient, type PostgresServer } from '../servers/postgres.ts'
import { openedOn, openPostgresStore, type PostgresStore } from './harness.ts'

const anna = ownerId('anna')
const bert = ownerId('bert')

/** What each table shows in one transaction that says it is this owner's. */
async function seenAs(client: pg.Client, owner: string | null): Promise<Record<string, string[]>> {
  await client.query('begin')
  if (owner !== null) await client.query(`select set_config('ajar.owner', $1, true)`, [owner])
  const seen: Record<string, string[]> = {}
  for (const table of ownedTables) {
    const { rows } = await client.query<{ owner_id: string }>(`select distinct owner_id from ${table} order by 1`)
    seen[table] = rows.map(({ owner_id }) => owner_id)
  }
  await client.query('commit')
  return seen
}

const each = (owners: string[]) => Object.fromEntries(ownedTables.map((table) => [table, owners]))

describe.runIf(await postgresIsHere())('row security', () => {
  let server: PostgresServer
  let opened: PostgresStore
  beforeAll(async () => {
    server = await startPostgres()
    opened = await openPostgresStore(server)
    await fill(opened.store.forOwner(anna), 'anna')
    await fill(opened.store.forOwner(bert), 'bert')
  }, 60_000)
  afterAll(async () => {
    await opened?.[Symbol.asyncDispose]()
    await server?.[Symbol.asyncDispose]()
  })

  it('shows the role that owns the tables one owner at a time, and nothing before it says which', async () => {
    await withClient(opened.url, async (client) => {
      expect(await seenAs(client, null)).toEqual(each([]))
      expect(await seenAs(client, 'anna')).toEqual(each(['anna']))
      expect(await seenAs(client, 'bert')).toEqual(each(['bert']))
      expect(await seenAs(client, '')).toEqual(each([]))
      expect(await seenAs(client, 'nobody')).toEqual(each([]))
      // What was set for a transaction is gone with it.
      expect(await seenAs(client, null)).toEqual(each([]))
    })
  })

  it('shows a second role with every right on the tables no more than that', async () => {
    const url = await server.newRole(opened.url, 'second')
    await opened.admin(async (admin) => {
      await admin.query('grant usage on schema public to second')
      await admin.query(
        'grant select, insert, update, delete, truncate, references, trigger on all tables in schema public to second',
      )
    })
    await withClient(url, async (client) => {
      expect(await seenAs(client, null)).toEqual(each([]))
      expect(await seenAs(client, 'anna')).toEqual(each(['anna']))
      await expect(client.query('alter table settings no force row level security')).rejects.toMatchObject({
        code: '42501',
      })
      await expect(client.query('alter table settings disable row level security')).rejects.toMatchObject({
        code: '42501',
      })
      await expect(client.query('drop policy own_rows on settings')).rejects.toMatchObject({ code: '42501' })
      // Asked to be shown everything, PostgreSQL refuses rather than leaves out.
      await client.query('begin')
      await client.query('set local row_security = off')
      await expect(client.query('select * from settings')).rejects.toMatchObject({ code: '42501' })
      await client.query('rollback')
    })
  })

  it('lets nobody write, move or delete a row in another owner’s name', async () => {
    const before = await opened.rowCounts()
    await withClient(opened.url, async (client) => {
      for (const table of ownedTables) {
        const asBert = async (sql: string, values: readonly string[] = []) => {
          await client.query('begin')
          await client.query(`select set_config('ajar.owner', 'bert', true)`)
          try {
            return (await client.query(sql, [...values])).rowCount
          } finally {
            await client.query('rollback')
          }
        }
        const columns = await columnsOf(client, table)
        const rest = columns.filter((name) => name !== 'owner_id').join(', ')
        const forged = `insert into ${table} (owner_id, ${rest}) select 'carla', ${rest} from ${table}`
        await expect(asBert(forged), table).rejects.toMatchObject({ code: '42501' })
        await expect(asBert(`update ${table} set owner_id = 'anna'`), table).rejects.toMatchObject({ code: '42501' })
        expect(await asBert(`delete from ${table} where owner_id = $1`, ['anna']), table).toBe(0)
        expect(await asBert(`update ${table} set owner_id = owner_id where owner_id = $1`, ['anna']), table).toBe(0)
        expect(await asBert(`select 1 from ${table} where owner_id = $1`, ['anna']), table).toBe(0)
      }
    })
    expect(await opened.rowCounts()).toEqual(before)
  })

  it('refuses a superuser and a role that row security does not bind', async () => {
    const asSuperuser = new URL(opened.url)
    const admin = new URL(server.adminUrl)
    asSuperuser.username = admin.username
    asSuperuser.password = admin.password
    const bypassing = await server.newRole(opened.url, 'bypassing')
    await opened.admin((client) => client.query('alter role bypassing bypassrls'))

    for (const url of [asSuperuser.href, bypassing]) {
      const refused = await openStore(opened.folder, { clock: () => 0, databaseUrl: url })
      expect(refused).toMatchObject({ ok: false, error: { code: 'unsafe-role' } })
      expect(refused.ok ? '' : refused.error.message).toContain('create role ajar login')
    }
  })

  it('refuses tables whose policies somebody has taken off or widened', async () => {
    const changes = [
      ['alter table bodies disable row level security', 'alter table bodies enable row level security'],
      ['alter table bodies no force row level security', 'alter table bodies force row level security'],
      ['create policy all_rows on bodies using (true)', 'drop policy all_rows on bodies'],
    ] as const
    for (const [change, back] of changes) {
      await withClient(opened.url, (client) => client.query(change))
      const refused = await openStore(opened.folder, { clock: () => 0, databaseUrl: opened.url })
      expect(refused, change).toMatchObject({ ok: false, error: { code: 'unsafe-role' } })
      expect(refused.ok ? '' : refused.error.message).toContain('bodies')
      await withClient(opened.url, (client) => client.query(back))
    }
  })

  it('serves a role that owns no table and may only read and write rows', async () => {
    const url = await server.newRole(opened.url, 'serving')
    await opened.admin(async (admin) => {
      await admin.query('revoke create on schema public from public')
      await admin.query('grant usage on schema public to serving')
      await admin.query('grant select, insert, update, delete on all tables in schema public to serving')
    })
    await using store = await openedOn(opened.folder, url)
    const owner = store.forOwner(localOwner)
    await fill(owner, 'here')
    expect((await owner.settings.get()).name).toBe('here')
    expect((await store.forOwner(anna).settings.get()).name).toBe('anna')
    await owner.wipe()
  })
})

async function columnsOf(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name::text as name from information_schema.columns where table_name = $1`,
    [table],
  )
  return rows.map(({ name }) => name)
}
