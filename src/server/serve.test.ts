import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { connect, createServer as createTcpServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '#actions/context.ts'
import { fakeActions, now, zone } from '#server/builders.ts'
import { serve, type RunningServer } from '#server/serve.ts'

let web: string
let server: RunningServer
let base: string

beforeAll(async () => {
  web = await mkdtemp(join(tmpdir(), 'ajar-web-'))
  await writeFile(join(web, 'index.html'), '<!doctype html><html lang="en"><title>Ajar</title>')
  await writeFile(join(web, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await mkdir(join(web, 'assets'))
  await writeFile(join(web, 'assets', 'main-abc123.js'), 'export {}')
  await writeFile(join(web, 'assets', 'main-abc123.js.br'), brotliCompressSync('export {}'))
  await writeFile(join(web, 'assets', 'main-abc123.js.gz'), gzipSync('export {}'))
  server = await serve(deps(), { port: 0 })
  base = `http://127.0.0.1:${server.port}`
})
afterAll(async () => {
  await server.close()
  await rm(web, { recursive: true, force: true })
})

describe('the running server', () => {
  it('lets in whoever opens the printed address', async () => {
    const first = await fetch(server.url, { redirect: 'manual' })
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
    const today = await fetch(`${base}/api/today`, { headers: { cookie } })

    expect(today.status).toBe(200)
    expect(await today.json()).toMatchObject({ today: '2026-11-09' })
  })

  it('shows the app on every page, kept fresh, and its hashed files for ever', async () => {
    const page = await fetch(`${base}/applications/a_1`)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<title>Ajar</title>')
    expect(page.headers.get('cache-control')).toBe('no-cache')

    const script = await fetch(`${base}/assets/main-abc123.js`)
    expect(script.headers.get('content-type')).toContain('javascript')
    expect(script.headers.get('cache-control')).toContain('immutable')

    const icon = await fetch(`${base}/favicon.svg`)
    expect(icon.headers.get('content-type')).toContain('svg')
  })

  it('hands its files out as small as the browser can take them', async () => {
    for (const [accepted, encoding] of [
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip, deflate', 'gzip'],
      ['identity', null],
    ] as const) {
      const script = await fetch(`${base}/assets/main-abc123.js`, { headers: { 'accept-encoding': accepted } })
      expect(script.headers.get('content-encoding'), accepted).toBe(encoding)
      expect(script.headers.get('vary'), accepted).toBe('Accept-Encoding')
      expect(script.headers.get('content-type'), accepted).toContain('javascript')
      expect(script.headers.get('cache-control'), accepted).toContain('immutable')
      expect(await script.text(), accepted).toBe('export {}')
    }
  })

  it('says on every page the language that the browser asks for', async () => {
    for (const path of ['/', '/index.html', '/applications/a_1']) {
      const page = await fetch(`${base}${path}`, { headers: { 'accept-language': 'de-AT,de;q=0.9,en;q=0.5' } })
      expect(await page.text(), path).toContain('<html lang="de">')
      expect(page.headers.get('vary'), path).toContain('Accept-Language')
    }
    expect(await (await fetch(base)).text()).toContain('<html lang="en">')
  })

  it('never serves the app in place of a file that is gone', async () => {
    const response = await fetch(`${base}/assets/main-old.js`)
    expect(response.status).toBe(404)
  })

  it('serves nothing from outside its folder', async () => {
    const response = await rawRequest(server.port, '/assets/../../../../../../etc/passwd')
    expect(response).not.toContain('root:')
  })

  it('listens on the loopback and on no other address of this machine', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter((address) => !address.internal && address.family === 'IPv4')
    for (const { address } of others) await expect(opens(address, server.port)).resolves.toBe(false)
    await expect(opens('::1', server.port)).resolves.toBe(false)
    await expect(opens('127.0.0.1', server.port)).resolves.toBe(true)
  })

  it('says so when its port is taken', async () => {
    const taken = createTcpServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    const port = (taken.address() as { port: number }).port

    await expect(serve(deps(), { port })).rejects.toMatchObject({ code: 'no-free-port' })
    taken.close()
  })
})

function deps() {
  return {
    actions: fakeActions(),
    contextFor: () => ({ now, zone }) as Ctx,
    webFolder: web,
    uploadsFolder: join(web, 'uploads'),
    report: () => {},
  }
}

function opens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 })
    const answer = (result: boolean) => {
      socket.destroy()
      resolve(result)
    }
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
    socket.once('timeout', () => answer(false))
  })
}

/** `fetch` would tidy the path before it is sent. */
function rawRequest(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port })
    let text = ''
    socket.on('data', (chunk) => (text += chunk.toString()))
    socket.on('end', () => resolve(text))
    socket.on('error', reject)
    socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`)
  })
}
