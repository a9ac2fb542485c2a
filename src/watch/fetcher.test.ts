import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createFetcher, type FetcherOptions } from '#watch/fetcher.ts'
import type { FetchRequest } from '#watch/fetch.ts'
import { isPublicAddress } from '#watch/public-address.ts'
import { retryAfter } from '#watch/retry-after.ts'
import { sayRefusal } from '#watch/say-refusal.ts'

const site = 'https://blog.example'
let seen: IncomingMessage[] = []
let bodies: string[] = []
let robots: string | number = 404
let behave: (answer: ServerResponse, path: string) => void

const server = createServer((request, answer) => {
  let body = ''
  request.on('data', (chunk: Buffer) => {
    body += chunk.toString()
  })
  request.on('end', () => {
    seen.push(request)
    bodies.push(body)
    if (request.url !== '/robots.txt') return behave(answer, request.url ?? '')
    if (typeof robots === 'number') answer.writeHead(robots).end()
    else answer.end(robots)
  })
})

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  seen = []
  bodies = []
  robots = 404
  behave = (answer) => answer.end('hello')
})

function fetcher(options: FetcherOptions = {}) {
  const { port } = server.address() as AddressInfo
  return createFetcher({ standIns: new Map([[site, port]]), resolve: async () => [], gapMs: 0, ...options })
}

const feed = (path = '/', more: Partial<FetchRequest> = {}): FetchRequest => ({
  url: `${site}${path}`,
  purpose: 'feed',
  ...more,
})

describe('fetching', () => {
  it('says who asks, and sends no cookie, no referrer and no password', async () => {
    behave = (answer) => answer.writeHead(200, { 'set-cookie': 'a=b' }).end('hello')
    const fetch = fetcher()
    await fetch(feed())
    const found = await fetch(feed())
    expect(found).toMatchObject({ ok: true, value: { state: 'fresh', status: 200, movedTo: null } })
    expect(seen).toHaveLength(2)
    for (const { headers } of seen) {
      expect(headers['user-agent']).toMatch(/^Ajar\//)
      expect(Object.keys(headers).toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
    }
  })

  it('gives back what makes the next request a conditional one, and says when nothing changed', async () => {
    behave = (answer) =>
      answer.writeHead(200, { etag: '"v1"', 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' }).end('x')
    const fetch = fetcher()
    const first = await fetch(feed())
    if (!first.ok) throw new Error(first.error.code)

    behave = (answer) => answer.writeHead(304).end()
    const second = await fetch(feed('/', { known: first.value.validators }))
    expect(seen[1]?.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Mon, 02 Nov 2026 10:00:00 GMT',
    })
    expect(second).toMatchObject({ ok: true, value: { state: 'unchanged', validators: { etag: '"v1"' } } })
    expect(await fetch(feed())).toMatchObject({ ok: false, error: { code: 'odd-answer', status: 304 } })
  })

  it.each([
    ['gzip', gzipSync('hello')],
    ['br', brotliCompressSync('hello')],
    ['identity', Buffer.from('hello')],
  ])('unpacks %s', async (encoding, bytes) => {
    behave = (answer) => answer.writeHead(200, { 'content-encoding': encoding, 'content-type': 'Text/XML' }).end(bytes)
    const found = await fetcher()(feed())
    expect(found).toMatchObject({ ok: true, value: { contentType: 'text/xml', bytes: Buffer.from('hello') } })
  })

  it('tells another origin on the way nothing of what was read before, and keeps nothing it says of that', async () => {
    const other = 'https://other.example'
    const { port } = server.address() as AddressInfo
    const fetch = fetcher({
      standIns: new Map([
        [site, port],
        [other, port],
      ]),
    })
    const known = { etag: '"mine"', lastModified: 'Mon, 02 Nov 2026 10:00:00 GMT' }
    behave = (answer, path) => {
      if (path === '/') answer.writeHead(301, { location: '/here' }).end()
      else if (path === '/here') answer.writeHead(301, { location: `${other}/there` }).end()
      else answer.writeHead(200, { etag: '"theirs"', 'last-modified': known.lastModified }).end('x')
    }
    expect(await fetch(feed('/', { known }))).toMatchObject({
      ok: true,
      value: { state: 'fresh', movedTo: `${other}/there`, validators: { etag: null, lastModified: null } },
    })
    expect(seen.map(({ headers }) => [headers['if-none-match'], headers['if-modified-since']])).toEqual([
      ['"mine"', known.lastModified],
      ['"mine"', known.lastModified],
      [undefined, undefined],
    ])
  })

  it('takes a 304 of an origin that was given nothing to compare for an odd answer', async () => {
    const other = 'https://other.example'
    const { port } = server.address() as AddressInfo
    const fetch = fetcher({
      standIns: new Map([
        [site, port],
        [other, port],
      ]),
    })
    behave = (answer, path) => {
      if (path === '/') answer.writeHead(302, { location: `${other}/there` }).end()
      else answer.writeHead(304).end()
    }
    const odd = { ok: false, error: { code: 'odd-answer', status: 304, url: `${other}/there` } }
    expect(await fetch(feed('/', { known: { etag: '"mine"', lastModified: null } }))).toMatchObject(odd)
    const nothing = { etag: null, lastModified: null }
    const odder = { ok: false, error: { code: 'odd-answer', status: 304 } }
    behave = (answer) => answer.writeHead(304).end()
    expect(await fetch(feed('/', { known: nothing }))).toMatchObject(odder)
  })

  it('follows a redirect and tells where a thing lives from now on, unless it is only for now', async () => {
    behave = (answer, path) => {
      if (path === '/old') answer.writeHead(301, { location: '/new#part' }).end()
      else if (path === '/away') answer.writeHead(302, { location: `${site}/new` }).end()
      else answer.end('hello')
    }
    const fetch = fetcher()
    expect(await fetch(feed('/old'))).toMatchObject({ value: { url: `${site}/new`, movedTo: `${site}/new` } })
    expect(await fetch(feed('/away'))).toMatchObject({ value: { url: `${site}/new`, movedTo: null } })
    expect(await fetch(feed('/away', { followRedirects: false }))).toMatchObject({
      error: { code: 'redirected', status: 302, location: `${site}/new` },
    })
  })

  it('posts JSON, and follows no redirect then', async () => {
    const fetch = fetcher()
    await fetch(feed('/jobs', { json: { limit: 20 } }))
    expect([seen[0]?.method, seen[0]?.headers['content-type'], bodies[0]]).toEqual([
      'POST',
      'application/json',
      '{"limit":20}',
    ])
    behave = (answer) => answer.writeHead(307, { location: '/else' }).end()
    expect(await fetch(feed('/jobs', { json: {} }))).toMatchObject({ error: { code: 'redirected' } })
  })

  it('says what an error was, with its beginning', async () => {
    behave = (answer) => answer.writeHead(403, { 'content-type': 'application/json' }).end('{"errorCode":"S22"}')
    expect(await fetcher()(feed())).toMatchObject({
      error: { code: 'forbidden', status: 403, contentType: 'application/json', bodyStart: '{"errorCode":"S22"}' },
    })
  })

  it('does not ask a host again before the moment it named', async () => {
    let now = 1_000_000
    behave = (answer) => answer.writeHead(429, { 'retry-after': '120' }).end()
    const fetch = fetcher({ now: () => now })
    expect(await fetch(feed())).toMatchObject({ error: { code: 'too-many', retryAt: 1_120_000 } })
    expect(await fetch(feed('/other'))).toMatchObject({ error: { code: 'wait', retryAt: 1_120_000 } })
    expect(seen).toHaveLength(1)

    now = 1_120_001
    behave = (answer) => answer.end('hello')
    expect(await fetch(feed())).toMatchObject({ ok: true })
  })

  it('asks a host one thing at a time, with a gap between two', async () => {
    let at = 0
    let most = 0
    behave = (answer) => {
      at++
      most = Math.max(most, at)
      setTimeout(() => {
        at--
        answer.end('hello')
      }, 20)
    }
    const fetch = fetcher({ gapMs: 50 })
    const begun = performance.now()
    await Promise.all([fetch(feed('/a')), fetch(feed('/b')), fetch(feed('/c'))])
    expect(most).toBe(1)
    expect(performance.now() - begun).toBeGreaterThan(140)
  })

  it('lets no more wait for a host than may', async () => {
    const fetch = fetcher()
    const found = await Promise.all(Array.from({ length: 60 }, () => fetch(feed())))
    const crowded = found.filter((one) => !one.ok && one.error.code === 'crowded')
    expect(crowded).toHaveLength(10)
  })

  it('can be stopped', async () => {
    behave = () => {}
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    expect(await fetcher()(feed('/', { signal: stop.signal }))).toMatchObject({ error: { code: 'stopped' } })
  })
})

describe('robots.txt', () => {
  const page = (path: string): FetchRequest => ({ url: `${site}${path}`, purpose: 'page' })

  it('is asked for pages, once, and not for feeds', async () => {
    robots = 'User-agent: *\nDisallow: /private\n\nUser-agent: Ajar\nDisallow: /not-for-ajar'
    const fetch = fetcher()
    expect(await fetch(page('/a'))).toMatchObject({ ok: true })
    expect(await fetch(page('/private'))).toMatchObject({ ok: true })
    expect(await fetch(page('/not-for-ajar/1'))).toMatchObject({ error: { code: 'robots' } })
    expect(await fetch(feed('/not-for-ajar/1'))).toMatchObject({ ok: true })
    expect(seen.map(({ url }) => url)).toEqual(['/robots.txt', '/a', '/private', '/not-for-ajar/1'])
  })

  it('is heeded behind a redirect as well', async () => {
    robots = 'User-agent: *\nDisallow: /private'
    behave = (answer) => answer.writeHead(302, { location: '/private' }).end()
    expect(await fetcher()(page('/a'))).toMatchObject({ error: { code: 'robots', url: `${site}/private` } })
  })

  it('means no where nobody can say, and yes where there is none', async () => {
    robots = 500
    expect(await fetcher()(page('/a'))).toMatchObject({ error: { code: 'robots' } })
    robots = 404
    expect(await fetcher()(page('/a'))).toMatchObject({ ok: true })
  })

  it('cannot hold the program up, whatever is written in it', async () => {
    const names = 'User-agent: a\n'.repeat(10_000)
    robots = `${names}${'Disallow: /*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b\n'.repeat(8000)}Crawl-delay: soon\n`
    robots = `User-agent: *\n${robots.slice(0, 500_000)}`
    const begun = performance.now()
    await fetcher()(page(`/${'a'.repeat(3500)}`))
    expect(performance.now() - begun).toBeLessThan(4000)
  })
})

describe('what stands around it', () => {
  it('knows a public address', () => {
    for (const address of ['93.184.215.14', '2606:4700::1111', '::ffff:93.184.215.14', '64:ff9b::5db8:d70e']) {
      expect(isPublicAddress(address), address).toBe(true)
    }
    for (const address of ['', 'localhost', '0x7f.1', '010.0.0.1'])
      expect(isPublicAddress(address), address).toBe(false)
  })

  it('reads Retry-After as seconds and as a date, and no later than a day', () => {
    const now = Date.UTC(2026, 10, 9, 12)
    expect(retryAfter('30', now)).toBe(now + 30_000)
    expect(retryAfter('Mon, 09 Nov 2026 12:01:00 GMT', now)).toBe(now + 60_000)
    expect(retryAfter('99999999', now)).toBe(now + 24 * 3600_000)
    for (const odd of [null, '', '-5', '1.5', 'soon']) expect(retryAfter(odd, now), String(odd)).toBeNull()
  })

  it('says in both languages what happened', () => {
    const refusal = { code: 'not-public', url: 'http://127.0.0.1/x' } as const
    expect(sayRefusal(refusal, 'en')).toContain('127.0.0.1 is inside this computer')
    expect(sayRefusal(refusal, 'de')).toContain('liegt in diesem Computer')
    expect(sayRefusal({ code: 'not-web', url: 'file:///etc/passwd' }, 'en')).toContain('“file:///etc/passwd”')
  })
})
