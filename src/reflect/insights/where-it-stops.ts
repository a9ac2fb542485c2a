import type { Hunt } from '#reflect/insights/hunt.ts'
import { least, leastOfGroup } from '#reflect/insights/least.ts'
import { lookBackOn } from '#reflect/insights/look-back-on.ts'
import { countBy, groupBy, shareIn } from '#reflect/insights/numbers.ts'
import type { Todo } from '#domain/picture.ts'
import type { Draw } from '#reflect/insights/draw.ts'
import { furthest, rungs, type Rung, type Way } from '#reflect/insights/way.ts'
import type { InsightWords } from '#reflect/insights/words/words.ts'

export interface StopsOfGroup<Key> {
  readonly key: Key
  readonly ended: number
  /** Came to an interview or further. */
  readonly talked: number
  readonly stops: ReadonlyMap<Rung, number>
}

/** How far the ended applications of each group came; the largest group first, so that no order is a ranking. */
export function stopsBy<Key>({ ways }: Pick<Hunt, 'ways'>, keyOf: (way: Way) => Key): StopsOfGroup<Key>[] {
  const ended = ways.filter(({ end }) => end !== 'open')
  return [...groupBy(ended, keyOf)]
    .map(([key, group]) => ({
      key,
      ended: group.length,
      talked: group.filter((way) => rungs.indexOf(furthest(way)) >= rungs.indexOf('first-interview')).length,
      stops: countBy(group, furthest),
    }))
    .toSorted((a, b) => b.ended - a.ended)
}

export const families: Draw = (hunt, words) =>
  drawGroups(
    stopsBy(hunt, ({ family }) => family).map((one) => ({
      ...one,
      key: one.key === null ? words.otherFamily : (words.family[one.key] ?? one.key),
    })),
    'families',
    words,
    lookBackOn(hunt, words, (way) => way.rungs.length === 1),
  )

export const waysInto: Draw = (hunt, words) =>
  drawGroups(
    stopsBy(hunt, ({ wayIn }) => wayIn).map((one) => ({ ...one, key: words.wayIn[one.key] })),
    'ways-in',
    words,
    { words: words.groups.whoCouldIntroduce, place: { page: 'people' } },
  )

function drawGroups(
  groups: readonly StopsOfGroup<string>[],
  key: 'families' | 'ways-in',
  words: InsightWords,
  todo: Todo | null,
): ReturnType<Draw> {
  const ended = groups.reduce((sum, group) => sum + group.ended, 0)
  const isEnough = ended >= least[key]
  const used = rungs.filter((rung) => groups.some(({ stops }) => stops.has(rung)))
  const share = (group: StopsOfGroup<string>) => (group.ended < leastOfGroup ? '' : shareIn(group.talked, group.ended))
  const said = groups.slice(0, 2).map((group) => ({
    label: group.key,
    n: group.ended,
    talked: group.talked,
    share: share(group),
  }))
  const { heads } = words
  return {
    title: words.groups[key],
    counted: words.counted('ended', ended),
    sentence: isEnough ? words.groups.sentence(said) : words.notYet('ended', least[key], ended),
    alternative: words.groups.alternative(
      groups.map((group) => ({
        label: group.key,
        stops: used
          .flatMap((rung) => (group.stops.has(rung) ? [words.groups.stops(rung, group.stops.get(rung) ?? 0)] : []))
          .join(', '),
      })),
    ),
    drawing: isEnough
      ? {
          type: 'bars',
          tone: 'rising',
          legend: used.map((rung) => words.stoppedAt[rung]),
          bars: groups.map((group) => ({ label: group.key, parts: used.map((rung) => group.stops.get(rung) ?? 0) })),
        }
      : null,
    table: {
      heads: [
        key === 'families' ? words.groups.family : words.groups.wayIn,
        heads.ended,
        ...used.map((rung) => words.stoppedAt[rung]),
        heads.talked,
        heads.share,
      ],
      rows: groups.map((group) => [
        group.key,
        String(group.ended),
        ...used.map((rung) => String(group.stops.get(rung) ?? 0)),
        String(group.talked),
        share(group),
      ]),
    },
    todo,
  }
}
