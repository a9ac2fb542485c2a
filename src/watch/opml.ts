import { generateOpml, parseOpml } from 'feedsmith'
import { err, ok, type Result } from '#domain/result.ts'
import { plainText } from '#watch/plain-text.ts'
import { webAddress } from '#watch/read-feed.ts'

export interface OpmlFeed {
  readonly url: string
  readonly title: string
  readonly siteUrl: string | null
}

const mostFeeds = 1000
const longestTitle = 300

interface Outline {
  readonly text?: string
  readonly title?: string
  readonly xmlUrl?: string
  readonly htmlUrl?: string
  readonly outlines?: readonly Outline[]
}

/** The feeds of a list that another reader wrote, in their order, without its folders; each address once. */
export function readOpml(text: string): Result<readonly OpmlFeed[], 'not-opml'> {
  if (/<!ENTITY/i.test(text)) return err('not-opml')
  let todo: Outline[]
  try {
    todo = [...((parseOpml(text).body?.outlines as readonly Outline[] | undefined) ?? [])].toReversed()
  } catch {
    return err('not-opml')
  }
  const found = new Map<string, OpmlFeed>()
  while (todo.length > 0 && found.size < mostFeeds) {
    const outline = todo.pop()
    if (!outline) break
    todo.push(...(outline.outlines ?? []).toReversed())
    const url = webAddress(outline.xmlUrl, 'about:blank')
    if (url === null || found.has(url)) continue
    const title = plainText(outline.title ?? outline.text ?? '', longestTitle) || new URL(url).hostname
    found.set(url, { url, title, siteUrl: webAddress(outline.htmlUrl, 'about:blank') })
  }
  return ok([...found.values()])
}

/** The list as OPML 2.0, which every reader of feeds takes in. */
export function writeOpml(title: string, feeds: readonly OpmlFeed[]): string {
  return generateOpml({
    head: { title },
    body: {
      outlines: feeds.map((feed) => ({
        type: 'rss',
        text: feed.title,
        title: feed.title,
        xmlUrl: feed.url,
        ...(feed.siteUrl !== null && { htmlUrl: feed.siteUrl }),
      })),
    },
  })
}
