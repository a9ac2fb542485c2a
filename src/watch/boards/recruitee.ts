import { err, ok } from '#domain/result.ts'
import type { BoardReader } from '#watch/boards/board-reader.ts'
import {
  dayIn,
  field,
  instantIn,
  jsonIn,
  line,
  placeOf,
  placesOf,
  posting,
  rowsOf,
  under,
  webAddress,
} from '#watch/boards/values.ts'

/** Recruitee (domain/05): all in one answer; only `published` offers that have not ended are open. */
export const recruitee: BoardReader = {
  vendor: 'recruitee',

  recognise: (url) => {
    const tenant = under(url.hostname, 'recruitee.com')
    return tenant === null || ['www', 'api', 'app', 'docs', 'help', 'careers', 'recruitee'].includes(tenant)
      ? null
      : { vendor: 'recruitee', host: `${tenant}.recruitee.com`, tenant, site: '' }
  },

  page: ({ host }) => `https://${host}/`,

  first: ({ host }) => ({ url: `https://${host}/api/offers/`, purpose: 'board', from: 0 }),

  take: (answer, address, _, today) => {
    const json = jsonIn(answer)
    if (!json.ok) return json
    const offers = field(json.value, 'offers')
    if (!Array.isArray(offers)) return err('not-a-board')
    const open = rowsOf(offers).filter((offer) => {
      const closes = dayIn(offer.close_at)
      return (offer.status ?? 'published') === 'published' && (closes === null || closes >= today)
    })
    return ok({
      rows: offers.length,
      total: null,
      next: [],
      postings: open.flatMap((offer) => {
        const [id, title] = [line(offer.id), line(offer.title)]
        if (id === null || title === null) return []
        const places = rowsOf(offer.locations).map((one) => placeOf(one.city ?? one.name, one.country))
        return posting({
          id,
          title,
          places: placesOf(placeOf(offer.city, offer.country) ?? line(offer.location), ...places),
          workplace:
            offer.remote === true
              ? 'remote'
              : offer.hybrid === true
                ? 'hybrid'
                : offer.on_site === true
                  ? 'on-site'
                  : null,
          team: line(offer.department),
          employment: line(offer.employment_type_code)?.replaceAll('_', ' ') ?? null,
          company: line(offer.company_name),
          postedOn: dayIn(offer.published_at) ?? dayIn(offer.created_at),
          updatedAt: instantIn(offer.updated_at),
          url:
            webAddress(offer.careers_url) ?? `https://${address.host}/o/${encodeURIComponent(line(offer.slug) ?? id)}`,
          html: [offer.description, offer.requirements].filter((part) => typeof part === 'string').join('\n') || null,
        })
      }),
    })
  },
}
