import type { Hunt } from '#reflect/insights/hunt.ts'
import type { Todo } from '#domain/picture.ts'
import type { Way } from '#reflect/insights/way.ts'
import type { InsightWords } from '#reflect/insights/words/words.ts'

const byThem: ReadonlySet<string> = new Set(['rejected', 'position-closed', 'no-response'])

/** The latest no of these that nobody has looked back on yet, to be looked back on; else the latest at all. */
export function lookBackOn(hunt: Hunt, words: InsightWords, isOne: (way: Way) => boolean): Todo | null {
  const done = new Set(hunt.reflections.map(({ applicationId }) => applicationId))
  const ones = hunt.ways.filter((way) => byThem.has(way.end) && isOne(way))
  const way = ones.find(({ applicationId }) => !done.has(applicationId)) ?? ones[0]
  return way ? { words: words.lookBack(way.company), place: { page: 'reflection', id: way.applicationId } } : null
}
