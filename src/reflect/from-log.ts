import type { Day } from '#domain/days.ts'
import type { InterviewLog, LoggedQuestion, LogId } from '#domain/interview-log.ts'
import type { ReflectionAnswers } from '#domain/reflection.ts'

/** The fields of a reflection that a log knows something of. */
const fieldsFromLogs = ['wentWell', 'questionsThatTrippedMeUp'] as const
export type FieldFromLog = (typeof fieldsFromLogs)[number]

/** A line that a log has for a field of the reflection, and of which day it is. */
export interface LoggedLine {
  readonly field: FieldFromLog
  readonly text: string
  readonly log: LogId
  readonly on: Day
}

/** Lines are no longer than an item of the form, and no more than its list holds. */
const mostLines = 20

/**
 * What the logs of an application have for its reflection, oldest first, nothing twice. `dayOf` says on which day of
 * the owner's a log without a day was written.
 */
export function linesFromLogs(logs: readonly InterviewLog[], dayOf: (at: number) => Day): readonly LoggedLine[] {
  const lines = logs
    .map((log) => ({ log, on: log.answers.on ?? dayOf(log.startedAt) }))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.log.startedAt - b.log.startedAt))
    .flatMap(({ log, on }) =>
      (log.answers.questions ?? []).flatMap((question): LoggedLine[] => {
        const field = fieldOf(question)
        return field === null ? [] : [{ field, text: question.text, log: log.id, on }]
      }),
    )
  return fieldsFromLogs.flatMap((field) => {
    const seen = new Set<string>()
    return lines
      .filter((line) => line.field === field && !seen.has(line.text) && seen.add(line.text))
      .slice(0, mostLines)
  })
}

/** How an answer went belongs to the answer: below the middle it counts as a question that tripped one up. */
function fieldOf({ trippedUp, answered }: LoggedQuestion): FieldFromLog | null {
  if (trippedUp || (answered !== null && answered <= 2)) return 'questionsThatTrippedMeUp'
  return answered !== null && answered >= 4 ? 'wentWell' : null
}

/** The answers with which a reflection begins that was never saved: what the logs have, and nothing else. */
export function answersFromLogs(lines: readonly LoggedLine[]): ReflectionAnswers {
  const of = (field: FieldFromLog) => lines.filter((line) => line.field === field).map(({ text }) => text)
  const [well, tripped] = [of('wentWell'), of('questionsThatTrippedMeUp')]
  return {
    ...(well.length > 0 && { wentWell: well.join('\n') }),
    ...(tripped.length > 0 && { questionsThatTrippedMeUp: tripped }),
  }
}

/** The lines that stand in these answers, word for word. */
export function linesStanding(lines: readonly LoggedLine[], answers: ReflectionAnswers): readonly LoggedLine[] {
  return lines.filter(({ field, text }) => standsIn(answers[field], text))
}

/** The answers with one line of a log more. */
export function withLine(answers: ReflectionAnswers, { field, text }: LoggedLine): ReflectionAnswers {
  if (standsIn(answers[field], text)) return answers
  if (field === 'wentWell')
    return { ...answers, wentWell: [answers.wentWell?.trimEnd(), text].filter(Boolean).join('\n') }
  return { ...answers, questionsThatTrippedMeUp: [...(answers.questionsThatTrippedMeUp ?? []), text] }
}

function standsIn(answer: string | readonly string[] | undefined, text: string): boolean {
  const lines = typeof answer === 'string' ? answer.split('\n').map((line) => line.trim()) : (answer ?? [])
  return lines.includes(text.trim())
}
