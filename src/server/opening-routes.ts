import { Hono } from 'hono'
import { z } from 'zod'
import { coolOffScopes } from '#domain/cool-off.ts'
import { boardStates } from '#domain/board.ts'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, refuseField } from '#server/errors.ts'
import { id, webAddress } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const byId = valid('param', z.object({ id }))
const name = z.string().trim().min(1, 'A name is needed.').max(300, 'This is longer than a name can be.')
const board = z.strictObject({ url: webAddress, company: name })
const coolOff = z.strictObject({
  name,
  months: z.int().min(0).max(36),
  appliesTo: z.enum(coolOffScopes),
  source: z.string().trim().max(500).nullable(),
})

/** Boards that are watched or could be, and the roles on them. */
export function openingRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/', async (c) => c.json(await actions.listOpenings(c.get('ctx'))))
    .get('/of/:id', byId, async (c) => {
      const found = await actions.openingsOfApplication(c.get('ctx'), c.req.valid('param').id)
      return found.ok ? c.json(found.value, 200) : refuse(c, found.error)
    })
    .post('/boards', valid('json', board), async (c) => {
      const added = await actions.addBoard(c.get('ctx'), c.req.valid('json'))
      return added.ok ? c.json({ id: added.value.id }, 201) : refuseField(c, added.error)
    })
    .put('/boards/:id', byId, valid('json', z.strictObject({ state: z.enum(boardStates) })), async (c) => {
      const decided = await actions.decideBoard(c.get('ctx'), c.req.valid('param').id, c.req.valid('json').state)
      return decided.ok ? c.json({ state: decided.value.state }, 200) : refuse(c, decided.error)
    })
    .post('/boards/:id/reading', byId, async (c) => {
      const read = await actions.readBoardNow(c.get('ctx'), c.req.valid('param').id)
      return read.ok ? c.json({ trouble: read.value.reading.trouble }, 200) : refuse(c, read.error)
    })
    .put('/:id/aside', byId, valid('json', z.strictObject({ aside: z.boolean() })), async (c) => {
      const put = await actions.putOpeningAside(c.get('ctx'), c.req.valid('param').id, c.req.valid('json').aside)
      return put.ok ? c.json({ done: true }, 200) : refuse(c, put.error)
    })
    .post('/:id/application', byId, async (c) => {
      const made = await actions.applyToOpening(c.get('ctx'), c.req.valid('param').id)
      if (made.ok) return c.json(made.value, 201)
      return made.error === 'not-found' ? refuse(c, made.error) : refuseField(c, made.error)
    })
    .put('/cool-offs', valid('json', coolOff), async (c) => {
      const set = await actions.setCoolOff(c.get('ctx'), c.req.valid('json'))
      return set.ok ? c.json(set.value, 200) : refuseField(c, set.error)
    })
    .post('/cool-offs/removed', valid('json', z.strictObject({ company: name })), async (c) => {
      const removed = await actions.removeCoolOff(c.get('ctx'), c.req.valid('json').company)
      return removed.ok ? c.json({ removed: true }, 200) : refuse(c, removed.error)
    })
}
