import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { messageKey } from '#domain/ids.ts'
import { forces } from '#domain/requirement.ts'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, refuseTold } from '#server/errors.ts'
import { id } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const version = z.int().nonnegative()
const byId = z.object({ id })

/** A saved page with its styles, in base64. */
const largestFile = 7_000_000
const largestBody = 7_200_000

const from = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paste'), text: z.string().max(400_000) }),
  z.strictObject({ kind: z.literal('file'), name: z.string().max(300), file: z.base64().max(largestFile) }),
  z.strictObject({
    kind: z.literal('address'),
    url: z.string().trim().min(1, 'Give the whole address, with https://.').max(2000),
  }),
  z.strictObject({ kind: z.literal('mail'), message: id }),
])
const list = z.strictObject({
  version,
  requirements: z
    .array(z.strictObject({ id: id.nullable(), text: z.string().max(3000), force: z.enum(forces) }))
    .max(200),
})
const restore = z.strictObject({ version, readVersion: version })

/** What an application's posting asks for. */
export function postingRoutes({ actions }: DoorDeps) {
  const limit = bodyLimit({ maxSize: largestBody, onError: (c) => refuse(c, 'too-large') })

  return new Hono<DoorEnv>()
    .get('/:id', valid('param', byId), async (c) => {
      const seen = await actions.seePosting(c.get('ctx'), c.req.valid('param').id)
      return seen.ok ? c.json(seen.value, 200) : refuse(c, seen.error)
    })
    .post('/:id', limit, valid('param', byId), valid('json', from), async (c) => {
      const added = await taken(actions, c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      if (added.ok) return c.json(added.value, 201)
      return typeof added.error === 'string' ? refuse(c, added.error) : refuseTold(c, added.error)
    })
    .put('/:id/requirements', valid('param', byId), valid('json', list), async (c) => {
      const { requirements, version: read } = c.req.valid('json')
      const saved = await actions.saveRequirements(c.get('ctx'), c.req.valid('param').id, requirements, read)
      return saved.ok ? c.json(saved.value, 200) : refuse(c, saved.error)
    })
    .post('/:id/requirements/restored', valid('param', byId), valid('json', restore), async (c) => {
      const { version: earlier, readVersion } = c.req.valid('json')
      const restored = await actions.restoreRequirements(c.get('ctx'), c.req.valid('param').id, earlier, readVersion)
      return restored.ok ? c.json(restored.value, 200) : refuse(c, restored.error)
    })
}

function taken(
  actions: DoorDeps['actions'],
  ctx: DoorEnv['Variables']['ctx'],
  applicationId: string,
  said: z.infer<typeof from>,
) {
  switch (said.kind) {
    case 'paste':
      return actions.pastePosting(ctx, applicationId, said.text)
    case 'file':
      return actions.postingFromFile(ctx, applicationId, {
        name: said.name,
        bytes: new Uint8Array(Buffer.from(said.file, 'base64')),
      })
    case 'address':
      return actions.postingFromAddress(ctx, applicationId, said.url)
    case 'mail':
      return actions.postingFromMail(ctx, applicationId, messageKey(said.message))
  }
}

/** Any JSON; what fits JSON Resume is the résumé's own business. */
const save = z.strictObject({ version, resume: z.unknown() })

/** The person's résumé. */
export function resumeRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/', async (c) => c.json(await actions.seeResume(c.get('ctx'))))
    .put('/', valid('json', save), async (c) => {
      const { resume, version: read } = c.req.valid('json')
      const saved = await actions.saveResume(c.get('ctx'), resume, read)
      return saved.ok ? c.json(saved.value, 200) : refuse(c, saved.error)
    })
    .post('/restored', valid('json', restore), async (c) => {
      const { version: earlier, readVersion } = c.req.valid('json')
      const restored = await actions.restoreResume(c.get('ctx'), earlier, readVersion)
      return restored.ok ? c.json(restored.value, 200) : refuse(c, restored.error)
    })
}
