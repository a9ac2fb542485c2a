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
} from '#watch/boards/values.ts'

/**
 * Workable (domain/05): one row a role and place, told apart by shortcode; an unknown name answers 404 or an empty
 * list, so an empty list proves nothing. It blocks hard: five seconds between requests.
 */
export const workable: BoardReader = {
  vendor: 'workable',
  emptyProvesNothing: true,
  gapMs: 5000,

  recognise: (url) => {
    if (url.hostname.toLowerCase() !== 'apply.workable.com') return null
    const [first, second, third, fourth, fifth] = pathOf(url)
    // A short link names the role alone.
    if (first === 'j') return null
    const named = first === 'api' ? (third === 'widget' ? fifth : fourth) : first
    const tenant = second === undefined || first === 'api' || second === 'j' ? tenantIn(named) : null
    return tenant === null
      ? null
      : { vendor: 'workable', host: 'apply.workable.com', tenant: tenant.toLowerCase(), site: '' }
  },

  page: ({ tenant }) => `https://apply.workable.com/${encodeURIComponent(tenant)}/`,

  first: ({ host, tenant }) => ({
    url: `https://${host}/api/v1/widget/accounts/${encodeURIComponent(tenant)}?details=true`,
    purpose: 'board',
    from: 0,
  }),

  take: (answer) => {
    const json = jsonIn(answer)
    if (!json.ok) return json
    const jobs = field(json.value, 'jobs')
    if (!Array.isArray(jobs)) return err('not-a-board')
    const company = line(field(json.value, 'name'))
    return ok({
      rows: jobs.length,
      total: null,
      next: [],
      postings: rowsOf(jobs).flatMap((job) => {
        const [id, title] = [line(job.shortcode), line(job.title)]
        if (id === null || title === null) return []
        const places = rowsOf(job.locations)
          .filter(({ hidden }) => hidden !== true)
          .map((one) => placeOf(one.city, one.region, one.country))
        return posting({
          id,
          title,
          places: placesOf(placeOf(job.city, job.state, job.country), ...places),
          // It says only that one may work from elsewhere.
          workplace: job.telecommuting === true ? 'remote' : null,
          team: line(job.department) ?? line(job.function),
          employment: line(job.employment_type),
          requisitionId: line(job.code),
          company,
          postedOn: dayIn(job.published_on) ?? dayIn(job.created_at),
          url: webAddress(job.url) ?? `https://apply.workable.com/j/${encodeURIComponent(id)}`,
          html: typeof job.description === 'string' ? job.description : null,
        })
      }),
    })
  },
}
