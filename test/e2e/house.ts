import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Ctx } from '#actions/context.ts'
import type { Actions } from '#server/actions.ts'
import type { Fetch } from '#watch/fetch.ts'
import { now, zone } from '#server/builders.ts'
import { serve, type RunningServer } from '#server/serve.ts'
import { openApp, type App } from '#app.ts'
import { demoMoment } from '#demo-moment.ts'
import { buildWhatIsStale } from '../../scripts/build-what-is-stale.js'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const demoMailbox = join(root, 'demo', 'mailbox.mbox')

export interface House extends AsyncDisposable {
  readonly server: RunningServer
  readonly base: string
  /** What the server reported to its terminal: bugs and outages. */
  readonly reported: unknown[]
}

/** The folder of the pages, as a person gets them, built anew where the sources are others now. */
export async function buildPages(): Promise<string> {
  await buildWhatIsStale()
  return join(root, 'dist', 'web')
}

/** The real server, store and actions in a new data folder, on the demo's day unless told otherwise. */
export async function openRealHouse(
  webFolder: string,
  moment: number | (() => number) = demoMoment.now,
  outside?: Fetch,
): Promise<House & { readonly app: App }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ajar-e2e-'))
  const opened = await openApp({
    dataDir,
    root,
    zone: demoMoment.zone,
    clock: typeof moment === 'number' ? () => moment : moment,
    outside,
  })
  if (!opened.ok) throw new Error(opened.error.message)

  const app = opened.value
  const house = await open({
    actions: app.actions,
    contextFor: (request, accepted) => app.pageCtx(request, accepted),
    webFolder,
    uploadsFolder: app.uploadsFolder,
  })
  return {
    ...house,
    app,
    [Symbol.asyncDispose]: async () => {
      await house[Symbol.asyncDispose]()
      await app.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The real server and pages over actions that answer with what a test wants to be seen. */
export function openStage(webFolder: string, actions: Actions): Promise<House> {
  return open({
    actions,
    contextFor: () => ({ now, zone }) as Ctx,
    webFolder,
    uploadsFolder: tmpdir(),
  })
}

async function open(deps: Omit<Parameters<typeof serve>[0], 'report'>): Promise<House> {
  const reported: unknown[] = []
  const server = await serve({ ...deps, report: (error) => reported.push(error) }, { port: 0 })
  return {
    server,
    base: `http://127.0.0.1:${server.port}`,
    reported,
    [Symbol.asyncDispose]: () => server.close(),
  }
}
