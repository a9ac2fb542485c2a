import { relations, type Relation } from '#domain/person.ts'

const sortKeys = ['name', 'company', 'touch', 'last', 'next'] as const
export type SortKey = (typeof sortKeys)[number]

/** How the list of people is looked at; kept in the address. */
export interface PeopleSearch {
  readonly q?: string
  readonly relation?: Relation
  readonly company?: string
  readonly sort?: SortKey
  /** Turned round. */
  readonly back?: boolean
}

/** What the address says, as far as it makes sense; defaults are left out of it. */
export function peopleSearch(search: Record<string, unknown>): PeopleSearch {
  const q = wordsOf(search['q'])
  const company = wordsOf(search['company'])
  const relation = relations.find((one) => one === search['relation'])
  const sort = sortKeys.find((one) => one === search['sort'])
  return {
    ...(q && { q }),
    ...(relation && { relation }),
    ...(company && { company }),
    ...(sort && { sort }),
    ...(search['back'] === true && { back: true }),
  }
}

/** A search for digits arrives as a number. */
function wordsOf(given: unknown): string {
  return typeof given === 'string' || typeof given === 'number' ? String(given).slice(0, 300) : ''
}
