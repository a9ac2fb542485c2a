import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../test-app.ts'
import { gzipTo, writeLargeMailbox, type LargeMailbox } from './large-mailbox.ts'

const sample = process.env['AJAR_PROVE'] !== 'full'
const seed = Number(process.env['AJAR_SEED'] ?? 1)
const size = sample ? 200e6 : 2 * 2 ** 30
/** The whole process: Node, the store's cache and all. */
const mostMemory = 400e6

let folder = ''
let made: LargeMailbox
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ajar-large-'))
  made = await writeLargeMailbox(join(folder, 'mail.mbox'), size, seed)
  await gzipTo(join(folder, 'mail.mbox'), join(folder, 'mail.mbox.gz'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Only Linux tells the most memory a process ever had. */
const tells = existsSync('/proc/self/status')
if (!tells) console.log('large import: this system does not tell the peak memory of a process; not proved here')

describe.skipIf(!tells)('a mailbox far larger than memory should be', () => {
  it.each(['mail.mbox', 'mail.mbox.gz'])('is imported within 400 MB of memory: %s', async (name) => {
    const { size: fileBytes } = await stat(join(folder, name))

    const run = await importIn(join(folder, name), join(folder, `data-${name}`))

    const { seen, setAside } = run.summary
    console.log(
      [
        `large import: ${name}, ${megabytes(fileBytes)} MB with ${made.attachments} large attachments`,
        `${seen} messages in ${run.seconds.toFixed(1)} s, peak memory ${megabytes(run.peakBytes)} MB`,
      ].join('; '),
    )
    expect(run.code).toBe(0)
    expect({ seen, setAside }).toEqual({ seen: 3000 + made.attachments, setAside: 0 })
    expect(run.peakBytes).toBeGreaterThan(10e6)
    expect(run.peakBytes).toBeLessThan(mostMemory)
  })
})

interface Run {
  readonly code: number | null
  readonly seconds: number
  readonly peakBytes: number
  readonly summary: { readonly seen: number; readonly setAside: number }
}

async function importIn(mailbox: string, data: string): Promise<Run> {
  const started = performance.now()
  const args = [join(root, 'dist', 'bin.js'), 'import', mailbox, '--data', data, '--json', '--zone', 'Europe/Berlin']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.on('data', (part: Buffer) => (out += part.toString('utf8')))
  let peakBytes = 0
  // The system keeps the highest mark; it only has to be read before the process is gone.
  const watch = setInterval(() => (peakBytes = Math.max(peakBytes, peakOf(child.pid))), 20)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(watch)
  const [summary] = JSON.parse(out) as Run['summary'][]
  if (!summary) throw new Error('the import said nothing')
  return { code, seconds: (performance.now() - started) / 1000, peakBytes, summary }
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}
