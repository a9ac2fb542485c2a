import type { Article } from '#domain/news.ts'

/** How an article came: added or saved by the person, or brought by a feed. */
export const articleOrigins = ['hand', 'page', 'feed'] as const
export type ArticleOrigin = (typeof articleOrigins)[number]

/** An article as the shelf keeps it: all that feeds brought and the person saved. News and drafts see the chosen ones. */
export interface ShelfArticle extends Article {
  readonly origin: ArticleOrigin
  readonly feedId: string | null
  /** Epoch ms; null where nobody says. Never later than when it came. */
  readonly publishedAt: number | null
  /** Plain text, `longestArticleText` at most: what the feed or the page says of it. */
  readonly text: string
  /** Worth sharing, as the person said. What a feed brings is not until then. */
  readonly isChosen: boolean
  /** When the person opened or marked it; null before. */
  readonly readAt: number | null
}

/** What an article is that somebody noted by its title and address. */
export const addedByHand = {
  origin: 'hand',
  feedId: null,
  publishedAt: null,
  text: '',
  isChosen: true,
  readAt: null,
} as const satisfies Partial<ShelfArticle>

/** UTF-16 units: enough to find and rank by, and no copy of the web. */
export const longestArticleText = 6000
/** What feeds brought and nobody chose goes, the oldest first, beyond so many. */
export const mostOnShelf = 20_000

export interface Feed {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly siteUrl: string | null
  readonly addedAt: number
  readonly removedAt: number | null
  readonly health: FeedHealth
}

/** How a feed is, and what makes the next request a conditional one. Instants are epoch ms. */
export interface FeedHealth {
  readonly etag: string | null
  readonly lastModified: string | null
  /** Null before the first time. */
  readonly checkedAt: number | null
  /** It last answered; null before. */
  readonly answeredAt: number | null
  /** Not before this. */
  readonly nextAt: number
  /** In a row. */
  readonly failures: number
  /** Why the last time failed, as the fetcher or the parser codes it; null when it did not. */
  readonly trouble: string | null
  /** The day of the newest article it ever had; null where it says no dates. */
  readonly newestAt: number | null
}

export const neverChecked: FeedHealth = {
  etag: null,
  lastModified: null,
  checkedAt: null,
  answeredAt: null,
  nextAt: 0,
  failures: 0,
  trouble: null,
  newestAt: null,
}

/** One line of what left for the internet. */
export interface FetchNote {
  readonly id: string
  readonly at: number
  readonly url: string
  readonly purpose: 'page' | 'feed' | 'board'
  /** A click of the person, or watching that they turned on. */
  readonly by: 'person' | 'watching'
  /** `fresh`, `unchanged`, or the refusal's code. */
  readonly outcome: string
  /** Bytes that were read, unpacked; 0 where none were. */
  readonly bytes: number
}

/** Of the log; the oldest go. */
export const mostFetchNotes = 2000

/** One spelling of an address, so that a page is one article however it was linked: no fragment, no marks of campaigns. */
export function sameAddress(address: string): string {
  if (!URL.canParse(address)) return address.trim()
  const url = new URL(address)
  url.hash = ''
  const marks = [...url.searchParams.keys()].filter((name) =>
    /^(?:utm_\w{1,30}|fbclid|gclid|mc_cid|mc_eid)$/.test(name),
  )
  for (const name of marks) url.searchParams.delete(name)
  const host = url.host.replace(/^www\./, '')
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/$/, '') : ''
  return `${host}${path}${url.search}`
}
