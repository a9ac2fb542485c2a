import { Hono } from 'hono'
import { z } from 'zod'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse } from '#server/errors.ts'
import { id, mailAddress } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const doNotContact = z.strictObject({ address: mailAddress, value: z.boolean() })

export function correctionRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .delete('/corrections/:id', valid('param', z.object({ id })), async (c) => {
      const undone = await actions.undoCorrection(c.get('ctx'), c.req.valid('param').id)
      return undone.ok ? c.json({ undone: true }, 200) : refuse(c, undone.error)
    })
    .put('/do-not-contact', valid('json', doNotContact), async (c) => {
      const made = await actions.correct(c.get('ctx'), { type: 'do-not-contact', ...c.req.valid('json') })
      return made.ok ? c.json(made.value, 200) : refuse(c, made.error)
    })
}
