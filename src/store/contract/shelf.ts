import { expect, it } from 'vitest'
import { mostFetchNotes, neverChecked } from '#domain/shelf.ts'
import type { ContractContext } from '#store/contract/harness.ts'
import type { OwnerStore } from '#store/open.ts'
import type { NewArticle } from '#store/shelf.ts'

export function anArticle(url: string, change: Partial<NewArticle> = {}): NewArticle {
  return {
    addedAt: 10,
    title: `About ${url}`,
    url,
    origin: 'feed',
    feedId: 'f_1',
    publishedAt: null,
    text: '',
    isChosen: false,
    ...change,
  }
}

const titles = async (owner: OwnerStore, query: string) =>
  (await owner.shelf.list({ query, limit: 10 })).articles.map(({ title }) => title)

/** Feeds, what they bring, and what left for the internet. */
export function shelfContract(context: () => Promise<ContractContext>): void {
  it('follows a feed once, and again as it was', async () => {
    const { owner } = await context()
    const said = { url: 'https://a.example/feed', title: 'A', siteUrl: null, addedAt: 1 }
    const feed = await owner.feeds.follow(said)
    expect(await owner.feeds.follow({ ...said, title: 'Other' })).toEqual(feed)
    await owner.feeds.update(feed.id, { title: 'B', health: { ...neverChecked, failures: 2 } })
    expect(await owner.feeds.unfollow(feed.id, 5)).toBe(true)
    expect(await owner.feeds.unfollow(feed.id, 6)).toBe(false)
    expect(await owner.feeds.list()).toMatchObject([{ title: 'B', removedAt: 5, health: { failures: 2 } }])
    expect(await owner.feeds.follow(said)).toMatchObject({ id: feed.id, title: 'B', removedAt: null })
    expect(await owner.feeds.restore(feed.id)).toBe(false)
  })

  it('takes what a feed brings once, with what the feed said, and moves no plan', async () => {
    const { owner } = await context()
    const feed = await owner.feeds.follow({ url: 'https://a.example/feed', title: 'A', siteUrl: null, addedAt: 1 })
    const version = await owner.dataVersion()
    const health = { ...neverChecked, etag: '"1"' }
    const items = [
      anArticle('https://a.example/1'),
      anArticle('https://a.example/2'),
      anArticle('https://a.example/1/#x'),
    ]
    expect(await owner.shelf.takeFromFeed(feed.id, items, health)).toBe(2)
    expect(await owner.shelf.takeFromFeed(feed.id, items, health)).toBe(0)
    expect(await owner.feeds.get(feed.id)).toMatchObject({ health })
    expect(await owner.shelf.count()).toBe(2)
    expect(await owner.news.articles()).toEqual([])
    expect(await owner.dataVersion()).toBe(version)
  })

  it('gives what is chosen to the news, and what is removed to nobody', async () => {
    const { owner } = await context()
    await owner.shelf.takeFromFeed('f_1', [anArticle('https://a.example/1')], neverChecked)
    const [article] = (await owner.shelf.list({ limit: 1 })).articles
    const id = article?.id ?? ''
    expect(await owner.shelf.choose(id, true)).toBe(true)
    expect(await owner.news.articles()).toMatchObject([{ id, removedAt: null, note: null }])
    expect(await owner.shelf.setNote(id, 'for Nora')).toBe(true)
    expect(await owner.shelf.markRead(id, 20)).toBe(true)
    expect(await owner.shelf.get(id)).toMatchObject({ note: 'for Nora', readAt: 20, isChosen: true })
    expect(await owner.news.removeArticle(id, 30)).toBe(true)
    expect(await owner.shelf.get(id)).toBeUndefined()
    expect(await owner.shelf.choose(id, false)).toBe(false)
    expect(await owner.shelf.list({ limit: 9 })).toEqual({ total: 0, articles: [] })
    expect(await owner.shelf.withAnyWord(['about'])).toEqual([])
    // A feed that brings it again brings nothing.
    expect(await owner.shelf.takeFromFeed('f_1', [anArticle('https://a.example/1')], neverChecked)).toBe(0)
  })

  it('saves a page over what a feed brought of it', async () => {
    const { owner } = await context()
    await owner.shelf.takeFromFeed('f_1', [anArticle('https://www.a.example/1?utm_source=x')], neverChecked)
    const page = anArticle('https://a.example/1', { origin: 'page', text: 'whole words', title: 'One', isChosen: true })
    const saved = await owner.shelf.save(page, 'why')
    expect(saved).toMatchObject({ origin: 'feed', text: 'whole words', title: 'One', note: 'why', isChosen: true })
    expect(await owner.shelf.count()).toBe(1)
    expect(await titles(owner, 'whole wor')).toEqual(['One'])
    const other = await owner.shelf.save(anArticle('https://a.example/2', { isChosen: true, origin: 'page' }), null)
    expect(other).toMatchObject({ origin: 'page', isChosen: true })
  })

  it('finds by all words of title and text, latest first, and ranks by any beginning', async () => {
    const { owner } = await context()
    const items = [
      anArticle('https://a.example/1', { title: 'Grüße an die Queue', text: 'rust and tokio', publishedAt: 5 }),
      anArticle('https://a.example/2', { title: 'Queues again', text: 'rust', publishedAt: 7 }),
      anArticle('https://a.example/3', { title: 'Gardening', publishedAt: 9 }),
    ]
    await owner.shelf.takeFromFeed('f_1', items, neverChecked)
    expect(await titles(owner, 'rust queue')).toEqual(['Queues again', 'Grüße an die Queue'])
    expect(await titles(owner, 'grusse')).toEqual(['Grüße an die Queue'])
    expect(await titles(owner, '" OR 1')).toEqual([])
    const ranked = await owner.shelf.withAnyWord(['tok', 'garden'])
    expect(ranked.map(({ words }) => words).toSorted()).toEqual(['gardening', 'grusse an die queue rust and tokio'])
    // Mail and reflections are another search.
    expect(await owner.search.find('rust', 9)).toEqual({ total: 0, found: [] })
  })

  it('is found again after its words were taken anew', async () => {
    const { owner, opened } = await context()
    await owner.shelf.takeFromFeed('f_1', [anArticle('https://a.example/1', { title: 'Rust' })], neverChecked)
    await opened.forgetIndex()
    await owner.search.find('rust', 9)
    expect(await titles(owner, 'rust')).toEqual(['Rust'])
  })

  it('keeps as many as may be, and of what was told or chosen all', async () => {
    const { owner } = await context()
    const items = Array.from({ length: 15 }, (_, i) =>
      anArticle(`https://a.example/${i}`, { title: `n${i}`, publishedAt: i + 1 }),
    )
    await owner.shelf.takeFromFeed('f_1', items.slice(0, 3), neverChecked)
    const first = (await owner.shelf.list({ limit: 3 })).articles.at(-1)
    await owner.news.tell([{ personAddress: 'n@b.example', company: 'b', itemId: first?.id ?? '', at: 1 }])
    await owner.shelf.takeFromFeed('f_1', items, neverChecked, 10)
    expect(await owner.shelf.count()).toBe(11)
    expect(await titles(owner, 'n0')).toEqual(['n0'])
    expect((await owner.shelf.list({ query: 'n1', limit: 30 })).articles.map(({ title }) => title)).not.toContain('n1')
  })

  it('notes what left, the latest first and as many as may be', async () => {
    const { owner } = await context()
    const note = {
      at: 1,
      url: 'https://a.example',
      purpose: 'feed',
      by: 'watching',
      outcome: 'fresh',
      bytes: 3,
    } as const
    await owner.fetchNotes.add(note)
    await owner.fetchNotes.add({ ...note, at: 2, url: 'x'.repeat(9000) })
    const notes = await owner.fetchNotes.list(9)
    expect(notes.map(({ at }) => at)).toEqual([2, 1])
    expect(notes[0]?.url).toHaveLength(2000)
    expect(mostFetchNotes).toBeGreaterThan(1000)
  })
}
