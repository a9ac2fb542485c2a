import type { Fit } from '#write/articles/rank.ts'

/**
 * Never one article to two people at one company: whom it fits best has it, and the others what fits them next.
 *
 * @param companies of each reader, as they are compared (`companyKey`); an empty one stands alone
 */
export function shareOut(
  ranked: readonly (readonly Fit[])[],
  companies: readonly string[],
  limit: number,
): readonly (readonly Fit[])[] {
  const holder = new Map<string, { readonly reader: number; readonly score: number }>()
  ranked.forEach((fits, reader) => {
    for (const { id, score } of fits) {
      const key = keyOf(companies[reader] ?? '', reader, id)
      const known = holder.get(key)
      if (!known || score > known.score) holder.set(key, { reader, score })
    }
  })
  return ranked.map((fits, reader) =>
    fits.filter(({ id }) => holder.get(keyOf(companies[reader] ?? '', reader, id))?.reader === reader).slice(0, limit),
  )
}

function keyOf(company: string, reader: number, id: string): string {
  return `${company === '' ? `alone ${reader}` : company}\n${id}`
}
