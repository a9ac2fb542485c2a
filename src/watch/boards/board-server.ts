import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createFetcher } from '#watch/fetcher.ts'
import type { Fetch } from '#watch/fetch.ts'

/** What a host answers, by its path; tests invent it. */
export type Behaviour = (request: IncomingMessage, answer: ServerResponse, body: string) => void

export interface BoardServer extends AsyncDisposable {
  readonly port: number
  /** `host/path?query` of every request, in order. */
  readonly asked: readonly string[]
  /** A fetcher for which this server stands in for these hosts. */
  readonly fetch: (...hosts: readonly string[]) => Fetch
  behave: Behaviour
}

/** A server on the loopback that stands for every vendor at once. */
export async function boardServer(
  behave: Behaviour = (_, answer) => void answer.writeHead(404).end(),
): Promise<BoardServer> {
  const asked: string[] = []
  const server = createServer((request, answer) => {
    asked.push(`${request.headers.host ?? ''}${request.url ?? ''}`)
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => made.behave(request, answer, Buffer.concat(pieces).toString()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const made: BoardServer = {
    port,
    asked,
    behave,
    fetch: (...hosts) =>
      createFetcher({
        standIns: new Map(hosts.map((host) => [`https://${host}`, port])),
        resolve: async () => [],
        gapMs: 0,
      }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return made
}

/** Answers with JSON, or with what is text already. */
export function says(answer: ServerResponse, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  const isText = typeof body === 'string'
  answer
    .writeHead(200, { 'content-type': isText ? 'text/html' : 'application/json', ...headers })
    .end(isText ? body : JSON.stringify(body))
}
