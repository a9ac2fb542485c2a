import { Hono } from 'hono'
import { z } from 'zod'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, refuseField } from '#server/errors.ts'
import { manualEntry } from '#server/manual-schema.ts'
import { id } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

export function manualRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .post('/', valid('json', manualEntry), async (c) => {
      const added = await actions.addManual(c.get('ctx'), c.req.valid('json'))
      return added.ok ? c.json(added.value, 201) : refuseField(c, added.error)
    })
    .delete('/:id', valid('param', z.object({ id })), async (c) => {
      const removed = await actions.removeManual(c.get('ctx'), c.req.valid('param').id)
      return removed.ok ? c.json({ removed: true }, 200) : refuse(c, removed.error)
    })
}
