import { ok, type Result } from '#domain/result.ts'
import type { Feed } from '#domain/shelf.ts'
import { bodyText } from '#watch/body-text.ts'
import { fetchOutside, mayWatch, type Outside, type WhoAsks } from '#actions/fetch-outside.ts'
import { afterAnswer, afterFailure, feedFloorMs } from '#actions/articles/feed-schedule.ts'

export interface FeedReading {
  readonly feedId: string
  /** How many articles are new. */
  readonly added: number
  /** Why nothing could be read; null when it could. */
  readonly trouble: string | null
}

/** Asked less than an hour ago, or its host named a later moment. */
export interface TooSoon {
  readonly code: 'too-soon'
  readonly nextAt: number
}

/** Of one round, so that a round has an end. */
const mostInRound = 50

/** Reads each followed feed that is due; nothing while watching is off. One after the other: most of it is waiting. */
export async function readFeedsDue(outside: Outside): Promise<readonly FeedReading[]> {
  const { ctx } = outside
  if (!(await mayWatch(ctx))) return []

  const due = (await ctx.owner.feeds.list())
    .filter(({ removedAt, health }) => removedAt === null && health.nextAt <= ctx.now)
    .toSorted((a, b) => a.health.nextAt - b.health.nextAt)
    .slice(0, mostInRound)
  const readings: FeedReading[] = []
  for (const feed of due) readings.push(await readOne(outside, 'watching', feed))
  return readings
}

/** Reads one feed because the person asks; not more often than once an hour. */
export async function readFeedNow(outside: Outside, id: string): Promise<Result<FeedReading, 'not-found' | TooSoon>> {
  const { ctx } = outside
  const feed = await ctx.owner.feeds.get(id)
  if (!feed || feed.removedAt !== null) return { ok: false, error: 'not-found' }

  // A failure may be tried again at once, unless the host named a moment: `nextAt` of a dead feed is a week away.
  const { checkedAt, trouble, nextAt } = feed.health
  const earliest = checkedAt === null ? 0 : trouble === null ? checkedAt + feedFloorMs : checkedAt + 60_000
  if (ctx.now < earliest) return { ok: false, error: { code: 'too-soon', nextAt: Math.min(earliest, nextAt) } }
  return ok(await readOne(outside, 'person', feed))
}

async function readOne(outside: Outside, by: WhoAsks, feed: Feed): Promise<FeedReading> {
  const { ctx } = outside
  const { shelf, feeds } = ctx.owner
  const fail = async (trouble: string, retryAt: number | null = null): Promise<FeedReading> => {
    await feeds.update(feed.id, { health: afterFailure(feed.health, ctx.now, trouble, retryAt) })
    return { feedId: feed.id, added: 0, trouble }
  }

  const { etag, lastModified } = feed.health
  const fetched = await fetchOutside(outside, by, { url: feed.url, purpose: 'feed', known: { etag, lastModified } })
  if (!fetched.ok) {
    if (fetched.error.code === 'off') return { feedId: feed.id, added: 0, trouble: 'off' }
    return fail(fetched.error.code, fetched.error.retryAt)
  }
  const { value } = fetched
  const moved = value.movedTo === null || value.movedTo === feed.url ? {} : { url: value.movedTo }
  if (value.state === 'unchanged') {
    const said = { ...value.validators, newestAt: feed.health.newestAt }
    await feeds.update(feed.id, { ...moved, health: afterAnswer(feed.health, ctx.now, said) })
    return { feedId: feed.id, added: 0, trouble: null }
  }

  const { readFeed } = await import('#watch/read-feed.ts')
  const read = readFeed(bodyText(value), value.url, ctx.now)
  if (!read.ok) return fail(read.error)
  const newestAt = read.value.items.reduce<number | null>(
    (latest, { publishedAt }) => (publishedAt === null ? latest : Math.max(latest ?? 0, publishedAt)),
    null,
  )
  // The validators go in with the articles: else a crash between the two would lose what came.
  const added = await shelf.takeFromFeed(
    feed.id,
    read.value.items.map((item) => ({
      ...item,
      addedAt: ctx.now,
      origin: 'feed' as const,
      feedId: feed.id,
      isChosen: false,
    })),
    afterAnswer(feed.health, ctx.now, { ...value.validators, newestAt }),
  )
  await feeds.update(feed.id, { ...moved, siteUrl: read.value.siteUrl ?? feed.siteUrl })
  return { feedId: feed.id, added, trouble: null }
}
