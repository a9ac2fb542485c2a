import { isDay } from '#domain/days.ts'
import { shortHash } from '#domain/hash.ts'
import type { PersonId } from '#domain/ids.ts'
import {
  logModes,
  logRounds,
  longestPreparation,
  type LogAnswers,
  type LoggedPerson,
  type LoggedQuestion,
} from '#domain/interview-log.ts'
import { questionTypes } from '#domain/question-type.ts'
import { isObject } from '#domain/is-object.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { AnswerProblem } from '#reflect/answers.ts'
import { parseList, parseText } from '#reflect/parse-field.ts'

const longestLine = 300
const longestText = 8_000
const most = { people: 20, questions: 60, caredAbout: 20 } as const

type Parsed<Key extends keyof LogAnswers> = Result<LogAnswers[Key] | null, string>

/** One parser a field: what none of them knows is refused. */
const parsers = {
  round: (value) => oneOf(logRounds, value),
  on: parseDay,
  mode: (value) => oneOf(logModes, value),
  people: (value) => parseList(value, most.people, parsePerson),
  questions: parseQuestions,
  caredAbout: (value) => parseList(value, most.caredAbout, (item) => parseText(item, longestLine, false)),
  learned: (value) => parseText(value, longestText, true),
  promised: (value) => parseText(value, longestLine, false),
  promisedOn: parseDay,
  prepared: (value) => parseText(value, longestText, true),
  preparedFor: parseMinutes,
  energy: (value) => (isScale(value) ? ok(value) : err(notOnScale)),
} satisfies { readonly [Key in keyof LogAnswers]-?: (value: unknown) => Parsed<Key> }

const isField = (key: string): key is keyof LogAnswers => Object.hasOwn(parsers, key)

/** A log from outside, checked field by field; empty ones count as not answered. All problems come at once. */
export function parseLog(input: unknown): Result<LogAnswers, readonly AnswerProblem[]> {
  if (!isObject(input)) return err([{ field: '', message: 'A log is an object with a field for each question.' }])
  const entries = Object.entries(input)
  if (entries.length > 2 * Object.keys(parsers).length)
    return err([{ field: '', message: 'There are more fields than questions.' }])

  const problems: AnswerProblem[] = []
  const answers: Record<string, unknown> = {}
  for (const [key, value] of entries) {
    if (!isField(key)) {
      problems.push({ field: key.slice(0, 100), message: 'There is no such question.' })
      continue
    }
    if (value === null || value === undefined) continue
    const parsed = parsers[key](value)
    if (!parsed.ok) problems.push({ field: key, message: parsed.error })
    else if (parsed.value !== null) answers[key] = parsed.value
  }
  return problems.length > 0 ? err(problems) : ok(answers)
}

export function isEmptyLog(answers: LogAnswers): boolean {
  return Object.values(answers).every((value) => value === undefined)
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): Result<T | null, string> {
  if (value === '') return ok(null)
  const chosen = choices.find((choice) => choice === value)
  return chosen === undefined ? err(`Choose one of: ${choices.join(', ')}.`) : ok(chosen)
}

function parseDay(value: unknown): Result<string | null, string> {
  if (value === '') return ok(null)
  return typeof value === 'string' && isDay(value) ? ok(value) : err('A day is written like 2026-11-09.')
}

function parsePerson(value: unknown): Result<LoggedPerson | null, string> {
  if (!isObject(value)) return err('Somebody you met has a name, and if you like a title.')
  const { name, title = null, personId = null } = value
  const words = parseText(name, longestLine, false)
  if (!words.ok) return words
  if (words.value === null) return ok(null)
  const role = title === null ? ok(null) : parseText(title, longestLine, false)
  if (!role.ok) return role
  if (personId !== null && (typeof personId !== 'string' || personId.length > 60))
    return err('There is no such person.')
  return ok({ name: words.value, title: role.value, personId: personId as PersonId | null })
}

function parseQuestions(value: unknown): Parsed<'questions'> {
  const parsed = parseList(value, most.questions, parseQuestion)
  if (!parsed.ok || parsed.value === null) return parsed

  const taken = new Set<string>()
  const questions: LoggedQuestion[] = []
  for (const question of parsed.value) {
    let { id } = question
    for (let n = 0; id === '' || taken.has(id); n++) id = `q_${shortHash(`${question.text}|${n}`)}`
    taken.add(id)
    questions.push({ ...question, id })
  }
  return ok(questions)
}

/** An id that is missing is made afterwards, and so is one that stands twice. */
function parseQuestion(value: unknown): Result<LoggedQuestion | null, string> {
  if (!isObject(value)) return err('A question has its words.')
  const { id = '', text, type = null, answered = null, trippedUp = false } = value
  const words = parseText(text, longestLine, false)
  if (!words.ok) return words
  if (words.value === null) return ok(null)
  if (typeof id !== 'string' || !/^[\w-]{0,40}$/.test(id)) return err('A question has an id of letters and digits.')
  const kind = type === null ? ok(null) : oneOf(questionTypes, type)
  if (!kind.ok) return kind
  if (!isScale(answered)) return err(notOnScale)
  if (typeof trippedUp !== 'boolean') return err('A question tripped you up or not.')
  return ok({ id, text: words.value, type: kind.value, answered, trippedUp })
}

const notOnScale = 'Choose a whole number from 1 to 5.'

function parseMinutes(value: unknown): Result<number | null, string> {
  const isMinutes = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= longestPreparation
  if (!isMinutes) return err(`Whole minutes, at most ${longestPreparation}.`)
  return ok(value === 0 ? null : value)
}

function isScale(value: unknown): value is LoggedQuestion['answered'] {
  return value === null || (typeof value === 'number' && [1, 2, 3, 4, 5].includes(value))
}
