import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { giveOpml, setWatching, takeOpml, unfollowFeed } from '#actions/articles/change-shelf.ts'
import { followFeed } from '#actions/articles/follow-feed.ts'
import { listArticles, listFetches } from '#actions/articles/list-articles.ts'
import { putInDraft } from '#actions/articles/put-in-draft.ts'
import { readFeedNow, readFeedsDue } from '#actions/articles/read-feeds.ts'
import { savePage } from '#actions/articles/save-page.ts'
import { suggestArticles } from '#actions/articles/suggest-articles.ts'
import { correctPerson } from '#actions/correct-person.ts'
import { saveLog } from '#actions/interview-log.ts'
import { approveDraft } from '#actions/approve-draft.ts'
import { importMail } from '#actions/import-mail.ts'
import { seeWorld } from '#actions/world.ts'
import { commandLine } from './command-line.ts'
import { demoMailbox, testApp, type TestApp } from './test-app.ts'
import { rss, webServer, type ItemWords, type Site } from './web-server.ts'
import { must } from './whole-use.ts'

const blog = 'https://queues.example'
const hour = 3_600_000
const item = (path: string, title: string, text: string, on = '2026-11-02'): ItemWords => ({ path, title, text, on })
const items = [
  item('/ordering', 'Ordering without locks', 'How a billing queue keeps the order of events when workers crash.'),
  item('/plants', 'Watering plants in winter', 'Less is more, says our gardener.'),
]
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>A page</title>${head}</head><body>${body}</body></html>`
const feedLink = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}" title="Posts">`

async function withBlog(
  work: (scene: {
    test: TestApp
    web: Awaited<ReturnType<typeof webServer>>
    site: Site
    at: { now: number }
  }) => Promise<void>,
) {
  await using test = await testApp()
  const at = { now: test.ctx().now }
  const site: Site = { '/feed': rss('Notes on queues', blog, items), '/': page('<p>Hello</p>', feedLink('/feed')) }
  await using web = await webServer({ [blog]: site }, () => at.now)
  await work({ test, web, site, at })
}

describe('feeds', () => {
  it('are found from the address of a site, and bring their articles once', async () => {
    await withBlog(async ({ test, web }) => {
      const ctx = test.ctx()
      const followed = must(await followFeed({ ctx, fetch: web.fetch }, 'queues.example'))
      expect(followed).toMatchObject({ state: 'followed', added: 2, feed: { title: 'Notes on queues' } })
      const view = await listArticles(ctx, {})
      expect(view).toMatchObject({ watching: false, total: 2, all: 2 })
      expect(view.feeds).toMatchObject([{ url: `${blog}/feed`, state: 'well', trouble: null }])
      expect(view.articles.map(({ title, source }) => `${title}, ${source}`)).toEqual([
        'Watering plants in winter, Notes on queues',
        'Ordering without locks, Notes on queues',
      ])
      expect((await listFetches(ctx)).map(({ url, by, purpose }) => `${by} ${purpose} ${url}`)).toEqual([
        `person feed ${blog}/feed`,
        `person page ${blog}/`,
      ])
    })
  })

  it('are for the person to choose where a page names several, and told of where it names none', async () => {
    await withBlog(async ({ test, web, site }) => {
      const outside = { ctx: test.ctx(), fetch: web.fetch }
      site['/'] = page('<p>Hello</p>', feedLink('/feed') + feedLink('/comments'))
      expect(must(await followFeed(outside, blog))).toMatchObject({
        state: 'choose',
        feeds: [{ url: `${blog}/feed` }, { url: `${blog}/comments` }],
      })
      site['/'] = page('<p>Hello</p>')
      const none = await followFeed({ ...outside, ctx: { ...outside.ctx, language: 'de' } }, blog)
      expect(none).toMatchObject({
        ok: false,
        error: { code: 'no-feed-named', message: expect.stringContaining('keinen Feed') },
      })
      expect(await followFeed(outside, 'http://127.0.0.1/feed')).toMatchObject({ error: { code: 'not-public' } })
    })
  })

  it('are not read by themselves until watching is on, then hourly and conditionally', async () => {
    await withBlog(async ({ test, web, site, at }) => {
      must(await followFeed({ ctx: test.ctx(), fetch: web.fetch }, `${blog}/feed`))
      const outside = () => ({ ctx: test.ctx(at.now), fetch: web.fetch })
      const asked = web.asked.length
      at.now += 48 * hour
      expect(await readFeedsDue(outside())).toEqual([])
      expect(web.asked).toHaveLength(asked)

      await setWatching(test.ctx(), true)
      const heads: (string | undefined)[] = []
      site['/feed'] = (request, answer) => {
        heads.push(request.headers['if-none-match'])
        answer.writeHead(304).end()
      }
      expect(await readFeedsDue(outside())).toMatchObject([{ added: 0, trouble: null }])
      expect(heads).toEqual(['"1"'])
      at.now += hour / 2
      expect(await readFeedsDue(outside())).toEqual([])
      at.now += 24 * hour
      site['/feed'] = rss('Notes on queues', blog, [...items, item('/new', 'New', 'A new one')])
      expect(await readFeedsDue(outside())).toMatchObject([{ added: 1 }])
    })
  })

  it('that answer later are waited for, and dead ones are shown with what to do', async () => {
    await withBlog(async ({ test, web, site, at }) => {
      const followed = must(await followFeed({ ctx: test.ctx(), fetch: web.fetch }, `${blog}/feed`))
      const id = followed.state === 'followed' ? followed.feed.id : ''
      const outside = () => ({ ctx: test.ctx(at.now), fetch: web.fetch })
      expect(await readFeedNow(outside(), id)).toMatchObject({ error: { code: 'too-soon' } })
      await setWatching(test.ctx(), true)

      at.now += 48 * hour
      site['/feed'] = (_, answer) => answer.writeHead(503, { 'retry-after': String(20 * 3600) }).end()
      expect(await readFeedsDue(outside())).toMatchObject([{ trouble: 'server-trouble' }])
      at.now += 19 * hour
      expect(await readFeedsDue(outside())).toEqual([])
      at.now += 2 * hour
      site['/feed'] = (_, answer) => answer.writeHead(410).end()
      expect(await readFeedsDue(outside())).toMatchObject([{ trouble: 'gone' }])
      const { feeds } = await listArticles(test.ctx(at.now), {})
      expect(feeds).toMatchObject([{ state: 'dead', trouble: 'queues.example says that this is gone for good.' }])
      at.now += 24 * hour
      expect(await readFeedsDue(outside())).toEqual([])
    })
  })

  it('go to another reader and come back', async () => {
    await withBlog(async ({ test, web }) => {
      const ctx = test.ctx()
      const followed = must(await followFeed({ ctx, fetch: web.fetch }, `${blog}/feed`))
      const opml = await giveOpml(ctx)
      expect(opml).toContain(`xmlUrl="${blog}/feed"`)
      expect(must(await takeOpml(ctx, opml))).toEqual({ followed: 0 })
      await unfollowFeed(ctx, followed.state === 'followed' ? followed.feed.id : '')
      expect(must(await takeOpml(ctx, opml))).toEqual({ followed: 1 })
      expect(await takeOpml(ctx, 'no list')).toMatchObject({ error: { code: 'not-opml' } })
    })
  })
})

describe('a page', () => {
  const words = 'Queues are hard when workers crash. '.repeat(40)

  it('is kept with its words and without its scripts, once', async () => {
    await withBlog(async ({ test, web, site }) => {
      const outside = { ctx: test.ctx(), fetch: web.fetch }
      site['/long'] = page(
        `<script>alert(1)</script><article><h1>Long</h1><p>${words}</p><img src="https://spy.example/x.png"></article>`,
      )
      const saved = must(await savePage(outside, { url: `${blog}/long`, title: '', note: 'For Priya' }))
      expect(saved).toMatchObject({ notRead: null, article: { title: 'A page', note: 'For Priya', isChosen: true } })
      expect(saved.article.text).toContain('Queues are hard')
      expect(saved.article.text).not.toMatch(/alert|spy|</)
      must(await savePage(outside, { url: `${blog}/long?utm_source=mail`, title: 'Other', note: null }))
      expect((await listArticles(outside.ctx, { query: 'workers crash' })).articles).toMatchObject([
        { title: 'Other', note: 'For Priya' },
      ])
      expect(web.asked.every((address) => address.startsWith(blog))).toBe(true)
    })
  })

  it('is kept by its title where the site does not let it be read, and not at all where it is no page of the web', async () => {
    await withBlog(async ({ test, web, site }) => {
      const outside = { ctx: test.ctx(), fetch: web.fetch }
      site['/robots.txt'] = 'User-agent: *\nDisallow: /'
      const saved = must(await savePage(outside, { url: `${blog}/shut`, title: 'Shut', note: null }))
      expect(saved).toMatchObject({
        article: { title: 'Shut', text: '' },
        notRead: expect.stringContaining('robots.txt'),
      })
      expect(await savePage(outside, { url: `${blog}/shut2`, title: '', note: null })).toMatchObject({
        error: { code: 'robots' },
      })
      expect(await savePage(outside, { url: 'file:///etc/passwd', title: 'x', note: null })).toMatchObject({
        error: { code: 'not-web' },
      })
    })
  })
})

describe('articles for a contact', () => {
  it('say why they fit, go into the draft without their why, and are never told twice at a company', async () => {
    await withBlog(async ({ test, web }) => {
      const ctx = test.ctx()
      await importMail(ctx, demoMailbox)
      must(await followFeed({ ctx, fetch: web.fetch }, `${blog}/feed`))
      const before = await suggestArticles(ctx)
      const found = before.find(({ stepId }) => stepId !== null)
      if (!found?.stepId) throw new Error('The demo plans no mail.')
      const world = await seeWorld(ctx)
      const person = world.people.get(found.person.id)
      const address = person?.emails[0] ?? ''
      const cares = 'how a billing queue keeps order when workers crash'
      await ctx.owner.personFacts.add({ person: address, says: { type: 'note', about: 'cares', text: cares } }, ctx.now)

      const [mine] = await suggestArticles(ctx, found.person.id)
      expect(mine?.articles).toMatchObject([{ title: 'Ordering without locks', url: `${blog}/ordering` }])
      expect(mine?.articles[0]?.reason).toMatch(/^It speaks of “.*which they care about, as you noted/)
      const [german] = await suggestArticles({ ...ctx, language: 'de' }, found.person.id)
      expect(german?.articles[0]?.reason).toMatch(/^Darin steht „/)

      const id = mine?.articles[0]?.id ?? ''
      const draft = must(await putInDraft(ctx, found.stepId, id))
      expect(draft.body).toContain('Ordering without locks')
      expect(draft.body).toContain(`${blog}/ordering`)
      expect(draft.hasPlaceholder).toBe(true)
      const choice = { version: draft.version, sendAt: null, accountId: 'acc_1', way: 'send' } as never
      expect(await approveDraft(ctx, draft.id, choice, () => 'x')).toMatchObject({ ok: false })
      // In no other draft, for nobody said it fits them.
      expect(await ctx.owner.news.articles()).toEqual([])

      await ctx.owner.news.tell([
        { personAddress: 'colleague@elsewhere.example', company: found.person.company, itemId: id, at: ctx.now },
      ])
      expect((await suggestArticles(ctx, found.person.id))[0]?.articles).toEqual([])
    })
  })
})

describe('what an interview log says was cared about', () => {
  it('finds articles for who was there, and for others of the company, each with its reason', async () => {
    await withBlog(async ({ test, web }) => {
      const ctx = test.ctx()
      await importMail(ctx, demoMailbox)
      must(await followFeed({ ctx, fetch: web.fetch }, `${blog}/feed`))
      const { history } = await seeWorld(ctx)
      const known = history.people.filter(({ reach, doNotContact }) => reach?.replyable === 'person' && !doNotContact)
      const application = history.applications.find(
        ({ people }) => known.filter((one) => people.some(({ personId }) => personId === one.id)).length > 1,
      )
      if (!application) throw new Error('Nobody of the demo has a colleague.')
      const [there, colleague] = known.filter((one) => application.people.some(({ personId }) => personId === one.id))
      if (!there || !colleague) throw new Error('Nobody of the demo has a colleague.')
      const titlesFor = async (id: string) =>
        (await suggestArticles(ctx, id)).flatMap(({ articles }) => articles.map(({ title, reason }) => [title, reason]))
      const withQueues = async (id: string) => (await titlesFor(id)).filter(([title]) => title?.startsWith('Ordering'))
      expect(await withQueues(there.id)).toEqual([])
      expect(await withQueues(colleague.id)).toEqual([])

      const log = (caredAbout: readonly string[]) => ({
        version: 0,
        answers: { people: [{ name: there.name, title: null, personId: there.id }], caredAbout },
      })
      must(await saveLog(ctx, application.id, 'h_firsttalk1', log(['billing queues that keep their order'])))
      expect(await withQueues(there.id)).toMatchObject([
        ['Ordering without locks', expect.stringContaining('which came up in your interview')],
      ])
      // One article is for one person of a company: the colleague has it once the other was told to rest.
      must(await correctPerson(ctx, there.id, { doNotContact: true }))
      expect(await withQueues(colleague.id)).toMatchObject([
        ['Ordering without locks', expect.stringContaining('which came up in a talk at their company')],
      ])
    })
  })
})

describe('the terminal', () => {
  it('follows, lists and finds, and asks nobody inside this computer', async () => {
    await using test = await testApp()
    const ajar = (...words: readonly string[]) => commandLine([...words, '--data', test.path('cli')])
    expect(await ajar('feeds')).toMatchObject({ code: 0, out: expect.stringContaining('You follow no feed yet') })
    expect(await ajar('feeds', 'read')).toMatchObject({ code: 1, err: expect.stringContaining('Watching is off') })
    expect(await ajar('feeds', 'follow', 'http://127.0.0.1/')).toMatchObject({
      code: 1,
      err: expect.stringContaining('open internet'),
    })
    expect(await ajar('feeds', 'log')).toMatchObject({ out: expect.stringContaining('not-public') })
    const opml =
      '<opml version="2.0"><body><outline text="Queues" type="rss" xmlUrl="https://queues.example/feed"/></body></opml>'
    await writeFile(test.path('feeds.opml'), opml)
    expect(await ajar('feeds', 'import', test.path('feeds.opml'))).toMatchObject({
      code: 0,
      out: 'You follow 1 more feed.',
    })
    expect(await ajar('feeds')).toMatchObject({ out: expect.stringContaining('Queues') })
    expect(await ajar('feeds', 'export')).toMatchObject({ out: expect.stringContaining('https://queues.example/feed') })
    expect(await ajar('feeds', 'watching', 'on')).toMatchObject({ code: 0 })
    expect(await ajar('feeds', 'unfollow', 'queues')).toMatchObject({ code: 0 })
    expect(await ajar('articles')).toMatchObject({ out: expect.stringContaining('shelf is empty') })
    expect(await ajar('articles', 'for')).toMatchObject({ out: 'Nothing on the shelf fits anybody yet.' })
  })
})
