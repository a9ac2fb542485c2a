import { err, ok } from '#domain/result.ts'
import type { BoardReader } from '#watch/boards/board-reader.ts'
import {
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
  webAddress,
  workplaceIn,
} from '#watch/boards/values.ts'

/** Ashby (domain/05): `isRemote` is true for hybrid as well, so `workplaceType` counts; what is not listed is no opening. */
export const ashby: BoardReader = {
  vendor: 'ashby',

  recognise: (url) => {
    const host = url.hostname.toLowerCase()
    const path = pathOf(url)
    const named = host === 'jobs.ashbyhq.com' ? path[0] : host === 'api.ashbyhq.com' ? path[2] : undefined
    const tenant = tenantIn(named)
    return tenant === null ? null : { vendor: 'ashby', host: 'api.ashbyhq.com', tenant, site: '' }
  },

  page: ({ tenant }) => `https://jobs.ashbyhq.com/${encodeURIComponent(tenant)}`,

  first: ({ host, tenant }) => ({
    url: `https://${host}/posting-api/job-board/${encodeURIComponent(tenant)}?includeCompensation=true`,
    purpose: 'board',
    from: 0,
  }),

  take: (answer, address) => {
    const json = jsonIn(answer)
    if (!json.ok) return json
    const jobs = field(json.value, 'jobs')
    if (!Array.isArray(jobs)) return err('not-a-board')
    return ok({
      rows: jobs.length,
      total: null,
      next: [],
      postings: rowsOf(jobs).flatMap((job) => {
        const [id, title] = [line(job.id), line(job.title)]
        if (id === null || title === null || job.isListed === false) return []
        return posting({
          id,
          title,
          places: placesOf(
            line(job.location),
            ...rowsOf(job.secondaryLocations).map(
              (one) => line(one.location) ?? placeOf(field(one.address, 'postalAddress', 'addressLocality')),
            ),
          ),
          workplace: workplaceIn(job.workplaceType) ?? (job.isRemote === true ? 'remote' : null),
          team: line(job.team) ?? line(job.department),
          employment: line(job.employmentType),
          postedOn: dayIn(job.publishedAt),
          url: webAddress(job.jobUrl) ?? `${ashby.page(address)}/${encodeURIComponent(id)}`,
          text: typeof job.descriptionPlain === 'string' ? job.descriptionPlain : null,
          html: typeof job.descriptionHtml === 'string' ? job.descriptionHtml : null,
        })
      }),
    })
  },
}
