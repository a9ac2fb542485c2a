import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, it } from 'vitest'
import { aForgotten, aKept } from '#store/contract/samples.ts'
import { checksumOf, type Migration } from '#store/migration.ts'
import { migrations } from '#store/migrations/all.ts'
import { localOwner, openStore } from '#store/open.ts'
import { backUpSqlite } from '#store/sqlite-backup.ts'
import { openedStore, temporaryFolder } from '#store/sqlite-harness.ts'

const clock = () => Date.UTC(2026, 5, 1, 8, 30)
const nickname: Migration = {
  name: '0002-nickname',
  sqlite: [`alter table settings add column nickname text`, `update settings set nickname = 'none yet'`],
}
const broken: Migration = { name: '0002-broken', sqlite: [`delete from messages`, `alter table nobody add column x`] }

async function withData(folder: string): Promise<void> {
  await using store = await openedStore(folder)
  const owner = store.forOwner(localOwner)
  await owner.messages.keepMany('src-1', [aKept('one'), aKept('two')])
  await owner.forgotten.remember('src-1', [aForgotten('three')])
  await owner.settings.set({ name: 'Kim' })
}

async function backups(folder: string): Promise<string[]> {
  const names: string[] = await readdir(join(folder, 'backups')).catch(() => [])
  return names.toSorted()
}

describe('bringing the tables up to date', () => {
  it('never changes a migration that went out', () => {
    expect(migrations.map((migration) => [migration.name, checksumOf(migration.sqlite)])).toEqual([
      ['0001-first', 'f018c3595de09b5556b308f73d285fb4979acd611207260fc3224fd0457a7f59'],
      ['0002-search', 'd248db057c35159f4ab69889007d0ebb4b98167b2beab0ec78ce32f77137c422'],
      ['0003-table-imports', 'd5b250757c907e3ddafb6a7b7488e8d6dd086a5563befa7cc75b381ae0e94f7d'],
      ['0004-accounts', '8ea0c6742a691be98d5f128a2d6f712e859de1abe9c56419cc2f5cbc57ad818b'],
      ['0005-outbox', 'e8c1ee955274fe1d89a258c0de21828dfc4e000e776b068af33b81cc38294e8f'],
      ['0006-practice', 'f6fa45edf1cad1476e89e725d0ebfd04cfbb78fea0b4081ab592add9f3e29002'],
      ['0007-boards', '2bf17f5c40640307741b20ec38b6537e9d7253773672657d360e72050f9bcce3'],
      ['0008-people', 'cc23f4acbcb77031d16d888e80ffaca5f6c730f9b67034e18f78aa7c74e8b160'],
      ['0009-postings', '171c2888039e058f472c94deaf78530a1fbe0a20d9ac52441391b303ae719e0c'],
      ['0010-shelf', 'fcaa1c9889d00e15e4e8202784caa1814bcd4fe4b5806c3960c8f9a0eb32c23a'],
      ['0011-after-interviews', 'e75f97bba860bfcdbb6a60342f2cc5d20bca95a3b74ec680b62c33bf9f0f1e12'],
      ['0012-opening-words', '3f82dd2d6d72d2a6d7bfa8f408d1d0ec83ca3211f6e1702ec3e7a4d6ae9c6648'],
    ])
  })

  it('copies the data first, shows that the copy is good, and then changes the tables', async () => {
    await using folder = await temporaryFolder()
    await withData(folder.path)
    expect(await backups(folder.path)).toEqual([])

    await using store = await openedStore(folder.path, { clock, migrations: [...migrations, nickname] })

    expect(await backups(folder.path)).toEqual(['ajar-20260601T083000-before-0002-nickname.sqlite'])
    const path = join(folder.path, 'backups', 'ajar-20260601T083000-before-0002-nickname.sqlite')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    const copy = new DatabaseSync(path, { readOnly: true })
    expect({ ...copy.prepare('select count(*) as n from messages').get() }).toEqual({ n: 2 })
    expect(() => copy.prepare('select nickname from settings')).toThrow('no such column')
    copy.close()

    expect(await store.forOwner(localOwner).messages.count()).toBe(2)
    expect((await store.forOwner(localOwner).settings.get()).name).toBe('Kim')
  })

  it('does nothing the second time', async () => {
    await using folder = await temporaryFolder()
    await withData(folder.path)
    const options = { clock, migrations: [...migrations, nickname] }
    await (await openedStore(folder.path, options)).close()
    const before = await stat(join(folder.path, 'ajar.sqlite'))
    await (await openedStore(folder.path, options)).close()
    expect((await stat(join(folder.path, 'ajar.sqlite'))).size).toBe(before.size)
    expect(await backups(folder.path)).toHaveLength(1)
  })

  it('makes no copy of a new, empty database', async () => {
    await using folder = await temporaryFolder()
    await (await openedStore(folder.path, { migrations: [...migrations, nickname] })).close()
    expect(await backups(folder.path)).toEqual([])
  })

  it('refuses data of a newer version with a sentence, and changes nothing', async () => {
    await using folder = await temporaryFolder()
    await (await openedStore(folder.path, { migrations: [...migrations, nickname] })).close()
    const refused = await openStore(folder.path, { clock })
    expect(refused).toMatchObject({ ok: false, error: { code: 'newer-schema' } })
    expect(refused.ok ? '' : refused.error.message).toContain('newer')
    await (await openedStore(folder.path, { migrations: [...migrations, nickname] })).close()
  })

  it('refuses data whose tables were made by another text of the same migration', async () => {
    await using folder = await temporaryFolder()
    await withData(folder.path)
    const [first] = migrations
    const changed = { name: first?.name ?? '', sqlite: [...(first?.sqlite ?? []), 'create table more (x text)'] }
    const refused = await openStore(folder.path, { clock, migrations: [changed] })
    expect(refused).toMatchObject({ ok: false, error: { code: 'newer-schema' } })
  })

  it('leaves the old tables and rows when a migration fails half-way', async () => {
    await using folder = await temporaryFolder()
    await withData(folder.path)
    await expect(openStore(folder.path, { clock, migrations: [...migrations, broken] })).rejects.toMatchObject({
      code: 'failed',
    })
    await using store = await openedStore(folder.path)
    expect(await store.forOwner(localOwner).messages.count()).toBe(2)
  })

  it('changes nothing when the copy cannot be made', async () => {
    await using folder = await temporaryFolder()
    await withData(folder.path)
    await writeFile(join(folder.path, 'backups'), 'a file is in the way')
    const refused = await openStore(folder.path, { clock, migrations: [...migrations, nickname] })
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-writable' } })
    await (await openedStore(folder.path)).close()
  })

  it('lets two programs that start at once take turns', async () => {
    await using folder = await temporaryFolder()
    await withData(folder.path)
    const options = { clock, migrations: [...migrations, nickname] }
    const stores = await Promise.all([1, 2, 3, 4].map(() => openedStore(folder.path, options)))
    for (const store of stores) await store.close()
    expect(await backups(folder.path)).toHaveLength(1)
  })

  it('keeps the last five copies, and never writes one over another', async () => {
    await using folder = await temporaryFolder()
    await withData(folder.path)
    const database = new DatabaseSync(join(folder.path, 'ajar.sqlite'))
    for (const i of [7, 6, 5, 4, 3, 2, 1, 1]) {
      const name = `ajar-2026060${i}-before-x`
      await backUpSqlite(database, join(folder.path, 'ajar.sqlite'), join(folder.path, 'backups'), name)
    }
    database.close()
    expect(await backups(folder.path)).toEqual(
      ['1-before-x-2', '1-before-x', '2-before-x', '3-before-x', '4-before-x'].map((i) => `ajar-2026060${i}.sqlite`),
    )
  })
})
