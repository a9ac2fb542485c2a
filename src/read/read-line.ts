import { messageKey } from '#domain/ids.ts'
import { signalHeaders, type Address, type ParsedMessage, type SignalHeader } from '#domain/message.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { readMessage } from '#read/read-message.ts'
import { toReadOutput, type ReadOutput } from '#read/read-output.ts'

/** One line of `ajar read --jsonl -`: text that is not raw mail. Everything but `body` may be missing. */
export interface ReadLine {
  readonly id?: unknown
  readonly subject?: unknown
  readonly from?: unknown
  readonly body?: unknown
  readonly to?: unknown
  readonly date?: unknown
  readonly headers?: unknown
  readonly me?: unknown
}

export type LineOutput = { readonly id: unknown } & ReadOutput
export type LineFailure = { readonly id: unknown; readonly error: string }

/** Reads one parsed line on its own words; a failure says in a sentence what is wrong with it. */
export function readLine(line: unknown, zone: string): Result<LineOutput, LineFailure> {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) {
    return err({ id: null, error: 'The line is not a JSON object.' })
  }
  const given = line as ReadLine
  const id = given.id ?? null
  const { body, subject } = given
  if (body !== undefined && body !== null && typeof body !== 'string')
    return err({ id, error: 'body is not a string.' })
  if (subject !== undefined && subject !== null && typeof subject !== 'string')
    return err({ id, error: 'subject is not a string.' })
  if (body === undefined && subject === undefined) return err({ id, error: 'Neither subject nor body is given.' })
  const message = messageOfLine(given)
  const me = strings(given.me).map((address) => (addressOf(address)?.address ?? address).toLowerCase())
  const finding = readMessage(message, { me, zone })
  return ok({ id, ...toReadOutput(finding, typeof id === 'string' ? id : null, message.messageId) })
}

/** ECMAScript's calendar ends here; a number behind it is no date. */
const lastInstant = 8.64e15

/** A line as a message; what is missing is empty. */
export function messageOfLine(line: ReadLine): ParsedMessage {
  const headers = headersOf(line.headers)
  const other = new Map(headers)
  const signals: Partial<Record<SignalHeader, string>> = {}
  for (const name of signalHeaders) {
    const value = other.get(name)
    if (value !== undefined) signals[name] = value
  }
  const date =
    typeof line.date === 'number'
      ? line.date
      : instantOf(typeof line.date === 'string' ? line.date : (other.get('date') ?? ''))
  const body = typeof line.body === 'string' ? line.body.replace(/\r\n?/g, '\n') : ''
  const replyTo = addressOf(other.get('reply-to') ?? '')
  return {
    key: messageKey(typeof line.id === 'string' ? line.id : ''),
    messageId: other.get('message-id') ?? null,
    date: Math.abs(date) <= lastInstant ? date : null,
    from: addressOf(typeof line.from === 'string' ? line.from : (other.get('from') ?? '')),
    replyTo: replyTo === null ? [] : [replyTo],
    to: addressesOf(strings(line.to)),
    cc: addressesOf(strings(other.get('cc'))),
    subject: (typeof line.subject === 'string' ? line.subject : (other.get('subject') ?? ''))
      .replace(/\s+/g, ' ')
      .trim(),
    inReplyTo: ids(other.get('in-reply-to')),
    references: ids(other.get('references')),
    headers: signals,
    text: body,
    html: null,
    calendars: calendarsIn(body),
    size: body.length,
  }
}

/** A date without an offset is taken as UTC, never as the process's zone. */
function instantOf(date: string): number {
  const hasOffset =
    /(?:[+-]\d{2}:?\d{2}|\bz|\bgmt|\butc|\b[ecmp][sd]t)\b/i.test(date) || /^\d{4}-\d{2}-\d{2}$/.test(date)
  return Date.parse(hasOffset ? date : `${date} UTC`)
}

function headersOf(given: unknown): [string, string][] {
  if (typeof given !== 'object' || given === null) return []
  return Object.entries(given)
    .slice(0, 200)
    .flatMap(([name, value]) =>
      typeof value === 'string' ? [[name.toLowerCase(), value.trim()] as [string, string]] : [],
    )
}

function strings(given: unknown): string[] {
  if (typeof given === 'string')
    return given
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
  if (Array.isArray(given)) return given.slice(0, 100).filter((part) => typeof part === 'string')
  return []
}

function addressesOf(given: readonly string[]): Address[] {
  return given.map(addressOf).filter((address) => address !== null)
}

/** "Name <a@b>", "a@b", or a name alone. */
export function addressOf(given: string): Address | null {
  const text = given.slice(0, 1_000).trim()
  if (text === '') return null
  const angle = /^(.{0,400}?)\s?<([^<>\s]{1,320})>/.exec(text)
  if (angle !== null)
    return { name: (angle[1] ?? '').replace(/^["'\s]+|["'\s]+$/g, ''), address: (angle[2] ?? '').toLowerCase() }
  return text.includes('@') && !/\s/.test(text)
    ? { name: '', address: text.toLowerCase() }
    : { name: text.replace(/^["']+|["']+$/g, ''), address: '' }
}

function ids(given: string | undefined): string[] {
  return (given ?? '').match(/<[^<>\s]{1,900}>/g)?.slice(0, 100) ?? []
}

/** A calendar part pasted into the text. */
function calendarsIn(body: string): string[] {
  const start = body.indexOf('BEGIN:VCALENDAR')
  const end = body.indexOf('END:VCALENDAR', start)
  return start < 0 || end < 0 ? [] : [body.slice(start, end + 'END:VCALENDAR'.length)]
}
