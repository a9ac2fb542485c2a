import { err, ok } from '#domain/result.ts'
import type { BoardReader } from '#watch/boards/board-reader.ts'
import {
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
  workplaceIn,
} from '#watch/boards/values.ts'

const perPage = 100

/**
 * Lever (domain/05): a bare array with no total, so pages are asked for until one is short. It names no employer. A
 * board that moved may leave one posting behind that says so.
 */
export const lever: BoardReader = {
  vendor: 'lever',

  recognise: (url) => {
    const host = url.hostname.toLowerCase()
    if (!/^(?:jobs|api)(?:\.eu)?\.lever\.co$/.test(host)) return null
    const path = pathOf(url)
    const tenant = tenantIn(host.startsWith('api.') ? path[2] : path[0])
    return tenant === null
      ? null
      : { vendor: 'lever', host: host.includes('.eu.') ? 'api.eu.lever.co' : 'api.lever.co', tenant, site: '' }
  },

  page: ({ host, tenant }) =>
    `https://${host.includes('.eu.') ? 'jobs.eu' : 'jobs'}.lever.co/${encodeURIComponent(tenant)}`,

  first: ({ host, tenant }) => ask(host, tenant, 0),

  take: (answer, address, asked) => {
    const json = jsonIn(answer)
    if (!json.ok) return json
    if (!Array.isArray(json.value)) return err('not-a-board')
    const rows = rowsOf(json.value)
    const said = rows.length === 1 && asked.from === 0 ? (line(rows[0]?.text) ?? '') : ''
    if (/\b(?:have|has|we(?:'|’)ve) moved\b|\bnew (?:careers|jobs?) (?:page|site)\b/i.test(said)) return err('moved')
    return ok({
      rows: json.value.length,
      total: null,
      next: json.value.length < perPage ? [] : [ask(address.host, address.tenant, asked.from + json.value.length)],
      postings: rows.flatMap((job) => {
        const [id, title] = [line(job.id), line(job.text)]
        if (id === null || title === null) return []
        const where = list(field(job.categories, 'allLocations')).map(line)
        return posting({
          id,
          title,
          places: placesOf(line(field(job.categories, 'location')), ...where),
          workplace: workplaceIn(job.workplaceType),
          team: line(field(job.categories, 'team')) ?? line(field(job.categories, 'department')),
          employment: line(field(job.categories, 'commitment')),
          postedOn: dayIn(job.createdAt),
          url: webAddress(job.hostedUrl) ?? `${lever.page(address)}/${encodeURIComponent(id)}`,
          text: wordsOf(job),
        })
      }),
    })
  },
}

function ask(host: string, tenant: string, skip: number) {
  const url = `https://${host}/v0/postings/${encodeURIComponent(tenant)}?mode=json&skip=${skip}&limit=${perPage}`
  return { url, purpose: 'board', from: skip } as const
}

/** The plain description, then each list under its heading; lists come as HTML items. */
function wordsOf(job: Readonly<Record<string, unknown>>): string | null {
  const lists = rowsOf(job.lists).map(({ text, content }) => {
    const items =
      typeof content === 'string'
        ? content.replaceAll(/<li[^>]{0,200}>/gi, '\n- ').replaceAll(/<[^<>]{1,200}>/g, ' ')
        : ''
    return `${line(text) ?? ''}\n${items}`
  })
  const words = [job.descriptionPlain, ...lists, job.additionalPlain].filter((part) => typeof part === 'string')
  return words.length === 0 ? null : words.join('\n\n')
}
