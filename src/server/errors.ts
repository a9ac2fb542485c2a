import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Language } from '#domain/language.ts'
import type { FieldProblem } from '#actions/add-manual.ts'
import type { ToldRefusal } from '#server/actions.ts'
import { languageOf } from '#server/language.ts'
import { refusalsInGerman } from '#server/refusals.de.ts'
import { inGerman } from '#server/sentences.de.ts'

/**
 * The one place where refusals become statuses and sentences. An action's refusal that is missing here does not
 * compile at its route.
 */
const refusals = {
  'not-found': { status: 404, message: 'This is not here any more. It may have been merged, removed or read anew.' },
  'nothing-to-change': { status: 409, message: 'It already says so; nothing was changed.' },
  'changed-since-read': { status: 409, message: 'This was changed in another window after you opened it.' },
  'bad-date': { status: 422, message: 'This is no day; one looks like 2026-11-09.' },
  'future-day': { status: 422, message: 'That day is still to come. Choose today or an earlier one.' },
  'no-no': { status: 409, message: 'There is no no here that could be put right.' },
  'bad-outcome': { status: 422, message: 'This is no outcome that Ajar knows.' },
  'no-address': { status: 409, message: 'No address of theirs is known, so nothing could be written to them anyway.' },
  'no-such-answer': { status: 409, message: 'This question has other answers by now. Look at it again.' },
  pdf: {
    status: 422,
    message: 'Ajar cannot read a PDF. Open it, select all of it, copy it, and paste it here.',
  },
  'unknown-file': {
    status: 422,
    message: 'Ajar reads text and HTML files here. Open this one in its program, copy its words, and paste them here.',
  },
  'no-posting': {
    status: 422,
    message:
      'No words of a posting stand on that page; some pages show them only in a browser. Copy them there, and paste them here.',
  },
  empty: { status: 422, message: 'Say what it should be.' },
  'until-missing': { status: 422, message: 'Say until which day to put it off.' },
  'until-past': { status: 422, message: 'That day has passed. Choose a later one.' },
  'not-a-mail': { status: 422, message: 'There is no mail to write for this step.' },
  'nothing-to-exchange': {
    status: 409,
    message: 'Every word of this is yours by now, so there is nothing to exchange. You can write it anew.',
  },
  blocked: { status: 409, message: 'This mail should not be written now; the step says what stands in the way.' },
  invalid: { status: 422, message: 'Some of this could not be understood. Look at the marked fields.' },
  'too-soon': { status: 429, message: 'This feed was read within the last hour. No feed is asked more often.' },
  'not-confirmed': { status: 409, message: 'Nothing is asked of a board before you confirmed it.' },
  'too-many': { status: 409, message: 'There are as many of these as can be kept. Remove one first.' },
  'too-large': { status: 413, message: 'This is larger than Ajar accepts here.' },
  'bad-name': { status: 422, message: 'A file of this name cannot be taken. Rename it and try again.' },
  'disk-full': { status: 507, message: 'The disk is full. Nothing was kept of this; make room and try again.' },
  'not-writable': {
    status: 507,
    message: 'The data folder cannot be written to. Check its permissions and try again.',
  },
  locked: { status: 503, message: 'Another program is writing to Ajar’s data. Try again in a moment.' },
} as const

export type Refusal = keyof typeof refusals

/** What every failed request answers with: a stable code for the page, a sentence for the person. */
export interface ErrorBody {
  readonly error: string
  readonly message: string
  /** The field it is about, when there is one. */
  readonly field: string | null
}

export function refuse(c: Context, refusal: Refusal) {
  const { status, message: english } = refusals[refusal]
  const message = languageOf(c) === 'de' ? refusalsInGerman[refusal] : english
  return c.json<ErrorBody, typeof status>({ error: refusal, message, field: null }, status)
}

/** A sentence that somebody else made, in the language of the page. */
export function sayTo(c: Context, sentence: string): string {
  return languageOf(c) === 'de' ? (inGerman(sentence) ?? sentence) : sentence
}

/** A refusal that names the field it is about. */
export function refuseField(c: Context, refusal: FieldProblem) {
  return c.json<ErrorBody, 422>({ error: 'invalid', message: sayTo(c, refusal.message), field: refusal.field }, 422)
}

/** A refusal that brings its own sentence. */
export function refuseTold(c: Context, refusal: ToldRefusal) {
  return c.json<ErrorBody, 422>({ error: refusal.code, message: sayTo(c, refusal.message), field: null }, 422)
}

/** Codes of outages that the person can do something about: the store's own, SQLite's and the file system's. */
const outages: Readonly<Record<string, Refusal>> = {
  'disk-full': 'disk-full',
  'not-writable': 'not-writable',
  locked: 'locked',
  ENOSPC: 'disk-full',
  SQLITE_FULL: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  ENOTDIR: 'not-writable',
  EROFS: 'not-writable',
  SQLITE_READONLY: 'not-writable',
}

/** What was thrown is a bug or an outage; its text may quote mail, so it is reported and not shown. */
export function answerThrown(error: unknown, c: Context, report: (error: unknown) => void): Response {
  if (error instanceof HTTPException) return error.getResponse()
  report(error)

  const code = codeOf(error)
  const outage = code === null ? undefined : outages[code]
  if (outage) return refuse(c, outage)

  const message = internal[languageOf(c)]
  return c.json<ErrorBody, 500>({ error: 'internal', message, field: null }, 500)
}

const internal = {
  en: 'Something went wrong inside Ajar. Nothing was lost; the terminal it runs in says more.',
  de: 'In Ajar ist etwas schiefgegangen. Nichts ging verloren; im Terminal, in dem es läuft, steht mehr.',
} as const satisfies Record<Language, string>

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'cause' in error ? codeOf(error.cause) : null
}
