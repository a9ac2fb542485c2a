import { describe, expect, it } from 'vitest'
import { addManual, type ManualFactInput } from '#actions/add-manual.ts'
import { addFeedback, changeFeedback, listFeedback, removeFeedback, restoreFeedback } from '#actions/feedback.ts'
import { listLogs, openLog, removeLog, saveLog } from '#actions/interview-log.ts'
import { logOffers, putLogOfferAway } from '#actions/log-offers.ts'
import { openPrivatePages, removePrivatePage, savePrivatePage } from '#actions/private-page.ts'
import type { Ctx } from '#actions/context.ts'
import { seeWorld } from '#actions/world.ts'
import { testApp } from './test-app.ts'
import { must } from './whole-use.ts'

const hour = 3_600_000

/** One application, and an interview of it that ended `hoursAgo`. */
async function oneInterview(ctx: Ctx, hoursAgo = 2) {
  const added = must(
    await addManual(ctx, {
      type: 'application',
      company: 'Brightwater',
      role: 'Engineer',
      location: null,
      appliedOn: null,
    }),
  )
  const start = ctx.now - (hoursAgo + 1) * hour
  const interview: ManualFactInput = {
    type: 'interview',
    application: added.applicationId,
    start,
    end: start + hour,
    timeZone: 'Europe/Berlin',
    mode: 'video',
    round: 'technical interview',
    people: [{ name: 'Nora Lindqvist', address: 'nora@brightwater.example', title: 'Lead' }],
  }
  must(await addManual(ctx, interview))
  const world = await seeWorld(ctx)
  const [known] = world.applications.get(added.applicationId ?? '')?.interviews ?? []
  if (!known || added.applicationId === null) throw new Error('The interview is not known.')
  return { applicationId: added.applicationId, interviewId: known.id as string }
}

const offersOf = async (ctx: Ctx) => logOffers(ctx, await seeWorld(ctx))

describe('the log of an interview', () => {
  it('is offered once an interview has ended, until it is begun', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    const { applicationId, interviewId } = await oneInterview(ctx)
    expect(await offersOf(test.ctx(ctx.now - 2.5 * hour))).toEqual([])
    expect(await offersOf(ctx)).toMatchObject([
      { interviewId, applicationId, company: 'Brightwater', people: [{ name: 'Nora Lindqvist' }] },
    ])
    expect(await offersOf(test.ctx(ctx.now + 96 * hour))).toEqual([])

    must(await saveLog(ctx, applicationId, interviewId, { answers: { learned: 'Six people.' }, version: 0 }))
    expect(await offersOf(ctx)).toEqual([])
  })

  it('is not offered again after "not today", unless that is taken back', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    const { interviewId } = await oneInterview(ctx)
    must(await putLogOfferAway(ctx, interviewId, 'skipped'))
    expect(await offersOf(ctx)).toEqual([])
    expect(await offersOf(test.ctx(ctx.now + 24 * hour))).toEqual([])
    must(await putLogOfferAway(ctx, interviewId, 'reopened'))
    expect(await offersOf(ctx)).toHaveLength(1)
    expect(await putLogOfferAway(ctx, 'i_nobody', 'skipped')).toEqual({ ok: false, error: 'not-found' })
  })

  it('begins with what the calendar tells, and keeps nothing before something is saved', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    const { applicationId, interviewId } = await oneInterview(ctx)
    const open = must(await openLog(ctx, applicationId, interviewId))
    expect(open).toMatchObject({
      version: 0,
      answers: { round: 'technical', people: [{ name: 'Nora Lindqvist', title: 'Lead', personId: open.known[0]?.id }] },
    })
    expect(await ctx.owner.interviewLogs.list()).toEqual([])

    const saved = must(await saveLog(ctx, applicationId, interviewId, { answers: open.answers, version: 0 }))
    expect(saved).toMatchObject({ version: 1, answers: open.answers, interview: { round: 'technical interview' } })
    expect(must(await openLog(ctx, applicationId, interviewId))).toMatchObject({ version: 1, answers: open.answers })
    expect(await saveLog(ctx, applicationId, interviewId, { answers: {}, version: 0 })).toMatchObject({
      error: 'changed-since-read',
    })
    expect(await saveLog(ctx, applicationId, interviewId, { answers: { mood: 1 }, version: 1 })).toMatchObject({
      error: 'invalid',
    })
  })

  it('can be made by hand, beside others, and removed', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    const { applicationId, interviewId } = await oneInterview(ctx)
    must(await saveLog(ctx, applicationId, 'h_coffee1234', { answers: { learned: 'By chance.' }, version: 0 }))
    must(
      await saveLog(ctx, applicationId, interviewId, { answers: { learned: 'By plan.' }, version: 0, finished: true }),
    )
    const logs = must(await listLogs(ctx, applicationId))
    expect(logs.map(({ interview, finishedAt }) => [interview === null, finishedAt])).toEqual(
      expect.arrayContaining([
        [true, null],
        [false, ctx.now],
      ]),
    )
    expect(await openLog(ctx, applicationId, 'i_nobody')).toEqual({ ok: false, error: 'not-found' })
    expect(await openLog(ctx, 'a_nobody', 'h_coffee1234')).toEqual({ ok: false, error: 'not-found' })
    must(await removeLog(ctx, 'h_coffee1234'))
    expect(must(await listLogs(ctx, applicationId))).toHaveLength(1)
  })

  it('of one application is no log of another', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    const { applicationId } = await oneInterview(ctx)
    must(await saveLog(ctx, applicationId, 'h_coffee1234', { answers: { learned: 'Mine.' }, version: 0 }))
    const other = must(
      await addManual(ctx, { type: 'application', company: 'Elsewhere', role: null, location: null, appliedOn: null }),
    )
    expect(await openLog(ctx, other.applicationId ?? '', 'h_coffee1234')).toEqual({ ok: false, error: 'not-found' })
  })
})

describe('feedback', () => {
  it('that was told is kept as a quote, changed, and brought back', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    const { applicationId } = await oneInterview(ctx)
    const told = must(
      await addFeedback(ctx, applicationId, {
        quote: ' You were a little quiet. ',
        by: { name: 'Nora Lindqvist' },
        on: '2026-11-05',
        tags: ['communication'],
      }),
    )
    expect(told).toMatchObject({ quote: 'You were a little quiet.', medium: 'call', view: null, messageKey: null })
    const about = { skill: 'Speaking up' }
    expect(must(await changeFeedback(ctx, told.id, { view: 'unsure', about, medium: 'meeting' }))).toMatchObject({
      quote: told.quote,
      view: 'unsure',
      medium: 'meeting',
      about: { skill: 'Speaking up', question: null, story: null },
    })
    must(await removeFeedback(ctx, told.id))
    expect(await listFeedback(ctx, applicationId)).toEqual([])
    must(await restoreFeedback(ctx, told.id))
    expect(await listFeedback(ctx)).toHaveLength(1)
    for (const wrong of [
      { quote: ' ' },
      { quote: 'x', on: 'today' },
      { quote: 'x', tags: ['fun'] },
      { quote: 'x', view: 'no' },
    ])
      expect(await addFeedback(ctx, applicationId, wrong)).toEqual({ ok: false, error: 'invalid' })
    expect(await addFeedback(ctx, applicationId, { quote: 'x', messageKey: 'no-mail' })).toEqual({
      ok: false,
      error: 'not-found',
    })
  })
})

describe('a private page', () => {
  it('is one a day, and gone when it is removed', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    const { applicationId } = await oneInterview(ctx)
    const { today } = must(await openPrivatePages(ctx, applicationId))
    const save = { on: today.on, text: 'For me alone.', version: 0 }
    must(await savePrivatePage(ctx, applicationId, save))
    expect(await savePrivatePage(ctx, applicationId, save)).toEqual({ ok: false, error: 'changed-since-read' })
    expect(await savePrivatePage(ctx, applicationId, { ...save, on: '2020-01-01' })).toEqual({
      ok: false,
      error: 'invalid',
    })

    const tomorrow = test.ctx(ctx.now + 24 * hour)
    expect(must(await openPrivatePages(tomorrow, applicationId))).toMatchObject({
      today: { text: '', version: 0 },
      earlier: [{ on: today.on, text: 'For me alone.' }],
    })
    must(await removePrivatePage(tomorrow, applicationId, today.on))
    expect(must(await openPrivatePages(tomorrow, applicationId)).earlier).toEqual([])
  })
})
