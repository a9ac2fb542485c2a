import type { Application } from '#domain/application.ts'
import { startOfDay } from '#domain/days.ts'
import { applicationIdOf, type ApplicationId } from '#domain/ids.ts'
import type { InterviewLog } from '#domain/interview-log.ts'
import type { QuestionType } from '#domain/question-type.ts'
import type { Reflection } from '#domain/reflection.ts'
import { asksTheSame, folded, termsOf } from '#reflect/alike.ts'
import { askedQuestions as everyQuestion, type AskedQuestion as Noted } from '#reflect/asked-before.ts'
import { roleFamily } from '#reflect/role-family.ts'

/** A question as it was asked once, and where. */
export interface AskedQuestion extends Pick<
  Noted,
  'text' | 'type' | 'answered' | 'trippedUp' | 'application' | 'round'
> {
  readonly applicationId: ApplicationId
  readonly company: string
  /** The kind of work the role was. */
  readonly family: string | null
  /** Epoch ms: the beginning of the day. */
  readonly at: number
}

/** Of all that was ever noted, the latest count. */
const mostAsked = 1000

/** Every question of the logs and the reflections, the oldest first; of applications that are gone, none. */
export function askedQuestions(
  logs: readonly InterviewLog[],
  reflections: readonly Reflection[],
  applications: ReadonlyMap<string, Application>,
  zone: string,
): readonly AskedQuestion[] {
  const at = (anchor: Noted['application']) => applications.get(applicationIdOf(anchor))
  return everyQuestion(logs, reflections, zone, (a, b) => at(a) === at(b))
    .flatMap(({ text, type, answered, trippedUp, application: anchor, round, on }) => {
      const application = at(anchor)
      if (!application || folded(text) === '') return []
      return [
        {
          text: text.trim(),
          type,
          answered,
          trippedUp,
          application: anchor,
          round,
          applicationId: application.id,
          company: application.company.value,
          family: roleFamily(application.role?.value ?? null),
          at: startOfDay(on, zone),
        },
      ]
    })
    .toSorted(byAge)
    .slice(-mostAsked)
}

function byAge(a: AskedQuestion, b: AskedQuestion): number {
  return a.at - b.at || (a.text < b.text ? -1 : a.text > b.text ? 1 : a.application < b.application ? -1 : 1)
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
