import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'

const firstPort = 4170
const portsTried = 20

export interface Listening {
  readonly port: number
  close(): Promise<void>
}

/**
 * Listens on 127.0.0.1 and nowhere else, on 4170 or the next free port. `port` pins it instead (0: any free one).
 * Throws `no-free-port` when all are taken.
 */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  port?: number,
): Promise<Listening> {
  const candidates = port === undefined ? Array.from({ length: portsTried }, (_, i) => firstPort + i) : [port]

  for (const candidate of candidates) {
    const server = createAdaptorServer({ fetch: (request) => fetch(request) })
    if (await opens(server, candidate)) {
      return { port: (server.address() as AddressInfo).port, close: () => close(server) }
    }
  }
  const tried =
    candidates.length === 1 ? `Port ${candidates[0]} is` : `Ports ${firstPort} to ${firstPort + portsTried - 1} are`
  throw Object.assign(new Error(`${tried} in use. Stop another Ajar or choose a port.`), { code: 'no-free-port' })
}

/** False when the port is taken; anything else that goes wrong is thrown. */
function opens(server: ServerType, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    })
    server.listen(port, '127.0.0.1', () => resolve(true))
  })
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    // A browser keeps its connections open for minutes; nobody waits for that.
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
