import { isDay } from '#domain/days.ts'
import { requirementStates, type JudgedRequirement, type ReflectionAnswers } from '#domain/reflection.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { fieldsByKey, type FieldKey, type FormField } from '#reflect/form.ts'
import { parseList, parseText } from '#reflect/parse-field.ts'

export interface AnswerProblem {
  readonly field: string
  readonly message: string
}

/** Changes to answers: a value replaces, `null` clears, what is absent stays. */
export type AnswerChanges = { readonly [Key in FieldKey]?: ReflectionAnswers[Key] | null }

/**
 * Answers from outside, checked field by field. Text is kept as typed but for line ends; empty text and empty items
 * count as not answered. All problems come at once.
 */
export function parseAnswers(input: unknown): Result<ReflectionAnswers, AnswerProblem[]> {
  const changes = parseChanges(input)
  return changes.ok ? ok(mergeAnswers({}, changes.value)) : changes
}

/** The same for a save as one types, where `null` or nothing but space clears a field. */
export function parseChanges(input: unknown): Result<AnswerChanges, AnswerProblem[]> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return err([{ field: '', message: 'Answers are an object with a field for each question.' }])
  }
  const problems: AnswerProblem[] = []
  const changes: Partial<Record<FieldKey, unknown>> = {}
  const entries = Object.entries(input)
  if (entries.length > 2 * fieldsByKey.size)
    return err([{ field: '', message: 'There are more fields than questions.' }])
  for (const [key, value] of entries) {
    const field = fieldsByKey.get(key)
    if (field === undefined) {
      problems.push({ field: key.slice(0, 100), message: 'There is no such question.' })
      continue
    }
    const parsed = value === null ? ok(null) : parseField(field, value)
    if (parsed.ok) changes[field.key] = parsed.value
    else problems.push({ field: field.key, message: parsed.error })
  }
  return problems.length > 0 ? err(problems) : ok(changes as AnswerChanges)
}

export function mergeAnswers(answers: ReflectionAnswers, changes: AnswerChanges): ReflectionAnswers {
  const merged: Record<string, unknown> = { ...answers }
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === undefined) delete merged[key]
    else merged[key] = value
  }
  return merged
}

export function isEmpty(answers: ReflectionAnswers): boolean {
  return Object.values(answers).every(
    (value) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0),
  )
}

function parseField(field: FormField, value: unknown): Result<unknown, string> {
  const { answer } = field
  if (answer.kind === 'line') return parseText(value, answer.longest, false)
  if (answer.kind === 'text') return parseText(value, answer.longest, true)
  if (answer.kind === 'list') return parseList(value, answer.most, (item) => parseText(item, answer.longest, false))
  if (answer.kind === 'actions') return parseList(value, answer.most, (item) => parseAction(item, answer.longest))
  if (answer.kind === 'requirements')
    return parseList(value, answer.most, (item) => parseRequirement(item, answer.longest))
  if (answer.kind === 'choice') {
    return typeof value === 'string' && answer.choices.includes(value)
      ? ok(value)
      : err(`Choose one of: ${answer.choices.join(', ')}.`)
  }
  return typeof value === 'number' && Number.isInteger(value) && value >= answer.from && value <= answer.to
    ? ok(value)
    : err(`Choose a whole number from ${answer.from} to ${answer.to}.`)
}

type Action = NonNullable<ReflectionAnswers['actions']>[number]

function parseAction(value: unknown, longest: number): Result<Action | null, string> {
  if (typeof value !== 'object' || value === null) return err('An action has a text, and if you like a day.')
  const { text, due = null, done = false } = value as Record<string, unknown>
  const words = parseText(text, longest, false)
  if (!words.ok) return words
  if (words.value === null) return ok(null)
  if (typeof done !== 'boolean') return err('An action is done or not.')
  if (due === null || due === '') return ok({ text: words.value, due: null, done })
  return typeof due === 'string' && isDay(due)
    ? ok({ text: words.value, due, done })
    : err('A day is written like 2026-11-09.')
}

function parseRequirement(value: unknown, longest: number): Result<JudgedRequirement | null, string> {
  if (typeof value !== 'object' || value === null) return err('A requirement has a text, and whether you have it.')
  const { text, has = null } = value as Record<string, unknown>
  const words = parseText(text, longest, false)
  if (!words.ok) return words
  if (words.value === null) return ok(null)
  if (has === null) return ok({ text: words.value, has: null })
  const state = requirementStates.find((one) => one === has)
  return state ? ok({ text: words.value, has: state }) : err(`Choose one of: ${requirementStates.join(', ')}.`)
}
