import type { Application } from '#domain/application.ts'
import { applicationIdOf, type Anchor, type ApplicationId } from '#domain/ids.ts'
import type { QuestionType } from '#domain/question-type.ts'
import type { Reflection } from '#domain/reflection.ts'
import { asksTheSame, folded, termsOf } from '#reflect/alike.ts'
import { roleFamily } from '#reflect/role-family.ts'
import { roundOf, type Round } from '#reflect/interview/round.ts'

/** A question as it was asked once, wherever it was noted. */
export interface AskedQuestion {
  readonly text: string
  readonly type: QuestionType | null
  readonly trippedUp: boolean
  /** 1 (badly) to 5 (well); null when nobody said. */
  readonly answered: number | null
  readonly betterAnswer: string
  /** The story that was told as an answer. */
  readonly storyId: string | null
  readonly application: Anchor
  readonly applicationId: ApplicationId
  readonly company: string
  readonly family: string | null
  readonly round: Round | null
  /** Epoch ms. */
  readonly at: number
}

/** Of all that was ever noted, the latest count. */
const mostAsked = 1000

/** Every question that was noted, the oldest first; a question that two forms tell of one application counts once. */
export function askedQuestions(
  reflections: readonly Reflection[],
  applications: ReadonlyMap<string, Application>,
): readonly AskedQuestion[] {
  const found = reflections.flatMap((reflection) => fromReflection(reflection, applications))
  return once(found.toSorted(byAge)).slice(-mostAsked)
}

function fromReflection(
  { application: anchor, answers, startedAt }: Reflection,
  applications: ReadonlyMap<string, Application>,
): AskedQuestion[] {
  const application = applications.get(applicationIdOf(anchor))
  if (!application) return []
  const last = application.interviews.findLast(({ cancelled, start }) => !cancelled && start <= startedAt)
  return (answers.questionsThatTrippedMeUp ?? []).map((text) => ({
    text: text.trim(),
    type: null,
    trippedUp: true,
    answered: null,
    betterAnswer: '',
    storyId: null,
    application: anchor,
    applicationId: application.id,
    company: application.company.value,
    family: roleFamily(application.role?.value ?? null),
    round: application.interviews.length === 1 ? roundOf(last?.round ?? null) : null,
    at: startedAt,
  }))
}

function byAge(a: AskedQuestion, b: AskedQuestion): number {
  return a.at - b.at || (a.text < b.text ? -1 : a.text > b.text ? 1 : a.application < b.application ? -1 : 1)
}

/** What the log said first, the reflection only repeats: the fuller note stays, tripped up when any says so. */
function once(sorted: readonly AskedQuestion[]): readonly AskedQuestion[] {
  const byKey = new Map<string, AskedQuestion>()
  for (const asked of sorted) {
    const words = folded(asked.text)
    if (words === '') continue
    const key = `${asked.applicationId} ${words}`
    const before = byKey.get(key)
    byKey.set(key, before ? joined(before, asked) : asked)
  }
  return [...byKey.values()]
}

function joined(first: AskedQuestion, again: AskedQuestion): AskedQuestion {
  return {
    ...first,
    type: first.type ?? again.type,
    trippedUp: first.trippedUp || again.trippedUp,
    answered: first.answered ?? again.answered,
    betterAnswer: first.betterAnswer || again.betterAnswer,
    storyId: first.storyId ?? again.storyId,
    round: first.round ?? again.round,
  }
}

/** The same question, asked here and there; the latest wording stands for all. */
export interface QuestionGroup {
  readonly text: string
  readonly type: QuestionType | null
  /** Oldest first. */
  readonly asked: readonly AskedQuestion[]
}

/** Groups of questions that ask the same. Each is compared with the first of a group, so that no chain of likenesses joins strangers. */
export function groupQuestions(asked: readonly AskedQuestion[]): readonly QuestionGroup[] {
  const groups: { readonly terms: ReadonlySet<string>; readonly words: string; readonly asked: AskedQuestion[] }[] = []
  for (const one of asked.toSorted(byAge)) {
    const terms = termsOf(one.text)
    const words = folded(one.text)
    const group = groups.find((known) => known.words === words || asksTheSame(known.terms, terms))
    if (group) group.asked.push(one)
    else groups.push({ terms, words, asked: [one] })
  }
  return groups.map(({ asked: all }) => ({
    text: all.at(-1)?.text ?? '',
    type: all.findLast(({ type }) => type !== null)?.type ?? null,
    asked: all,
  }))
}
