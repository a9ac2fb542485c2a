import type { Hunt } from '#reflect/insights/hunt.ts'
import { least } from '#reflect/insights/least.ts'
import { lookBackOn } from '#reflect/insights/look-back-on.ts'
import { groupBy, shareIn } from '#reflect/insights/numbers.ts'
import type { Draw } from '#reflect/insights/draw.ts'
import { furthest, rungs, type Rung, type Way } from '#reflect/insights/way.ts'
import type { InsightWords } from '#reflect/insights/words/words.ts'

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

/** Fewer than so many of them with a kind of question in common have nothing in common. */
const leastAsked = 3

/** The kind of question most of those that stopped there were asked, and in how many of them. */
function askedOften({ ways, asked }: Hunt, rung: Rung, words: InsightWords): { what: string; n: number } | null {
  const stopped = new Set(
    ways
      .filter((way) => way.end !== 'open' && way.end !== 'accepted' && furthest(way) === rung)
      .map(({ applicationId }) => applicationId),
  )
  const ofThem = asked.filter(({ applicationId }) => stopped.has(applicationId))
  const [most] = [...groupBy(ofThem, ({ type }) => type)]
    .flatMap(([type, ofIt]) =>
      type === null ? [] : [{ what: words.questionType[type], n: new Set(ofIt.map((one) => one.applicationId)).size }],
    )
    .toSorted((a, b) => b.n - a.n)
  return most && most.n >= leastAsked ? most : null
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
        ? words.funnel.stopped(most.stopped, ended, most.rung, askedOften(hunt, most.rung, words))
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
