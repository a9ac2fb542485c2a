import { err, ok } from '#domain/result.ts'
import type { BoardAddress } from '#domain/board.ts'
import { addDays, type Day } from '#domain/days.ts'
import type { BoardReader } from '#watch/boards/board-reader.ts'
import {
  count,
  dayIn,
  field,
  jsonIn,
  line,
  list,
  pathOf,
  placesOf,
  posting,
  rowsOf,
  tenantIn,
  webAddress,
} from '#watch/boards/values.ts'

/** 21 answers 400 and 50 nothing. */
const perPage = 20
/** The total never says more. */
const mostTold = 2000

/**
 * Workday CXS (domain/05): POST with an offset; the total stands on the first page only and stops at 2,000; past the
 * end it begins anew. "3 Locations" is no place, and "Posted 30+ Days Ago" no day. The site is part of the address.
 */
export const workday: BoardReader = {
  vendor: 'workday',

  recognise: (url) => {
    const host = url.hostname.toLowerCase()
    const path = pathOf(url).filter((part) => !/^[a-z]{2}-[A-Z]{2}$/.test(part))
    const own = /^([a-z0-9][\w-]{0,62})\.wd\d{1,3}\.myworkdayjobs(?:-impl)?\.com$/.exec(host)?.[1]
    if (own !== undefined) return addressOf(host, own, path[0] === 'wday' && path[1] === 'cxs' ? path[3] : path[0])
    if (!/^wd\d{1,3}\.myworkdaysite\.com$/.test(host) || path[0] !== 'recruiting') return null
    return addressOf(host, path[1], path[2])
  },

  page: ({ host, tenant, site }) =>
    host.endsWith('.myworkdaysite.com')
      ? `https://${host}/recruiting/${encodeURIComponent(tenant)}/${encodeURIComponent(site)}`
      : `https://${host}/${encodeURIComponent(site)}`,

  first: (address) => ask(address, 0),

  // 422: another data centre; a JSON 403 ("S22"): no such site.
  refused: (status, contentType, body) =>
    status === 422 || (status === 403 && contentType.includes('json') && body.includes('S22')) ? 'not-found' : null,

  take: (answer, address, asked, today) => {
    const json = jsonIn(answer)
    if (!json.ok) return json
    const jobs = field(json.value, 'jobPostings')
    if (!Array.isArray(jobs)) return err('not-a-board')
    const total = asked.from === 0 ? count(field(json.value, 'total')) : null
    const from = asked.from + jobs.length
    return ok({
      rows: jobs.length,
      total,
      isCut: total !== null && total >= mostTold,
      next: jobs.length === perPage ? [ask(address, from)] : [],
      postings: rowsOf(jobs).flatMap((job) => {
        const [path, title] = [line(job.externalPath), line(job.title)]
        if (path === null || title === null || !path.startsWith('/')) return []
        const where = line(job.locationsText)
        return posting({
          id: path,
          title,
          places: placesOf(where !== null && /^\d{1,4} Locations?$/i.test(where) ? null : where),
          requisitionId: line(list(job.bulletFields)[0]),
          postedOn: postedDay(line(job.postedOn), today),
          url: `${workday.page(address)}${path}`,
        })
      }),
    })
  },

  detail: {
    ask: (address, { id }) => ({ url: `${cxs(address)}${id}`, purpose: 'board', from: 0 }),
    take: (answer, known) => {
      const json = jsonIn(answer)
      const told = json.ok ? field(json.value, 'jobPostingInfo') : undefined
      if (told === undefined) return null
      const html = field(told, 'jobDescription')
      const places = placesOf(line(field(told, 'location')), ...list(field(told, 'additionalLocations')).map(line))
      return {
        ...known,
        places: places.length > 0 ? places : known.places,
        employment: line(field(told, 'timeType')) ?? known.employment,
        requisitionId: line(field(told, 'jobReqId')) ?? known.requisitionId,
        postedOn: dayIn(field(told, 'startDate')) ?? known.postedOn,
        url: webAddress(field(told, 'externalUrl')) ?? known.url,
        html: typeof html === 'string' ? html : null,
      }
    },
  },
}

function addressOf(host: string, tenant: string | undefined, site: string | undefined): BoardAddress | null {
  const [name, place] = [tenantIn(tenant), tenantIn(site)]
  return name === null || place === null ? null : { vendor: 'workday', host, tenant: name, site: place }
}

function cxs({ host, tenant, site }: BoardAddress): string {
  return `https://${host}/wday/cxs/${encodeURIComponent(tenant)}/${encodeURIComponent(site)}`
}

function ask(address: BoardAddress, offset: number) {
  const json = { appliedFacets: {}, limit: perPage, offset, searchText: '' }
  return { url: `${cxs(address)}/jobs`, purpose: 'board', json, from: offset } as const
}

function postedDay(words: string | null, today: Day): Day | null {
  if (words === null) return null
  if (/\btoday$/i.test(words)) return today
  if (/\byesterday$/i.test(words)) return addDays(today, -1)
  const days = /\b(\d{1,3}) days? ago$/i.exec(words)?.[1]
  return days === undefined ? null : addDays(today, -Number(days))
}
