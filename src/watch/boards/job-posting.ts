import { isObject } from '#domain/is-object.ts'
import type { RawPosting } from '#watch/boards/board-reader.ts'
import {
  dayIn,
  field,
  instantIn,
  line,
  placeOf,
  placesOf,
  posting,
  webAddress,
  type Loose,
} from '#watch/boards/values.ts'

/** One schema.org JobPosting (https://schema.org/JobPosting) found at `base`; null when it is none or has no title. */
export function jobPostingOf(value: unknown, base: string): RawPosting | null {
  if (!isObject(value) || !isJobPosting(value)) return null
  const title = line(value.title) ?? line(value.name)
  if (title === null) return null
  const url = webAddress(value.url, base) ?? webAddress(value['@id'], base) ?? base
  const identifier = line(field(value.identifier, 'value')) ?? line(value.identifier)
  const isRemote = list1(value.jobLocationType).some((type) => line(type)?.toUpperCase() === 'TELECOMMUTE')
  return posting({
    id: identifier ?? url,
    title,
    places: placesOf(...list1(value.jobLocation).map(placeIn)),
    workplace: isRemote ? 'remote' : null,
    team: line(field(value.department, 'name')) ?? line(value.occupationalCategory),
    employment: placesOf(...list1(value.employmentType).map(employmentIn)).join(', ') || null,
    requisitionId: identifier,
    company: line(field(value.hiringOrganization, 'name')) ?? line(value.hiringOrganization),
    postedOn: dayIn(value.datePosted),
    updatedAt: instantIn(value.dateModified),
    url,
    html: typeof value.description === 'string' ? value.description : null,
  })
}

/** Past its `validThrough` it is closed, whatever the page still shows. */
export function hasEnded(value: Loose, today: string): boolean {
  const ends = dayIn(value.validThrough)
  return ends !== null && ends < today
}

export function isJobPosting(value: Loose): boolean {
  return list1(value['@type']).some((type) => {
    const name = line(type)
    return name === 'JobPosting' || name === 'http://schema.org/JobPosting' || name === 'https://schema.org/JobPosting'
  })
}

function placeIn(place: unknown): string | null {
  const address = field(place, 'address')
  const country = field(address, 'addressCountry')
  return (
    placeOf(
      field(address, 'addressLocality'),
      field(address, 'addressRegion'),
      isObject(country) ? country.name : country,
    ) ??
    line(address) ??
    line(field(place, 'name')) ??
    line(place)
  )
}

/** `FULL_TIME` */
function employmentIn(value: unknown): string | null {
  return line(value)?.replaceAll('_', ' ').toLowerCase() ?? null
}

function list1(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 200) : value === undefined || value === null ? [] : [value]
}
