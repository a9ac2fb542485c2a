import { Hono } from 'hono'
import { z } from 'zod'
import { pictureKeys } from '#domain/picture.ts'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { valid } from '#server/validate.ts'

const aPicture = z.object({ picture: z.enum(pictureKeys) })

export function insightRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/', async (c) => c.json(await actions.seeInsights(c.get('ctx'))))
    .get('/:picture/csv', valid('param', aPicture), async (c) => {
      const text = await actions.insightAsCsv(c.get('ctx'), c.req.valid('param').picture)
      return c.body(text, 200, { 'Content-Type': 'text/csv; charset=utf-8' })
    })
}
