import { parseFeed } from 'feedsmith'
import { err, ok, type Result } from '#domain/result.ts'
import { longestArticleText } from '#domain/shelf.ts'
import { oneLine, plainText } from '#watch/plain-text.ts'

/** What a feed says, as text: titles and words without markup, addresses whole, days as epoch ms. */
export interface ReadFeed {
  readonly title: string
  readonly siteUrl: string | null
  readonly items: readonly FeedItem[]
}

export interface FeedItem {
  readonly url: string
  readonly title: string
  readonly text: string
  readonly publishedAt: number | null
}

/** Of one reading; feeds have the newest first. */
export const mostItems = 500
const longestTitle = 300
/** Nothing on the web is older. */
const earliest = Date.UTC(1990, 0, 1)

/**
 * Reads RSS (0.9 to 2.0), RDF, Atom or JSON Feed. An item without an address of the web, or without a word, is none.
 * `now` bounds days that are still to come. `not-a-feed` for anything else, and for a document that declares entities,
 * which no feed needs and which can be made to grow without end.
 */
export function readFeed(text: string, base: string, now: number): Result<ReadFeed, 'not-a-feed'> {
  if (/<!ENTITY/i.test(text)) return err('not-a-feed')
  const raw = parse(text)
  if (!raw) return err('not-a-feed')

  const items: FeedItem[] = []
  for (const { link, title, html, date } of raw.items.slice(0, mostItems)) {
    const url = webAddress(link, base)
    if (url === null) continue
    const words = plainText(html ?? '', longestArticleText)
    const name = plainText(title ?? '', longestTitle) || words.slice(0, 100)
    if (name !== '') items.push({ url, title: name, text: words, publishedAt: instant(date, now) })
  }
  const siteUrl = webAddress(raw.link, base)
  return ok({ title: plainText(raw.title ?? '', longestTitle) || hostOf(siteUrl ?? base), siteUrl, items })
}

interface Raw {
  readonly title: string | undefined
  readonly link: string | undefined
  readonly items: readonly RawItem[]
}

interface RawItem {
  readonly link: string | undefined
  readonly title: string | undefined
  readonly html: string | undefined
  readonly date: string | undefined
}

function parse(text: string): Raw | null {
  try {
    return rawOf(parseFeed<string>(text))
  } catch {
    return null
  }
}

function rawOf(parsed: ReturnType<typeof parseFeed<string>>): Raw {
  switch (parsed.format) {
    case 'rss':
      return {
        title: parsed.feed.title,
        link: parsed.feed.link,
        items: (parsed.feed.items ?? []).map(({ link, guid, title, description, content, pubDate, dc }) => ({
          link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
          title,
          html: longer(content?.encoded, description),
          date: pubDate ?? dc?.dates?.[0],
        })),
      }
    case 'atom':
      return {
        title: parsed.feed.title?.value,
        link: alternate(parsed.feed.links),
        items: (parsed.feed.entries ?? []).map(({ links, title, content, summary, published, updated }) => ({
          link: alternate(links),
          title: title?.value,
          html: longer(content?.value, summary?.value),
          date: published ?? updated,
        })),
      }
    case 'rdf':
      return {
        title: parsed.feed.title,
        link: parsed.feed.link,
        items: (parsed.feed.items ?? []).map(({ link, title, description, content, dc }) => ({
          link,
          title,
          html: longer(content?.encoded, description),
          date: dc?.dates?.[0],
        })),
      }
    case 'json':
      return {
        title: parsed.feed.title,
        link: parsed.feed.home_page_url,
        items: (parsed.feed.items ?? []).map((item) => ({
          link: item.url ?? item.external_url,
          title: item.title,
          html: longer(item.content_html ?? item.content_text, item.summary),
          date: item.date_published ?? item.date_modified,
        })),
      }
  }
}

type Links = readonly { readonly href?: string; readonly rel?: string }[] | undefined

function alternate(links: Links): string | undefined {
  return (links?.find(({ rel }) => rel === 'alternate' || rel === undefined) ?? links?.[0])?.href
}

function longer(one: string | undefined, other: string | undefined): string | undefined {
  return (one?.length ?? 0) >= (other?.length ?? 0) ? one : other
}

/** Whole, of http or https, and not longer than an address is. */
export function webAddress(link: string | undefined, base: string): string | null {
  const text = oneLine(link ?? '')
  if (text === '' || text.length > 2000 || !URL.canParse(text, base)) return null
  const url = new URL(text, base)
  const isOfTheWeb = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === ''
  return isOfTheWeb ? url.href : null
}

function instant(date: string | undefined, now: number): number | null {
  const at = date === undefined || date.length > 80 ? NaN : Date.parse(date)
  return Number.isNaN(at) || at < earliest ? null : Math.min(at, now)
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url.slice(0, longestTitle)
}
