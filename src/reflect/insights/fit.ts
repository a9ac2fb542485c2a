import type { Hunt } from '#reflect/insights/hunt.ts'
import { least } from '#reflect/insights/least.ts'
import { countBy } from '#reflect/insights/numbers.ts'
import type { Draw } from '#reflect/insights/draw.ts'
import { furthest, rungs, type Rung } from '#reflect/insights/way.ts'

const fitBands = ['high', 'middle', 'low'] as const
export type FitBand = (typeof fitBands)[number]

export interface FitOutcome {
  readonly band: FitBand
  readonly n: number
  readonly talked: number
  readonly stops: ReadonlyMap<Rung, number>
}

/** How far what seemed to fit well, so so, or hardly went (`domain/03 §3.4`: 4–5, 3, 1–2). */
export function fitAgainstOutcome({ reflections }: Pick<Hunt, 'reflections'>): FitOutcome[] {
  const judged = reflections.flatMap(({ answers, way }) =>
    answers.fit === undefined || way === null ? [] : [{ band: bandOf(answers.fit), rung: furthest(way) }],
  )
  return fitBands.map((band) => {
    const ofBand = judged.filter((one) => one.band === band)
    return {
      band,
      n: ofBand.length,
      talked: ofBand.filter(({ rung }) => rungs.indexOf(rung) >= rungs.indexOf('first-interview')).length,
      stops: countBy(ofBand, ({ rung }) => rung),
    }
  })
}

function bandOf(fit: number): FitBand {
  return fit >= 4 ? 'high' : fit === 3 ? 'middle' : 'low'
}

export const fit: Draw = (hunt, words) => {
  const bands = fitAgainstOutcome(hunt)
  const n = bands.reduce((sum, band) => sum + band.n, 0)
  const isEnough = n >= least.fit
  const used = rungs.filter((rung) => bands.some(({ stops }) => stops.has(rung)))
  const next = hunt.reflections.find(({ answers }) => answers.fit === undefined)
  return {
    title: words.fit.title,
    counted: words.counted('fits', n),
    sentence: isEnough ? words.fit.sentence(bands) : words.notYet('fits', least.fit, n),
    alternative: words.listed(
      words.fit.title,
      bands.map(({ band, n: ofBand }) => ({ label: words.fit.bands[band], n: ofBand })),
    ),
    drawing: isEnough
      ? {
          type: 'bars',
          tone: 'rising',
          legend: used.map((rung) => words.stoppedAt[rung]),
          bars: bands.map(({ band, stops }) => ({
            label: words.fit.bands[band],
            parts: used.map((rung) => stops.get(rung) ?? 0),
          })),
        }
      : null,
    table: {
      heads: [
        words.heads.fit,
        words.heads.applications,
        ...used.map((rung) => words.stoppedAt[rung]),
        words.heads.talked,
      ],
      rows: bands.map(({ band, n: ofBand, stops, talked }) => [
        words.fit.bands[band],
        String(ofBand),
        ...used.map((rung) => String(stops.get(rung) ?? 0)),
        String(talked),
      ]),
    },
    todo: next
      ? { words: words.lookBack(next.company), place: { page: 'reflection', id: next.applicationId } }
      : { words: words.flow.seeAll, place: { page: 'applications', show: 'all' } },
  }
}
