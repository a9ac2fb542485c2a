import { Hono } from 'hono'
import { z } from 'zod'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse } from '#server/errors.ts'
import { id, mailAddress } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const aPerson = z.object({ id })

const personChange = z.union([
  z.strictObject({ sameAs: id }),
  z.strictObject({ notSameAs: id }),
  z.strictObject({ split: z.array(mailAddress).min(1).max(100) }),
  z.strictObject({ doNotContact: z.boolean() }),
])

export function personRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/', async (c) => c.json(await actions.listPeople(c.get('ctx'))))
    .get('/:id', valid('param', aPerson), async (c) => {
      const found = await actions.showPerson(c.get('ctx'), c.req.valid('param').id)
      return found.ok ? c.json(found.value, 200) : refuse(c, found.error)
    })
    .post('/:id/corrections', valid('param', aPerson), valid('json', personChange), async (c) => {
      const made = await actions.correctPerson(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      return made.ok ? c.json(made.value, 201) : refuse(c, made.error)
    })
}
