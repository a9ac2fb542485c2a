import { writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { correctApplication } from '#actions/correct.ts'
import { addManual } from '#actions/add-manual.ts'
import { decide } from '#actions/decide.ts'
import { draftStep, editDraft } from '#actions/draft-step.ts'
import { exportData } from '#actions/export-data.ts'
import { findStep } from '#actions/find.ts'
import { importMail } from '#actions/import-mail.ts'
import { changePlanSettings } from '#actions/plan-settings.ts'
import { listApplications } from '#actions/list-applications.ts'
import { seePlan } from '#actions/see-plan.ts'
import { showApplication } from '#actions/show-application.ts'
import { dayOf } from '#domain/days.ts'
import { testApp } from './test-app.ts'

const zone = 'Europe/Berlin'
const now = Date.parse('2026-10-12T09:00:00Z')

const head = (from: string, date: string, subject: string, id: string) =>
  `From - ${date}\nFrom: ${from}\nTo: Robin Hale <robin@home.example>\nDate: ${date}\nSubject: ${subject}\nMessage-ID: <${id}@mail.example>\nContent-Type: text/plain; charset=utf-8\n\n`

const confirmed = `${head('Birch & Rowan Careers <no-reply@birchrowan.example>', 'Mon, 14 Sep 2026 09:00:00 +0200', 'Thank you for applying to Birch & Rowan', 'c1')}Dear Robin,\n\nThank you for applying for the position of Data Engineer at Birch & Rowan. We have received your application.\n\nBirch & Rowan\n\n`
const personal = `${head('Jane Doe <jane.doe@birchrowan.example>', 'Fri, 9 Oct 2026 10:00:00 +0200', 'Data Engineer at Birch & Rowan', 'n2')}Hi Robin,\n\nI enjoyed our call, so I wanted to write to you myself: we have decided to move forward with another candidate for the Data Engineer role. I am sorry that this is not better news.\n\nBest,\nJane Doe\nSenior Recruiter, Birch & Rowan\n\n`
const automatic = `${head('Birch & Rowan Careers <no-reply@birchrowan.example>', 'Thu, 8 Oct 2026 18:00:00 +0200', 'Your application as Data Engineer at Birch & Rowan', 'n1')}Dear Robin,\n\nThank you for your interest in the position of Data Engineer at Birch & Rowan. After careful consideration we have decided to move forward with other candidates.\n\nBirch & Rowan\n\n`

it('keeps a draft, a snooze and what is done when an earlier telling of the no turns up', async () => {
  await using home = await testApp()
  const ctx = { ...home.ctx(now), zone }
  await writeFile(home.path('first.mbox'), confirmed + personal)
  await writeFile(home.path('earlier.mbox'), automatic)
  await importMail(ctx, home.path('first.mbox'))

  const steps = async () => {
    const plan = await seePlan(ctx, { application: null, all: true })
    if (!plan.ok) throw new Error(plan.error.code)
    return new Map(plan.value.map((step) => [step.kind, step]))
  }
  const before = await steps()
  const [feedback, reflect, reapply] = (['feedback', 'reflect', 'reapply'] as const).map((kind) => before.get(kind)!)
  const draft = await draftStep(ctx, feedback!.id)
  if (!draft.ok) throw new Error(draft.error)
  await editDraft(ctx, draft.value.id, { subject: 'Mine', body: 'My own words.', version: draft.value.version })
  await decide(ctx, reflect!.id, { choice: 'snoozed', until: now + 5 * 86_400_000 })
  await decide(ctx, reapply!.id, { choice: 'done' })

  await importMail(ctx, home.path('earlier.mbox'))
  const after = await steps()
  const moved = after.get('feedback')!
  expect(moved.id).not.toBe(feedback!.id)
  expect([moved.draftId, after.get('reflect')?.state, after.get('reapply')?.state]).toEqual([
    draft.value.id,
    'snoozed',
    'done',
  ])
  for (const id of [moved.id, feedback!.id]) {
    expect(await draftStep(ctx, id)).toMatchObject({ ok: true, value: { id: draft.value.id, body: 'My own words.' } })
    expect(await findStep(ctx, id)).toMatchObject({ ok: true, value: { id: moved.id } })
  }
  const shown = await showApplication(ctx, moved.application.id)
  expect(shown.ok && shown.value.drafts.map(({ stepId, body }) => [stepId, body])).toEqual([
    [moved.id, 'My own words.'],
  ])
  // A decision by the old id counts, and the latest one wins.
  expect(await decide(ctx, reflect!.id, { choice: 'reopened' })).toMatchObject({ ok: true })
  expect((await steps()).get('reflect')?.state).not.toBe('snoozed')
})

it('plans, drafts and exports a no that the person tells of with its day', async () => {
  await using home = await testApp()
  const ctx = { ...home.ctx(now), zone }
  await writeFile(home.path('mail.mbox'), confirmed)
  await importMail(ctx, home.path('mail.mbox'))
  const { id } = (await listApplications(ctx))[0]!
  const jane = { name: 'Jane Doe', address: 'jane.doe@birchrowan.example', title: null, relation: 'recruiter' } as const
  await addManual(ctx, { type: 'contact', application: id, ...jane })

  expect(await correctApplication(ctx, id, { field: 'closedOn', value: '2026-10-13' })).toEqual({
    ok: false,
    error: 'future-day',
  })
  for (const change of [
    { field: 'outcome', value: 'rejected' },
    { field: 'closedOn', value: '2026-10-06' },
  ] as const)
    expect(await correctApplication(ctx, id, change)).toMatchObject({ ok: true })

  const plan = await seePlan(ctx, { application: id, all: true })
  if (!plan.ok) throw new Error(plan.error.code)
  const windows = plan.value.map((step) => [step.kind, step.opensOn, step.state])
  expect(windows).toEqual([
    ['feedback', '2026-10-08', 'due'],
    ['reflect', '2026-10-09', 'due'],
    ['reapply', '2027-04-06', 'upcoming'],
  ])
  const draft = await draftStep(ctx, plan.value[0]!.id)
  expect(draft).toMatchObject({ ok: true, value: { to: [{ address: 'jane.doe@birchrowan.example' }] } })
  const exported = JSON.parse(JSON.stringify(await exportData(ctx))) as {
    applications: [{ rejection: { receivedAt: string; channel: string; statedReason: string; replyable: string } }]
  }
  const { rejection } = exported.applications[0]
  expect(dayOf(Date.parse(rejection.receivedAt), zone)).toBe('2026-10-06')
  expect(rejection).toMatchObject({ channel: 'automatic', statedReason: 'none', replyable: 'no-reply' })
})

it('lets the words of a mail be written that only waits for its turn', async () => {
  await using home = await testApp()
  const ctx = { ...home.ctx(now), zone }
  await writeFile(home.path('mail.mbox'), confirmed + personal.replaceAll('9 Oct', '6 Oct'))
  await importMail(ctx, home.path('mail.mbox'))
  await changePlanSettings(ctx, { set: { dailyCap: '1' } })
  const plan = async () => {
    const seen = await seePlan(ctx, { application: null, all: true })
    return seen.ok ? seen.value : []
  }
  const { id } = (await listApplications(ctx))[0]!
  const other = await addManual(ctx, {
    type: 'application',
    company: 'Quay & Sons',
    role: 'Analyst',
    location: null,
    appliedOn: '2026-09-01',
  })
  if (!other.ok) throw new Error(other.error.message)
  await addManual(ctx, {
    type: 'no',
    application: other.value.applicationId,
    at: Date.parse('2026-10-05T10:00:00Z'),
    outcome: 'rejected',
    statedReason: 'none',
    by: { name: 'Max Quay', address: 'max@quay.example' },
    feedbackGiven: false,
  })

  const mails = (await plan()).filter((step) => step.medium !== 'none' && step.opensAt <= now)
  const waiting = mails.filter((step) => step.blockedBy?.code === 'daily-cap')
  expect(mails.filter((step) => step.state === 'due')).toHaveLength(1)
  expect(waiting).toHaveLength(mails.length - 1)
  expect(waiting.length).toBeGreaterThan(0)
  expect(await draftStep(ctx, waiting[0]!.id)).toMatchObject({ ok: true })
  expect((await findStep(ctx, `${waiting[0]!.kind} ${waiting[0]!.application.company}`)).ok).toBe(true)
  expect(id).not.toBe(other.value.applicationId)
  // In German to whom reads German; the export speaks English to everybody.
  const german = await seePlan({ ...ctx, language: 'de' }, { application: null, all: true })
  expect(
    german.ok && german.value.every(({ reason }) => /\b(Sie|Ihr|Ihre|Absage|abgesagt|Stelle)\b/.test(reason)),
  ).toBe(true)
  expect(JSON.stringify(await exportData({ ...ctx, language: 'de' }))).toBe(JSON.stringify(await exportData(ctx)))
})
