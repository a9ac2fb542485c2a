import { err, ok, type Result } from '#domain/result.ts'
import type { BoardTrouble } from '#domain/board.ts'
import type { BoardAsk, BoardPage, BoardReader } from '#watch/boards/board-reader.ts'
import { readJobPage } from '#watch/boards/job-page.ts'
import { isChallenge, webAddress } from '#watch/boards/values.ts'
import { childText, childrenNamed, xmlIn, type XmlElement } from '#watch/boards/xml.ts'

/** What one reading of a company's own site asks for, so that nobody there minds. */
const mostPages = 60
const mostMaps = 10

/** A path below a part of a site that is about work there. */
const aboutWork =
  /\/(?:jobs?|careers?|karriere|stellen?|stellenangebote?|stellenmarkt|vacanc(?:y|ies)|vacatures?|positions?|openings?|offres?|emplois?|empleos?|lavoro)\//i
const namesWork = /job|career|karriere|stelle|vacanc|vacature|position|opening|offre|emploi|empleo/i

/**
 * A company's own pages: schema.org JobPosting on a page, on the pages it links to, or on those its sitemap names
 * (domain/05). robots.txt is heeded. What ends by its own `validThrough`, or is gone (404, 410), is closed.
 */
export const pages: BoardReader = {
  vendor: 'pages',
  // A page without markup looks the same as one without roles.
  emptyProvesNothing: true,

  recognise: () => null,

  page: ({ host, tenant }) => `https://${host}${tenant}`,

  first: ({ host, tenant }) => pageAsk(`https://${host}${tenant}`, 0),

  take: (answer, address, asked, today) => {
    const map = xmlIn(answer.text, 'urlset', 'sitemapindex')
    if (map === 'cut') return err('cut')
    if (map !== null) return ok(fromMap(map, asked))
    if (!/html|text\/plain/.test(answer.contentType) && !/^\s*</.test(answer.text)) return err('not-a-board')
    if (isChallenge(answer.text) && !answer.text.includes('ld+json')) return err('limited')
    return fromPage(answer.text, asked, today, pages.page(address))
  },
}

function pageAsk(url: string, from: number): BoardAsk {
  return { url, purpose: 'page', accept: 'text/html, application/xml;q=0.9', from }
}

function fromMap(map: XmlElement, asked: BoardAsk): BoardPage {
  const isIndex = map.tagName === 'sitemapindex'
  const entries = childrenNamed(map, isIndex ? 'sitemap' : 'url').flatMap((entry) => {
    const url = sameSite(childText(entry, 'loc'), asked.url)
    if (url === null) return []
    const changed = childText(entry, 'lastmod') ?? ''
    const changedAt = Date.parse(changed)
    return [{ url, changed, ...(!isIndex && Number.isFinite(changedAt) && { changedAt }) }]
  })
  const named = entries.filter(({ url }) => (isIndex ? namesWork : aboutWork).test(new URL(url).pathname))
  const wanted = isIndex && named.length === 0 ? entries : named
  // Maps and pages are told apart by what they are, and both count against what one reading may ask.
  const most = isIndex ? mostMaps : mostPages
  const newest = wanted.toSorted((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0)).slice(0, most)
  return {
    postings: [],
    rows: 0,
    total: null,
    isCut: wanted.length > most,
    next: newest.map(({ url, changedAt }) => ({
      ...pageAsk(url, asked.from + 1),
      ...(changedAt !== undefined && { changedAt }),
    })),
  }
}

function fromPage(html: string, asked: BoardAsk, today: string, start: string): Result<BoardPage, BoardTrouble> {
  const { postings, links } = readJobPage(html, asked.url, today)
  // Only the page the person named is looked through for more.
  const isStart = asked.url === start
  const more = isStart && postings.length < 2 ? rolesAmong(links, asked.url) : []
  const { changedAt } = asked
  return ok({
    postings: changedAt === undefined ? postings : postings.map((one) => ({ ...one, updatedAt: changedAt })),
    rows: postings.length,
    total: null,
    isCut: more.length > mostPages,
    next: more.slice(0, mostPages).map((url) => pageAsk(url, 1)),
  })
}

function rolesAmong(links: readonly string[], base: string): readonly string[] {
  const found = links.flatMap((link) => sameSite(link, base) ?? [])
  return [...new Set(found)].filter((url) => url !== base && aboutWork.test(new URL(url).pathname))
}

function sameSite(link: string | null, base: string): string | null {
  const url = webAddress(link, base)
  if (url === null) return null
  const to = new URL(url)
  to.hash = ''
  return to.hostname === new URL(base).hostname ? to.href : null
}
