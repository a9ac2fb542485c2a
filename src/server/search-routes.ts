import { Hono } from 'hono'
import { z } from 'zod'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { valid } from '#server/validate.ts'

/** Any words are a query; more than a person types is cut by the action. */
const aSearch = z.object({
  q: z.string().max(2000, 'This is longer than a search can be.').default(''),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export function searchRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>().get('/', valid('query', aSearch), async (c) => {
    const { q, limit } = c.req.valid('query')
    return c.json(await actions.search(c.get('ctx'), q, limit))
  })
}
