import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { relations } from '#domain/person.ts'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, refuseTold } from '#server/errors.ts'
import { id } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

/** The largest file in base64, with room for what is ticked. */
const largestBody = 15_000_000
/** The file's bytes in base64: what is ticked in it comes along in the same body. */
const file = z.base64().max(14_000_000)
const tick = z.strictObject({ card: z.string().min(1).max(60), relation: z.enum(relations).exactOptional() })
const taking = z.strictObject({ name: z.string().max(300), file, ticks: z.array(tick).max(10_000) })

/** Contacts of an address book: looked at, taken in together with what the person ticked, taken back. */
export function contactsRoutes({ actions }: DoorDeps) {
  const limit = bodyLimit({ maxSize: largestBody, onError: (c) => refuse(c, 'too-large') })

  return new Hono<DoorEnv>()
    .get('/', async (c) => c.json(await actions.listContactImports(c.get('ctx'))))
    .post('/preview', limit, valid('json', z.strictObject({ file })), async (c) => {
      const seen = await actions.previewContacts(c.get('ctx'), bytesOf(c.req.valid('json').file))
      return seen.ok ? c.json(seen.value, 200) : refuseTold(c, seen.error)
    })
    .post('/', limit, valid('json', taking), async (c) => {
      const { name, file: given, ticks } = c.req.valid('json')
      const done = await actions.importContacts(c.get('ctx'), { name, bytes: bytesOf(given) }, ticks)
      return done.ok ? c.json(done.value, 201) : refuseTold(c, done.error)
    })
    .delete('/:id', valid('param', z.object({ id })), async (c) => {
      const undone = await actions.undoTableImport(c.get('ctx'), c.req.valid('param').id)
      return undone.ok ? c.json({ undone: true }, 200) : refuse(c, undone.error)
    })
}

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'))
}
