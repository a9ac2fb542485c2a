import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { z } from 'zod'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, refuseTold } from '#server/errors.ts'
import { receiveUpload } from '#server/receive-upload.ts'
import { valid } from '#server/validate.ts'

/** Made by the browser, one for everything that is chosen at once. */
const anUpload = z.object({ upload: z.uuid() })
const place = z.object({ path: z.string().min(1).max(2000) })

/** A mailbox from the browser: its files one by one, then one import of them all. */
export function uploadRoutes({ actions, uploadsFolder }: DoorDeps) {
  const folderOf = (upload: string) => join(uploadsFolder, upload)

  return new Hono<DoorEnv>()
    .put('/:upload/file', valid('param', anUpload), valid('query', place), async (c) => {
      const body = c.req.raw.body
      if (!body) return refuse(c, 'invalid')

      const received = await receiveUpload(body, folderOf(c.req.valid('param').upload), c.req.valid('query').path)
      return received.ok ? c.json(received.value, 201) : refuse(c, received.error)
    })
    .post('/:upload/import', valid('param', anUpload), async (c) => {
      const folder = folderOf(c.req.valid('param').upload)
      const entries = await readdir(folder).catch(() => [])
      if (entries.length === 0) return refuse(c, 'not-found')

      const only = entries.length === 1 ? entries[0] : undefined
      const started = await actions.startImport(c.get('ctx'), only ? join(folder, only) : folder)
      return started.ok ? c.json(started.value, 201) : refuseTold(c, started.error)
    })
}
