import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fill } from '#store/contract/fill.ts'
import { aKept } from '#store/contract/samples.ts'
import { StoreError } from '#store/error.ts'
import { localOwner, openStore } from '#store/open.ts'
import { postgresIsHere, startPostgres, withClient, type PostgresServer } from '../servers/postgres.ts'
import { openedOn, openPostgresStore } from './harness.ts'

describe.runIf(await postgresIsHere())('when PostgreSQL is not as it should be', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(() => server?.[Symbol.asyncDispose]())

  it('the store is refused with a sentence that says what to do, and no password', async () => {
    await using opened = await openPostgresStore(server)
    const changed = (change: (url: URL) => void) => {
      const url = new URL(opened.url)
      change(url)
      return url.href
    }
    const stranger = await server.newRole(await server.newDatabase(), 'stranger')
    const cases: [string, string, RegExp][] = [
      [
        changed((url) => (url.port = '1')),
        'unreachable',
        /^PostgreSQL cannot be reached at 127\.0\.0\.1:1\/.* Start it/,
      ],
      [changed((url) => (url.hostname = 'no-such-host.invalid')), 'unreachable', /no-such-host\.invalid/],
      [changed((url) => (url.password = 'wrong-secret')), 'unreachable', /does not let Ajar in .* password/],
      [changed((url) => (url.pathname = '/nowhere')), 'unreachable', /no such database .* createdb/],
      [changed((url) => (url.search = 'sslmode=verify-full')), 'unreachable', /does not support SSL/],
      [stranger, 'not-writable', /may not write .* Let it own its database/],
      ['localhost:5432/ajar', 'unreachable', /looks like postgres:\/\//],
      ['mysql://localhost/ajar', 'unreachable', /looks like postgres:\/\//],
    ]
    for (const [databaseUrl, code, sentence] of cases) {
      const refused = await openStore(opened.folder, { clock: () => 0, databaseUrl })
      expect(refused, databaseUrl).toMatchObject({ ok: false, error: { code } })
      const message = refused.ok ? '' : refused.error.message
      expect(message).toMatch(sentence)
      expect(message).not.toContain(new URL(opened.url).password)
      expect(message).not.toContain('wrong-secret')
    }
  })

  it('nothing is written half, and all goes on when the server is back', async () => {
    await using opened = await openPostgresStore(server)
    const owner = opened.store.forOwner(localOwner)
    await fill(owner, 'anna')
    const before = await opened.rowCounts()

    await server.stop()
    for (const use of [() => owner.messages.keepMany('src-1', [aKept('two')]), () => owner.settings.get()]) {
      const error: unknown = await use().catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(StoreError)
      expect(error).toMatchObject({ code: 'unreachable' })
      expect((error as StoreError).message).toContain('nothing was lost')
    }

    await server.start()
    expect(await opened.rowCounts()).toEqual(before)
    expect(await owner.messages.keepMany('src-1', [aKept('two')])).toBe(1)
    expect((await owner.settings.get()).name).toBe('anna')
  })

  it('a connection that is cut in the middle of a write leaves nothing of it', async () => {
    await using opened = await openPostgresStore(server)
    const owner = opened.store.forOwner(localOwner)
    await fill(owner, 'anna')
    const before = await opened.rowCounts()
    // The write waits for a row that this transaction holds, and is cut off there.
    await withClient(opened.url, async (holder) => {
      await holder.query(`begin; select set_config('ajar.owner', '${localOwner}', true)`)
      await holder.query('select 1 from owners for update')
      const writing = owner.messages.keepMany('src-1', [aKept('two')]).catch((error: unknown) => error)
      await expect.poll(() => opened.admin(countWaiting)).toBe(1)
      await opened.admin((client) =>
        client.query(`select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock'`),
      )
      expect(await writing).toMatchObject({ code: 'unreachable' })
    })
    expect(await opened.rowCounts()).toEqual(before)
    expect(await owner.messages.keepMany('src-1', [aKept('two')])).toBe(1)
  })

  it('a write that another holds up too long is given up with "locked"', async () => {
    await using opened = await openPostgresStore(server)
    await fill(opened.store.forOwner(localOwner), 'anna')
    await using store = await openedOn(opened.folder, opened.url, { lockTimeoutMs: 80 })
    const owner = store.forOwner(localOwner)
    await withClient(opened.url, async (holder) => {
      await holder.query(`begin; select set_config('ajar.owner', '${localOwner}', true)`)
      await holder.query('select 1 from owners for update')
      await expect(owner.settings.set({ name: 'Bert' })).rejects.toMatchObject({ code: 'locked' })
      expect((await owner.settings.get()).name).toBe('anna')
      await holder.query('rollback')
    })
    await owner.settings.set({ name: 'Bert' })
    expect((await owner.settings.get()).name).toBe('Bert')
  })

  it('a full disk fails the whole write with a sentence', async () => {
    await using opened = await openPostgresStore(server)
    const owner = opened.store.forOwner(localOwner)
    await fill(owner, 'anna')
    const before = await opened.rowCounts()
    await opened.admin((client) =>
      client.query(`
        create function is_full() returns trigger language plpgsql as
          $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
        create trigger is_full before insert on bodies execute function is_full()`),
    )
    const error: unknown = await owner.messages.keepMany('src-1', [aKept('two')]).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'disk-full', message: expect.stringContaining('Make room there') })
    expect(await opened.rowCounts()).toEqual(before)
    await opened.admin((client) => client.query('drop function is_full() cascade'))
  })

  it('a count too large for a number is an error, and no wrong number', async () => {
    await using opened = await openPostgresStore(server)
    const owner = opened.store.forOwner(localOwner)
    await fill(owner, 'anna')
    await opened.admin((client) => client.query(`update owners set data_version = 9007199254740993`))
    await expect(owner.dataVersion()).rejects.toThrow('too large: 9007199254740993')
  })

  it('sixty writes of two owners at once all arrive', async () => {
    await using opened = await openPostgresStore(server)
    await using other = await opened.again()
    const views = [opened.store, other].flatMap((store) => [
      store.forOwner(localOwner),
      store.forOwner('bert' as never),
    ])
    const writes = Array.from({ length: 15 }, (_, i) =>
      views.map((view) => view.corrections.add({ type: 'do-not-contact', address: `a${i}@x.example`, value: true }, i)),
    )
    await Promise.all(writes.flat())
    const ids = (await Promise.all(views.slice(0, 2).map((view) => view.corrections.list()))).flat().map(({ id }) => id)
    expect(ids).toHaveLength(60)
    expect(await views[0]?.corrections.list()).toHaveLength(30)
  })
})

async function countWaiting(client: { query: (sql: string) => Promise<{ rows: { n: number }[] }> }): Promise<number> {
  const { rows } = await client.query(
    `select count(*)::integer as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
  )
  return rows[0]?.n ?? 0
}
