import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addManual } from '#actions/add-manual.ts'
import { exportData } from '#actions/export-data.ts'
import { demoMailbox, testApp } from './test-app.ts'
import { must, useEverything } from './whole-use.ts'

const exported = async (ctx: Parameters<typeof exportData>[0]) => JSON.stringify(await exportData(ctx))

describe('going back', { timeout: 60_000 }, () => {
  it('shows every copy with what is in it, and puts any of them in the place of what is there', async () => {
    await using test = await testApp()
    const { actions, store } = test.app
    const ctx = test.ctx()
    expect(await actions.seeKeeping(ctx)).toMatchObject({ copiedBy: 'ajar', lastDailyAt: null, copies: [] })

    await useEverything(ctx)
    const before = await exported(ctx)
    const made = await store.copies?.make(ctx.now)
    const listed = await actions.seeKeeping(ctx)
    expect(listed.lastDailyAt).toBe(ctx.now)
    expect(listed.copies).toMatchObject([{ name: made?.name, kind: 'daily', at: ctx.now, held: listed.held }])
    expect(await ctx.owner.archive.count()).toMatchObject(listed.held)
    expect(listed.copies[0]?.bytes).toBeGreaterThan(10_000)

    await addManual(ctx, { type: 'application', company: 'Added', role: null, location: null, appliedOn: '2026-11-01' })
    const changed = await exported(ctx)
    const from = { copy: made?.name ?? '' }
    const looked = must(await actions.lookIntoCopy(ctx, from))
    expect(looked).toMatchObject({ madeAt: ctx.now, held: listed.held, heldNow: { manual: listed.held.manual + 1 } })
    expect(await exported(ctx)).toBe(changed)

    const restored = must(await actions.restoreCopy(ctx, from))
    expect(restored.madeAt).toBe(ctx.now)
    expect(await exported(ctx)).toBe(before)

    // One step back again, by the name that was given.
    must(await actions.restoreCopy(ctx, { copy: restored.restorePoint ?? '' }))
    expect(await exported(ctx)).toBe(changed)
    const kinds = (await actions.seeKeeping(ctx)).copies.map(({ kind }) => kind).toSorted()
    expect(kinds).toEqual(['before-restore', 'before-restore', 'daily'])
  })

  it('takes a file that was saved, by whatever name it is sent', async () => {
    await using test = await testApp()
    const { actions } = test.app
    const ctx = test.ctx()
    await useEverything(ctx)
    const before = await exported(ctx)
    const saved = must(await actions.saveArchive(ctx, { privatePages: false }))
    const waiting = must(await actions.takeArchive(saved.name))
    await copyFile(waiting.path, test.path('sent'))
    expect((await readFile(test.path('sent'))).length).toBe(saved.bytes)
    await waiting.taken()
    expect(await actions.takeArchive(saved.name)).toEqual({ ok: false, error: 'not-found' })

    await ctx.owner.wipe()
    const from = { path: test.path('sent'), name: 'from my stick.jsonl.gz' }
    expect(must(await actions.lookIntoCopy(ctx, from))).toMatchObject({ held: saved.held, madeAt: ctx.now })
    must(await actions.restoreCopy(ctx, from))
    expect(await exported(ctx)).toBe(before)
  })

  it('refuses a damaged file by the name its sender gave it, and changes nothing', async () => {
    await using test = await testApp()
    const { actions } = test.app
    const ctx = test.ctx()
    await useEverything(ctx)
    const before = await exported(ctx)
    const { path } = must(await actions.takeArchive(must(await actions.saveArchive(ctx, { privatePages: false })).name))
    const bytes = await readFile(path)
    await writeFile(test.path('sent'), bytes.subarray(0, -9))
    const from = { path: test.path('sent'), name: 'stick.jsonl.gz' }
    const message = 'stick.jsonl.gz breaks off before its end. Copy it again from where it came.'
    for (const refused of [await actions.lookIntoCopy(ctx, from), await actions.restoreCopy(ctx, from)]) {
      expect(refused).toEqual({ ok: false, error: { code: 'damaged', message } })
    }
    expect(await exported(ctx)).toBe(before)
    expect((await readdir(test.dataDir)).filter((name) => name.startsWith('copy-'))).toEqual([])
  })

  it('lists a copy that cannot be read as such, and knows no other names', async () => {
    await using test = await testApp()
    const { actions, store } = test.app
    await useEverything(test.ctx())
    const made = await store.copies?.make(test.ctx().now)
    await writeFile(join(test.dataDir, 'backups', made?.name ?? ''), 'no database')
    const { copies } = await actions.seeKeeping(test.ctx())
    expect(copies).toMatchObject([{ name: made?.name, held: null }])
    for (const copy of ['../key', 'key', '', '../ajar.sqlite']) {
      const refused = await actions.restoreCopy(test.ctx(), { copy })
      expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } })
    }
  })

  it('leaves the demo alone, and waits for mail that is being read', async () => {
    await using test = await testApp()
    const { actions, importer } = test.app
    const demo = test.app.demoCtx()
    const from = { path: demoMailbox, name: 'x' }
    for (const refused of [
      await actions.saveArchive(demo, { privatePages: false }),
      await actions.lookIntoCopy(demo, from),
      await actions.restoreCopy(demo, from),
    ]) {
      expect(refused).toMatchObject({ ok: false, error: { code: 'demo' } })
    }

    must(await importer.start(test.ctx(), demoMailbox))
    expect(await actions.restoreCopy(test.ctx(), from)).toMatchObject({ ok: false, error: { code: 'busy' } })
    await expect.poll(() => importer.list(test.ctx())[0]?.state, { timeout: 20_000 }).toBe('done')
    expect(await actions.restoreCopy(test.ctx(), from)).toMatchObject({ ok: false, error: { code: 'not-an-archive' } })
  })
})
