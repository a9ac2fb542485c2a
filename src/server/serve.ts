import { createServer } from '#server/create-server.ts'
import type { ServerDeps } from '#server/deps.ts'
import { listen } from '#server/listen.ts'
import { newSession } from '#server/session.ts'

export interface RunningServer {
  /** To be printed once: it carries the token that lets a browser in. */
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

/** Starts the web's door on 127.0.0.1. `port` pins the port (0: any free one); otherwise 4170 or the next free one. */
export async function serve(deps: ServerDeps, options: { readonly port?: number } = {}): Promise<RunningServer> {
  const session = newSession()
  let port = 0
  const app = createServer({ ...deps, session, ownPort: () => port })

  const listening = await listen(app.fetch, options.port)
  port = listening.port
  return { url: `http://127.0.0.1:${port}/?token=${session.token}`, port, close: () => listening.close() }
}
