import { describe, expect, it } from 'vitest'
import { addManual } from '#actions/add-manual.ts'
import type { Ctx } from '#actions/context.ts'
import { correctApplication } from '#actions/correct.ts'
import { requirementsOf } from '#actions/requirements-of.ts'
import { manualId } from '#domain/ids.ts'
import { aList, aPosting } from '#store/contract/postings.ts'
import { testApp } from './test-app.ts'
import { must } from './whole-use.ts'

async function anApplication(ctx: Ctx, company = 'Brightwater') {
  const fact = { type: 'application', company, role: 'Analyst', location: null, appliedOn: '2026-09-01' } as const
  const { id, applicationId } = must(await addManual(ctx, fact))
  if (applicationId === null) throw new Error('An application has an id.')
  return { id, applicationId }
}

describe('what an application asks for', () => {
  it('is an empty list before there is a posting, and not found for a stranger', async () => {
    await using test = await testApp()
    const { applicationId } = await anApplication(test.ctx())
    const none = { applicationId, version: 0, requirements: [], posting: null }
    expect(must(await requirementsOf(test.ctx(), applicationId))).toEqual(none)
    expect(await requirementsOf(test.ctx(), 'a_nobody')).toEqual({ ok: false, error: 'not-found' })
  })

  it('is found again after two applications were joined, whichever one it hung on', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    const one = await anApplication(ctx)
    const other = await anApplication(ctx, 'Ferrant')
    const application = manualId(other.id)
    const posting = await ctx.owner.postings.add({ ...aPosting('You know SQL.'), application })
    const list = { ...aList('You know SQL.'), application, postingId: posting.id, readVersion: 0 }
    must(await ctx.owner.postings.saveList(list))
    must(await correctApplication(ctx, one.applicationId, { mergeWith: other.applicationId }))

    for (const id of [one.applicationId, other.applicationId]) {
      expect(must(await requirementsOf(ctx, id))).toMatchObject({
        version: 1,
        requirements: [{ text: 'You know SQL.' }],
        posting,
      })
    }
  })
})
