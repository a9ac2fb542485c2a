import { describe, expect, it } from 'vitest'
import type { Ctx } from '#actions/context.ts'
import { correct } from '#actions/correct.ts'
import { exportData } from '#actions/export-data.ts'
import { importMail } from '#actions/import-mail.ts'
import { changeSettings, seeSettings } from '#actions/see-settings.ts'
import { seeWorld } from '#actions/world.ts'
import { demoMailbox, testApp } from './test-app.ts'

async function everything(ctx: Ctx): Promise<string> {
  const sources = await ctx.owner.sources.list()
  return JSON.stringify([
    await exportData(ctx),
    sources.map(({ kept, seen, unreachable }) => [kept, seen, unreachable]),
  ])
}

describe('somebody else’s address, and then the right one', { timeout: 120_000 }, () => {
  it.each([
    ['of nobody', () => ['nobody@nowhere.example']],
    ['of everybody one met', (met: readonly string[]) => met],
  ])('leave no trace: the address %s', async (_, wrongOf) => {
    await using test = await testApp()
    const ctx = test.ctx()
    await importMail(ctx, demoMailbox)
    const before = await everything(ctx)
    const { inferredAddresses } = await seeSettings(ctx, test.dataDir)
    const met = (await seeWorld(ctx)).history.people.flatMap(({ emails }) => emails)

    await changeSettings(ctx, { addresses: wrongOf(met) }, test.dataDir)
    expect(await everything(ctx)).not.toBe(before)
    await changeSettings(ctx, { addresses: inferredAddresses }, test.dataDir)
    expect(await everything(ctx)).toBe(before)

    await changeSettings(ctx, { addresses: wrongOf(met) }, test.dataDir)
    await changeSettings(ctx, { addresses: [] }, test.dataDir)
    expect(await everything(ctx)).toBe(before)
  })

  it('leave what the person has said something about', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    await importMail(ctx, demoMailbox)
    const before = await ctx.owner.messages.jobMail()
    const family = before.find(({ finding }) => finding.kind === 'reply-by-person')
    if (!family) throw new Error('the demo has no reply by a person')
    await correct(ctx, { type: 'kind', message: family.head.key, kind: 'rejection' })
    await changeSettings(ctx, { addresses: ['nobody@nowhere.example'] }, test.dataDir)
    expect([...(await ctx.owner.messages.known([family.head.key]))]).toEqual([family.head.key])
  })
})
