/** What is looked for and which mail is open beside it: in the address, so that Back leads through it. */
export interface SearchSearch {
  readonly q?: string
  readonly message?: string
  /** More than the first fifty. */
  readonly all?: true
}

export function searchSearch(search: Record<string, unknown>): SearchSearch {
  const given = search['q']
  // A search for digits arrives as a number.
  const q = typeof given === 'string' || typeof given === 'number' ? String(given).slice(0, 300) : ''
  return {
    ...(q && { q }),
    ...(typeof search['message'] === 'string' && { message: search['message'] }),
    ...(search['all'] === true && { all: true as const }),
  }
}
