import { err, ok } from '#domain/result.ts'
import type { Workplace } from '#domain/posting.ts'
import type { BoardReader } from '#watch/boards/board-reader.ts'
import { count, dayIn, field, jsonIn, line, placeOf, placesOf, posting, rowsOf, under } from '#watch/boards/values.ts'

/** Inferred, not documented (domain/05). */
const workplaces: Readonly<Record<string, Workplace>> = { '0': 'on-site', '1': 'remote', '2': 'hybrid' }

/**
 * BambooHR (domain/05): an unknown name is sent to the vendor's own site, which is not followed. The list has neither
 * date nor words, and either of its two places may be empty.
 */
export const bamboohr: BoardReader = {
  vendor: 'bamboohr',

  recognise: (url) => {
    const tenant = under(url.hostname, 'bamboohr.com')
    return tenant === null ||
      !/^\/(?:careers|jobs)(?:\/|$)/.test(url.pathname) ||
      ['www', 'app', 'api', 'help'].includes(tenant)
      ? null
      : { vendor: 'bamboohr', host: `${tenant}.bamboohr.com`, tenant, site: '' }
  },

  page: ({ host }) => `https://${host}/careers`,

  first: ({ host }) => ({ url: `https://${host}/careers/list`, purpose: 'board', from: 0 }),

  take: (answer, { host }) => {
    const json = jsonIn(answer)
    if (!json.ok) return json
    const result = field(json.value, 'result')
    if (!Array.isArray(result)) return err('not-a-board')
    return ok({
      rows: result.length,
      total: count(field(json.value, 'meta', 'totalCount')),
      next: [],
      postings: rowsOf(result).flatMap((job) => {
        const [id, title] = [line(job.id), line(job.jobOpeningName)]
        if (id === null || title === null) return []
        const { location, atsLocation } = job
        return posting({
          id,
          title,
          places: placesOf(
            placeOf(field(location, 'city'), field(location, 'state')) ??
              placeOf(
                field(atsLocation, 'city'),
                field(atsLocation, 'state') ?? field(atsLocation, 'province'),
                field(atsLocation, 'country'),
              ),
          ),
          workplace: job.isRemote === true ? 'remote' : (workplaces[line(job.locationType) ?? ''] ?? null),
          team: line(job.departmentLabel),
          employment: line(job.employmentStatusLabel),
          url: `https://${host}/careers/${encodeURIComponent(id)}`,
        })
      }),
    })
  },

  detail: {
    ask: ({ host }, { id }) => ({
      url: `https://${host}/careers/${encodeURIComponent(id)}/detail`,
      purpose: 'board',
      from: 0,
    }),
    take: (answer, known) => {
      const json = jsonIn(answer)
      const job = json.ok ? field(json.value, 'result', 'jobOpening') : undefined
      if (job === undefined) return null
      const html = field(job, 'description')
      return {
        ...known,
        postedOn: dayIn(field(job, 'datePosted')) ?? known.postedOn,
        html: typeof html === 'string' ? html : null,
      }
    },
  },
}
