import type { Language } from '#domain/language.ts'
import { isObject } from '#domain/is-object.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { check } from '#write/check/check.ts'
import type { CheckedMail, CheckFacts, CheckReport } from '#write/check/types.ts'

/** Names of steps as they are asked for: Ajar's own and those of the message rules. */
const steps: Readonly<Record<string, CheckedMail['step']>> = {
  acknowledge: 'acknowledge',
  ack: 'acknowledge',
  feedback: 'feedback',
  'follow-up': 'follow-up',
  followUp: 'follow-up',
  'keep-in-touch': 'keep-in-touch',
  keepInTouch: 'keep-in-touch',
  'ask-status': 'ask-status',
  reapply: 'reapply',
}

export const stepNames = Object.keys(steps)

export interface WordsToCheck {
  readonly step: string
  readonly language: string
  /** Null: none was given, and so nothing is said of it. */
  readonly subject: string | null
  readonly body: string
  readonly facts?: CheckFacts
}

/** Reads words that are no draft of Ajar's as their recipient would. */
export function checkWords(words: WordsToCheck, reader: Language = 'en'): Result<CheckReport, 'step-unknown'> {
  const step = steps[words.step]
  if (step === undefined) return err('step-unknown')
  return ok(check({ ...words, step }, reader))
}

/** A file of words: a first line “Subject: …” and an empty line may stand before the text. */
export function wordsOfFile(text: string): { subject: string | null; body: string } {
  const head = /^\uFEFF?(?:subject|betreff|objet|asunto|onderwerp): ?([^\n]*)\n\s*?\n/i.exec(text)
  return head === null ? { subject: null, body: text } : { subject: head[1]!.trim(), body: text.slice(head[0].length) }
}

/** One line of JSON in, one out: `{id, step, lang, subject, body, facts}`; what cannot be read is `{id, error}`. Never throws. */
export function checkJsonLine(line: string, reader: Language = 'en'): string {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return JSON.stringify({ id: null, error: 'This is no line of JSON.' })
  }
  const id = isObject(value) ? (value['id'] ?? null) : null
  const read = readMail(value)
  if (!read.ok) return JSON.stringify({ id, error: read.error })
  try {
    const checked = checkWords(read.value, reader)
    if (!checked.ok) return JSON.stringify({ id, error: `step is one of ${stepNames.join(', ')}.` })
    return JSON.stringify({ id, ...checked.value })
  } catch (error) {
    return JSON.stringify({
      id,
      error: `It could not be checked: ${error instanceof Error ? error.message : String(error)}`,
    })
  }
}

function readMail(value: unknown): Result<WordsToCheck, string> {
  if (!isObject(value)) return err('A line is an object: {id, step, lang, subject, body, facts}.')
  const { step, lang, subject = null, body, facts } = value
  if (typeof body !== 'string') return err('body is missing.')
  if (subject !== null && typeof subject !== 'string') return err('subject is no text.')
  if (step !== undefined && step !== null && typeof step !== 'string') return err('step is no text.')
  if (facts !== undefined && facts !== null && !isObject(facts)) return err('facts is no object.')
  return ok({
    step: step ?? 'follow-up',
    language: typeof lang === 'string' && lang !== '' ? lang : 'en',
    subject,
    body,
    facts: factsOf(isObject(facts) ? facts : {}),
  })
}

/** What is of another kind than expected is left out, and so not judged. */
function factsOf(given: Readonly<Record<string, unknown>>): CheckFacts {
  const text = (name: string) => (typeof given[name] === 'string' && given[name] !== '' ? given[name] : null)
  const texts = (name: string) => {
    const list = given[name]
    return Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string') : []
  }
  return {
    recipientName: text('recipientName'),
    recipientRelation: text('recipientRelation'),
    company: text('company'),
    role: text('role'),
    interviewDate: text('interviewDate'),
    otherCompanies: texts('otherCompanies'),
    notes: texts('notes'),
    ...(typeof given['inThread'] === 'boolean' ? { inThread: given['inThread'] } : {}),
  }
}
