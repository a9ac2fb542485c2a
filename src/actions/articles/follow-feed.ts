import { err, ok, type Result } from '#domain/result.ts'
import type { Feed } from '#domain/shelf.ts'
import { bodyText } from '#watch/body-text.ts'
import type { FetchedFresh } from '#watch/fetch.ts'
import type { ReadFeed } from '#watch/read-feed.ts'
import type { ReadPage } from '#watch/read-page.ts'
import { fetchOutside, type Outside } from '#actions/fetch-outside.ts'
import { afterAnswer } from '#actions/articles/feed-schedule.ts'
import { sayTrouble } from '#actions/articles/say-trouble.ts'

/** A trouble with its sentence, in the person's language. */
export interface Told {
  readonly code: string
  readonly message: string
}

export type Followed =
  | { readonly state: 'followed'; readonly feed: Feed; readonly added: number }
  /** The page names several: the person picks, and follows one of these addresses. */
  | { readonly state: 'choose'; readonly feeds: ReadPage['feeds'] }

/**
 * Follows the feed at an address, or the one that the page there names. A click of the person: one address, and the
 * feed it names. Whether it is read by itself later is up to watching.
 */
export async function followFeed(outside: Outside, address: string): Promise<Result<Followed, Told>> {
  const { ctx } = outside
  const url = withScheme(address)
  const tell = (code: string, at = url): Result<never, Told> =>
    err({ code, message: sayTrouble(code, at, ctx.language ?? 'en') })

  let fetched = await fetchOutside(outside, 'person', { url, purpose: 'page', accept: '*/*' })
  // Pages that keep programs away may still have a feed, which is made for them.
  if (!fetched.ok && fetched.error.code === 'robots') {
    fetched = await fetchOutside(outside, 'person', { url, purpose: 'feed' })
  }
  if (!fetched.ok) return tell(fetched.error.code, fetched.error.url)
  if (fetched.value.state !== 'fresh') return tell('odd-answer')

  // What reads feeds and pages is large, and most runs of the program read none.
  const [{ readFeed }, { readPage }] = await Promise.all([import('#watch/read-feed.ts'), import('#watch/read-page.ts')])
  const feed = readFeed(bodyText(fetched.value), fetched.value.url, ctx.now)
  if (feed.ok) return ok(await keep(outside, fetched.value, feed.value))

  const page = readPage(bodyText(fetched.value), fetched.value.url, ctx.now)
  const named = page.ok ? page.value.feeds : []
  const [first, ...others] = named
  if (!first) return tell('no-feed-named', fetched.value.url)
  if (others.length > 0) return ok({ state: 'choose', feeds: named })

  const second = await fetchOutside(outside, 'person', { url: first.url, purpose: 'feed' })
  if (!second.ok) return tell(second.error.code, second.error.url)
  if (second.value.state !== 'fresh') return tell('odd-answer', first.url)
  const behind = readFeed(bodyText(second.value), second.value.url, ctx.now)
  return behind.ok ? ok(await keep(outside, second.value, behind.value)) : tell(behind.error, first.url)
}

async function keep({ ctx }: Outside, fetched: FetchedFresh, read: ReadFeed): Promise<Followed> {
  const said = { url: fetched.url, title: read.title, siteUrl: read.siteUrl, addedAt: ctx.now }
  const feed = await ctx.owner.feeds.follow(said)
  const newest = read.items.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt]))
  const newestAt = newest.length === 0 ? null : Math.max(...newest)
  const added = await ctx.owner.shelf.takeFromFeed(
    feed.id,
    read.items.map((item) => ({
      ...item,
      addedAt: ctx.now,
      origin: 'feed' as const,
      feedId: feed.id,
      isChosen: false,
    })),
    afterAnswer(feed.health, ctx.now, { ...fetched.validators, newestAt }),
  )
  return { state: 'followed', feed, added }
}

/** People write `blog.example`. */
function withScheme(address: string): string {
  const text = address.trim()
  return /^[a-z][a-z0-9+.-]{0,20}:/i.test(text) && !/^[^/:]{1,253}:\d{1,5}(?:\/|$)/.test(text)
    ? text
    : `https://${text}`
}
