import type { LogRound } from '#domain/interview-log.ts'
import type { ApplicationId } from '#domain/ids.ts'
import type { Language } from '#domain/language.ts'
import type { QuestionType } from '#domain/question-type.ts'
import { asksTheSame, folded, termsOf } from '#reflect/alike.ts'
import { groupQuestions, type AskedQuestion, type QuestionGroup } from '#reflect/asked-questions.ts'
import { usualTypes } from '#reflect/interview/usual-types.ts'
import { questionsOf } from '#reflect/interview/usual-questions.ts'

/** Why a question is to be expected here. */
export type LikelyBecause =
  | { readonly kind: 'same-company'; readonly company: string; readonly at: number }
  | { readonly kind: 'same-round'; readonly round: LogRound; readonly company: string; readonly at: number }
  | { readonly kind: 'same-function'; readonly company: string; readonly at: number }
  | { readonly kind: 'type-of-round'; readonly type: QuestionType; readonly round: LogRound }
  | { readonly kind: 'often'; readonly times: number }
  | { readonly kind: 'usual'; readonly round: LogRound | null }

export interface LikelyQuestion {
  readonly text: string
  readonly type: QuestionType | null
  /** It tripped the person up before. */
  readonly trippedUp: boolean
  /** At least one, the strongest first. */
  readonly because: readonly LikelyBecause[]
}

export interface InterviewAhead {
  readonly applicationId: ApplicationId
  readonly company: string
  readonly family: string | null
  readonly round: LogRound | null
  /** Epoch ms; what was asked later is not known yet. */
  readonly start: number
}

const mostOwn = 9
const most = 12
/** How much each reason says, so that the strongest stand first. */
const weights = {
  'same-company': 8,
  'same-round': 3,
  'same-function': 3,
  'type-of-round': 1,
  often: 2,
  usual: 1,
} as const satisfies Record<LikelyBecause['kind'], number>

/**
 * What will probably be asked: what was asked before at the same company, in the same round or for the same kind of work,
 * or again and again; then what is usual in such a round. The same notes give the same list.
 */
export function likelyQuestions(
  interview: InterviewAhead,
  asked: readonly AskedQuestion[],
  language: Language,
): readonly LikelyQuestion[] {
  const own = groupQuestions(asked.filter(({ at }) => at < interview.start))
    .map((group) => ({ group, because: reasonsFor(group, interview) }))
    .filter(({ because }) => because.some(({ kind }) => kind !== 'type-of-round'))
    .map(({ group, because }) => ({ group, because, weight: weightOf(because) + Number(isTricky(group)) }))
    .toSorted(
      (a, b) =>
        b.weight - a.weight ||
        latest(b.group) - latest(a.group) ||
        (folded(a.group.text) < folded(b.group.text) ? -1 : 1),
    )
    .slice(0, mostOwn)
    .map(({ group, because }) => ({ text: group.text, type: group.type, trippedUp: isTricky(group), because }))

  const known = own.map(({ text }) => termsOf(text))
  const usual = questionsOf(interview.round, language)
    .usual.filter(({ text }) => !known.some((terms) => asksTheSame(terms, termsOf(text))))
    .map(({ text, type }) => ({
      text,
      type,
      trippedUp: false,
      because: [{ kind: 'usual' as const, round: interview.round }],
    }))
  return [...own, ...usual].slice(0, most)
}

function reasonsFor({ asked, type }: QuestionGroup, here: InterviewAhead): readonly LikelyBecause[] {
  const company = here.company.toLowerCase()
  const newest = asked.toReversed()
  const at = newest.find((one) => one.applicationId === here.applicationId || one.company.toLowerCase() === company)
  const round = newest.find((one) => here.round !== null && here.round !== 'other' && one.round === here.round)
  const alike = newest.find((one) => here.family !== null && one.family === here.family)
  const times = new Set(asked.map(({ applicationId }) => applicationId)).size
  const isUsual = type !== null && here.round !== null && (usualTypes[here.round] as readonly string[]).includes(type)

  return [
    ...(at ? [{ kind: 'same-company' as const, company: at.company, at: at.at }] : []),
    ...(round && here.round
      ? [{ kind: 'same-round' as const, round: here.round, company: round.company, at: round.at }]
      : []),
    ...(alike ? [{ kind: 'same-function' as const, company: alike.company, at: alike.at }] : []),
    ...(times >= 2 ? [{ kind: 'often' as const, times }] : []),
    ...(isUsual && here.round ? [{ kind: 'type-of-round' as const, type, round: here.round }] : []),
  ]
}

function weightOf(because: readonly LikelyBecause[]): number {
  return because.reduce((sum, { kind }) => sum + weights[kind], 0)
}

function isTricky({ asked }: QuestionGroup): boolean {
  return asked.some(({ trippedUp }) => trippedUp)
}

function latest({ asked }: QuestionGroup): number {
  return asked.at(-1)?.at ?? 0
}
