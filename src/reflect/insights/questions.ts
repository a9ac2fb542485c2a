import type { QuestionType } from '#domain/question-type.ts'
import type { Hunt } from '#reflect/insights/hunt.ts'
import { least } from '#reflect/insights/least.ts'
import { groupBy } from '#reflect/insights/numbers.ts'
import type { Draw } from '#reflect/insights/draw.ts'

export interface AnsweredType {
  readonly type: QuestionType
  readonly n: number
  /** Of how the answers went, 1 to 5. */
  readonly mean: number
  readonly isWeak: boolean
}

/** At most this on average counts as a kind of question to work on (`domain/03 §3.4`). */
const weakAt = 2.5

/** How answers went, by the kind of question, the kind asked most first; kinds answered fewer than four times are left out. */
export function answersByType({ asked }: Pick<Hunt, 'asked'>): AnsweredType[] {
  const rated = asked.flatMap(({ type, answered }) => (type === null || answered === null ? [] : [{ type, answered }]))
  return [...groupBy(rated, ({ type }) => type)]
    .map(([type, ofIt]) => {
      const mean = ofIt.reduce((sum, { answered }) => sum + answered, 0) / ofIt.length
      return { type, n: ofIt.length, mean, isWeak: mean <= weakAt }
    })
    .filter(({ n }) => n >= least.questions)
    .toSorted((a, b) => b.n - a.n)
}

export const questions: Draw = (hunt, words) => {
  const types = answersByType(hunt)
  const rated = hunt.asked.filter(({ type, answered }) => type !== null && answered !== null).length
  const weak = types.filter(({ isWeak }) => isWeak)
  const mean = (one: AnsweredType) => one.mean.toFixed(1)
  return {
    title: words.questions.title,
    counted: words.counted('rated', rated),
    sentence:
      types.length === 0
        ? words.questions.notYet
        : words.questions.sentence(
            weak.map(({ type }) => words.questionType[type]),
            types.length,
          ),
    alternative: words.listed(
      words.questions.alternative,
      types.map((one) => ({ label: words.questionType[one.type], n: Number(mean(one)) })),
    ),
    drawing:
      types.length === 0
        ? null
        : {
            type: 'scale',
            from: 1,
            to: 5,
            rows: types.map((one) => ({
              label: words.questionType[one.type],
              mean: one.mean,
              n: one.n,
              isLow: one.isWeak,
            })),
          },
    table: {
      heads: [words.questions.type, words.questions.answers, words.questions.mean],
      rows: types.map((one) => [words.questionType[one.type], String(one.n), mean(one)]),
    },
    todo: types.length === 0 ? null : { words: words.questions.todo, place: { page: 'practice' } },
  }
}
