import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Fetch } from '#watch/fetch.ts'
import { createFetcher } from '#watch/fetcher.ts'

/** What a made-up site answers, by path. */
export type Site = Record<string, string | ((request: IncomingMessage, answer: ServerResponse) => void)>

/** A real server on the loopback that stands in for made-up sites, and the program's fetcher that knows it. */
export async function webServer(sites: Readonly<Record<string, Site>>, now: () => number) {
  const asked: string[] = []
  const server = createServer((request, answer) => {
    const address = `https://${request.headers.host}${request.url}`
    asked.push(address)
    const page = sites[`https://${request.headers.host}`]?.[request.url ?? '']
    if (page === undefined) answer.writeHead(404).end()
    else if (typeof page === 'string') answer.writeHead(200, { 'content-type': typeOf(page), etag: '"1"' }).end(page)
    else page(request, answer)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const standIns = new Map(Object.keys(sites).map((origin) => [origin, port]))
  const fetch: Fetch = createFetcher({ standIns, resolve: async () => [], gapMs: 0, now })
  return {
    fetch,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

function typeOf(page: string): string {
  return page.startsWith('<?xml') ? 'application/rss+xml' : 'text/html; charset=utf-8'
}

export interface ItemWords {
  readonly path: string
  readonly title: string
  readonly text: string
  readonly on: string
}

/** An RSS feed of a made-up site. */
export function rss(title: string, site: string, items: readonly ItemWords[]): string {
  const item = ({ path, title: name, text, on }: ItemWords) =>
    `<item><title>${name}</title><link>${site}${path}</link><description><![CDATA[${text}]]></description><pubDate>${new Date(on).toUTCString()}</pubDate></item>`
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>${site}/</link><description>d</description>${items.map(item).join('')}</channel></rss>`
}
