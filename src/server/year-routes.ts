import { Hono } from 'hono'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'

export function yearRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>().get('/', async (c) => c.json(await actions.seeYear(c.get('ctx'))))
}
