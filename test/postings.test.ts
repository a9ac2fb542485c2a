import { describe, expect, it } from 'vitest'
import { addManual } from '#actions/add-manual.ts'
import type { Ctx } from '#actions/context.ts'
import { correctApplication } from '#actions/correct.ts'
import { postings } from '#actions/postings/postings.ts'
import { requirementsOf } from '#actions/requirements-of.ts'
import { manualId } from '#domain/ids.ts'
import { ok } from '#domain/result.ts'
import type { Fetch } from '#watch/fetch.ts'
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

const text = `Analyst (f/m/d)

Your tasks
- Build reports in Power BI

Your profile
- 3+ years of experience with SQL
- Fluent German
- Nice to have: Python

We offer
- 30 days off
`

/** The open internet with one page on it. */
function pageAt(html: string, contentType = 'text/html'): Fetch {
  return async ({ url }) =>
    ok({
      state: 'fresh',
      url,
      movedTo: null,
      validators: { etag: null, lastModified: null },
      at: 1,
      status: 200,
      contentType,
      bytes: new TextEncoder().encode(html),
    })
}

const nothing: Fetch = () => Promise.reject(new Error('Nothing is fetched here.'))
const words = (requirements: readonly { readonly text: string; readonly force: string }[]) =>
  requirements.map((one) => `${one.force} ${one.text}`)

describe('a posting', () => {
  it('that is pasted is kept, split, and laid beside the résumé', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    const { applicationId } = await anApplication(ctx)
    const { pastePosting, seePosting, saveResume } = postings(nothing)
    must(
      await saveResume(
        ctx,
        { skills: [{ name: 'Databases', keywords: ['SQL'] }], languages: [{ language: 'German', fluency: 'B1' }] },
        0,
      ),
    )
    must(await pastePosting(ctx, applicationId, text))

    const seen = must(await seePosting(ctx, applicationId))
    expect(seen).toMatchObject({
      version: 1,
      posting: { source: { kind: 'paste' }, fetchedAt: ctx.now },
      hasResume: true,
    })
    expect(words(seen.requirements)).toEqual([
      'must 3+ years of experience with SQL',
      'must Fluent German',
      'nice Python',
    ])
    expect(seen.requirements.map(({ inResume }) => [inResume.said, inResume.places[0]?.quote ?? null])).toEqual([
      ['partly', 'Databases, SQL'],
      ['partly', 'German, B1'],
      ['no', null],
    ])
  })

  it('keeps what the person added when it is read anew, and can be taken back', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    const { applicationId } = await anApplication(ctx)
    const { pastePosting, saveRequirements, restoreRequirements, seePosting } = postings(nothing)
    must(await pastePosting(ctx, applicationId, text))
    const [first, second] = must(await seePosting(ctx, applicationId)).requirements
    const wanted = [
      { id: second?.id ?? '', text: 'Fluent German and Dutch', force: 'must' },
      { id: null, text: 'A car', force: 'nice' },
      { id: first?.id ?? '', text: first?.text ?? '', force: 'nice' },
    ] as const
    must(await saveRequirements(ctx, applicationId, wanted, 1))
    const edited = must(await seePosting(ctx, applicationId))
    expect(edited.requirements.map(({ id, by, quote, force }) => [id, by, quote, force])).toEqual([
      [second?.id, 'person', 'Fluent German', 'must'],
      ['p2-2', 'person', null, 'nice'],
      [first?.id, 'read', '3+ years of experience with SQL', 'nice'],
    ])
    expect(edited.requirements[0]?.facts).toContainEqual({ kind: 'language', language: 'nl', level: 'fluent' })
    expect(await saveRequirements(ctx, applicationId, wanted, 1)).toEqual({ ok: false, error: 'changed-since-read' })

    must(await pastePosting(ctx, applicationId, text))
    const anew = must(await seePosting(ctx, applicationId))
    expect(words(anew.requirements)).toContain('nice A car')
    expect(anew.requirements.find(({ text: said }) => said === first?.text)?.id).toBe(first?.id)
    must(await restoreRequirements(ctx, applicationId, 1, 3))
    expect(words(must(await seePosting(ctx, applicationId)).requirements)).toHaveLength(3)
    expect(must(await seePosting(ctx, applicationId)).earlier.map(({ version }) => version)).toEqual([3, 2, 1])
  })

  it('is read from a page’s own data, and else from what a reader sees; both are data only', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    const { applicationId } = await anApplication(ctx)
    const description = `<p>${'We make brass. '.repeat(20)}</p><h3>Requirements</h3><ul><li>Fluent German</li></ul>`
    const data = { '@graph': [{ '@type': 'WebPage' }, { '@type': ['JobPosting'], title: 'Analyst', description }] }
    const marked = `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>`
    const { postingFromAddress } = postings(pageAt(`<html><head>${marked}</head><body>Cookies!</body></html>`))
    must(await postingFromAddress(ctx, applicationId, 'https://jobs.brightwater.example/1'))
    const first = must(await requirementsOf(ctx, applicationId))
    expect(first.posting).toMatchObject({ title: 'Analyst', source: { kind: 'address', how: 'job-posting' } })
    expect(words(first.requirements)).toEqual(['must Fluent German'])

    const plain = `<html><title>Analyst</title><nav>Home</nav><main><article>${description}</article></main></html>`
    const readable = postings(pageAt(plain))
    must(await readable.postingFromAddress(ctx, applicationId, 'https://jobs.brightwater.example/2'))
    const second = must(await requirementsOf(ctx, applicationId))
    expect(second.posting?.source).toMatchObject({ how: 'readable', url: 'https://jobs.brightwater.example/2' })
    expect(words(second.requirements)).toEqual(['must Fluent German'])

    const empty = postings(pageAt('<html><body><div id="root"></div><script>load()</script></body></html>'))
    expect(await empty.postingFromAddress(ctx, applicationId, 'https://x.example/')).toEqual({
      ok: false,
      error: 'no-posting',
    })
  })

  it('from a file is read where it is text, and says what to do where it is not', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    const { applicationId } = await anApplication(ctx)
    const { postingFromFile } = postings(nothing)
    const file = (name: string, bytes: Uint8Array) => postingFromFile(ctx, applicationId, { name, bytes })
    expect(await file('a.pdf', new TextEncoder().encode('%PDF-1.7\n'))).toEqual({ ok: false, error: 'pdf' })
    expect(await file('a.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual({ ok: false, error: 'unknown-file' })
    expect(await file('a.txt', new TextEncoder().encode('  \n '))).toEqual({ ok: false, error: 'empty' })
    const html = text.replaceAll('\n', '<br>\n')
    expect(await file('a.html', new TextEncoder().encode(html))).toMatchObject({ ok: true, value: { requirements: 3 } })
    expect(await file('a.txt', Buffer.from(`\ufeff${text}`, 'utf16le'))).toMatchObject({
      ok: true,
      value: { requirements: 3 },
    })
  })

  it('asks nothing of the internet but through the fetcher, and says why it was refused', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    const { applicationId } = await anApplication(ctx)
    const refused = await test.app.actions.postingFromAddress(
      { ...ctx, language: 'de' },
      applicationId,
      'http://127.0.0.1/job',
    )
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'not-public', message: expect.stringContaining('Netz') },
    })
    expect(must(await requirementsOf(ctx, applicationId)).posting).toBeNull()
  })
})

describe('the résumé', () => {
  it('keeps what it does not know, says which fields are wrong, and goes back', async () => {
    await using test = await testApp()
    const ctx = test.ctx()
    const { saveResume, seeResume, restoreResume } = postings(nothing)
    const resume = { basics: { name: 'Orla Finch' }, meta: { theme: 'plain' }, work: [{ startDate: '2021-04', x: 1 }] }
    expect(must(await saveResume(ctx, resume, 0))).toEqual({ saved: true, version: 1, before: 0 })
    const wrong = must(await saveResume(ctx, { ...resume, work: [{ startDate: 'May' }] }, 1))
    expect(wrong).toEqual({ saved: false, problems: [{ path: 'work[0].startDate', trouble: 'not-a-date' }] })
    must(await saveResume(ctx, { basics: { name: 'Orla' } }, 1))
    expect(await saveResume(ctx, {}, 1)).toEqual({ ok: false, error: 'changed-since-read' })
    must(await restoreResume(ctx, 1, 2))
    expect(await seeResume(ctx)).toMatchObject({ version: 3, resume, earlier: [{ version: 2 }, { version: 1 }] })
  })
})
