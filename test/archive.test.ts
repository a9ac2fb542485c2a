import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveVersion } from '#actions/archive/format.ts'
import { checkArchive } from '#actions/archive/read-archive.ts'
import { backUp } from '#actions/backup.ts'
import type { Ctx } from '#actions/context.ts'
import { exportData } from '#actions/export-data.ts'
import { importMail } from '#actions/import-mail.ts'
import { restore } from '#actions/restore.ts'
import { seeToday } from '#actions/see-today.ts'
import { archiveSections } from '#store/archive-sections.ts'
import { archiveFixtureName } from './archive-shape.ts'
import { writeGeneratedHunt } from './generated-hunt.ts'
import { postgresIsHere, startPostgres, type PostgresServer } from './servers/postgres.ts'
import { demoMailbox, testApp, type TestApp } from './test-app.ts'
import { must, passwordInUse, seeEverything, useEverything } from './whole-use.ts'

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url))

async function exported(ctx: Ctx): Promise<string> {
  return JSON.stringify(await exportData(ctx))
}

function unpacked(bytes: Uint8Array): Buffer | undefined {
  try {
    return gunzipSync(bytes)
  } catch {
    return undefined
  }
}

let made = 0
async function archiveOf(test: TestApp): Promise<string> {
  const to = test.path(`archive-${++made}.jsonl.gz`)
  must(await backUp(test.ctx(), { to }))
  return to
}

/** The lines of an archive. Of the owner's own line only that it is there: a restore is a write, too. */
async function linesOf(path: string): Promise<string[]> {
  const text = gunzipSync(await readFile(path)).toString()
  return text.split('\n').filter((line) => line !== '' && !/^\{"section":"(?:owner|end)"/.test(line))
}

describe('an archive', { timeout: 60_000 }, () => {
  it('is one new private file, and says what it leaves out', async () => {
    await using test = await testApp()
    await useEverything(test.ctx())
    const to = test.path('deep/er/mine.jsonl.gz')
    const { path, counts, bytes, leftOut } = must(await backUp(test.ctx(), { to }))

    expect(path).toBe(to)
    expect((await stat(to)).mode & 0o777).toBe(0o600)
    expect((await stat(to)).size).toBe(bytes)
    expect(await readdir(test.path('deep/er'))).toEqual(['mine.jsonl.gz'])
    const empty = archiveSections.filter((section) => counts[section] === 0)
    expect(empty).toEqual(['setAside', 'privatePages', 'told'])
    expect(leftOut.join(' ')).toContain('Passwords')
    expect(leftOut.join(' ')).toContain('private pages')
    const [header] = await linesOf(to)
    expect(JSON.parse(header ?? '')).toMatchObject({ format: 'ajar-archive', version: 1, leftOut })

    const key = (await readFile(join(test.dataDir, 'key'), 'utf8')).trim()
    const text = gunzipSync(await readFile(to)).toString()
    expect(text).not.toContain(key)
    expect(text).toContain('imap.home.example')
    expect(text).not.toContain(passwordInUse)
    expect(text).not.toContain('For nobody else.')
    const whole = must(await backUp(test.ctx(), { to: test.path('whole.jsonl.gz') }, { privatePages: true }))
    expect(whole.counts.privatePages).toBe(1)
    expect(whole.leftOut.join(' ')).not.toContain('private pages')
    expect(gunzipSync(await readFile(whole.path)).toString()).toContain('For nobody else.')
    const again = await backUp(test.ctx(), { to })
    expect(again).toMatchObject({ ok: false, error: { code: 'exists' } })
    expect((await stat(to)).size).toBe(bytes)
  })

  it('that cannot be written is refused with a sentence, and leaves no file', async () => {
    await using test = await testApp()
    await writeFile(test.path('file'), '')
    const refused = await backUp(test.ctx(), { to: test.path('file/archive.jsonl.gz') })
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-writable' } })
    expect((await readdir(test.path(''))).toSorted()).toEqual(['data', 'file'])
  })

  it('saves what is there before it takes its place, so that one can go back', async () => {
    await using test = await testApp()
    await useEverything(test.ctx())
    const rich = await exported(test.ctx())
    await using other = await testApp()
    const empty = await archiveOf(other)

    const first = must(await restore(test.ctx(), empty, test.dataDir))
    expect(first).toMatchObject({ applications: 0, restorePoint: expect.stringContaining('ajar-before-restore-') })
    expect((await exportData(test.ctx()))['applications']).toEqual([])

    const second = must(await restore(test.ctx(), first.restorePoint ?? '', test.dataDir))
    expect(await exported(test.ctx())).toBe(rich)
    expect(second.restorePoint).not.toBe(first.restorePoint)
    for (let i = 0; i < 6; i++) must(await restore(test.ctx(), empty, test.dataDir))
    expect(await readdir(join(test.dataDir, 'backups'))).toHaveLength(5)
  })

  it('lets the next import read its sources from their beginning, to the same end', async () => {
    await using test = await testApp()
    must(await importMail(test.ctx(), demoMailbox))
    const before = await exported(test.ctx())
    await using other = await testApp()
    must(await restore(other.ctx(), await archiveOf(test), other.dataDir))
    expect(await exported(other.ctx())).toBe(before)
    expect(await other.ctx().owner.forgotten.count()).toBe(0)

    const again = must(await importMail(other.ctx(), demoMailbox))
    expect(again.seen).toBe((await test.ctx().owner.sources.list())[0]?.seen)
    expect(await exported(other.ctx())).toBe(before)
    expect(await other.ctx().owner.forgotten.count()).toBe(await test.ctx().owner.forgotten.count())
  })

  it('is made of a copy of the database as well, which is only read', async () => {
    await using test = await testApp()
    await useEverything(test.ctx())
    const before = await exported(test.ctx())
    const made = await test.app.store.copies?.make(test.ctx().now)
    const copy = join(test.dataDir, 'backups', made?.name ?? '')
    const bytes = await readFile(copy)
    await test.ctx().owner.wipe()
    await writeFile(test.path('copy.sqlite'), bytes)

    must(await restore(test.ctx(), test.path('copy.sqlite'), test.dataDir))
    expect(await exported(test.ctx())).toBe(before)
    expect((await readFile(test.path('copy.sqlite'))).equals(bytes)).toBe(true)
    expect((await readdir(test.dataDir)).filter((name) => name.startsWith('copy-'))).toEqual([])

    const damaged = Buffer.concat([bytes.subarray(0, 5000), Buffer.alloc(bytes.length - 5000, 0x20)])
    await writeFile(test.path('damaged.sqlite'), damaged)
    const refused = await restore(test.ctx(), test.path('damaged.sqlite'), test.dataDir)
    expect(refused).toMatchObject({ ok: false, error: { code: 'damaged' } })
    expect(await exported(test.ctx())).toBe(before)
  })

  const kept = readdirSync(fixtures).filter((name) => name.startsWith('archive-v'))

  it('of today’s shape is kept; if not, `npx tsx scripts/archive-fixture.ts` keeps one', () => {
    expect(kept).toContain(archiveFixtureName())
    for (let version = 1; version <= archiveVersion; version++)
      expect(kept.some((name) => name.startsWith(`archive-v${version}`))).toBe(true)
  })

  it.each(kept)('that was ever written can still be read: %s', async (name) => {
    await using test = await testApp()
    const restored = must(await restore(test.ctx(), join(fixtures, name), test.dataDir))

    expect(restored).toMatchObject({ restorePoint: null, madeAt: Date.UTC(2026, 10, 9, 8) })
    expect(restored.applications).toBeGreaterThanOrEqual(10)
    const seen = JSON.stringify(await seeEverything(test.ctx()))
    for (const words of ['Corrected & Sons', 'By Telephone', 'Better words.', 'It was not you.', 'Learned Rust'])
      expect(seen).toContain(words)
    expect(await test.ctx().owner.messages.count()).toBe(restored.counts.messages)
    expect((await test.ctx().owner.settings.get()).name).toBe('Mara Lindqvist')

    // Written again by today's program and taken in once more, it says the same.
    await using other = await testApp()
    must(await restore(other.ctx(), await archiveOf(test), other.dataDir))
    expect(await exported(other.ctx())).toBe(await exported(test.ctx()))
  })
})

describe('an archive that is not whole', { timeout: 60_000 }, () => {
  let source: TestApp
  let target: TestApp
  let bytes: Buffer
  let lines: string[]
  let before: { readonly facts: string[]; readonly version: number }

  const state = async () => ({
    facts: await linesOf(await archiveOf(target)),
    version: await target.ctx().owner.dataVersion(),
  })

  beforeAll(async () => {
    source = await testApp()
    target = await testApp()
    await useEverything(source.ctx())
    await importMail(target.ctx(), demoMailbox)
    await target.ctx().owner.settings.set({ name: 'Somebody else' })
    bytes = await readFile(await archiveOf(source))
    lines = gunzipSync(bytes).toString().trimEnd().split('\n')
    before = await state()
  }, 60_000)
  afterAll(async () => {
    await source?.[Symbol.asyncDispose]()
    await target?.[Symbol.asyncDispose]()
  })

  /** What becomes of these bytes; whatever it is, a refusal has changed nothing. */
  async function attempt(content: Uint8Array): Promise<{ code: string; message: string } | 'taken'> {
    const path = target.path('attempt.jsonl.gz')
    await writeFile(path, content)
    const result = await restore(target.ctx(), path, target.dataDir)
    if (result.ok) return 'taken'
    expect(result.error.message).toMatch(/^[A-Z/].*\.$/s)
    return result.error
  }

  /** With a checksum that fits, as somebody who writes archives by hand would make it. */
  function sealed(body: readonly string[], counts?: object): Buffer {
    const text = body.map((line) => `${line}\n`).join('')
    const end = JSON.parse(lines.at(-1) ?? '') as { counts: object }
    const sha256 = createHash('sha256').update(text).digest('hex')
    return gzipSync(`${text}${JSON.stringify({ ...end, counts: counts ?? end.counts, sha256 })}\n`)
  }

  it('is refused wherever it breaks off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
        const refused = await attempt(bytes.subarray(0, length))
        expect(refused).toMatchObject({ code: expect.stringMatching(/^(?:damaged|not-an-archive)$/) })
      }),
      { numRuns: 60 },
    )
    for (const length of [0, 1, 9, 10, 11, bytes.length - 8, bytes.length - 1])
      expect(await attempt(bytes.subarray(0, length)), `${length}`).not.toBe('taken')
    expect(await state()).toEqual(before)
  })

  it('is refused whichever bits have flipped, but for those that say nothing', async () => {
    const text = gunzipSync(bytes)
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, bits) => {
          const flipped = Buffer.from(bytes)
          flipped[at] = (flipped[at] ?? 0) ^ bits
          // A gzip file has bits that nobody reads: a time, a system's number, what fills the last byte.
          if (unpacked(flipped)?.equals(text)) return
          expect(await attempt(flipped), `byte ${at}`).not.toBe('taken')
        },
      ),
      { numRuns: 80 },
    )
    expect(await state()).toEqual(before)
  })

  it('is refused when its text was changed, with a checksum that fits or without', async () => {
    const body = lines.slice(0, -1)
    const at = (section: string) => body.findIndex((line) => line.startsWith(`{"section":"${section}"`))
    const changed = (index: number, change: (line: string) => string) =>
      body.map((line, i) => (i === index ? change(line) : line))
    const swapped = body.toSpliced(at('told') < 0 ? body.length - 1 : at('told'), 1).toSpliced(1, 0, body.at(-1) ?? '')
    const cases: Record<string, Uint8Array> = {
      'a word': gzipSync(lines.map((line) => line.replace('Better words.', 'Bitter words.')).join('\n') + '\n'),
      'a line less': gzipSync(lines.toSpliced(at('messages'), 1).join('\n') + '\n'),
      'a line more behind the end': gzipSync([...lines, body[1]].join('\n') + '\n'),
      'a second file behind it': Buffer.concat([bytes, bytes]),
      'no end': gzipSync(body.join('\n') + '\n'),
      'no newline at the end': gzipSync(lines.join('\n')),
      'counts that do not fit': sealed(body.toSpliced(at('messages'), 1)),
      'sections in disorder': sealed(swapped),
      'an unknown section': sealed(changed(1, () => '{"section":"passwords","item":{}}')),
      'no object': sealed(changed(1, () => '7')),
      'no JSON': sealed(changed(at('drafts'), () => '{"section":"drafts","item":')),
      'bytes that are no text': gzipSync(
        Buffer.concat([Buffer.from(`${lines[0]}\n`), Buffer.from([0xff, 0xfe, 0x0a])]),
      ),
      'an item of another kind': sealed(changed(at('corrections'), (line) => line.replace('"at":', '"when":'))),
      'a kind of mail that is none': sealed(
        changed(at('messages'), (line) => line.replace(/"kind":"[a-z-]+"/, '"kind":"sad"')),
      ),
      'a time zone that is none': sealed(
        changed(at('settings'), (line) => line.replace('Europe/Berlin', 'Nowhere/Land')),
      ),
      'an instant that is none': sealed(
        changed(at('messages'), (line) => line.replace(/"date":\d+/, '"date":9007199254740991')),
      ),
      'a mail twice': sealed(changed(at('messages') + 1, () => body[at('messages')] ?? '')),
      'a draft’s words without the draft': sealed(
        changed(at('drafts'), (line) => line.replace('"id":"w_', '"id":"x_')),
      ),
      'two owners': sealed(body.toSpliced(2, 0, body[1] ?? ''), { ...JSON.parse(lines.at(-1) ?? '').counts, owner: 2 }),
    }
    for (const [what, content] of Object.entries(cases)) {
      expect(await attempt(content), what).toMatchObject({
        code: expect.stringMatching(/^(?:damaged|not-an-archive)$/),
      })
    }
    expect(await state()).toEqual(before)
    // The changes were what was refused: the same without one is taken.
    await using other = await testApp()
    await writeFile(other.path('same.jsonl.gz'), sealed(body))
    must(await restore(other.ctx(), other.path('same.jsonl.gz'), other.dataDir))
    expect(await exported(other.ctx())).toBe(await exported(source.ctx()))
  })

  it('is taken for its own owner alone, whatever its rows say of others', async () => {
    await using other = await testApp()
    must(await importMail(other.app.demoCtx(), demoMailbox))
    const theirs = async () => [await exported(other.app.demoCtx()), await other.app.demoCtx().owner.dataVersion()]
    const untouched = await theirs()
    const foreign = lines
      .slice(0, -1)
      .map((line) => line.replace('"item":{', '"item":{"owner_id":"demo","ownerId":"demo","owner":"demo",'))
    await writeFile(other.path('foreign.jsonl.gz'), sealed(foreign))
    must(await restore(other.ctx(), other.path('foreign.jsonl.gz'), other.dataDir))

    expect(await theirs()).toEqual(untouched)
    expect(await exported(other.ctx())).toBe(await exported(source.ctx()))
  })

  it('is refused when a newer Ajar made it, or another program', async () => {
    const newer = sealed([lines[0]?.replace('"version":1', '"version":2') ?? '', ...lines.slice(1, -1)])
    expect(await attempt(newer)).toMatchObject({
      code: 'newer-version',
      message: expect.stringContaining('Update Ajar'),
    })
    for (const other of [Buffer.from('hello'), gzipSync('hello\n'), gzipSync('{}\n'), await readFile(demoMailbox)]) {
      expect(await attempt(other)).toMatchObject({ code: 'not-an-archive' })
    }
    const missing = await restore(target.ctx(), target.path('nowhere'), target.dataDir)
    expect(missing).toMatchObject({ ok: false, error: { code: 'not-found' } })
    const folder = await restore(target.ctx(), target.dataDir, target.dataDir)
    expect(folder).toMatchObject({ ok: false, error: { code: 'not-readable' } })
    expect(await state()).toEqual(before)
  })

  it('is refused when it unpacks to more than an archive ever holds', async () => {
    const path = target.path('bomb.jsonl.gz')
    await writeFile(path, gzipSync(Buffer.alloc(8_000_000, 0x20)))
    for (const limits of [
      { line: 1_000_000, total: 1e9 },
      { line: 1e9, total: 1_000_000 },
    ]) {
      expect(await checkArchive(path, limits)).toMatchObject({ ok: false, error: { code: 'damaged' } })
    }
  })
})

describe.runIf(await postgresIsHere())('moving', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(() => server?.[Symbol.asyncDispose]())

  async function moveThere(from: TestApp, to: TestApp): Promise<void> {
    must(await restore(to.ctx(), await archiveOf(from), to.dataDir))
  }

  async function thereAndBack(first: TestApp, look: (ctx: Ctx) => Promise<unknown>): Promise<void> {
    await using second = await testApp({ databaseUrl: await server.newDatabase() })
    await using third = await testApp()
    const [facts, seen] = [await linesOf(await archiveOf(first)), await exported(first.ctx())]
    const everything = await look(first.ctx())

    await moveThere(first, second)
    expect(second.app.store.kind).toBe('postgres')
    expect(await exported(second.ctx())).toBe(seen)
    expect((await linesOf(await archiveOf(second))).join('\n')).toBe(facts.join('\n'))

    await moveThere(second, third)
    expect(await exported(third.ctx())).toBe(seen)
    expect(await linesOf(await archiveOf(third))).toEqual(facts)
    expect(await look(third.ctx())).toEqual(everything)
  }

  it(
    'from SQLite to PostgreSQL and back loses nothing of the demo, used in every way',
    { timeout: 60_000 },
    async () => {
      await using first = await testApp()
      await useEverything(first.ctx())
      expect(await first.ctx().owner.messages.count()).toBeGreaterThan(60)
      await thereAndBack(first, seeEverything)
    },
  )

  it('loses nothing of a hunt of 1,000 applications', { timeout: 180_000 }, async () => {
    await using first = await testApp()
    await writeGeneratedHunt(first.path('hunt.mbox'), 1000)
    must(await importMail(first.ctx(), first.path('hunt.mbox')))
    expect((await exportData(first.ctx()))['applications']).toHaveLength(1000)
    await thereAndBack(first, seeToday)
  })
})
