import { dayOf, type Day } from '#domain/days.ts'
import { shortHash } from '#domain/hash.ts'
import type { Anchor } from '#domain/ids.ts'
import type { InterviewLog, LogId, LogRound } from '#domain/interview-log.ts'
import type { QuestionType } from '#domain/question-type.ts'
import type { Reflection } from '#domain/reflection.ts'

/** A question somebody asked, from a log or a reflection: what cards, stories and insights are made of. */
export interface AskedQuestion {
  /** The logged question's id; of one that only a reflection has, made of its words and its application. */
  readonly id: string
  readonly text: string
  /** Any anchor of the application: `applicationIdOf` finds it. */
  readonly application: Anchor
  readonly type: QuestionType | null
  readonly answered: 1 | 2 | 3 | 4 | 5 | null
  /** Marked so in the log, answered below the middle, or named in the reflection. */
  readonly trippedUp: boolean
  readonly round: LogRound | null
  readonly log: LogId | null
  readonly on: Day
}

/**
 * Every question known, oldest first. One that stands in a log and, word for word, in the reflection of the same
 * application is one question: the log's. `sameApplication` tells whether two anchors are of one application, which
 * may have been joined since.
 */
export function askedQuestions(
  logs: readonly InterviewLog[],
  reflections: readonly Reflection[],
  zone: string,
  sameApplication: (a: Anchor, b: Anchor) => boolean = (a, b) => a === b,
): readonly AskedQuestion[] {
  const logged = logs.flatMap(({ id, application, answers, startedAt }) =>
    (answers.questions ?? []).map((question) => ({
      ...question,
      application,
      trippedUp: question.trippedUp || (question.answered !== null && question.answered <= 2),
      round: answers.round ?? null,
      log: id,
      on: answers.on ?? dayOf(startedAt, zone),
    })),
  )
  const named = new Map<string, Anchor[]>()
  for (const { application, answers } of reflections) {
    for (const text of answers.questionsThatTrippedMeUp ?? []) {
      const key = fold(text)
      named.set(key, [...(named.get(key) ?? []), application])
    }
  }
  const fromLogs = logged.map((question) => ({
    ...question,
    trippedUp:
      question.trippedUp ||
      (named.get(fold(question.text)) ?? []).some((anchor) => sameApplication(anchor, question.application)),
  }))

  const inLog = new Map<string, Anchor[]>()
  for (const { text, application } of logged) inLog.set(fold(text), [...(inLog.get(fold(text)) ?? []), application])
  const fromReflections = reflections.flatMap(({ application, answers, startedAt }) =>
    [...new Set(answers.questionsThatTrippedMeUp ?? [])]
      .filter((text) => !(inLog.get(fold(text)) ?? []).some((anchor) => sameApplication(anchor, application)))
      .map((text) => ({
        id: `r_${shortHash(`${application}|${fold(text)}`)}`,
        text,
        application,
        type: null,
        answered: null,
        trippedUp: true,
        round: null,
        log: null,
        on: dayOf(startedAt, zone),
      })),
  )
  return [...fromLogs, ...fromReflections].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}
