import type { Day } from '#domain/days.ts'
import { fieldsFromLogs, type FieldFromLog, type LoggedLine } from '#domain/logged-line.ts'
import type { InterviewLog, LoggedQuestion } from '#domain/interview-log.ts'
import type { ReflectionAnswers } from '#domain/reflection.ts'

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
