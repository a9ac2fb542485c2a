import { describe, expect, it } from 'vitest'
import { localOwner, openStore } from '#store/open.ts'
import { postgresIsHere, startPostgres } from '../servers/postgres.ts'
import { openPostgresStore } from './harness.ts'

describe.runIf(await postgresIsHere())('the way to PostgreSQL', () => {
  it('is encrypted, and to the right server only, when the URL says so', { timeout: 60_000 }, async () => {
    await using server = await startPostgres({ tls: true })
    await using opened = await openPostgresStore(server)
    const over = (host: string, query: string) => {
      const url = new URL(opened.url)
      url.hostname = host
      url.search = query
      return openStore(opened.folder, { clock: () => 0, databaseUrl: url.href })
    }
    const trusting = `sslmode=verify-full&sslrootcert=${encodeURIComponent(server.certificate)}`

    const encrypted = await over('localhost', trusting)
    if (!encrypted.ok) throw new Error(encrypted.error.message)
    await encrypted.value.forOwner(localOwner).settings.set({ name: 'Kim' })
    const { rows } = await opened.admin((client) =>
      client.query(
        `select distinct ssl from pg_stat_ssl join pg_stat_activity using (pid)
         where application_name = 'ajar' and client_port is not null order by 1`,
      ),
    )
    // The test's own store, which did not ask for it, and this one.
    expect(rows).toEqual([{ ssl: false }, { ssl: true }])
    await encrypted.value.close()

    for (const refused of [await over('localhost', 'sslmode=verify-full'), await over('127.0.0.1', trusting)]) {
      expect(refused).toMatchObject({ ok: false, error: { code: 'unreachable' } })
    }
  })
})
