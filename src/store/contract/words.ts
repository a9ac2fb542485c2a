import { expect, it } from 'vitest'
import { messageKey, type StepId } from '#domain/ids.ts'
import { defaultPracticeSettings } from '#domain/practice.ts'
import { defaultPlanSettings } from '#domain/settings.ts'
import type { ContractContext } from '#store/contract/harness.ts'

const stepId = 's_1' as StepId
const anchor = messageKey('key-anchor')

export const aDraft = {
  stepId,
  kind: 'follow-up',
  language: 'en',
  to: [{ name: 'Nora Lindqvist', address: 'nora@brightwater.example' }],
  from: null,
  subject: 'Thank you',
  body: 'Dear Nora, «one sentence of your own»',
  inReplyTo: '<one@mail.example>',
  references: ['<one@mail.example>'],
  tells: [],
} as const

/** What the person writes: drafts, reflections, news, settings. */
export function wordsContract(context: () => Promise<ContractContext>): void {
  it('keeps a draft and every earlier version of its words', async () => {
    const { owner } = await context()
    const draft = await owner.drafts.create(aDraft, 10)
    expect(draft).toEqual({ ...aDraft, id: draft.id, version: 1, createdAt: 10, editedAt: 10 })

    const edited = await owner.drafts.edit(draft.id, 1, { body: 'Dear Nora, hello.', tells: ['u_1'] }, 20)
    const expected = { ...draft, body: 'Dear Nora, hello.', tells: ['u_1'], version: 2, editedAt: 20 }
    expect(edited).toEqual({ ok: true, value: expected })
    expect(await owner.drafts.get(draft.id)).toEqual(expected)
    expect(await owner.drafts.earlier(draft.id)).toEqual([draft])
    expect(await owner.drafts.forStep(stepId)).toEqual([expected])
    expect(await owner.drafts.forStep('s_2' as StepId)).toEqual([])
  })

  it('keeps with a draft what was composed, and what is kept against the check and why', async () => {
    const { owner } = await context()
    const composed = { wording: 2, subject: 'Thank you', parts: [{ name: 'greeting', text: 'Dear Nora,' }] }
    const draft = await owner.drafts.create({ ...aDraft, composed }, 10)
    const kept = [{ ruleId: 'fairness', quote: 'unfair – “größer”', because: 'It was.', at: 15 }]
    await owner.drafts.edit(draft.id, 1, { kept }, 20)
    expect(await owner.drafts.get(draft.id)).toMatchObject({ composed, kept, version: 2 })
    expect(await owner.drafts.earlier(draft.id)).toEqual([draft])
  })

  it('refuses an edit of words that changed after they were read', async () => {
    const { owner } = await context()
    const draft = await owner.drafts.create(aDraft, 10)
    await owner.drafts.edit(draft.id, 1, { subject: 'Thanks' }, 20)

    expect(await owner.drafts.edit(draft.id, 1, { subject: 'Lost' }, 30)).toEqual({
      ok: false,
      error: 'changed-since-read',
    })
    expect(await owner.drafts.get(draft.id)).toMatchObject({ subject: 'Thanks', version: 2 })
    expect(await owner.drafts.edit('w_nobody', 1, {}, 30)).toEqual({ ok: false, error: 'not-found' })
  })

  it('lets one of two windows that edit at once win, and tells the other', async () => {
    const { owner, opened } = await context()
    const draft = await owner.drafts.create(aDraft, 10)
    await using other = await opened.again()
    const results = await Promise.all([
      owner.drafts.edit(draft.id, 1, { subject: 'Here' }, 20),
      other.forOwner(owner.id).drafts.edit(draft.id, 1, { subject: 'There' }, 20),
      owner.drafts.edit(draft.id, 1, { subject: 'Here too' }, 20),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await owner.drafts.get(draft.id)).toMatchObject({ version: 2 })
  })

  it('removes a draft with its earlier versions', async () => {
    const { owner } = await context()
    const draft = await owner.drafts.create(aDraft, 10)
    await owner.drafts.edit(draft.id, 1, { subject: 'Thanks' }, 20)
    expect(await owner.drafts.remove(draft.id)).toBe(true)
    expect(await owner.drafts.remove(draft.id)).toBe(false)
    expect(await owner.drafts.earlier(draft.id)).toEqual([])
    expect(await owner.drafts.list()).toEqual([])
  })

  it('saves a reflection as one types, and loses nothing to a second window', async () => {
    const { owner } = await context()
    const save = { application: anchor, finished: false, at: 10 }
    const first = await owner.reflections.save({ ...save, answers: { fit: 4 }, readVersion: 0 })
    const saved = {
      application: anchor,
      answers: { fit: 4 },
      version: 1,
      startedAt: 10,
      editedAt: 10,
      finishedAt: null,
    }
    expect(first).toEqual({ ok: true, value: saved })

    const late = await owner.reflections.save({ ...save, answers: { fit: 1 }, readVersion: 0, at: 11 })
    expect(late).toEqual({ ok: false, error: { code: 'changed-since-read', current: saved } })

    const answers = { fit: 4, questionsThatTrippedMeUp: ['Why us?'] } as const
    await owner.reflections.save({ application: anchor, answers, readVersion: 1, finished: true, at: 20 })
    const last = await owner.reflections.save({ application: anchor, answers, readVersion: 2, finished: true, at: 30 })
    expect(last).toMatchObject({ ok: true, value: { version: 3, startedAt: 10, editedAt: 30, finishedAt: 20 } })
    expect(await owner.reflections.get(anchor)).toMatchObject({ answers })
    expect(await owner.reflections.list()).toHaveLength(1)
    expect(await owner.reflections.remove(anchor)).toBe(true)
    expect(await owner.reflections.get(anchor)).toBeUndefined()
  })

  it('refuses to save over a reflection that is not there any more', async () => {
    const { owner } = await context()
    const save = { application: anchor, answers: {}, readVersion: 3, finished: false, at: 1 }
    expect(await owner.reflections.save(save)).toEqual({
      ok: false,
      error: { code: 'changed-since-read', current: null },
    })
  })

  it('keeps news by day and readings by when they were found, and hides none that was removed', async () => {
    const { owner } = await context()
    const later = await owner.news.addUpdate({ on: '2026-06-01', kind: 'skill', text: 'Rust', url: null })
    const earlier = await owner.news.addUpdate({
      on: '2026-05-01',
      kind: 'talk',
      text: 'Meetup',
      url: 'https://t.example',
    })
    expect(await owner.news.updates()).toEqual([earlier, later])
    expect(await owner.news.removeUpdate(later.id, 9)).toBe(true)
    expect(await owner.news.removeUpdate(later.id, 10)).toBe(false)
    expect(await owner.news.restore(later.id)).toBe(true)
    expect(await owner.news.restore(later.id)).toBe(false)
    expect((await owner.news.updates()).every(({ removedAt }) => removedAt === null)).toBe(true)
    expect(await owner.news.removeUpdate(later.id, 9)).toBe(true)
    expect(await owner.news.updates()).toEqual([earlier, { ...later, removedAt: 9 }])

    const article = await owner.news.addArticle({
      addedAt: 5,
      title: 'On queues',
      url: 'https://a.example',
      note: 'for Nora',
    })
    expect(await owner.news.removeArticle(article.id, 9)).toBe(true)
    expect(await owner.news.articles()).toEqual([{ ...article, removedAt: 9 }])
    expect(await owner.news.removeArticle('l_nobody', 9)).toBe(false)
    expect(await owner.news.restore('l_nobody')).toBe(false)
  })

  it('notes once who was told what', async () => {
    const { owner } = await context()
    const told = { personAddress: 'Nora@Brightwater.example', company: 'Brightwater', itemId: 'u_1', at: 5 }
    await owner.news.tell([told, { ...told, itemId: 'l_1' }])
    await owner.news.tell([{ ...told, at: 99 }])
    await owner.news.tell([])
    const kept = { personAddress: 'nora@brightwater.example', company: 'brightwater', at: 5 }
    expect(await owner.news.told()).toEqual([
      { ...kept, itemId: 'l_1' },
      { ...kept, itemId: 'u_1' },
    ])
  })

  it('lays what was set over the defaults', async () => {
    const { owner } = await context()
    expect(await owner.settings.get()).toEqual({
      addresses: [],
      inferredAddresses: [],
      name: null,
      timeZone: null,
      country: null,
      language: null,
      savedViews: [],
      practice: defaultPracticeSettings,
      watching: false,
      plan: defaultPlanSettings,
    })
    await owner.settings.set({ timeZone: 'Europe/Berlin', plan: { dailyCap: 2 } })
    const set = await owner.settings.set({ addresses: ['kim@home.example'], plan: { quietHours: 48 } })

    expect(set).toMatchObject({ addresses: ['kim@home.example'], timeZone: 'Europe/Berlin' })
    expect(set.plan).toEqual({ ...defaultPlanSettings, dailyCap: 2, quietHours: 48 })
    expect(await owner.settings.get()).toEqual(set)
    const back = await owner.settings.set({ plan: { dailyCap: defaultPlanSettings.dailyCap } })
    expect(back.plan).toEqual({ ...defaultPlanSettings, quietHours: 48 })
  })
}
