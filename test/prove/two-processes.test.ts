import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateMailbox } from '../../bench/generate-mailbox.ts'
import { ajar, serving } from '../program.ts'

const seconds = process.env['AJAR_PROVE'] === 'full' ? 60 : 8

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ajar-two-'))
  for (const seed of [1, 2, 3]) await generateMailbox(join(folder, `${seed}.mbox`), { messages: 1500, seed })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('two programs on one SQLite file', () => {
  it(`work beside each other for ${seconds} seconds without an error`, async () => {
    const data = join(folder, 'data')
    const server = await serving(['--data', data])
    const until = performance.now() + seconds * 1000
    const counts = { answers: 0, written: 0, imports: 0, backups: 0 }

    const asking = async () => {
      for (const pages = ['today', 'applications', 'review', 'news', 'sources']; performance.now() < until;) {
        const page = pages[counts.answers % pages.length]
        const response = await fetch(`${server.base}/api/${page}`, { headers: server.headers })
        expect([page, response.status]).toEqual([page, 200])
        await response.arrayBuffer()
        counts.answers++
      }
    }
    const writing = async () => {
      while (performance.now() < until) {
        const news = { on: '2026-10-01', kind: 'skill', text: `skill ${counts.written}`, url: null }
        const response = await fetch(`${server.base}/api/news/updates`, {
          method: 'POST',
          headers: { ...server.headers, 'content-type': 'application/json', origin: server.base },
          body: JSON.stringify(news),
        })
        expect(response.status, await response.text()).toBe(201)
        counts.written++
      }
    }
    const importing = async () => {
      while (performance.now() < until) {
        const mailbox = join(folder, `${(counts.imports % 3) + 1}.mbox`)
        expect(await ajar(['import', mailbox, '--data', data])).toMatchObject({
          code: 0,
          err: expect.not.stringContaining('wrong'),
        })
        counts.imports++
        expect((await ajar(['backup', '--data', data, '--to', join(folder, `${counts.backups}.gz`)])).code).toBe(0)
        counts.backups++
      }
    }
    await Promise.all([asking(), writing(), importing()])

    const news = (await (await fetch(`${server.base}/api/news`, { headers: server.headers })).json()) as {
      updates: unknown[]
    }
    expect(news.updates).toHaveLength(counts.written)
    expect(await server.stop()).toMatchObject({ code: 0, err: '' })
    expect((await readdir(join(data, 'backups'))).filter((name) => name.includes('daily'))).toHaveLength(1)
    const check = new DatabaseSync(join(data, 'ajar.sqlite'))
    expect({ ...check.prepare('pragma integrity_check').get() }).toEqual({ integrity_check: 'ok' })
    check.close()
    console.log(
      `two processes, ${seconds} s: ${counts.answers} pages, ${counts.written} writes, ${counts.imports} imports of 1,500 mails and ${counts.backups} backups beside them; no error`,
    )
    expect(counts.imports).toBeGreaterThan(0)
  })
})
