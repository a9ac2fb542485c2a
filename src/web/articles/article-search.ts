/** How the shelf is looked at, and what a bookmark of the browser brought; kept in the address. */
export interface ArticleSearch {
  readonly q?: string
  /** A page to keep: nothing is kept until the person says so. */
  readonly url?: string
  readonly title?: string
}

const longest = 2000

/** What the address says, as far as it makes sense. */
export function articleSearch(search: Record<string, unknown>): ArticleSearch {
  const q = wordsOf(search['q'])
  const url = wordsOf(search['url'])
  const title = wordsOf(search['title'])
  return { ...(q && { q }), ...(url && { url }), ...(title && { title }) }
}

function wordsOf(value: unknown): string {
  // A title of digits alone is read as a number.
  return typeof value === 'string' ? value.trim().slice(0, longest) : typeof value === 'number' ? String(value) : ''
}
