import { createServer, type Server, type ServerResponse } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFetcher, type FetcherOptions } from '#watch/fetcher.ts'
import type { FetchRefusalCode } from '#watch/fetch.ts'

/**
 * Everything here runs against real servers on this computer. `inside` is what an attacker is after: it listens on all
 * loopback addresses and counts who comes. `outside` is the attacker's own server, which a stand-in opens.
 */
let inside: Server
let outside: Server
let raw: { readonly port: number; readonly close: () => void }
let visits = 0
let tried = 0

const attacker = 'http://attacker.example'
const chain: { to: string; status: number } = { to: '', status: 302 }
let behave: (answer: ServerResponse) => void = (answer) => answer.end('nothing')

beforeAll(async () => {
  inside = createServer((_, answer) => {
    visits++
    answer.end('secret')
  })
  outside = createServer((request, answer) => {
    if (request.url?.startsWith('/redirect')) {
      answer.writeHead(chain.status, { location: chain.to }).end()
    } else if (request.url?.startsWith('/loop')) {
      answer.writeHead(302, { location: request.url === '/loop-a' ? '/loop-b' : '/loop-a' }).end()
    } else if (request.url?.startsWith('/deeper')) {
      answer.writeHead(302, { location: `${request.url}x` }).end()
    } else behave(answer)
  })
  await Promise.all([listen(inside, '::'), listen(outside, '127.0.0.1')])
  raw = await rawServer()
})

afterAll(() => {
  for (const server of [inside, outside]) {
    server.closeAllConnections()
    server.close()
  }
  raw.close()
})

const quick = { connectMs: 1000, headersMs: 1000, pieceMs: 1000, wholeMs: 1500 }

function fetcherWith(options: FetcherOptions = {}) {
  return createFetcher({
    standIns: new Map([
      [attacker, portOf(outside)],
      ['http://raw.example', raw.port],
    ]),
    resolve: () => Promise.resolve([]),
    times: quick,
    gapMs: 0,
    ...options,
  })
}

/** `PORT` becomes the port of the server inside, so that a wrong turn would really arrive. */
const hostile: readonly (readonly [address: string, code: FetchRefusalCode])[] = [
  // Spellings of this computer
  ['http://127.0.0.1/', 'not-public'],
  ['http://127.0.0.1:PORT/', 'odd-port'],
  ['https://127.0.0.1/', 'not-public'],
  ['http://127.1/', 'not-public'],
  ['http://127.0.1/', 'not-public'],
  ['http://2130706433/', 'not-public'],
  ['http://0x7f000001/', 'not-public'],
  ['http://0x7f.0.0.1/', 'not-public'],
  ['http://0177.0.0.1/', 'not-public'],
  ['http://017700000001/', 'not-public'],
  ['http://0x7f.1/', 'not-public'],
  ['http://127.0.0.1./', 'not-public'],
  ['http://127.255.255.254/', 'not-public'],
  ['http://１２７.０.０.１/', 'not-public'],
  ['http://127。0。0。1/', 'not-public'],
  ['http://%31%32%37.0.0.1/', 'not-public'],
  ['http://localhost/', 'not-public'],
  ['http://LOCALHOST./', 'not-public'],
  ['http://ⓛocalhost/', 'not-public'],
  ['http://anything.localhost/', 'not-public'],
  ['http://0/', 'not-public'],
  ['http://0.0.0.0/', 'not-public'],
  // IPv6, plain and wrapping IPv4
  ['http://[::1]/', 'not-public'],
  ['http://[::]/', 'not-public'],
  ['http://[0:0:0:0:0:0:0:1]/', 'not-public'],
  ['http://[::ffff:127.0.0.1]/', 'not-public'],
  ['http://[::ffff:7f00:1]/', 'not-public'],
  ['http://[::ffff:10.0.0.1]/', 'not-public'],
  ['http://[::127.0.0.1]/', 'not-public'],
  ['http://[::ffff:0:127.0.0.1]/', 'not-public'],
  ['http://[64:ff9b::7f00:1]/', 'not-public'],
  ['http://[64:ff9b::10.0.0.1]/', 'not-public'],
  ['http://[64:ff9b:1::7f00:1]/', 'not-public'],
  ['http://[2002:7f00:1::]/', 'not-public'],
  ['http://[2002:c0a8:101::1]/', 'not-public'],
  ['http://[2001:0:7f00:1::1]/', 'not-public'],
  ['http://[fe80::1]/', 'not-public'],
  ['http://[fe80::1%25eth0]/', 'no-address'],
  ['http://[fc00::1]/', 'not-public'],
  ['http://[fd12:3456::1]/', 'not-public'],
  ['http://[fec0::1]/', 'not-public'],
  ['http://[ff02::1]/', 'not-public'],
  ['http://[2001:db8::1]/', 'not-public'],
  ['http://[100::1]/', 'not-public'],
  ['http://[5f00::1]/', 'not-public'],
  ['http://[4000::1]/', 'not-public'],
  // Networks that are nobody else's business
  ['http://10.0.0.1/', 'not-public'],
  ['http://172.16.0.1/', 'not-public'],
  ['http://172.31.255.255/', 'not-public'],
  ['http://192.168.1.1/', 'not-public'],
  ['http://3232235777/', 'not-public'],
  ['http://0xc0.0xa8.1.1/', 'not-public'],
  ['http://169.254.169.254/latest/meta-data/', 'not-public'],
  ['http://0251.0376.0251.0376/', 'not-public'],
  ['http://2852039166/', 'not-public'],
  ['http://100.64.0.1/', 'not-public'],
  ['http://100.100.100.200/', 'not-public'],
  ['http://192.0.0.192/', 'not-public'],
  ['http://192.0.2.1/', 'not-public'],
  ['http://192.88.99.1/', 'not-public'],
  ['http://198.18.0.1/', 'not-public'],
  ['http://198.51.100.1/', 'not-public'],
  ['http://203.0.113.1/', 'not-public'],
  ['http://224.0.0.1/', 'not-public'],
  ['http://240.0.0.1/', 'not-public'],
  ['http://255.255.255.255/', 'not-public'],
  ['http://metadata.google.internal/', 'not-public'],
  ['http://router/', 'not-public'],
  ['http://printer.local/', 'not-public'],
  ['http://nas.home.arpa/', 'not-public'],
  ['http://wiki.corp/', 'not-public'],
  // Other schemes, passwords, ports, and what is no address
  ['file:///etc/passwd', 'not-web'],
  ['gopher://attacker.example:70/_x', 'not-web'],
  ['ftp://attacker.example/', 'not-web'],
  ['data:text/html,hello', 'not-web'],
  ['javascript:alert(1)', 'not-web'],
  ['unix:/var/run/docker.sock', 'not-web'],
  ['http://user:secret@attacker.example/', 'has-login'],
  ['http://attacker.example@127.0.0.1/', 'has-login'],
  ['http://127.0.0.1@attacker.example/', 'has-login'],
  ['http://other.example:22/', 'odd-port'],
  ['http://other.example:25/', 'odd-port'],
  ['http://other.example:6379/', 'odd-port'],
  ['http://other.example:5432/', 'odd-port'],
  ['http://', 'no-address'],
  ['//127.0.0.1/', 'no-address'],
  ['http://exa mple.example/', 'no-address'],
  ['http://[::1/', 'no-address'],
  ['http://256.256.256.256/', 'no-address'],
  [`http://other.example/${'a'.repeat(5000)}`, 'no-address'],
]

/** Backslashes and line breaks that browsers forgive. In a redirect they would be part of a path. */
const forgiven: readonly (readonly [address: string, code: FetchRefusalCode])[] = [
  ['http:\\\\127.0.0.1\\', 'not-public'],
  ['http://127.0.0.1\t/', 'not-public'],
  ['ht\ntp://127.0.0.1/', 'not-public'],
  ['http:127.0.0.1', 'not-public'],
]

const names: readonly (readonly [what: string, addresses: readonly string[]])[] = [
  ['this computer', ['127.0.0.1']],
  ['this computer by IPv6', ['::1']],
  ['this computer, mapped', ['::ffff:127.0.0.1']],
  ['a private network', ['10.1.2.3']],
  ['the metadata of a cloud', ['169.254.169.254']],
  ['a public address and a private one', ['93.184.215.14', '192.168.0.1']],
  ['a unique local address', ['fd00::1']],
  ['something that is no address', ['localhost']],
]

describe('a hostile address', () => {
  it.each([...hostile, ...forgiven])('is refused: %j', async (address, code) => {
    tried++
    const before = visits
    const found = await fetcherWith()({ url: address.replace('PORT', String(portOf(inside))), purpose: 'feed' })
    expect(found).toMatchObject({ ok: false, error: { code } })
    expect(visits).toBe(before)
  })

  it.each(names)('is refused when its name leads to %s', async (_, addresses) => {
    tried++
    const resolve = () => Promise.resolve(addresses)
    const found = await fetcherWith({ resolve })({ url: 'http://harmless.example:8080/', purpose: 'feed' })
    expect(found).toMatchObject({ ok: false, error: { code: 'not-public' } })
  })

  it.each(hostile.filter(([address]) => !address.includes('PORT') && URL.canParse(address)))(
    'is refused behind a redirect: %j',
    async (address, code) => {
      tried++
      const before = visits
      Object.assign(chain, {
        to: encodeURI(address).replaceAll('%25', '%'),
        status: [301, 302, 303, 307, 308][tried % 5],
      })
      const found = await fetcherWith()({ url: `${attacker}/redirect/${tried}`, purpose: 'feed' })
      expect([code, 'not-public', 'no-address']).toContain(found.ok ? 'ok' : found.error.code)
      expect(visits).toBe(before)
    },
  )

  it('gains nothing from a name that leads elsewhere the second time', async () => {
    tried++
    let asked = 0
    const resolve = () => Promise.resolve([asked++ === 0 ? '93.184.215.14' : '127.0.0.1'])
    const fetch = fetcherWith({ resolve, standIns: new Map([['93.184.215.14', portOf(outside)]]) })
    behave = (answer) => answer.end('harmless')
    const before = visits
    const first = await fetch({ url: 'http://rebinding.example:8080/', purpose: 'feed' })
    expect(first.ok).toBe(true)
    // Asked once for one connection: what was checked is what is connected to.
    expect(asked).toBe(1)
    const second = await fetch({ url: 'http://rebinding.example:8080/', purpose: 'feed' })
    expect(second).toMatchObject({ ok: false, error: { code: 'not-public' } })
    expect(visits).toBe(before)
  })
})

describe('a hostile server', () => {
  const ask = (path = '/', options: FetcherOptions = {}) => {
    tried++
    return fetcherWith(options)({ url: `${attacker}${path}`, purpose: 'feed', maxBytes: 100_000 })
  }
  const code = async (work: ReturnType<typeof ask>) => {
    const found = await work
    return found.ok ? 'ok' : found.error.code
  }

  it('that sends in a circle is left', async () => {
    expect(await code(ask('/loop-a'))).toBe('redirect-loop')
  })

  it('that sends on without end is left', async () => {
    expect(await code(ask('/deeper'))).toBe('too-many-redirects')
  })

  it('that drips a byte at a time is left when the time is up', async () => {
    behave = (answer) => {
      answer.writeHead(200)
      const drip = setInterval(() => answer.write('x'), 50)
      answer.on('close', () => clearInterval(drip))
    }
    const begun = performance.now()
    expect(await code(ask())).toBe('slow')
    expect(performance.now() - begun).toBeLessThan(6000)
  })

  it('that never answers is left', async () => {
    behave = () => {}
    expect(await code(ask())).toBe('slow')
  })

  it('that says how much is coming, and that it is too much, is not read', async () => {
    behave = (answer) => answer.writeHead(200, { 'content-length': 10_000_000 }).end(Buffer.alloc(10))
    expect(await code(ask())).toBe('too-large')
  })

  it('that sends without end is left when it is too much', async () => {
    let sent = 0
    behave = (answer) => {
      answer.writeHead(200)
      const flood = setInterval(() => {
        sent += 50_000
        answer.write(Buffer.alloc(50_000))
      }, 1)
      answer.on('close', () => clearInterval(flood))
    }
    expect(await code(ask())).toBe('too-large')
    expect(sent).toBeLessThan(5_000_000)
  })

  it('that packs much into little is left when it is unpacked to too much', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    behave = (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    expect(await code(ask())).toBe('too-large')
  })

  it('that packs twice, or as nobody asked, or breaks off, is not understood', async () => {
    behave = (answer) => answer.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync('hello')))
    expect(await code(ask())).toBe('garbled')
    behave = (answer) => answer.writeHead(200, { 'content-encoding': 'zstd' }).end('hello')
    expect(await code(ask())).toBe('garbled')
    behave = (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello').subarray(0, 12))
    expect(await code(ask())).toBe('garbled')
  })

  it.each<readonly [string, () => string, FetchRefusalCode]>([
    ['a flood of headers', () => `HTTP/1.1 200 OK\r\n${'x-a: b\r\n'.repeat(50_000)}\r\n`, 'too-large'],
    ['one endless header', () => `HTTP/1.1 200 OK\r\nx: ${'a'.repeat(500_000)}\r\n\r\n`, 'too-large'],
    ['interim answers without end', () => 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(50_000), 'slow'],
    ['what is no HTTP', () => 'SSH-2.0-OpenSSH_9\r\n', 'garbled'],
    ['two lengths', () => 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab', 'garbled'],
    ['half an answer', () => 'HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nab', 'unreachable'],
    [
      'a location with a line break in it',
      () => 'HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1/\n\r\n\r\n',
      'garbled',
    ],
  ])('that sends %s is refused', async (_, says, expected) => {
    tried++
    rawSays = says()
    const found = await fetcherWith()({ url: 'http://raw.example/', purpose: 'feed' })
    expect(found.ok ? 'ok' : found.error.code).toBe(expected)
  })
})

describe('the matrix', () => {
  it('was tried in full, and nobody came to the server inside', () => {
    console.log(`${tried} hostile addresses, redirects and servers tried; visits inside: ${visits}`)
    expect(tried).toBeGreaterThan(60)
    expect(visits).toBe(0)
  })

  it('has a server inside that would have answered', async () => {
    const fetch = fetcherWith({ standIns: new Map([['http://inside.example', portOf(inside)]]) })
    const found = await fetch({ url: 'http://inside.example/', purpose: 'feed' })
    expect(found.ok).toBe(true)
    expect(visits).toBe(1)
  })
})

let rawSays = ''

async function rawServer() {
  const open = new Set<Socket>()
  const server = createTcpServer((socket) => {
    open.add(socket)
    socket.on('error', () => {})
    socket.once('data', () => {
      socket.write(rawSays)
      if (rawSays.includes('content-length: 50')) socket.end()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}

function listen(server: Server, host: string): Promise<void> {
  return new Promise((done) => server.listen(0, host, done))
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}
