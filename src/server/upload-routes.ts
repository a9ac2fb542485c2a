import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { z } from 'zod'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, refuseTold } from '#server/errors.ts'
import { receiveUpload } from '#server/receive-upload.ts'
import { UploadContents } from '#server/upload-contents.ts'
import { valid } from '#server/validate.ts'

/** Made by the browser, one for everything that is chosen at once. */
const anUpload = z.object({ upload: z.uuid() })
const place = z.object({ path: z.string().min(1).max(2000) })

/** A mailbox from the browser: its files one by one, then one import of them all. */
export function uploadRoutes({ actions, uploadsFolder }: DoorDeps) {
  const contents = new UploadContents()
  const folderOf = (upload: string) => join(uploadsFolder, upload)

  return new Hono<DoorEnv>()
    .put('/:upload/file', valid('param', anUpload), valid('query', place), async (c) => {
      const body = c.req.raw.body
      if (!body) return refuse(c, 'invalid')

      const { upload } = c.req.valid('param')
      const { path } = c.req.valid('query')
      const received = await receiveUpload(body, folderOf(upload), path)
      if (!received.ok) return refuse(c, received.error)

      contents.received(upload, path, received.value.sha256)
      return c.json({ bytes: received.value.bytes }, 201)
    })
    .post('/:upload/import', valid('param', anUpload), async (c) => {
      const { upload } = c.req.valid('param')
      const folder = folderOf(upload)
      const entries = await readdir(folder).catch(() => [])
      const content = contents.nameOf(upload)
      const [first] = entries.toSorted((a, b) => (a < b ? -1 : 1))
      if (first === undefined || content === null) return refuse(c, 'not-found')

      const isOne = entries.length === 1
      const path = isOne ? join(folder, first) : folder
      const name = isOne ? first : `${first} + ${entries.length - 1}`
      const started = await actions.startImport(c.get('ctx'), path, { content, name })
      if (started.ok) contents.forget(upload)
      return started.ok ? c.json(started.value, 201) : refuseTold(c, started.error)
    })
}
