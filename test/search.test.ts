import { describe, expect, it } from 'vitest'
import { addUpdate } from '#actions/add-news.ts'
import { importMail } from '#actions/import-mail.ts'
import { listApplications } from '#actions/list-applications.ts'
import { saveReflection } from '#actions/reflect.ts'
import { search, type SearchHit } from '#actions/search.ts'
import { demoMailbox, testApp } from './test-app.ts'

const marked = ({ title, snippet }: SearchHit) =>
  [title, snippet].flatMap((one) => one?.marks.map(({ start, end }) => one.text.slice(start, end)) ?? [])

describe('searching a job hunt', () => {
  it('finds what has a name, mail with its application, reflections and news, each with the words marked', async () => {
    await using app = await testApp()
    const ctx = app.ctx()
    expect(await search(ctx, 'interview', 20)).toEqual({ query: 'interview', named: [], texts: [], total: 0 })

    await importMail(ctx, demoMailbox)
    const application = (await listApplications(ctx)).find(({ outcome }) => outcome === 'rejected')
    if (!application) throw new Error('The demo has lost its noes.')
    await saveReflection(ctx, application.id, { answers: { friend: 'Ask about Idempotenz next time.' }, version: 0 })
    await addUpdate(ctx, { on: '2026-10-01', kind: 'skill', text: 'Learned about idempotent consumers', url: null })

    const idempotent = await search(ctx, 'ABOUT ídempot', 20)
    expect(idempotent.named.map(({ type, on }) => [type, on])).toEqual([['update', '2026-10-01']])
    expect(idempotent.texts.map(({ type, id }) => [type, id])).toContainEqual(['reflection', application.id])
    for (const hit of [...idempotent.named, ...idempotent.texts]) expect(marked(hit).length).toBeGreaterThan(0)

    const company = await search(ctx, application.company, 20)
    expect(company.named[0]).toMatchObject({ type: 'application', application: { company: application.company } })
    const mails = company.texts.filter(({ type }) => type === 'mail')
    expect(mails.map((hit) => hit.application?.id)).toContain(application.id)
    const days = mails.map(({ on }) => on ?? '')
    expect(days).toEqual(days.toSorted((a, b) => b.localeCompare(a)))

    const many = await search(ctx, 'application', 3)
    expect(many.texts).toHaveLength(3)
    expect(many.total).toBeGreaterThan(20)
  })
})
