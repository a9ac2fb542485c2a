import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Ctx } from '#actions/context.ts'
import { openApp, type App } from '../src/app.ts'
import { demoMoment } from '../src/demo-moment.ts'

export const root = fileURLToPath(new URL('../', import.meta.url))
export const demoMailbox = join(root, 'demo', 'mailbox.mbox')

export interface TestApp extends AsyncDisposable {
  readonly app: App
  readonly dataDir: string
  /** The owner of a new, empty store at the demo's moment unless told otherwise. */
  readonly ctx: (now?: number) => Ctx
  /** A path inside the test's own folder. */
  readonly path: (name: string) => string
}

/** The real thing in a folder of its own that goes with the test: real store, real actions, a clock that stands. */
export async function testApp(options: { readonly databaseUrl?: string } = {}): Promise<TestApp> {
  const folder = await mkdtemp(join(tmpdir(), 'ajar-test-'))
  const dataDir = join(folder, 'data')
  const opened = await openApp({ dataDir, root, zone: demoMoment.zone, clock: () => demoMoment.now, ...options })
  if (!opened.ok) throw new Error(opened.error.message)
  const app = opened.value

  return {
    app,
    dataDir,
    ctx: (now = demoMoment.now) => ({ ...app.ctx(), now }),
    path: (name) => join(folder, name),
    [Symbol.asyncDispose]: async () => {
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
