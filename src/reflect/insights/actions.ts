import type { Day } from '#domain/days.ts'
import type { ApplicationId } from '#domain/ids.ts'
import type { Hunt } from '#reflect/insights/hunt.ts'
import { least } from '#reflect/insights/least.ts'
import type { Draw } from '#reflect/insights/draw.ts'

const actionStates = ['done', 'open', 'past'] as const
export type ActionState = (typeof actionStates)[number]

export interface MeantAction {
  readonly text: string
  readonly company: string
  readonly applicationId: ApplicationId
  readonly due: Day | null
  /** `past`: still open, and its day has gone by. */
  readonly state: ActionState
}

/** What one meant to do, the next to do first, then by when it is due. */
export function actionsMeant({ reflections, today }: Pick<Hunt, 'reflections' | 'today'>): MeantAction[] {
  return reflections
    .flatMap(({ answers, company, applicationId }) =>
      (answers.actions ?? []).map(({ text, due, done }): MeantAction => {
        const state = done ? 'done' : due !== null && due < today ? 'past' : 'open'
        return { text, company, applicationId, due, state }
      }),
    )
    .toSorted(
      (a, b) =>
        Number(a.state === 'done') - Number(b.state === 'done') || ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1),
    )
}

export const actions: Draw = (hunt, words) => {
  const all = actionsMeant(hunt)
  const count = (state: ActionState) => all.filter((one) => one.state === state).length
  const isEnough = all.length >= least.actions
  const next = all.find(({ state }) => state !== 'done')
  return {
    title: words.actions.title,
    counted: words.counted('actions', all.length),
    sentence: isEnough
      ? words.actions.sentence(count('done'), all.length, count('past'))
      : words.notYet('actions', least.actions, all.length),
    alternative: words.listed(
      words.actions.title,
      actionStates.map((state) => ({ label: words.actions.states[state], n: count(state) })),
    ),
    drawing: isEnough
      ? {
          type: 'bars',
          tone: 'falling',
          legend: actionStates.map((state) => words.actions.states[state]),
          bars: [{ label: words.actions.all, parts: actionStates.map(count) }],
        }
      : null,
    table: {
      heads: [words.heads.action, words.heads.company, words.heads.due, words.heads.state],
      rows: all.map(({ text, company, due, state }) => [text, company, due ?? '', words.actions.states[state]]),
    },
    todo: next
      ? { words: words.actions.next(next.text), place: { page: 'reflection', id: next.applicationId } }
      : isEnough
        ? { words: words.actions.allDone, place: { page: 'today' } }
        : null,
  }
}
