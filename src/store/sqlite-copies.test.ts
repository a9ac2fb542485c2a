import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, it } from 'vitest'
import { aKept } from '#store/contract/samples.ts'
import { localOwner } from '#store/open.ts'
import { openedStore, temporaryFolder } from '#store/sqlite-harness.ts'

const now = Date.UTC(2026, 10, 9, 8, 30)

function countMessages(path: string): number {
  const copy = new DatabaseSync(path, { readOnly: true })
  try {
    expect({ ...copy.prepare('pragma integrity_check').get() }).toEqual({ integrity_check: 'ok' })
    return (copy.prepare('select count(*) as n from messages').get() as { n: number }).n
  } finally {
    copy.close()
  }
}

describe('a copy of the database', () => {
  it('is whole, private and listed, and lies beside the others', async () => {
    await using folder = await temporaryFolder()
    await using store = await openedStore(folder.path)
    await store.forOwner(localOwner).messages.keepMany('src-1', [aKept('one'), aKept('two')])
    expect(await store.copies?.list()).toEqual([])

    const made = await store.copies?.make(now)
    expect(made).toEqual({ name: 'ajar-20261109T083000-daily.sqlite', at: now, reason: 'daily' })
    const again = await store.copies?.make(now)
    expect(again?.name).toBe('ajar-20261109T083000-daily-2.sqlite')
    const backups = join(folder.path, 'backups')
    await writeFile(join(backups, 'ajar-20260601T083000-before-0002-nickname.sqlite'), '')
    await writeFile(join(backups, 'notes.txt'), '')

    expect((await store.copies?.list())?.map(({ name, reason }) => [name, reason])).toEqual([
      ['ajar-20260601T083000-before-0002-nickname.sqlite', 'before-upgrade'],
      ['ajar-20261109T083000-daily-2.sqlite', 'daily'],
      ['ajar-20261109T083000-daily.sqlite', 'daily'],
    ])
    const path = join(backups, made?.name ?? '')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(countMessages(path)).toBe(2)

    await store.copies?.remove(made?.name ?? '')
    expect(await readdir(backups)).not.toContain(made?.name)
    await expect(store.copies?.remove('notes.txt')).rejects.toThrow('no copy')
    await expect(store.copies?.remove('../ajar.sqlite')).rejects.toThrow('no copy')
  })

  it('is of one moment while others write, who lose nothing', async () => {
    await using folder = await temporaryFolder()
    await using store = await openedStore(folder.path)
    await using other = await openedStore(folder.path)
    const write = async (word: string) => {
      const view = (word === 'a' ? store : other).forOwner(localOwner)
      for (let i = 0; i < 60; i++) {
        await view.messages.keepMany('src-1', [aKept(`${word}${i}x`), aKept(`${word}${i}y`)])
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    }
    const writing = Promise.all([write('a'), write('b')])
    const counts: number[] = []
    for (let i = 0; i < 4; i++) {
      const made = await store.copies?.make(now + i * 1000)
      counts.push(countMessages(join(folder.path, 'backups', made?.name ?? '')))
    }
    await writing
    expect(await store.forOwner(localOwner).messages.count()).toBe(240)
    // Both mails of a write, or neither; and never fewer than before.
    expect(counts.every((count) => count % 2 === 0)).toBe(true)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  })

  it('is not made while another holds the data too long, and leaves nothing behind', async () => {
    await using folder = await temporaryFolder()
    await using store = await openedStore(folder.path, { lockTimeoutMs: 60 })
    const holder = new DatabaseSync(join(folder.path, 'ajar.sqlite'))
    holder.exec('begin immediate')
    await expect(store.copies?.make(now)).rejects.toMatchObject({ code: 'locked' })
    holder.exec('rollback')
    holder.close()
    expect(await store.copies?.list()).toEqual([])
    expect(await store.copies?.make(now)).toBeDefined()
  })

  it('is left alone by the copies made before upgrades', async () => {
    await using folder = await temporaryFolder()
    const first = await openedStore(folder.path)
    await first.forOwner(localOwner).settings.set({ name: 'Kim' })
    for (let i = 0; i < 7; i++) await first.copies?.make(now + i * 86_400_000)
    await first.close()
    const { migrations } = await import('#store/migrations/all.ts')
    const more = [...migrations]
    for (let i = 2; i < 9; i++) {
      more.push({ name: `000${i}-more`, sqlite: [`create table more_${i} (x text) strict`] })
      await (await openedStore(folder.path, { migrations: more })).close()
    }
    const names = await readdir(join(folder.path, 'backups'))
    expect(names.filter((name) => name.includes('daily'))).toHaveLength(7)
    expect(names.filter((name) => name.includes('before'))).toHaveLength(5)
  })
})

describe('the health of the database', () => {
  it('is well, or says what is not', async () => {
    await using folder = await temporaryFolder()
    const store = await openedStore(folder.path)
    await store.forOwner(localOwner).messages.keepMany(
      'src-1',
      Array.from({ length: 300 }, (_, i) => aKept(`m${i}`)),
    )
    expect(await store.health()).toEqual({
      isWell: true,
      says: expect.stringMatching(/^SQLite 3\..* nothing wrong in it$/),
    })
    await store.close()

    const path = join(folder.path, 'ajar.sqlite')
    const { size } = await stat(path)
    const file = await import('node:fs/promises').then(({ open }) => open(path, 'r+'))
    await file.write(Buffer.alloc(8192, 0x55), 0, 8192, Math.floor(size / 2 / 4096) * 4096)
    await file.close()
    await using damaged = await openedStore(folder.path)
    expect(await damaged.health()).toMatchObject({ isWell: false })
  })
})
