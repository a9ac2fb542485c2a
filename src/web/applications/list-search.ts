import { outcomes } from '#domain/application.ts'

const sortKeys = ['company', 'status', 'applied', 'contact', 'next'] as const
export type SortKey = (typeof sortKeys)[number]

/** Open applications, those with something to do or to settle, or by outcome. */
export const listFilters = ['all', 'open', 'to-do', 'unsure', ...outcomes] as const
export type ListFilter = (typeof listFilters)[number]

/** How the list is looked at; kept in the address, so that it can be kept, and gone back to. */
export interface ListSearch {
  readonly q?: string
  readonly show?: ListFilter
  readonly sort?: SortKey
  /** Turned round: Z first, oldest first. */
  readonly back?: boolean
  /** Side by side by stage; a table else. */
  readonly board?: boolean
}

/** What the address says, as far as it makes sense; defaults are left out of it. */
export function listSearch(search: Record<string, unknown>): ListSearch {
  const given = search['q']
  // A search for digits arrives as a number.
  const q = typeof given === 'string' || typeof given === 'number' ? String(given).slice(0, 200) : ''
  const show = listFilters.find((one) => one === search['show'])
  const sort = sortKeys.find((one) => one === search['sort'])
  return {
    ...(q && { q }),
    ...(show && show !== 'all' && { show }),
    ...(sort && { sort }),
    ...(search['back'] === true && { back: true }),
    ...(search['board'] === true && { board: true }),
  }
}

/** The same as words of an address, always in one order, so that two can be compared. */
export function searchText(search: ListSearch): string {
  const { q, show, sort, back, board } = listSearch({ ...search })
  const words = new URLSearchParams()
  if (q) words.set('q', q)
  if (show) words.set('show', show)
  if (sort) words.set('sort', sort)
  if (back) words.set('back', 'true')
  if (board) words.set('board', 'true')
  return words.toString()
}

/** What `searchText` was given. */
export function searchOfText(text: string): ListSearch {
  const words = Object.fromEntries(new URLSearchParams(text))
  return listSearch({ ...words, back: words['back'] === 'true', board: words['board'] === 'true' })
}
