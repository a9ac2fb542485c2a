import type { Day } from '#domain/days.ts'
import type { ApplicationId } from '#domain/ids.ts'
import type { Hunt } from '#reflect/insights/hunt.ts'
import { least } from '#reflect/insights/least.ts'
import { groupBy, medianOf } from '#reflect/insights/numbers.ts'
import type { Draw } from '#reflect/insights/draw.ts'
import type { Way } from '#reflect/insights/way.ts'

/** How long one application waited: until the answer, or until today. */
export interface Wait {
  readonly applicationId: ApplicationId
  readonly company: string
  readonly days: number
  readonly isAnswered: boolean
  /** Nobody ended it, so that one may still ask. */
  readonly isOpen: boolean
}

/** What was never answered and is over for another reason (withdrawn before) waits for nothing and is left out. */
export function waitsOf({ ways, today }: Pick<Hunt, 'ways' | 'today'>): Wait[] {
  return ways.flatMap((way): Wait[] => {
    const days = daysWaited(way, today)
    const { applicationId, company, end } = way
    return days === null
      ? []
      : [
          {
            applicationId,
            company,
            days,
            isAnswered: way.answeredOn !== null,
            isOpen: end === 'open' || end === 'no-response',
          },
        ]
  })
}

function daysWaited({ appliedOn, answeredOn, end }: Way, today: Day): number | null {
  if (appliedOn === null) return null
  if (answeredOn !== null) return daysBetween(appliedOn, answeredOn)
  return (end === 'open' || end === 'no-response') && appliedOn <= today ? daysBetween(appliedOn, today) : null
}

/** As `domain/days` counts them, but a hundred times as fast: days have no hours here. */
function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** Companies, and applications at one, in the drawing; all of them are in the numbers. */
const mostDrawn = 12
const mostDots = 40

export const answers: Draw = (hunt, words) => {
  const waits = waitsOf(hunt)
  const answered = daysOf(waits, true)
  const waiting = waits.filter(({ isAnswered }) => !isAnswered)
  const longest = waiting.toSorted((a, b) => b.days - a.days)[0]
  const median = answered.length >= least.answers ? medianOf(answered) : null
  const companies = [...groupBy(waits, ({ company }) => company)]
  const isEnough = waits.length >= least.answers
  const { heads } = words
  return {
    title: words.answers.title,
    counted: words.counted('answers', waits.length),
    sentence: isEnough
      ? words.answers.sentence(median, answered.length, waiting.length, longest?.days ?? 0)
      : words.notYet('answers', least.answers, waits.length),
    alternative: words.answers.alternative(
      companies.length,
      answered.length > 0 ? Math.min(...answered) : null,
      answered.length > 0 ? Math.max(...answered) : null,
    ),
    drawing: isEnough
      ? {
          type: 'days',
          legend: words.answers.legend,
          median,
          rows: companies.slice(0, mostDrawn).map(([label, ofIt]) => ({
            label,
            answered: daysOf(ofIt, true).slice(0, mostDots),
            waiting: daysOf(ofIt, false).slice(0, mostDots),
          })),
        }
      : null,
    table: {
      heads: [heads.company, heads.applications, heads.answered, heads.medianDays, heads.waiting, heads.longestWait],
      rows: companies.map(([company, ofIt]) => rowOf(company, ofIt)),
    },
    todo: longest?.isOpen
      ? { words: words.answers.ask(longest.company), place: { page: 'application', id: longest.applicationId } }
      : { words: words.answers.seeAll, place: { page: 'applications', show: 'all' } },
  }
}

function rowOf(company: string, waits: readonly Wait[]): string[] {
  const answered = daysOf(waits, true)
  const waiting = daysOf(waits, false)
  return [
    company,
    String(waits.length),
    String(answered.length),
    String(medianOf(answered) ?? ''),
    String(waiting.length),
    waiting.length > 0 ? String(Math.max(...waiting)) : '',
  ]
}

function daysOf(waits: readonly Wait[], isAnswered: boolean): number[] {
  return waits.filter((wait) => wait.isAnswered === isAnswered).map(({ days }) => days)
}
