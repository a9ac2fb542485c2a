import { Hono } from 'hono'
import { z } from 'zod'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, refuseField } from '#server/errors.ts'
import { day, id, webAddress } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const update = z.strictObject({
  on: day,
  kind: z.enum(['skill', 'certificate', 'project', 'job', 'talk', 'other']),
  text: z.string().trim().min(1, 'Say what is new.').max(2000),
  url: webAddress.nullable(),
})
const article = z.strictObject({
  title: z.string().trim().min(1, 'Give its title.').max(500),
  url: webAddress,
  note: z.string().trim().max(2000).nullable(),
})

export function newsRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/', async (c) => c.json(await actions.listNews(c.get('ctx'))))
    .get('/proposals', async (c) => c.json(await actions.proposeNews(c.get('ctx'))))
    .post('/updates', valid('json', update), async (c) => {
      const added = await actions.addUpdate(c.get('ctx'), c.req.valid('json'))
      return added.ok ? c.json(added.value, 201) : refuseField(c, added.error)
    })
    .post('/articles', valid('json', article), async (c) => {
      const added = await actions.addArticle(c.get('ctx'), c.req.valid('json'))
      return added.ok ? c.json(added.value, 201) : refuseField(c, added.error)
    })
    .delete('/:id', valid('param', z.object({ id })), async (c) => {
      const removed = await actions.removeNews(c.get('ctx'), c.req.valid('param').id)
      return removed.ok ? c.json({ removed: true }, 200) : refuse(c, removed.error)
    })
    .post('/:id/restored', valid('param', z.object({ id })), async (c) => {
      const restored = await actions.restoreNews(c.get('ctx'), c.req.valid('param').id)
      return restored.ok ? c.json({ restored: true }, 200) : refuse(c, restored.error)
    })
}
