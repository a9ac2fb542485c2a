import type { Day } from '#domain/days.ts'
import type { LogId } from '#domain/interview-log.ts'
import type { ReflectionAnswers } from '#domain/reflection.ts'

/** The fields of a reflection that a log knows something of. */
export const fieldsFromLogs = ['wentWell', 'questionsThatTrippedMeUp'] as const
export type FieldFromLog = (typeof fieldsFromLogs)[number]

/** A line that a log has for a field of the reflection, and of which day it is. */
export interface LoggedLine {
  readonly field: FieldFromLog
  readonly text: string
  readonly log: LogId
  readonly on: Day
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
