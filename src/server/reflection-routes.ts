import { Hono } from 'hono'
import { z } from 'zod'
import type { ReflectionAnswers } from '#domain/reflection.ts'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { isObject } from '#domain/is-object.ts'
import { refuse } from '#server/errors.ts'
import { id } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

/** Which answers fit the form is the reflection's own business; here they only have to be answers. */
const answers = z.custom<ReflectionAnswers>(isObject)
const save = z.strictObject({ answers, version: z.int().nonnegative(), finished: z.boolean().optional() })

export function reflectionRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/reflection-form', async (c) => c.json(await actions.reflectionForm(c.get('ctx'))))
    .get('/applications/:id/reflection', valid('param', z.object({ id })), async (c) => {
      const opened = await actions.openReflection(c.get('ctx'), c.req.valid('param').id)
      return opened.ok ? c.json(opened.value, 200) : refuse(c, opened.error)
    })
    .post('/applications/:id/reflection/visits', valid('param', z.object({ id })), async (c) => {
      const visited = await actions.visitReflection(c.get('ctx'), c.req.valid('param').id)
      return visited.ok ? c.json(visited.value, 200) : refuse(c, visited.error)
    })
    .put('/applications/:id/reflection', valid('param', z.object({ id })), valid('json', save), async (c) => {
      const saved = await actions.saveReflection(c.get('ctx'), c.req.valid('param').id, c.req.valid('json'))
      return saved.ok ? c.json(saved.value, 200) : refuse(c, saved.error)
    })
}
