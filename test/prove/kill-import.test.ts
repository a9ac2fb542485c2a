import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../test-app.ts'
import { generateMailbox } from '../../bench/generate-mailbox.ts'
import { seededRandom } from './seeded-random.ts'

const sample = process.env['AJAR_PROVE'] !== 'full'
const kills = sample ? 4 : 20
const messages = 4000
const random = seededRandom(Number(process.env['AJAR_SEED'] ?? 1))

let folder = ''
let mailbox = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ajar-kill-'))
  mailbox = join(folder, 'mail.mbox')
  await generateMailbox(mailbox, { messages, seed: 7 })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('an import that is killed', () => {
  it(`${kills} times at random moments ends, when finished, in the same result as one that was not`, async () => {
    const undisturbed = join(folder, 'undisturbed')
    const started = performance.now()
    expect((await ajar(['import', mailbox, '--data', undisturbed])).code).toBe(0)
    const whole = performance.now() - started
    const expected = await exported(undisturbed)

    const disturbed = join(folder, 'disturbed')
    let landed = 0
    for (let kill = 0; kill < kills; kill++) {
      const after = 150 + random() * Math.max(200, whole * 0.4)
      if ((await ajar(['import', mailbox, '--data', disturbed], after)).killed) landed++
      // Now and then from the beginning, so that kills fall on every part of an import.
      if (kill % 5 === 4) await rm(disturbed, { recursive: true, force: true })
    }
    expect((await ajar(['import', mailbox, '--data', disturbed])).code).toBe(0)
    expect(await exported(disturbed)).toBe(expected)
    console.log(
      `import: ${kills} kills at random moments of ${Math.round(whole)} ms, ${landed} hit a running import; same result`,
    )
    // A kill that comes when all is over proves nothing.
    expect(landed).toBeGreaterThanOrEqual(Math.ceil(kills * 0.75))
  })
})

async function exported(data: string): Promise<string> {
  const { code, out } = await ajar([
    'export',
    '--data',
    data,
    '--now',
    '2026-11-09T09:00:00Z',
    '--zone',
    'Europe/Berlin',
  ])
  expect(code).toBe(0)
  return out
}

/** Runs the built program; with `killAfter` milliseconds it is killed by SIGKILL unless it ended before. */
function ajar(
  args: readonly string[],
  killAfter?: number,
): Promise<{ code: number | null; killed: boolean; out: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist', 'bin.js'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const parts: Buffer[] = []
    let killed = false
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.on('error', reject)
    const timer = killAfter === undefined ? undefined : setTimeout(() => (killed = child.kill('SIGKILL')), killAfter)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, killed: killed && signal === 'SIGKILL', out: Buffer.concat(parts).toString('utf8') })
    })
  })
}
