import { err, ok } from '#domain/result.ts'
import type { BoardReader } from '#watch/boards/board-reader.ts'
import {
  dayIn,
  field,
  jsonIn,
  line,
  placeOf,
  placesOf,
  posting,
  rowsOf,
  under,
  webAddress,
} from '#watch/boards/values.ts'

/** Breezy (domain/05): some unknown names answer `[]`, others a redirect, so only a list with roles counts. */
export const breezy: BoardReader = {
  vendor: 'breezy',
  emptyProvesNothing: true,

  recognise: (url) => {
    const tenant = under(url.hostname, 'breezy.hr')
    return tenant === null || ['www', 'app', 'api', 'assets', 'help', 'developer', 'marketing'].includes(tenant)
      ? null
      : { vendor: 'breezy', host: `${tenant}.breezy.hr`, tenant, site: '' }
  },

  page: ({ host }) => `https://${host}/`,

  first: ({ host }) => ({ url: `https://${host}/json`, purpose: 'board', from: 0 }),

  take: (answer, { host }) => {
    const json = jsonIn(answer)
    if (!json.ok) return json
    if (!Array.isArray(json.value)) return err('not-a-board')
    return ok({
      rows: json.value.length,
      total: null,
      next: [],
      postings: rowsOf(json.value).flatMap((job) => {
        const [id, title] = [line(job.id) ?? line(job.friendly_id), line(job.name)]
        if (id === null || title === null) return []
        const { location } = job
        return posting({
          id,
          title,
          places: placesOf(
            line(field(location, 'name')) ??
              placeOf(field(location, 'city'), field(location, 'state', 'name'), field(location, 'country', 'name')),
            ...rowsOf(job.locations).map((one) => line(one.name)),
          ),
          workplace: field(location, 'is_remote') === true ? 'remote' : null,
          team: line(job.department),
          employment: line(field(job.type, 'name')),
          company: line(field(job.company, 'name')),
          postedOn: dayIn(job.published_date),
          url: webAddress(job.url) ?? `https://${host}/p/${encodeURIComponent(id)}`,
          html: typeof job.description === 'string' ? job.description : null,
        })
      }),
    })
  },
}
