import { Readability } from '@mozilla/readability'
import { htmlToText } from '#mail/html-text.ts'
import { looksLikeHtml } from '#read/posting/looks-like-html.ts'
import { readJobPage } from '#watch/boards/job-page.ts'
import { mostElements, parsePage } from '#watch/parse-page.ts'

export interface PostingPage {
  readonly title: string | null
  readonly text: string
  /** The page's own JobPosting data, or what a reader would see. */
  readonly how: 'job-posting' | 'readable'
}

const longestPage = 3_000_000
/** Less is a page that shows its words only to a browser that runs it. */
const leastWords = 200

/** The posting on a page; null when nothing to read stands there. Nothing on it is run, fetched or obeyed. */
export function readPostingPage(bytes: Uint8Array, contentType: string, url: string): PostingPage | null {
  const html = decoded(bytes, contentType).slice(0, longestPage)
  if (/^text\/plain/i.test(contentType)) return page(null, html, 'readable')

  // Even a role that has ended is the one the person applied for.
  const [told] = readJobPage(html, url, '0000-01-01').postings
  const said = told ? textOf(told.html ?? told.text ?? '') : ''
  return page(told?.title ?? null, said, 'job-posting') ?? readable(html)
}

function readable(html: string): PostingPage | null {
  const document = parsePage(html)
  if (document === null) return page(null, htmlToText(html), 'readable')
  const title = document.querySelector('title')?.textContent?.trim() || null
  return page(title, htmlToText(articleIn(document) ?? ''), 'readable') ?? page(title, htmlToText(html), 'readable')
}

/** The library gives up by throwing where a page has more elements than it is told to look at. */
function articleIn(document: Document): string | null {
  try {
    return new Readability(document, { maxElemsToParse: mostElements }).parse()?.content ?? null
  } catch {
    return null
  }
}

function page(title: string | null, text: string, how: PostingPage['how']): PostingPage | null {
  const words = text.trim()
  return words.length < leastWords ? null : { title, text: words, how }
}

/** Descriptions come as HTML, and some as HTML that was escaped once more. */
function textOf(html: string): string {
  const text = htmlToText(html)
  return looksLikeHtml(text) ? htmlToText(text) : text
}

function decoded(bytes: Uint8Array, contentType: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const label =
    /charset=["']?([\w-]{2,40})/i.exec(contentType)?.[1] ??
    /<meta[^>]{0,200}charset=["']?([\w-]{2,40})/i.exec(start)?.[1]
  try {
    return new TextDecoder(label ?? 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder('utf-8').decode(bytes)
  }
}
