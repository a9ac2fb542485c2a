import type { Hunt } from '#reflect/insights/hunt.ts'
import { least } from '#reflect/insights/least.ts'
import { countBy } from '#reflect/insights/numbers.ts'
import type { Draw } from '#reflect/insights/draw.ts'
import { rungs, wayEnds, type Rung, type WayEnd } from '#reflect/insights/way.ts'
import type { InsightWords } from '#reflect/insights/words/words.ts'

/** A place applications pass or end at: what comes in goes out, and every application ends at exactly one end. */
export type Stop = { readonly rung: Rung } | { readonly end: WayEnd }

export interface Flow {
  readonly applications: number
  readonly stops: readonly { readonly stop: Stop; readonly n: number }[]
  /** Places in `stops`. */
  readonly passages: readonly { readonly from: number; readonly to: number; readonly n: number }[]
}

/** How the applications went from stage to stage and to what end. */
export function flowOf({ ways }: Pick<Hunt, 'ways'>): Flow {
  const through = countBy(
    ways.flatMap((way) => way.rungs),
    (rung) => rung,
  )
  const ended = countBy(ways, ({ end }) => end)
  const stops = [
    ...rungs.flatMap((rung) => (through.has(rung) ? [{ stop: { rung }, n: through.get(rung) ?? 0 }] : [])),
    ...wayEnds.flatMap((end) => (ended.has(end) ? [{ stop: { end }, n: ended.get(end) ?? 0 }] : [])),
  ]
  const placeOf = new Map<string, number>(
    stops.map(({ stop }, place) => ['rung' in stop ? stop.rung : `end ${stop.end}`, place]),
  )
  const passed = countBy(
    ways.flatMap((way) => {
      const stations = [...way.rungs, `end ${way.end}`].map((name) => placeOf.get(name) ?? -1)
      return stations.slice(1).map((to, i) => (stations[i] ?? -1) * stops.length + to)
    }),
    (passage) => passage,
  )
  return {
    applications: ways.length,
    stops,
    passages: [...passed]
      .map(([passage, n]) => ({ from: Math.floor(passage / stops.length), to: passage % stops.length, n }))
      .toSorted((a, b) => a.from - b.from || a.to - b.to),
  }
}

export const flow: Draw = (hunt, words) => {
  const { applications, stops, passages } = flowOf(hunt)
  const isEnough = applications >= least.flow
  const labels = stops.map(({ stop }) => labelOf(stop, words))
  const named = passages.map(({ from, to, n }) => ({ from: labels[from] ?? '', to: labels[to] ?? '', n }))
  const ends = stops.flatMap(({ stop, n }) => ('end' in stop ? [{ end: stop.end, n }] : []))
  const open = ends.find(({ end }) => end === 'open')?.n ?? 0
  return {
    title: words.flow.title,
    counted: words.counted('applications', applications),
    sentence: isEnough
      ? words.flow.sentence(applications, ends)
      : words.notYet('applications', least.flow, applications),
    alternative: words.flow.alternative(named),
    drawing: isEnough
      ? {
          type: 'flow',
          nodes: stops.map(({ stop, n }, place) => ({ label: labels[place] ?? '', n, isEnd: 'end' in stop })),
          links: passages,
        }
      : null,
    table: {
      heads: [words.heads.from, words.heads.to, words.heads.applications],
      rows: named.map(({ from, to, n }) => [from, to, String(n)]),
    },
    todo:
      open > 0
        ? { words: words.flow.seeOpen(open), place: { page: 'applications', show: 'open' } }
        : { words: words.flow.seeAll, place: { page: 'applications', show: 'all' } },
  }
}

function labelOf(stop: Stop, words: InsightWords): string {
  return 'rung' in stop ? words.rung[stop.rung] : words.end[stop.end]
}
