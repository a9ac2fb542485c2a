import type { ApplicationId } from '#domain/ids.ts'
import type { ReflectionAnswers } from '#domain/reflection.ts'
import { aboutWords, gatherAlike } from '#reflect/insights/alike.ts'
import type { Hunt } from '#reflect/insights/hunt.ts'
import { least } from '#reflect/insights/least.ts'
import type { Draw } from '#reflect/insights/draw.ts'

type Action = NonNullable<ReflectionAnswers['actions']>[number]

/** Something missing again and again, and what the person means to do about it. */
export interface Gap {
  readonly text: string
  /** In how many reflections. */
  readonly times: number
  readonly companies: readonly string[]
  /** The action that speaks of it, an open one before one that is done. */
  readonly action: Action | null
  /** Where it was written last. */
  readonly lastIn: ApplicationId
}

/** A gap recurs in three reflections, or in three of ten and more than one (`domain/03 §3.4`). */
function recurringGaps({ reflections }: Pick<Hunt, 'reflections'>): Gap[] {
  const actions = reflections
    .flatMap(({ answers }) => answers.actions ?? [])
    .toSorted((a, b) => Number(a.done) - Number(b.done))
  const lines = reflections.flatMap(({ answers, applicationId }) =>
    lackingIn(answers).map((text) => ({ text, in: applicationId })),
  )
  return gatherAlike(lines)
    .filter(({ times }) => times >= 3 || (times > 1 && times / reflections.length >= 0.3))
    .flatMap(({ text, times, lines: same }) => {
      const ids = new Set(same.map((line) => line.in))
      const ofIt = reflections.filter(({ applicationId }) => ids.has(applicationId))
      const [last] = ofIt
      const about = aboutWords(text)
      const action = actions.find((one) => [...aboutWords(one.text)].some((word) => about.has(word))) ?? null
      const companies = [...new Set(ofIt.map(({ company }) => company))]
      return last ? [{ text, times, companies, action, lastIn: last.applicationId }] : []
    })
}

/** What the person said they lack, of the posting's requirements and in words of their own; “unsure” is no lack. */
function lackingIn({ requirements = [], missingQualification = '' }: ReflectionAnswers): string[] {
  const lacked = requirements.filter(({ has }) => has === 'lack' || has === 'partly').map(({ text }) => text)
  return [...lacked, ...missingQualification.split(/[,;\n]/u).map((text) => text.trim())]
}

const mostDrawn = 8

export const gaps: Draw = (hunt, words) => {
  const n = hunt.reflections.length
  const found = recurringGaps(hunt)
  const [first] = found
  const isEnough = n >= least.gaps
  const beside = ({ action }: Gap) =>
    action === null ? words.gaps.noAction : action.done ? words.gaps.done(action.text) : action.text
  const todoFor = found.find(({ action }) => action === null) ?? first
  return {
    title: words.gaps.title,
    counted: words.counted('reflections', n),
    sentence: !isEnough
      ? words.notYet('reflections', least.gaps, n)
      : first
        ? words.gaps.sentence(first.text, first.times, n)
        : words.gaps.none(n),
    alternative: words.gaps.alternative(found, n),
    drawing:
      isEnough && first
        ? {
            type: 'bars',
            tone: 'falling',
            legend: [words.gaps.legend],
            bars: found.slice(0, mostDrawn).map((gap) => ({
              label: gap.text,
              parts: [gap.times],
              beside: beside(gap),
            })),
          }
        : null,
    table: {
      heads: [words.gaps.title, words.heads.times, words.heads.companies, words.heads.action],
      rows: isEnough ? found.map((gap) => [gap.text, String(gap.times), gap.companies.join(', '), beside(gap)]) : [],
    },
    todo: todoFor
      ? { words: words.gaps.decide(todoFor.text), place: { page: 'reflection', id: todoFor.lastIn } }
      : null,
  }
}
