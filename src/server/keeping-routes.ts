import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { z } from 'zod'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, refuseTold, sayTo } from '#server/errors.ts'
import { receiveUpload } from '#server/receive-upload.ts'
import { valid } from '#server/validate.ts'

/** 8 GiB: a mailbox's job mail, packed, is a thousandth of it. */
const largestArchive = 8 * 2 ** 30

const copy = z.strictObject({ copy: z.string().min(1).max(200) })
const sentFile = z.strictObject({ upload: z.uuid(), name: z.string().min(1).max(200) })
const source = z.union([copy, sentFile])

const whatToSave = z.object({ privatePages: z.literal('yes').optional() })

/** Saving everything as one file, and going back to one. */
export function keepingRoutes({ actions, uploadsFolder }: DoorDeps) {
  const received = join(uploadsFolder, 'to-restore')
  const fileOf = (from: z.infer<typeof source>) =>
    'copy' in from ? from : { path: join(received, from.upload), name: from.name }

  return new Hono<DoorEnv>()
    .get('/keeping', async (c) => {
      const view = await actions.seeKeeping(c.get('ctx'))
      return c.json({ ...view, leftOut: view.leftOut.map((sentence) => sayTo(c, sentence)) })
    })
    .get('/keeping/checks', async (c) => {
      const checks = await actions.checkHouse(c.get('ctx'))
      return c.json(
        checks.map(({ name, state, says, todo }) => ({
          name,
          state,
          says: sayTo(c, says),
          todo: todo === null ? null : sayTo(c, todo),
        })),
      )
    })
    .post('/keeping/archive', valid('query', whatToSave), async (c) => {
      const privatePages = c.req.valid('query').privatePages === 'yes'
      const saved = await actions.saveArchive(c.get('ctx'), { privatePages })
      return saved.ok ? c.json(saved.value, 201) : refuseTold(c, saved.error)
    })
    .get('/keeping/archive/:name', valid('param', z.object({ name: z.string().max(200) })), async (c) => {
      const { name } = c.req.valid('param')
      const found = await actions.takeArchive(name)
      if (!found.ok) return refuse(c, found.error)

      const { path, bytes, taken } = found.value
      const file = createReadStream(path)
      // Read to its end or broken off: whoever wants it again has it made anew.
      file.once('close', () => void taken())
      c.header('Content-Type', 'application/gzip')
      c.header('Content-Length', String(bytes))
      c.header('Content-Disposition', `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`)
      return c.body(Readable.toWeb(file) as ReadableStream<Uint8Array>)
    })
    .post('/keeping/look', valid('json', source), async (c) => {
      const looked = await actions.lookIntoCopy(c.get('ctx'), fileOf(c.req.valid('json')))
      return looked.ok ? c.json(looked.value, 200) : refuseTold(c, looked.error)
    })
    .post('/keeping/restore', valid('json', source), async (c) => {
      const from = c.req.valid('json')
      const restored = await actions.restoreCopy(c.get('ctx'), fileOf(from))
      if (!restored.ok) return refuseTold(c, restored.error)
      if ('upload' in from) await rm(join(received, from.upload), { force: true })
      return c.json(restored.value, 200)
    })
    .put('/uploads/:upload/archive', valid('param', z.object({ upload: z.uuid() })), async (c) => {
      const body = c.req.raw.body
      if (!body) return refuse(c, 'invalid')
      // One at a time: what was sent before and not taken in holds a person's mail and serves nobody.
      await rm(received, { recursive: true, force: true })
      const arrived = await receiveUpload(body, received, c.req.valid('param').upload, largestArchive)
      return arrived.ok ? c.json({ bytes: arrived.value.bytes }, 201) : refuse(c, arrived.error)
    })
    .delete('/uploads/:upload/archive', valid('param', z.object({ upload: z.uuid() })), async (c) => {
      await rm(join(received, c.req.valid('param').upload), { force: true })
      return c.json({ removed: true }, 200)
    })
}
