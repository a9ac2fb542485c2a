import { err, ok } from '#domain/result.ts'
import { isObject } from '#domain/is-object.ts'
import type { BoardReader } from '#watch/boards/board-reader.ts'
import {
  count,
  dayIn,
  field,
  instantIn,
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

/**
 * Greenhouse (domain/05): one answer with everything; the words are HTML escaped once or twice. `updated_at` moves on
 * every edit, so what is new is told by `first_published`. A row without `internal_job_id` is a form for prospects.
 */
export const greenhouse: BoardReader = {
  vendor: 'greenhouse',

  recognise: (url) => {
    const host = url.hostname.toLowerCase()
    if (!/^(?:boards|job-boards|boards-api)(?:\.eu)?\.greenhouse\.io$/.test(host)) return null
    const [first, second, third] = pathOf(url)
    const named =
      first === 'embed' ? url.searchParams.get('for') : first === 'v1' && second === 'boards' ? third : first
    const tenant = tenantIn(named ?? undefined)
    if (tenant === null) return null
    const eu = host.includes('.eu.')
    return {
      vendor: 'greenhouse',
      host: eu ? 'boards-api.eu.greenhouse.io' : 'boards-api.greenhouse.io',
      tenant: tenant.toLowerCase(),
      site: '',
    }
  },

  page: ({ host, tenant }) =>
    `https://${host.includes('.eu.') ? 'job-boards.eu' : 'job-boards'}.greenhouse.io/${encodeURIComponent(tenant)}`,

  first: ({ host, tenant }) => ({
    url: `https://${host}/v1/boards/${encodeURIComponent(tenant)}/jobs?content=true`,
    purpose: 'board',
    from: 0,
  }),

  take: (answer, address, _, today) => {
    const json = jsonIn(answer)
    if (!json.ok) return json
    const jobs = field(json.value, 'jobs')
    if (!isObject(json.value) || !Array.isArray(jobs)) return err('not-a-board')
    const rows = rowsOf(jobs)
    const open = rows.filter((job) => {
      const deadline = dayIn(job.application_deadline)
      return job.internal_job_id !== null && (deadline === null || deadline >= today)
    })
    return ok({
      rows: list(jobs).length,
      total: count(field(json.value, 'meta', 'total')),
      next: [],
      postings: open.flatMap((job) => {
        const [id, title] = [line(job.id), line(job.title)]
        if (id === null || title === null) return []
        return posting({
          id,
          title,
          places: placesOf(line(field(job.location, 'name'))),
          team: line(field(rowsOf(job.departments)[0], 'name')),
          requisitionId: line(job.requisition_id),
          company: line(job.company_name),
          postedOn: dayIn(job.first_published),
          updatedAt: instantIn(job.updated_at),
          url: webAddress(job.absolute_url) ?? `${greenhouse.page(address)}/jobs/${encodeURIComponent(id)}`,
          html: typeof job.content === 'string' ? job.content : null,
        })
      }),
    })
  },
}
