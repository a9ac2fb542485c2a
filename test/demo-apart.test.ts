import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { addUpdate } from '#actions/add-news.ts'
import type { Ctx } from '#actions/context.ts'
import { exportData } from '#actions/export-data.ts'
import { importMail } from '#actions/import-mail.ts'
import { listApplications } from '#actions/list-applications.ts'
import { prepareDemo } from '#actions/prepare-demo.ts'
import { messagesIn, writeMbox } from './mailboxes.ts'
import { demoMailbox, testApp, type TestApp } from './test-app.ts'

async function understood(ctx: Ctx): Promise<string> {
  const { exportedAt: _, ...rest } = await exportData(ctx)
  return JSON.stringify(rest)
}

/** The demo as it is shown: made ready, then read. */
async function shown(test: TestApp, mailbox = demoMailbox): Promise<Ctx> {
  const ctx = test.app.demoCtx()
  await prepareDemo(ctx, mailbox)
  const imported = await importMail(ctx, mailbox)
  if (!imported.ok) throw new Error(imported.error.message)
  return ctx
}

describe('the demo', { timeout: 60_000 }, () => {
  it('keeps what a visitor tries out while its story stays the same', async () => {
    await using test = await testApp()
    const ctx = await shown(test)
    await addUpdate(ctx, { text: 'Finished the certificate', kind: 'certificate', on: '2026-11-01' })
    await shown(test)
    expect(await ctx.owner.news.updates()).toHaveLength(1)
  })

  it('is told anew when a mail of its story was rewritten, or taken out', async () => {
    await using test = await testApp()
    const copy = test.path('story.mbox')
    await copyFile(demoMailbox, copy)
    const ctx = await shown(test, copy)
    const before = await understood(ctx)
    const story = await readFile(copy, 'latin1')
    await writeFile(copy, story.replaceAll('Lumenfold', 'Lumenfels'), 'latin1')
    await shown(test, copy)
    expect((await listApplications(ctx)).map(({ company }) => company)).toContain('Lumenfels')

    await writeMbox(copy, (await messagesIn(demoMailbox)).slice(0, 100))
    await shown(test, copy)
    expect((await ctx.owner.sources.list()).map(({ seen }) => seen)).toEqual([100])

    await copyFile(demoMailbox, copy)
    await shown(test, copy)
    expect(await understood(ctx)).toBe(before)
  })

  it('is cleared of real mail, and of somebody’s own address', async () => {
    await using test = await testApp()
    const ctx = await shown(test)
    const before = await understood(ctx)
    await writeMbox(test.path('real.mbox'), [
      Buffer.from(
        'Message-ID: <real@private.example>\nDate: Mon, 02 Nov 2026 10:00:00 +0100\nFrom: a@private.example\nTo: b@private.example\nSubject: Thank you for applying to Private\n\nThank you for applying to Private. We have received your application.\n',
      ),
    ])
    await importMail(ctx, test.path('real.mbox'))
    await ctx.owner.settings.set({ addresses: ['real@person.example'] })
    expect(await understood(ctx)).not.toBe(before)
    await shown(test)
    expect(await understood(ctx)).toBe(before)
  })

  it('is shown by the tab that asked for it and by no other', async () => {
    await using test = await testApp()
    const { actions, pageCtx, demo, demoCtx } = test.app
    const started = await actions.loadDemo(test.ctx())
    expect(started.ok).toBe(true)
    const asked = (address: string, headers: Record<string, string> = {}) =>
      pageCtx(new Request(`http://127.0.0.1/api${address}`, { headers }), 'en')
    const mine = test.ctx().owner.id
    const theirs = demoCtx().owner.id
    expect((await asked('/today')).owner.id).toBe(mine)
    expect((await asked('/today', { 'x-ajar-demo': 'on' })).owner.id).toBe(theirs)
    expect((await asked('/drafts/d/eml?demo=on')).owner.id).toBe(theirs)
    expect(actions.isDemo(await asked('/today', { 'x-ajar-demo': 'on' }))).toBe(true)

    // `ajar demo --serve`: shown until a tab leaves it.
    demo.byDefault = true
    expect((await asked('/today')).owner.id).toBe(theirs)
    expect((await asked('/today', { 'x-ajar-demo': 'off' })).owner.id).toBe(mine)
  })
})
