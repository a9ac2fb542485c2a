import { Hono } from 'hono'
import { z } from 'zod'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse } from '#server/errors.ts'
import { valid } from '#server/validate.ts'

/** Made by the browser, so that a view that was deleted can be put back as it was. */
const aView = z.object({ id: z.uuid() })
const content = z.strictObject({
  name: z.string().trim().min(1, 'Give it a name.').max(60, 'A shorter name is found faster.'),
  search: z.string().max(600),
})

/** The person's own ways to look at the applications. */
export function viewRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/', async (c) => c.json(await actions.listViews(c.get('ctx'))))
    .put('/:id', valid('param', aView), valid('json', content), async (c) => {
      const saved = await actions.saveView(c.get('ctx'), { ...c.req.valid('param'), ...c.req.valid('json') })
      return saved.ok ? c.json(saved.value, 200) : refuse(c, saved.error)
    })
    .delete('/:id', valid('param', aView), async (c) => {
      const removed = await actions.removeView(c.get('ctx'), c.req.valid('param').id)
      return removed.ok ? c.json({ removed: true }, 200) : refuse(c, removed.error)
    })
}
