import { outcomes, stages } from '#domain/application.ts'

export const sortKeys = ['company', 'status', 'applied', 'contact', 'next'] as const
export type SortKey = (typeof sortKeys)[number]

/** Open applications, by outcome, or those with something to do. */
export const listFilters = ['all', 'open', 'to-do', 'unsure', ...outcomes] as const
export type ListFilter = (typeof listFilters)[number]

/** How the list is looked at; kept in the address, so that it can be kept, shared and gone back to. */
export interface ListSearch {
  readonly q?: string
  readonly show?: ListFilter
  readonly sort?: SortKey
  readonly down?: boolean
}

/** What the address says, as far as it makes sense; defaults are left out of it. */
export function listSearch(search: Record<string, unknown>): ListSearch {
  const q = typeof search['q'] === 'string' || typeof search['q'] === 'number' ? String(search['q']).slice(0, 200) : ''
  const show = listFilters.find((one) => one === search['show'])
  const sort = sortKeys.find((one) => one === search['sort'])
  return {
    ...(q && { q }),
    ...(show && show !== 'all' && { show }),
    ...(sort && { sort }),
    ...(search['down'] === true && { down: true }),
  }
}

/** The furthest stages first, what is closed last. */
export const stageOrder: Readonly<Record<string, number>> = Object.fromEntries(
  stages.map((stage, index) => [stage, stage === 'closed' ? -1 : index]),
)
