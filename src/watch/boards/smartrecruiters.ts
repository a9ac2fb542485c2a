import { err, ok } from '#domain/result.ts'
import type { BoardReader } from '#watch/boards/board-reader.ts'
import {
  count,
  dayIn,
  field,
  jsonIn,
  line,
  pathOf,
  placeOf,
  placesOf,
  posting,
  rowsOf,
  tenantIn,
} from '#watch/boards/values.ts'

const perPage = 100
const host = 'api.smartrecruiters.com'

/**
 * SmartRecruiters (domain/05): pages of a hundred with a total; any unknown name, or one in another case, answers 200
 * and nothing, so nothing never means closed. The words are on each role's own page.
 */
export const smartrecruiters: BoardReader = {
  vendor: 'smartrecruiters',
  emptyProvesNothing: true,

  recognise: (url) => {
    const name = url.hostname.toLowerCase()
    const path = pathOf(url)
    const named = /^(?:jobs|careers)\.smartrecruiters\.com$/.test(name) ? path[0] : name === host ? path[2] : undefined
    const tenant = tenantIn(named)
    return tenant === null ? null : { vendor: 'smartrecruiters', host, tenant, site: '' }
  },

  page: ({ tenant }) => `https://jobs.smartrecruiters.com/${encodeURIComponent(tenant)}`,

  first: ({ tenant }) => ask(tenant, 0),

  take: (answer, address, asked) => {
    const json = jsonIn(answer)
    if (!json.ok) return json
    const content = field(json.value, 'content')
    const total = count(field(json.value, 'totalFound'))
    if (!Array.isArray(content) || total === null) return err('not-a-board')
    const from = asked.from + content.length
    return ok({
      rows: content.length,
      total,
      next: content.length > 0 && from < total ? [ask(address.tenant, from)] : [],
      postings: rowsOf(content).flatMap((job) => {
        const [id, title] = [line(job.id), line(job.name)]
        if (id === null || title === null) return []
        const { location } = job
        return posting({
          id,
          title,
          places: placesOf(
            line(field(location, 'fullLocation')) ??
              placeOf(field(location, 'city'), field(location, 'region'), field(location, 'country')),
          ),
          workplace:
            field(location, 'remote') === true ? 'remote' : field(location, 'hybrid') === true ? 'hybrid' : null,
          team: line(field(job.department, 'label')) ?? line(field(job.function, 'label')),
          employment: line(field(job.typeOfEmployment, 'label')),
          requisitionId: line(job.refNumber),
          company: line(field(job.company, 'name')),
          postedOn: dayIn(job.releasedDate),
          url: `${smartrecruiters.page(address)}/${encodeURIComponent(id)}`,
        })
      }),
    })
  },

  detail: {
    ask: ({ tenant }, { id }) => ({
      url: `https://${host}/v1/companies/${encodeURIComponent(tenant)}/postings/${encodeURIComponent(id)}`,
      purpose: 'board',
      from: 0,
    }),
    take: (answer, known) => {
      const json = jsonIn(answer)
      const sections = json.ok ? field(json.value, 'jobAd', 'sections') : undefined
      if (typeof sections !== 'object' || sections === null) return null
      const html = Object.values(sections)
        .map((section) => field(section, 'text'))
        .filter((text) => typeof text === 'string')
        .join('\n')
      return { ...known, html }
    },
  },
}

function ask(tenant: string, offset: number) {
  const url = `https://${host}/v1/companies/${encodeURIComponent(tenant)}/postings?limit=${perPage}&offset=${offset}`
  return { url, purpose: 'board', from: offset } as const
}
