import { describe, expect, it } from 'vitest'
import { postgresIsHere, startPostgres } from './servers/postgres.ts'
import { testApp } from './test-app.ts'
import { seeEverything, useEverything } from './whole-use.ts'

const idPattern = /\b[a-z]{1,3}_[A-Za-z0-9_-]{6,40}\b/g

/** Ids that were drawn by chance, and what was derived from them, become `?`; lists no longer depend on their order. */
function comparable(document: unknown, idsOfBoth: ReadonlySet<string>): unknown {
  const text = JSON.stringify(document).replace(idPattern, (id) => (idsOfBoth.has(id) ? id : `${id.split('_')[0]}_?`))
  return sorted(JSON.parse(text))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => ({ item: sorted(item), key: '' }))
    return items
      .map(({ item }) => ({ item, key: JSON.stringify(item) }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ item }) => item)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sorted(inner)]))
}

const idsOf = (document: unknown) => new Set(JSON.stringify(document).match(idPattern))

describe.runIf(await postgresIsHere())('the same actions', () => {
  it('lead to the same on SQLite and on PostgreSQL', { timeout: 120_000 }, async () => {
    await using server = await startPostgres()
    await using onSqlite = await testApp()
    await using onPostgres = await testApp({ databaseUrl: await server.newDatabase() })
    expect([onSqlite.app.store.kind, onPostgres.app.store.kind]).toEqual(['sqlite', 'postgres'])
    await useEverything(onSqlite.ctx())
    await useEverything(onPostgres.ctx())

    // Weeks later as well: the plan depends on the moment.
    for (const now of [onSqlite.ctx().now, onSqlite.ctx().now + 30 * 86_400_000]) {
      const [one, other] = [await seeEverything(onSqlite.ctx(now)), await seeEverything(onPostgres.ctx(now))]
      const others = idsOf(other)
      const idsOfBoth = new Set([...idsOf(one)].filter((id) => others.has(id)))
      expect(idsOfBoth.size).toBeGreaterThan(60)
      for (const words of ['Corrected & Sons', 'By Telephone', 'Better words.', 'It was not you.', 'Learned Rust'])
        expect(JSON.stringify(one)).toContain(words)
      expect(idsOf(one).size - idsOfBoth.size).toBeLessThan(40)
      expect(comparable(other, idsOfBoth)).toEqual(comparable(one, idsOfBoth))
    }
  })
})
