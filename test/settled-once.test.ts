import { describe, expect, it } from 'vitest'
import type { Ctx } from '#actions/context.ts'
import { correct } from '#actions/correct.ts'
import { exportData } from '#actions/export-data.ts'
import { importMail } from '#actions/import-mail.ts'
import type { ImportProgress } from '#actions/views.ts'
import { messagesIn, writeMbox } from './mailboxes.ts'
import { demoMailbox, testApp } from './test-app.ts'

describe('a run that brings nothing that is kept', { timeout: 60_000 }, () => {
  const cake = Buffer.from(
    'From: Ada <ada@friends.example>\nTo: orla.keane@posthorn.example\nDate: 2 Nov 2026 10:00:00 +0100\nMessage-ID: <cake@friends.example>\nSubject: Cake\n\nThere is cake left.\n',
  )
  const ends = async (ctx: Ctx) => (await ctx.owner.imports.list()).map(({ counts }) => counts.settledAs)
  const told = async (ctx: Ctx) => JSON.stringify({ ...(await exportData(ctx)), sources: [] })

  it('ends where one import of all ends, and says that it puts things together', async () => {
    await using apart = await testApp()
    await using whole = await testApp()
    await writeMbox(apart.path('cake.mbox'), [cake])
    await writeMbox(whole.path('all.mbox'), [cake, ...(await messagesIn(demoMailbox))])
    const phases = new Set<ImportProgress['phase']>()
    await importMail(apart.ctx(), demoMailbox)
    await importMail(apart.ctx(), apart.path('cake.mbox'), { onProgress: ({ phase }) => phases.add(phase) })
    await importMail(whole.ctx(), whole.path('all.mbox'))

    expect([...phases]).toEqual(['reading', 'settling'])
    expect(await told(apart.ctx())).toBe(await told(whole.ctx()))
    const [second, first] = await ends(apart.ctx())
    expect(second).toBe(first)
    expect(await ends(whole.ctx())).toEqual([first])
  })

  it('begins anew when something was said since', async () => {
    await using test = await testApp()
    await importMail(test.ctx(), demoMailbox)
    const [mail] = await test.ctx().owner.messages.jobMail()
    await correct(test.ctx(), { type: 'not-job-mail', message: mail!.head.key })
    await importMail(test.ctx(), demoMailbox)

    const [second, first] = await ends(test.ctx())
    expect(second).not.toBe(first)
  })
})
