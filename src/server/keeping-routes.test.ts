import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RestoreSource } from '#actions/keeping.ts'
import { err, ok } from '#domain/result.ts'
import { aKeeping, testDoor } from '#server/builders.ts'

const upload = '0b9c5a53-6c5e-4c6e-9a64-0d4f6a5d1c11'
let uploads: string
beforeEach(async () => {
  uploads = await mkdtemp(join(tmpdir(), 'ajar-keeping-'))
})
afterEach(() => rm(uploads, { recursive: true, force: true }))

const sendFile = (door: ReturnType<typeof testDoor>, body: string, id = upload) =>
  door.ask(`/api/uploads/${id}/archive`, { method: 'PUT', body })

describe('the saved file', () => {
  it('is handed out whole under its name, and put away afterwards', async () => {
    const path = join(uploads, 'ajar-archive.jsonl.gz')
    await writeFile(path, 'x'.repeat(300_000))
    const door = testDoor({
      takeArchive: async () => ok({ path, bytes: 300_000, taken: () => rm(path) }),
    })
    const response = await door.ask('/api/keeping/archive/ajar-archive.jsonl.gz')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="ajar-archive.jsonl.gz"')
    expect(response.headers.get('content-length')).toBe('300000')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect((await response.arrayBuffer()).byteLength).toBe(300_000)
    await expect.poll(() => stat(path).catch(() => 'gone')).toBe('gone')
  })

  it('is put away as well when nobody reads it to its end', async () => {
    const path = join(uploads, 'ajar-archive.jsonl.gz')
    await writeFile(path, 'x'.repeat(3_000_000))
    const door = testDoor({ takeArchive: async () => ok({ path, bytes: 3_000_000, taken: () => rm(path) }) })
    const response = await door.ask('/api/keeping/archive/ajar-archive.jsonl.gz')
    await response.body?.cancel()
    await expect.poll(() => stat(path).catch(() => 'gone')).toBe('gone')
  })

  it('leads to no other file', async () => {
    const asked: string[] = []
    const door = testDoor({
      takeArchive: async (name) => {
        asked.push(name)
        return err('not-found')
      },
    })
    expect((await door.ask('/api/keeping/archive/..%2F..%2Fkey')).status).toBe(404)
    expect(asked).toEqual(['../../key'])
  })
})

describe('a file to restore', () => {
  it('is kept until it was taken in, and only the last one', async () => {
    const seen: RestoreSource[] = []
    const contents: string[] = []
    const door = testDoor(
      {
        restoreCopy: async (_ctx, from) => {
          seen.push(from)
          contents.push('path' in from ? await readFile(from.path, 'utf8') : '')
          return ok({ madeAt: null, applications: 0, restorePoint: null })
        },
      },
      { uploads },
    )
    const other = '1b9c5a53-6c5e-4c6e-9a64-0d4f6a5d1c12'
    expect((await sendFile(door, 'first', other)).status).toBe(201)
    expect((await sendFile(door, 'second')).status).toBe(201)
    const folder = join(uploads, 'to-restore')
    expect(await readdir(folder)).toEqual([upload])
    expect((await stat(join(folder, upload))).mode & 0o777).toBe(0o600)

    const taken = await door.send('POST', '/api/keeping/restore', { upload, name: 'mine.jsonl.gz' })
    expect(taken.status).toBe(200)
    expect(seen).toEqual([{ path: join(folder, upload), name: 'mine.jsonl.gz' }])
    expect(contents).toEqual(['second'])
    expect(await readdir(folder)).toEqual([])
  })

  it('stays when it was refused, so that its sender can think again, and goes when they do', async () => {
    const refusal = {
      code: 'busy',
      message: 'Your mail is being read just now. Wait until that is done, or stop it first.',
    }
    const door = testDoor({ restoreCopy: async () => err(refusal as { code: 'busy'; message: string }) }, { uploads })
    await sendFile(door, 'mine')
    const refused = await door.send('POST', '/api/keeping/restore', { upload, name: 'mine.jsonl.gz' })
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({ error: 'busy' })
    expect(await readdir(join(uploads, 'to-restore'))).toEqual([upload])

    await door.ask(`/api/uploads/${upload}/archive`, { method: 'DELETE' })
    expect(await readdir(join(uploads, 'to-restore'))).toEqual([])
  })

  it('is named by an id or by a listed name, never by a path', async () => {
    const door = testDoor({}, { uploads })
    for (const body of [{ upload: '../../key', name: 'x' }, { path: '/etc/passwd', name: 'x' }, {}]) {
      expect((await door.send('POST', '/api/keeping/restore', body)).status).toBe(422)
      expect((await door.send('POST', '/api/keeping/look', body)).status).toBe(422)
    }
  })
})

it('says in German what a file leaves out and what was looked at', async () => {
  const door = testDoor({
    seeKeeping: async () => aKeeping(),
    checkHouse: async () => [
      { name: 'backup', state: 'fine', says: 'the last one was made 3 days ago', todo: null },
      { name: 'disk', state: 'look', says: 'Only 80 MB free.', todo: null },
    ],
  })
  const german = { headers: { 'accept-language': 'de' } }
  expect(await (await door.ask('/api/keeping', german)).json()).toMatchObject({
    leftOut: [expect.stringContaining('Passwörter')],
  })
  expect(await (await door.ask('/api/keeping/checks', german)).json()).toMatchObject([
    { says: 'die letzte ist von vor 3 Tagen' },
    { says: 'Nur noch 80 MB frei.' },
  ])
})
