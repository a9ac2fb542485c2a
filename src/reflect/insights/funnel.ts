import type { Hunt } from '#reflect/insights/hunt.ts'
import { least } from '#reflect/insights/least.ts'
import { lookBackOn } from '#reflect/insights/look-back-on.ts'
import { shareIn } from '#reflect/insights/numbers.ts'
import type { Draw } from '#reflect/insights/draw.ts'
import { furthest, rungs, type Rung, type Way } from '#reflect/insights/way.ts'

export interface Funnel {
  readonly ended: number
  /** How many came at least so far, and how many of them stopped there; in between only rungs that somebody ended on. */
  readonly rungs: readonly { readonly rung: Rung; readonly came: number; readonly stopped: number }[]
}

const always: ReadonlySet<Rung> = new Set(['applied', 'first-interview'])

/** Of the applications that have ended: how far they came. An accepted offer stopped nowhere. */
export function funnelOf(hunt: Pick<Hunt, 'ways'>): Funnel {
  const ended = hunt.ways.filter(({ end }) => end !== 'open')
  const at = (way: Way) => rungs.indexOf(furthest(way))
  return {
    ended: ended.length,
    rungs: rungs.flatMap((rung, place) => {
      const came = ended.filter((way) => at(way) >= place)
      const stopped = came.filter((way) => at(way) === place && way.end !== 'accepted').length
      const isShown = always.has(rung) || came.some((way) => at(way) === place)
      return came.length > 0 && isShown ? [{ rung, came: came.length, stopped }] : []
    }),
  }
}

export const funnel: Draw = (hunt, words) => {
  const { ended, rungs: steps } = funnelOf(hunt)
  const { heads } = words
  const most = steps.filter(({ stopped }) => stopped > 0).toSorted((a, b) => b.stopped - a.stopped)[0]
  const isEnough = ended >= least.funnel
  return {
    title: words.funnel.title,
    counted: words.counted('ended', ended),
    sentence: !isEnough
      ? words.notYet('ended', least.funnel, ended)
      : most
        ? words.funnel.stopped(most.stopped, ended, most.rung)
        : words.funnel.noneStopped(ended),
    alternative: words.funnel.alternative(
      ended,
      steps.filter(({ stopped }) => stopped > 0).map(({ rung, stopped }) => ({ rung, n: stopped })),
    ),
    drawing: isEnough
      ? {
          type: 'bars',
          tone: 'falling',
          legend: [heads.stopped, heads.wentOn],
          bars: steps.map(({ rung, came, stopped }) => ({ label: words.rung[rung], parts: [stopped, came - stopped] })),
        }
      : null,
    table: {
      heads: [heads.stage, heads.came, heads.stopped, heads.share],
      rows: steps.map(({ rung, came, stopped }) => [
        words.rung[rung],
        String(came),
        String(stopped),
        shareIn(stopped, came),
      ]),
    },
    todo: lookBackOn(hunt, words, (way) => most === undefined || furthest(way) === most.rung),
  }
}
