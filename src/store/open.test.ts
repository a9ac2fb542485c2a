import { chmod, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, it } from 'vitest'
import { messageKey, ownerId } from '#domain/ids.ts'
import { aForgotten, aKept, aMessage } from '#store/contract/samples.ts'
import { localOwner, openStore } from '#store/open.ts'
import { openedStore, temporaryFolder } from '#store/sqlite-harness.ts'

const clock = () => Date.UTC(2026, 5, 1)

/** The last nine permission bits. */
const rights = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

describe('opening the store', () => {
  it('makes a folder and files that only their owner can read', async () => {
    await using folder = await temporaryFolder()
    const data = join(folder.path, 'deep', 'data')
    await using store = await openedStore(data)
    await store.forOwner(localOwner).settings.set({ name: 'Kim' })

    expect(await rights(data)).toBe('700')
    for (const file of await readdir(data)) expect([file, await rights(join(data, file))]).toEqual([file, '600'])
    expect((await readdir(data)).toSorted()).toEqual(['ajar.sqlite', 'ajar.sqlite-shm', 'ajar.sqlite-wal', 'key'])
  })

  it('finds everything again after it was closed, with the ids and hashes of before', async () => {
    await using folder = await temporaryFolder()
    const first = await openedStore(folder.path)
    await first.forOwner(localOwner).messages.keepMany('src-1', [aKept('one')])
    await first.forOwner(localOwner).forgotten.remember('src-1', [aForgotten('two')])
    const id = first.forOwner(localOwner).forgotten.idOf(messageKey('key-two'))
    await first.close()
    expect((await readdir(folder.path)).toSorted()).toEqual(['ajar.sqlite', 'key'])

    await using second = await openedStore(folder.path)
    const owner = second.forOwner(localOwner)
    expect(await owner.messages.count()).toBe(1)
    expect(owner.forgotten.idOf(messageKey('key-two'))).toBe(id)
    expect(await owner.forgotten.known([messageKey('key-two')])).toEqual(new Set([messageKey('key-two')]))
  })

  it('refuses with a sentence when a file stands where the folder should be, or above it', async () => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'data')
    await writeFile(file, '')
    for (const path of [file, join(file, 'below')]) {
      expect(await openStore(path, { clock })).toMatchObject({ ok: false, error: { code: 'not-writable' } })
    }
    expect(await readFile(file, 'utf8')).toBe('')
  })

  it('refuses with a sentence where the system lets nobody write', async () => {
    const opened = await openStore('/proc/ajar', { clock })
    expect(opened).toMatchObject({ ok: false, error: { code: 'not-writable' } })
    expect(opened.ok ? '' : opened.error.message).toMatch(/^Ajar cannot write to its folder \/proc\/ajar .*--data\.$/)
  })

  it('refuses a database that was broken, and one of another program, without touching it', async () => {
    await using folder = await temporaryFolder()
    const store = await openedStore(folder.path)
    await store.forOwner(localOwner).messages.keepMany('src-1', [aKept('one')])
    await store.close()
    const file = join(folder.path, 'ajar.sqlite')

    await writeFile(file, 'not a database '.repeat(1000))
    expect(await openStore(folder.path, { clock })).toMatchObject({ ok: false, error: { code: 'damaged' } })
    expect(await readFile(file, 'utf8')).toBe('not a database '.repeat(1000))

    await rm(file)
    const other = new DatabaseSync(file)
    other.exec('create table recipes (name text)')
    other.close()
    const bytes = await readFile(file)
    const refused = await openStore(folder.path, { clock })
    expect(refused).toMatchObject({ ok: false, error: { code: 'damaged' } })
    expect(refused.ok ? '' : refused.error.message).toContain('of another program')
    expect(await readFile(file)).toEqual(bytes)
  })

  it('refuses a key that is not whole', async () => {
    await using folder = await temporaryFolder()
    await (await openedStore(folder.path)).close()
    await truncate(join(folder.path, 'key'), 10)
    expect(await openStore(folder.path, { clock })).toMatchObject({ ok: false, error: { code: 'damaged' } })
  })

  it('begins anew with other mail when the key is gone, and keeps job mail and what was said', async () => {
    await using folder = await temporaryFolder()
    const first = await openedStore(folder.path)
    const before = first.forOwner(localOwner)
    const source = await before.sources.open({ kind: 'mbox', path: '/mail/a.mbox', name: 'a' }, 1)
    await before.commitBatch({
      sourceId: source.id,
      cursor: { offset: 9 },
      seen: 2,
      kept: [aKept('one')],
      forgotten: [aForgotten('two')],
      setAside: [],
      now: 1,
    })
    await before.settings.set({ name: 'Kim' })
    await first.close()
    await rm(join(folder.path, 'key'))

    await using second = await openedStore(folder.path)
    const owner = second.forOwner(localOwner)
    expect(await owner.forgotten.count()).toBe(0)
    expect(await owner.sources.get(source.id)).toMatchObject({ cursor: null, fingerprint: null, seen: 0, kept: 1 })
    expect((await owner.settings.get()).name).toBe('Kim')
  })

  it('says that another program holds the data, after it has waited', async () => {
    await using folder = await temporaryFolder()
    await (await openedStore(folder.path)).close()
    const other = new DatabaseSync(join(folder.path, 'ajar.sqlite'))
    other.exec('begin immediate')

    const refused = await openStore(folder.path, { clock, lockTimeoutMs: 60 })
    expect(refused).toMatchObject({ ok: false, error: { code: 'locked' } })

    const waiting = openStore(folder.path, { clock, lockTimeoutMs: 5000 })
    setTimeout(() => {
      other.exec('commit')
    }, 60)
    const opened = await waiting
    expect(opened.ok).toBe(true)
    if (opened.ok) await opened.value.close()
    other.close()
  })

  it('leaves no word of forgotten or wiped mail in any of its files', async () => {
    await using folder = await temporaryFolder()
    const store = await openedStore(folder.path)
    const owner = store.forOwner(localOwner)
    const words = (word: string) => aKept(word, { message: aMessage(word, { text: `${word} `.repeat(3000) }) })
    await owner.messages.keepMany('src-1', [words('quicksilver'), words('marzipan'), words('lighthouse')])
    const contains = async (word: string) => {
      const entries = await readdir(folder.path, { recursive: true, withFileTypes: true })
      const files = entries.filter((entry) => entry.isFile())
      const bytes = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name))))
      return bytes.some((content) => content.includes(word))
    }
    expect(await contains('quicksilver')).toBe(true)

    await owner.messages.forget([messageKey('key-quicksilver')])
    expect(await contains('quicksilver')).toBe(false)
    await store.close()
    expect(await contains('marzipan')).toBe(true)

    await using again = await openedStore(folder.path)
    await mkdir(join(folder.path, 'backups'))
    await writeFile(join(folder.path, 'backups', 'ajar-old.sqlite'), 'a copy')
    await again.forOwner(ownerId('bert')).settings.set({ name: 'Bert' })
    await again.forOwner(localOwner).wipe()
    expect(await contains('marzipan')).toBe(false)
    expect(await readdir(folder.path)).toContain('backups')

    await again.forOwner(ownerId('bert')).wipe()
    expect(await readdir(folder.path)).not.toContain('backups')
  })

  it('does not change the rights of a folder that was there', async () => {
    await using folder = await temporaryFolder()
    await chmod(folder.path, 0o750)
    await using store = await openedStore(folder.path)
    expect(store).toBeDefined()
    expect(await rights(folder.path)).toBe('750')
  })
})
