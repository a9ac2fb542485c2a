import { Hono } from 'hono'
import { z } from 'zod'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, refuseTold } from '#server/errors.ts'
import { id } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const one = z.object({ id })
const approval = z.strictObject({
  /** The version that was on the screen. */
  version: z.int().nonnegative(),
  when: z.enum(['now', 'suggested']),
  way: z.enum(['send', 'draft']),
  /** Why it goes although the check minds something. */
  because: z.string().trim().max(2000).optional(),
})
const said = z.strictObject({ said: z.enum(['arrived', 'send-again', 'let-go']) })

export function outboxRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/outbox', async (c) => c.json(await actions.seeOutbox(c.get('ctx')), 200))
    .get('/drafts/:id/approval', valid('param', one), async (c) => {
      const seen = await actions.seeApproval(c.get('ctx'), c.req.valid('param').id)
      return seen.ok ? c.json(seen.value, 200) : refuse(c, seen.error)
    })
    .post('/drafts/:id/approval', valid('param', one), valid('json', approval), async (c) => {
      const done = await actions.approve(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      return done.ok ? c.json({ id: done.value.id }, 201) : refuseTold(c, done.error)
    })
    .post('/outbox/:id/take-back', valid('param', one), async (c) => {
      const done = await actions.takeApprovalBack(c.get('ctx'), c.req.valid('param').id)
      return done.ok ? c.json({ id: done.value.id }, 200) : refuseTold(c, done.error)
    })
    .post('/outbox/:id/send', valid('param', one), async (c) => {
      const done = await actions.sendItNow(c.get('ctx'), c.req.valid('param').id)
      return done.ok ? c.json({ id: done.value.id }, 200) : refuseTold(c, done.error)
    })
    .post('/outbox/:id/settle', valid('param', one), valid('json', said), async (c) => {
      const done = await actions.settleUncertain(c.get('ctx'), c.req.valid('param').id, c.req.valid('json').said)
      return done.ok ? c.json({ id: done.value.id }, 200) : refuseTold(c, done.error)
    })
}
