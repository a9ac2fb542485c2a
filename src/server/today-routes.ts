import { Hono } from 'hono'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'

export function todayRoutes({ actions }: DoorDeps) {
  return (
    new Hono<DoorEnv>()
      .get('/today', async (c) => c.json(await actions.seeToday(c.get('ctx'))))
      /** Asked often, so that a page sees what another window or the command line changes: one number. */
      .get('/data-version', async (c) => c.json({ version: await actions.dataVersion(c.get('ctx')) }))
      /** The moment and zone everything is seen in: with `--now` not the browser's. */
      .get('/clock', async (c) => {
        const ctx = c.get('ctx')
        const { zoneInUse } = await actions.seeSettings(ctx)
        return c.json({ now: ctx.now, zone: zoneInUse, demo: actions.isDemo(ctx) })
      })
  )
}
