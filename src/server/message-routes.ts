import { Hono } from 'hono'
import { z } from 'zod'
import type { Change } from '#domain/correction.ts'
import { findingKinds } from '#domain/finding.ts'
import { messageKey } from '#domain/ids.ts'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse } from '#server/errors.ts'
import { id } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const aMessage = z.object({ key: id })
const messageChange = z.union([
  z.strictObject({ kind: z.enum(findingKinds) }),
  z.strictObject({ notJobMail: z.literal(true) }),
])

export function messageRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/:key', valid('param', aMessage), async (c) => {
      const found = await actions.showMessage(c.get('ctx'), c.req.valid('param').key)
      return found.ok ? c.json(found.value, 200) : refuse(c, found.error)
    })
    .post('/:key/corrections', valid('param', aMessage), valid('json', messageChange), async (c) => {
      const message = messageKey(c.req.valid('param').key)
      const said = c.req.valid('json')
      const change: Change =
        'kind' in said ? { type: 'kind', message, kind: said.kind } : { type: 'not-job-mail', message }

      const made = await actions.correct(c.get('ctx'), change)
      return made.ok ? c.json(made.value, 201) : refuse(c, made.error)
    })
}
