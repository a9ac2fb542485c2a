import { err, ok, type Result } from '#domain/result.ts'
import type { BoardAddress, BoardTrouble } from '#domain/board.ts'
import type { BoardAnswer, BoardPage, BoardReader } from '#watch/boards/board-reader.ts'
import { jobPostingOf } from '#watch/boards/job-posting.ts'
import {
  dayIn,
  field,
  isChallenge,
  jsonIn,
  line,
  placeOf,
  placesOf,
  posting,
  rowsOf,
  tenantIn,
  webAddress,
  workplaceIn,
} from '#watch/boards/values.ts'
import { childText, childrenNamed, xmlIn, type XmlElement } from '#watch/boards/xml.ts'

/**
 * Teamtailor (domain/05): the RSS has places, the JSON feed has them in a JobPosting; the RSS is read first. Most
 * customers have a domain of their own, which only the person can name. The feed goes on at `next_url`.
 */
export const teamtailor: BoardReader = {
  vendor: 'teamtailor',

  recognise: (url) => {
    const host = url.hostname.toLowerCase()
    const tenant = /^([a-z0-9-]{1,63})(?:\.[a-z]{2,3})?\.teamtailor\.com$/.exec(host)?.[1] ?? null
    return tenant === null ||
      tenantIn(tenant) === null ||
      ['www', 'app', 'api', 'docs', 'support', 'career', 'tt', 'blog'].includes(tenant)
      ? null
      : { vendor: 'teamtailor', host, tenant, site: '' }
  },

  page: ({ host }) => `https://${host}/jobs`,

  first: ({ host }) => ({
    url: `https://${host}/jobs.rss`,
    purpose: 'board',
    accept: 'application/rss+xml, application/xml',
    from: 0,
    otherwise: { url: `https://${host}/jobs.json`, purpose: 'board', from: 0 },
  }),

  take: (answer, address, asked) =>
    new URL(asked.url).pathname.endsWith('.rss') ? fromRss(answer) : fromFeed(answer, address, asked.from),
}

function fromRss(answer: BoardAnswer): Result<BoardPage, BoardTrouble> {
  const root = xmlIn(answer.text, 'rss')
  if (root === 'cut') return err('cut')
  if (root === null) return err(isChallenge(answer.text) ? 'limited' : 'not-a-board')
  const items = childrenNamed(root, 'channel').flatMap((channel) => childrenNamed(channel, 'item'))
  return ok({
    rows: items.length,
    total: null,
    next: [],
    postings: items.flatMap((item) => {
      const [title, url] = [line(childText(item, 'title')), webAddress(childText(item, 'link'))]
      if (title === null || url === null) return []
      return posting({
        id: idIn(url) ?? line(childText(item, 'guid')) ?? url,
        title,
        places: placesOf(...locationsIn(item)),
        workplace: workplaceIn(childText(item, 'remoteStatus') ?? childText(item, 'tt:remoteStatus')),
        team: line(childText(item, 'tt:department')) ?? line(childText(item, 'department')),
        postedOn: dayIn(childText(item, 'pubDate')),
        url,
        html: childText(item, 'description'),
      })
    }),
  })
}

function locationsIn(item: XmlElement): readonly (string | null)[] {
  return childrenNamed(item, 'tt:locations')
    .flatMap((all) => childrenNamed(all, 'tt:location'))
    .map((one) => placeOf(childText(one, 'tt:city'), childText(one, 'tt:country')) ?? line(childText(one, 'tt:name')))
}

function fromFeed(answer: BoardAnswer, { host }: BoardAddress, from: number): Result<BoardPage, BoardTrouble> {
  const json = jsonIn(answer)
  if (!json.ok) return json
  const items = field(json.value, 'items')
  if (!Array.isArray(items)) return err('not-a-board')
  const next = webAddress(field(json.value, 'next_url'), `https://${host}/`)
  // Another host's next page is not followed.
  const goesOn = next !== null && new URL(next).hostname === host
  return ok({
    rows: items.length,
    total: null,
    isCut: next !== null && !goesOn,
    next: goesOn && items.length > 0 ? [{ url: next, purpose: 'board', from: from + items.length }] : [],
    postings: rowsOf(items).flatMap((item) => {
      const [title, url] = [line(item.title), webAddress(item.url)]
      if (title === null || url === null) return []
      const told = jobPostingOf(item._jobposting, url)
      return posting({
        ...told,
        id: idIn(url) ?? line(item.id) ?? url,
        title,
        url,
        postedOn: dayIn(item.date_published) ?? told?.postedOn ?? null,
        html: typeof item.content_html === 'string' ? item.content_html : (told?.html ?? null),
      })
    }),
  })
}

/** `…/jobs/7167985-account-executive` */
function idIn(url: string): string | null {
  return /\/jobs\/(\d{1,20})(?:-|$|\?)/.exec(url)?.[1] ?? null
}
