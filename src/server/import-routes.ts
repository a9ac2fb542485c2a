import { homedir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { z } from 'zod'
import type { DoorDeps, DoorEnv } from '#server/deps.ts'
import { refuse, refuseTold } from '#server/errors.ts'
import { id } from '#server/schemas.ts'
import { valid } from '#server/validate.ts'

const start = z.strictObject({ path: z.string().trim().min(1, 'Give the path of a mail file or folder.').max(4096) })

export function importRoutes({ actions }: DoorDeps) {
  return new Hono<DoorEnv>()
    .get('/imports', async (c) => c.json(await actions.listImports(c.get('ctx'))))
    .post('/imports', valid('json', start), async (c) => {
      const started = await actions.startImport(c.get('ctx'), fromHome(c.req.valid('json').path))
      return started.ok ? c.json(started.value, 201) : refuseTold(c, started.error)
    })
    .post('/imports/:id/pause', valid('param', z.object({ id })), async (c) => {
      const paused = await actions.pauseImport(c.get('ctx'), c.req.valid('param').id)
      return paused.ok ? c.json({ paused: true }, 200) : refuse(c, paused.error)
    })
    .post('/imports/:id/resume', valid('param', z.object({ id })), async (c) => {
      const resumed = await actions.resumeImport(c.get('ctx'), c.req.valid('param').id)
      return resumed.ok ? c.json({ resumed: true }, 200) : refuse(c, resumed.error)
    })
    .get('/sources', async (c) => c.json(await actions.listSources(c.get('ctx'))))
    .get('/set-aside', async (c) => c.json(await actions.listSetAside(c.get('ctx'))))
    .post('/demo', async (c) => {
      const started = await actions.loadDemo(c.get('ctx'))
      return started.ok ? c.json(started.value, 201) : refuseTold(c, started.error)
    })
}

/** `~` is what people write; only a shell knows it. */
function fromHome(path: string): string {
  return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path
}
