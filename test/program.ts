import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { root } from './test-app.ts'

/** What a run of the built program said, and how it ended. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface ProgramOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

/** The built program as a process of its own. Build it first: scripts/build-what-is-stale.js. */
export function started(
  argv: readonly string[],
  { env = {}, input = '' }: ProgramOptions = {},
): { readonly child: ChildProcess; readonly out: () => string; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [join(root, 'dist', 'bin.js'), ...argv], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  let out = ''
  let err = ''
  // One that is killed reads no more.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })))
  return { child, out: () => out, ended }
}

export function ajar(argv: readonly string[], options?: ProgramOptions): Promise<Ended> {
  return started(argv, options).ended
}

/** `ajar serve` on a free port, and what its pages need to be let in. */
export async function serving(argv: readonly string[], options?: ProgramOptions) {
  const server = started(['serve', '--port', '0', ...argv], options)
  let url = ''
  for (let tries = 0; url === '' && tries < 400; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    url = /http:\/\/\S+/.exec(server.out())?.[0] ?? ''
  }
  const letIn = await fetch(url, { redirect: 'manual' })
  const headers = { cookie: letIn.headers.get('set-cookie')?.split(';')[0] ?? '' }
  const stop = () => {
    server.child.kill('SIGTERM')
    return server.ended
  }
  return { base: new URL(url).origin, headers, stop, child: server.child }
}
