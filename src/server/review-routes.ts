import { Hono } from 'hono'
import { z } from 'zod'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse } from '#server/errors.ts'
import { id } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const answer = z.strictObject({
  answer: id,
  text: z.string().max(300, 'This is longer than a name can be.').optional(),
})
const undo = z.strictObject({ undo: z.array(id).min(1).max(100) })

export function reviewRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/', async (c) => c.json(await actions.listReview(c.get('ctx'))))
    .post('/:id/answers', valid('param', z.object({ id })), valid('json', answer), async (c) => {
      const { answer, text } = c.req.valid('json')
      const done = await actions.answerReview(c.get('ctx'), c.req.valid('param').id, answer, text ?? null)
      return done.ok ? c.json(done.value, 201) : refuse(c, done.error)
    })
    .post('/undo', valid('json', undo), async (c) => {
      const done = await actions.undoAnswer(c.get('ctx'), c.req.valid('json').undo)
      return done.ok ? c.json({ undone: true }, 200) : refuse(c, done.error)
    })
}
