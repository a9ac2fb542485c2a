import { createHash } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ok } from '#domain/result.ts'
import type { Actions } from '#server/actions.ts'
import { testDoor } from '#server/builders.ts'
import { receiveUpload } from '#server/receive-upload.ts'

const upload = '0192a1f0-7c3e-4b7a-9d55-3f6f1a2b4c5d'
let uploads: string

beforeEach(async () => {
  uploads = await mkdtemp(join(tmpdir(), 'ajar-uploads-'))
})
afterEach(() => rm(uploads, { recursive: true, force: true }))

describe('a mailbox from the browser', () => {
  it('is kept file by file and then imported as one', async () => {
    const startImport = vi.fn<Actions['startImport']>(async () => ok({ id: 'imp_1' }))
    const door = testDoor({ startImport }, { uploads })

    for (const name of ['cur/1.eml', 'cur/2.eml']) {
      const path = `/api/uploads/${upload}/file?path=${encodeURIComponent(`Mail/${name}`)}`
      const response = await door.ask(path, { method: 'PUT', body: `Subject: ${name}\r\n\r\n` })
      expect(response.status).toBe(201)
    }
    const response = await door.ask(`/api/uploads/${upload}/import`, { method: 'POST' })

    expect(response.status).toBe(201)
    expect(startImport.mock.calls[0]?.slice(1)).toEqual([
      join(uploads, upload, 'Mail'),
      { content: expect.stringMatching(/^[0-9a-f]{64}$/), name: 'Mail' },
    ])
    expect(await readFile(join(uploads, upload, 'Mail', 'cur', '1.eml'), 'utf8')).toBe('Subject: cur/1.eml\r\n\r\n')
  })

  it('is known by its content: one file whatever it is called, a folder by all that lies in it', async () => {
    const startImport = vi.fn<Actions['startImport']>(async () => ok({ id: 'imp_1' }))
    const door = testDoor({ startImport }, { uploads })
    const contentOf = async (files: Readonly<Record<string, string>>) => {
      const id = crypto.randomUUID()
      for (const [path, body] of Object.entries(files))
        await door.ask(`/api/uploads/${id}/file?path=${encodeURIComponent(path)}`, { method: 'PUT', body })
      await door.ask(`/api/uploads/${id}/import`, { method: 'POST' })
      return startImport.mock.calls.at(-1)?.[2]?.content
    }
    const one = await contentOf({ 'a.mbox': 'From one' })
    expect(one).toBe(createHash('sha256').update('From one').digest('hex'))
    expect(await contentOf({ 'copy of a.mbox': 'From one' })).toBe(one)
    expect(await contentOf({ 'a.mbox': 'From two' })).not.toBe(one)

    const folder = await contentOf({ 'M/1.eml': 'x', 'M/2.eml': 'y' })
    expect(await contentOf({ 'M/2.eml': 'y', 'M/1.eml': 'x' })).toBe(folder)
    expect(await contentOf({ 'M/1.eml': 'y', 'M/2.eml': 'x' })).not.toBe(folder)
  })

  it.each(['../../etc/passwd', '/etc/passwd', 'a/../../b', 'a//b', 'a\\..\\b', 'a\u0000b', '.', 'x'.repeat(300)])(
    'cannot be written to %j',
    async (path) => {
      const door = testDoor({}, { uploads })
      const response = await door.ask(`/api/uploads/${upload}/file?path=${encodeURIComponent(path)}`, {
        method: 'PUT',
        body: 'x',
      })
      expect(response.status).toBe(422)
      expect(await readdir(uploads, { recursive: true })).toEqual([])
    },
  )

  it('leaves nothing behind when it is too large', async () => {
    const body = new Blob(['x'.repeat(5000)]).stream()
    const received = await receiveUpload(body, uploads, 'mail.mbox', 4000)

    expect(received).toEqual({ ok: false, error: 'too-large' })
    expect(await readdir(uploads)).toEqual([])
  })

  it('leaves nothing behind when the connection breaks', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new Uint8Array(1000))
        controller.error(new Error('gone'))
      },
    })
    await expect(receiveUpload(body, uploads, 'mail.mbox')).rejects.toThrow('gone')
    expect(await readdir(uploads)).toEqual([])
  })

  it('is not imported when nothing arrived', async () => {
    const response = await testDoor({}, { uploads }).ask(`/api/uploads/${upload}/import`, { method: 'POST' })
    expect(response.status).toBe(404)
  })
})
