import type { Feed, FetchNote } from '#domain/shelf.ts'
import type { Ctx } from '#actions/context.ts'
import { feedState, type FeedState } from '#actions/articles/feed-schedule.ts'
import { sayTrouble } from '#actions/articles/say-trouble.ts'

export interface ArticleRow {
  readonly id: string
  readonly title: string
  readonly url: string
  /** The feed's name, or the host it is at. */
  readonly source: string
  /** Epoch ms: when it was published, else when it came. */
  readonly at: number
  /** Its beginning, as plain text. */
  readonly beginning: string
  readonly note: string | null
  readonly isChosen: boolean
  readonly isRead: boolean
}

export interface FeedRow {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly siteUrl: string | null
  readonly state: FeedState
  /** What is wrong and what to do; null when nothing is. */
  readonly trouble: string | null
  /** Epoch ms; null before the first time. */
  readonly checkedAt: number | null
  readonly newestAt: number | null
}

export interface ArticlesView {
  /** Whether feeds are read by themselves. */
  readonly watching: boolean
  readonly feeds: readonly FeedRow[]
  readonly articles: readonly ArticleRow[]
  /** How many answer the search; more than are shown. */
  readonly total: number
  /** On the shelf in all. */
  readonly all: number
}

export interface ArticleSearch {
  readonly query?: string | undefined
  readonly feedId?: string | undefined
  readonly isChosen?: boolean | undefined
  /** 50 where it is left out, 200 at most. */
  readonly limit?: number | undefined
}

const longestBeginning = 240

/** The shelf as the page shows it, latest first, with the feeds it comes from and how they are. */
export async function listArticles(ctx: Ctx, search: ArticleSearch): Promise<ArticlesView> {
  const { query, feedId, isChosen, limit = 50 } = search
  const [settings, feeds, found, all] = await Promise.all([
    ctx.owner.settings.get(),
    ctx.owner.feeds.list(),
    ctx.owner.shelf.list({
      limit: Math.min(Math.max(1, limit), 200),
      ...(query !== undefined && { query }),
      ...(feedId !== undefined && { feedId }),
      ...(isChosen !== undefined && { isChosen }),
    }),
    ctx.owner.shelf.count(),
  ])
  const titles = new Map(feeds.map(({ id, title }) => [id, title]))
  return {
    watching: settings.watching,
    feeds: feeds.filter(({ removedAt }) => removedAt === null).map((feed) => feedRow(ctx, feed)),
    articles: found.articles.map((article) => ({
      id: article.id,
      title: article.title,
      url: article.url,
      source: titles.get(article.feedId ?? '') ?? hostOf(article.url),
      at: article.publishedAt ?? article.addedAt,
      beginning: beginningOf(article.text),
      note: article.note,
      isChosen: article.isChosen,
      isRead: article.readAt !== null,
    })),
    total: found.total,
    all,
  }
}

function feedRow({ language = 'en' }: Pick<Ctx, 'language'>, feed: Feed): FeedRow {
  const { trouble, checkedAt, newestAt } = feed.health
  return {
    id: feed.id,
    title: feed.title,
    url: feed.url,
    siteUrl: feed.siteUrl,
    state: feedState(feed.health),
    trouble: trouble === null ? null : sayTrouble(trouble, feed.url, language),
    checkedAt,
    newestAt,
  }
}

export interface FetchRow extends FetchNote {
  /** What became of it, in a sentence; null when it came. */
  readonly trouble: string | null
}

/** What left for the internet, latest first, 500 at most. */
export async function listFetches(ctx: Ctx): Promise<readonly FetchRow[]> {
  const notes = await ctx.owner.fetchNotes.list(500)
  return notes.map((note) => ({
    ...note,
    trouble:
      note.outcome === 'fresh' || note.outcome === 'unchanged'
        ? null
        : sayTrouble(note.outcome, note.url, ctx.language ?? 'en'),
  }))
}

function beginningOf(text: string): string {
  if (text.length <= longestBeginning) return text
  const cut = text.slice(0, longestBeginning)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestBeginning - 40))}…`
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}
