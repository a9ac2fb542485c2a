import { spawn, type ChildProcess } from 'node:child_process'
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, it } from 'vitest'
import { aForgotten } from '#store/contract/samples.ts'
import { localOwner } from '#store/open.ts'
import { openedStore, temporaryFolder } from '#store/sqlite-harness.ts'

const script = fileURLToPath(new URL('process-for-tests.ts', import.meta.url))

interface Started {
  readonly child: ChildProcess
  readonly output: () => string
  /** Resolves with the exit code, or null when it was killed. */
  readonly ended: Promise<number | null>
  /** Resolves once a line like this was printed. */
  readonly printed: (line: RegExp) => Promise<void>
}

function start(args: readonly (string | number)[], options: { readonly uid?: number } = {}): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args.map(String)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const printed = (line: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => line.test(output) && resolve()
      child.stdout.on('data', look)
      child.on('close', () =>
        line.test(output) ? resolve() : reject(new Error(`It ended without ${line}: ${output}`)),
      )
      look()
    })
  return { child, output: () => output, ended, printed }
}

function lastDone(output: string): number {
  return Math.max(0, ...[...output.matchAll(/^done (\d+)$/gm)].map((match) => Number(match[1])))
}

function integrityOf(folder: string): unknown {
  const database = new DatabaseSync(join(folder, 'ajar.sqlite'))
  try {
    return { ...database.prepare('pragma integrity_check').get() }
  } finally {
    database.close()
  }
}

describe('more than one process', () => {
  it(
    'loses nothing that was reported, and keeps no half batch, when it is killed anywhere',
    { timeout: 60_000 },
    async () => {
      await using folder = await temporaryFolder()
      let reported = 0
      for (const delay of [0, 3, 27, 90]) {
        const importing = start(['import', folder.path, 'killed', 100_000])
        await importing.printed(new RegExp(`^done ${reported + 2}$`, 'm'))
        await new Promise((resolve) => setTimeout(resolve, delay))
        importing.child.kill('SIGKILL')
        expect(await importing.ended).toBeNull()
        reported = lastDone(importing.output())

        expect(integrityOf(folder.path)).toEqual({ integrity_check: 'ok' })
        await using store = await openedStore(folder.path)
        const owner = store.forOwner(localOwner)
        const [source] = await owner.sources.list()
        const batches = Number(source?.cursor)
        // The last batch may have been written and not yet reported.
        expect(batches - reported).toBeGreaterThanOrEqual(0)
        expect(batches - reported).toBeLessThanOrEqual(1)
        expect(source).toMatchObject({ seen: batches * 40, kept: batches * 20 })
        expect(await owner.messages.count()).toBe(batches * 20)
        expect(await owner.messages.jobMail()).toHaveLength(batches * 20)
        expect(await owner.forgotten.count()).toBe(batches * 20)
        expect((await owner.messages.bodies((await owner.messages.jobMail()).map(({ head }) => head.key))).size).toBe(
          batches * 20,
        )
        reported = batches
      }
      expect(reported).toBeGreaterThan(8)
    },
  )

  it('lets two imports, a person and this process write at once', { timeout: 60_000 }, async () => {
    await using folder = await temporaryFolder()
    const others = [
      start(['import', folder.path, 'first', 60]),
      start(['import', folder.path, 'second', 60]),
      start(['correct', folder.path, 'them', 150]),
    ]
    await others[0]?.printed(/^opened$/m)
    await using store = await openedStore(folder.path)
    const owner = store.forOwner(localOwner)
    for (let i = 0; i < 150; i++) {
      await owner.corrections.add({ type: 'do-not-contact', address: `me-${i}@home.example`, value: true }, i)
      await owner.messages.jobMail()
    }
    for (const other of others)
      expect([await other.ended, other.output()]).toEqual([0, expect.stringMatching(/closed\n$/)])

    expect(await owner.messages.jobMail()).toHaveLength(2 * 60 * 20)
    expect(await owner.forgotten.count()).toBe(2 * 60 * 20)
    const ids = (await owner.corrections.list()).map(({ id }) => id)
    expect(ids).toHaveLength(300)
    expect(new Set(ids).size).toBe(300)
  })

  it('makes one database when several begin it at once', { timeout: 60_000 }, async () => {
    await using folder = await temporaryFolder()
    const data = join(folder.path, 'new')
    const all = [1, 2, 3].map((i) => start(['correct', data, `p${i}`, 5]))
    for (const one of all) expect([await one.ended, one.output()]).toEqual([0, expect.stringMatching(/closed\n$/)])
    await using store = await openedStore(data)
    expect(await store.forOwner(localOwner).corrections.list()).toHaveLength(15)
  })

  it('drops nothing that another program has remembered between its first look and its turn', async () => {
    await using folder = await temporaryFolder()
    await using first = await openedStore(folder.path)
    const owner = first.forOwner(localOwner)
    const { id } = await owner.sources.open({ kind: 'mbox', path: '/mail/a.mbox', name: 'a' }, 1)
    await owner.commitBatch({
      sourceId: id,
      cursor: 1,
      seen: 1,
      kept: [],
      forgotten: [aForgotten('other')],
      setAside: [],
      now: 1,
    })
    const database = new DatabaseSync(join(folder.path, 'ajar.sqlite'))
    const tied = database.prepare(`select value from store_facts where name = 'key'`).get() as { value: string }
    database.exec(`delete from store_facts where name = 'key'`)

    let looks = 0
    await using second = await openedStore(folder.path, {
      onQuery: (sql) => {
        if (!/select .* from "store_facts"/.test(sql) || looks++ > 0) return
        database.prepare(`insert into store_facts (name, value) values ('key', ?)`).run(tied.value)
      },
    })
    database.close()

    expect(looks).toBe(2)
    expect(await second.forOwner(localOwner).forgotten.count()).toBe(1)
    expect(await second.forOwner(localOwner).sources.list()).toMatchObject([{ cursor: 1, seen: 1 }])
  })

  it('refuses with a sentence where this user may not write', { timeout: 60_000 }, async () => {
    await using folder = await temporaryFolder()
    await chmod(folder.path, 0o755)
    const data = join(folder.path, 'data')
    await mkdir(data)
    await chmod(data, 0o555)
    // For root no rights are missing; as "nobody" they are.
    const refused = start(['correct', data, 'x', 1], process.getuid?.() === 0 ? { uid: 65_534 } : {})
    expect([await refused.ended, refused.output()]).toEqual([
      3,
      expect.stringMatching(/^refused not-writable Ajar cannot write/),
    ])
    await chmod(data, 0o755)
  })
})
