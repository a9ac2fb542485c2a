import { err, ok, type Result } from '#domain/result.ts'
import type { BoardAddress, BoardTrouble } from '#domain/board.ts'
import type { BoardAnswer, BoardPage, BoardReader } from '#watch/boards/board-reader.ts'
import {
  dayIn,
  field,
  isChallenge,
  jsonIn,
  line,
  list,
  placesOf,
  posting,
  rowsOf,
  under,
} from '#watch/boards/values.ts'
import { childText, childrenNamed, xmlIn, type XmlElement } from '#watch/boards/xml.ts'

/**
 * Personio (domain/05): an XML feed under `.de` or `.com`; where it is gone, `search.json` answers with less. A page for
 * robots comes as HTML with 200 or 429. Ids stand twice where a role has several offices.
 */
export const personio: BoardReader = {
  vendor: 'personio',

  recognise: (url) => {
    for (const end of ['de', 'com']) {
      const tenant = under(url.hostname, `jobs.personio.${end}`)
      if (tenant !== null) return { vendor: 'personio', host: `${tenant}.jobs.personio.${end}`, tenant, site: '' }
    }
    return null
  },

  page: ({ host }) => `https://${host}/`,

  first: ({ host }) => ({
    url: `https://${host}/xml?language=en`,
    purpose: 'board',
    accept: 'application/xml, text/xml',
    from: 0,
    otherwise: { url: `https://${host}/search.json`, purpose: 'board', from: 0 },
  }),

  take: (answer, address, asked) =>
    asked.url.endsWith('/search.json') ? fromSearch(answer, address) : fromFeed(answer, address),
}

function fromFeed(answer: BoardAnswer, { host }: BoardAddress): Result<BoardPage, BoardTrouble> {
  const root = xmlIn(answer.text, 'workzag-jobs')
  if (root === 'cut') return err('cut')
  if (root === null) return err(isChallenge(answer.text) ? 'limited' : 'not-a-board')
  const positions = childrenNamed(root, 'position')
  return ok({
    rows: positions.length,
    total: null,
    next: [],
    postings: positions.flatMap((one) => {
      const [id, title] = [line(childText(one, 'id')), line(childText(one, 'name'))]
      if (id === null || title === null) return []
      const more = childrenNamed(one, 'additionalOffices').flatMap((offices) => childrenNamed(offices, 'office'))
      return posting({
        id,
        title,
        places: placesOf(line(childText(one, 'office')), ...more.map((office) => line(office.textContent))),
        team: line(childText(one, 'department')) ?? line(childText(one, 'recruitingCategory')),
        employment:
          placesOf(line(childText(one, 'employmentType')), line(childText(one, 'schedule'))).join(', ') || null,
        company: line(childText(one, 'subcompany')),
        postedOn: dayIn(childText(one, 'createdAt')),
        url: `https://${host}/job/${encodeURIComponent(id)}`,
        html: descriptionOf(one),
      })
    }),
  })
}

function descriptionOf(position: XmlElement): string | null {
  const parts = childrenNamed(position, 'jobDescriptions')
    .flatMap((all) => childrenNamed(all, 'jobDescription'))
    .map((part) => `<p>${childText(part, 'name') ?? ''}</p>${childText(part, 'value') ?? ''}`)
  return parts.join('\n') || null
}

function fromSearch(answer: BoardAnswer, { host }: BoardAddress): Result<BoardPage, BoardTrouble> {
  const json = jsonIn(answer)
  if (!json.ok) return json
  if (!Array.isArray(json.value)) return err('not-a-board')
  return ok({
    rows: json.value.length,
    total: null,
    next: [],
    postings: rowsOf(json.value).flatMap((job) => {
      const [id, title] = [line(job.id), line(job.name)]
      if (id === null || title === null) return []
      const offices = list(job.offices).map((office) => line(office) ?? line(field(office, 'name')))
      return posting({
        id,
        title,
        places: placesOf(line(job.office), ...offices),
        team: line(job.department) ?? line(job.category),
        employment: line(job.employment_type),
        company: line(job.subcompany),
        url: `https://${host}/job/${encodeURIComponent(id)}`,
        html: typeof job.description === 'string' ? job.description : null,
      })
    }),
  })
}
