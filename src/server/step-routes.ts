import { Hono } from 'hono'
import { z } from 'zod'
import { startOfDay } from '#domain/days.ts'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse } from '#server/errors.ts'
import { day, id } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const aStep = z.object({ id })
const choice = z.strictObject({
  choice: z.enum(['done', 'skipped', 'snoozed', 'reopened']),
  /** The day it comes back, in the owner's zone. */
  until: day.optional(),
  reason: z.string().trim().max(2000).optional(),
})

export function stepRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .post('/:id/decisions', valid('param', aStep), valid('json', choice), async (c) => {
      const ctx = c.get('ctx')
      const { until, ...rest } = c.req.valid('json')
      const { zoneInUse } = await actions.seeSettings(ctx)
      const decided = await actions.decide(ctx, c.req.valid('param').id, {
        ...rest,
        until: until === undefined ? undefined : startOfDay(until, zoneInUse),
      })
      return decided.ok ? c.json(decided.value, 201) : refuse(c, decided.error)
    })
    .post('/:id/draft', valid('param', aStep), async (c) => {
      const draft = await actions.draftStep(c.get('ctx'), c.req.valid('param').id)
      return draft.ok ? c.json(draft.value, 200) : refuse(c, draft.error)
    })
}
