import { Hono } from 'hono'
import { z } from 'zod'
import { outcomes } from '#domain/application.ts'
import { replyables, statedReasons } from '#domain/finding.ts'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse } from '#server/errors.ts'
import { day, id } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const anApplication = z.object({ id })
const name = z.string().trim().min(1, 'Say what it should be.').max(300, 'This is longer than a name can be.')

const applicationChange = z.union([
  z.strictObject({ field: z.enum(['company', 'role', 'location']), value: name }),
  z.strictObject({ field: z.literal('outcome'), value: z.enum(outcomes).nullable() }),
  z.strictObject({ field: z.enum(['appliedOn', 'closedOn']), value: day.nullable() }),
  z.strictObject({ field: z.literal('channel'), value: z.enum(['automatic', 'personal']) }),
  z.strictObject({ field: z.literal('statedReason'), value: z.enum(statedReasons) }),
  z.strictObject({ field: z.literal('replyable'), value: z.enum(replyables) }),
  z.strictObject({ field: z.enum(['feedbackOffered', 'feedbackRefused', 'contactRefused']), value: z.boolean() }),
  z.strictObject({ mergeWith: id }),
  z.strictObject({ split: z.array(id).min(1).max(500) }),
  z.strictObject({ moveHere: id }),
])

/** Those that are looked at, in their order; without `ids` all. */
const chosen = z.strictObject({ ids: z.array(id).max(20_000).optional() })

export function applicationRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/', async (c) => c.json(await actions.listApplications(c.get('ctx'))))
    .post('/csv', valid('json', chosen), async (c) => {
      const text = await actions.exportCsv(c.get('ctx'), c.req.valid('json').ids)
      return c.body(text, 200, { 'Content-Type': 'text/csv; charset=utf-8' })
    })
    .get('/:id', valid('param', anApplication), async (c) => {
      const found = await actions.showApplication(c.get('ctx'), c.req.valid('param').id)
      return found.ok ? c.json(found.value, 200) : refuse(c, found.error)
    })
    .post('/:id/corrections', valid('param', anApplication), valid('json', applicationChange), async (c) => {
      const made = await actions.correctApplication(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      return made.ok ? c.json(made.value, 201) : refuse(c, made.error)
    })
}
