import { Readability } from '@mozilla/readability'
import { err, ok, type Result } from '#domain/result.ts'
import { longestArticleText } from '#domain/shelf.ts'
import { mostElements, parsePage } from '#watch/parse-page.ts'
import { oneLine, plainText } from '#watch/plain-text.ts'
import { webAddress } from '#watch/read-feed.ts'

export interface ReadPage {
  readonly title: string
  readonly text: string
  readonly publishedAt: number | null
  /** Feeds that the page itself names, in their order. */
  readonly feeds: readonly { readonly url: string; readonly title: string }[]
}

const longestTitle = 300
/** UTF-16 units; what is after that in a page is no article. */
const longestPage = 2_000_000
const mostFeeds = 10
const feedTypes = new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json', 'application/json'])

/** What a page says, as text: its title and its article, found by Readability, without markup and images. */
export function readPage(html: string, url: string, now: number): Result<ReadPage, 'not-a-page'> {
  const markup = html.slice(0, longestPage)
  if (!/<[a-z!]/i.test(markup.slice(0, 5000))) return err('not-a-page')
  try {
    const document = parsePage(markup)
    if (document === null) return byTitle(markup)
    const feeds = feedsOf(document, url)
    const named = document.querySelector('meta[property="og:title"]')?.getAttribute('content')
    const said = named ?? document.querySelector('title')?.textContent ?? document.querySelector('h1')?.textContent
    const article = new Readability(document, { maxElemsToParse: mostElements }).parse()
    const title = plainText(said ?? article?.title ?? '', longestTitle) || new URL(url).hostname
    const text = oneLine((article?.textContent ?? article?.excerpt ?? '').slice(0, 4 * longestArticleText))
    const at = Date.parse(article?.publishedTime ?? '')
    return ok({
      title,
      text: text.slice(0, longestArticleText),
      publishedAt: Number.isNaN(at) ? null : Math.min(at, now),
      feeds,
    })
  } catch {
    return byTitle(markup)
  }
}

/** More elements than an article has, or nested too deeply: its title is enough to keep it by. */
function byTitle(markup: string): ReturnType<typeof readPage> {
  const title = /<title[^<>]{0,200}>([^<]{1,600})/i.exec(markup)?.[1]
  return title === undefined
    ? err('not-a-page')
    : ok({ title: plainText(title, longestTitle), text: '', publishedAt: null, feeds: [] })
}

function feedsOf(document: Document, url: string): ReadPage['feeds'] {
  const base = webAddress(document.querySelector('base[href]')?.getAttribute('href') ?? undefined, url) ?? url
  const found = new Map<string, string>()
  for (const link of document.querySelectorAll('link[rel~="alternate"][href]')) {
    if (found.size >= mostFeeds) break
    if (!feedTypes.has((link.getAttribute('type') ?? '').trim().toLowerCase())) continue
    const address = webAddress(link.getAttribute('href') ?? undefined, base)
    if (address !== null && !found.has(address)) {
      found.set(address, plainText(link.getAttribute('title') ?? '', longestTitle))
    }
  }
  return [...found].map(([address, title]) => ({ url: address, title: title || new URL(address).hostname }))
}
