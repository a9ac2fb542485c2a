import { err, ok } from '#domain/result.ts'
import type { BoardReader } from '#watch/boards/board-reader.ts'
import {
  dayIn,
  field,
  jsonIn,
  line,
  pathOf,
  placesOf,
  posting,
  rowsOf,
  tenantIn,
  webAddress,
} from '#watch/boards/values.ts'

const host = 'api.rippling.com'

/**
 * Rippling (domain/05): one row a role and place; the place says how one works ("Remote (United States)", "Hybrid
 * (Toronto, CA)"). No date in the list.
 */
export const rippling: BoardReader = {
  vendor: 'rippling',

  recognise: (url) => {
    const name = url.hostname.toLowerCase()
    const path = pathOf(url)
    if (name === host) {
      const tenant = path[4] === 'board' ? tenantIn(path[5]) : null
      return tenant === null ? null : { vendor: 'rippling', host, tenant, site: '' }
    }
    if (name !== 'ats.rippling.com' && !/^ats\.\w{1,20}\.rippling\.com$/.test(name)) return null
    const tenant = tenantIn(/^[a-z]{2}-[A-Z]{2}$/.test(path[0] ?? '') ? path[1] : path[0])
    return tenant === null || tenant === 'api' ? null : { vendor: 'rippling', host, tenant, site: '' }
  },

  page: ({ tenant }) => `https://ats.rippling.com/${encodeURIComponent(tenant)}/jobs`,

  first: ({ tenant }) => ({
    url: `https://${host}/platform/api/ats/v1/board/${encodeURIComponent(tenant)}/jobs`,
    purpose: 'board',
    from: 0,
  }),

  take: (answer, address) => {
    const json = jsonIn(answer)
    if (!json.ok) return json
    if (!Array.isArray(json.value)) return err('not-a-board')
    return ok({
      rows: json.value.length,
      total: null,
      next: [],
      postings: rowsOf(json.value).flatMap((job) => {
        const [id, title] = [line(job.uuid), line(job.name)]
        if (id === null || title === null) return []
        const label = line(field(job.workLocation, 'label'))
        const way = /^(remote|hybrid)\b/i.exec(label ?? '')?.[1]?.toLowerCase()
        return posting({
          id,
          title,
          places: placesOf(/^(?:remote|hybrid) \(([^()]{1,200})\)$/i.exec(label ?? '')?.[1] ?? label),
          workplace: way === 'remote' ? 'remote' : way === 'hybrid' ? 'hybrid' : null,
          team: line(field(job.department, 'label')),
          url: webAddress(job.url) ?? `${rippling.page(address)}/${encodeURIComponent(id)}`,
        })
      }),
    })
  },

  detail: {
    ask: ({ tenant }, { id }) => ({
      url: `https://${host}/platform/api/ats/v1/board/${encodeURIComponent(tenant)}/jobs/${encodeURIComponent(id)}`,
      purpose: 'board',
      from: 0,
    }),
    take: (answer, known) => {
      const json = jsonIn(answer)
      if (!json.ok || line(field(json.value, 'uuid')) !== known.id) return null
      const words = field(json.value, 'description')
      const html = [field(words, 'role'), field(words, 'company')].filter((part) => typeof part === 'string').join('\n')
      return { ...known, postedOn: dayIn(field(json.value, 'createdOn')) ?? known.postedOn, html: html || null }
    },
  },
}
