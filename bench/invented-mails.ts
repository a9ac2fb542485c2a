/**
 * Invented mails with their truth, written apart from the reader and kept as text a person can read:
 * `bench/invented-mails/*.txt`. A file begins with comment lines (`# …`); a mail begins with `=== id`, its fields stand
 * one a line (`name: value`) until a line `---`, and what follows up to the next `=== id` is the body.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { findingKinds, statedReasons, type FindingKind, type StatedReason } from '#domain/finding.ts'
import { signalHeaders, type ParsedMessage, type SignalHeader } from '#domain/message.ts'
import { relations, type Relation } from '#domain/person.ts'
import { messageOf } from '#read/fixtures/fixture.ts'

/** What a careful human reads in one invented mail. A fact that the mail does not tell is left out. */
export interface InventedMail {
  readonly id: string
  /** The name of its file without the ending: mails of one file were written together. */
  readonly file: string
  /**
   * Written to be measured, never to be looked at while the reader changes: its file's name ends in `-held`, or in
   * `-held2` and so on for those written later.
   */
  readonly heldOut: boolean
  readonly kind: FindingKind
  /** A second kind that a human would accept. */
  readonly also?: FindingKind
  readonly language: string
  /** The employer, as a human would write it; where an agency writes, its client. */
  readonly company?: string
  readonly agency?: string
  readonly role?: string
  readonly person?: string
  readonly relation?: Relation
  readonly requisition?: string
  /** All humans of the employer or agency that the mail shows: `people: Ann Lee [recruiter]; Bo Dam [interviewer]`. */
  readonly people?: readonly { readonly name: string; readonly relation: Relation }[]
  /** Those of them who will meet the person; told together with `start`. */
  readonly meets?: readonly string[]
  /** When an interview begins, on the owner's clock: `2026-03-18T14:00`. */
  readonly start?: string
  /** What a no says why. */
  readonly reason?: StatedReason
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly headers: Readonly<Partial<Record<SignalHeader, string>>>
  readonly body: string
}

/** Whose mailbox the invented mails lie in. */
export const inventedOwner = 'jo@lindqvist.example'

const folder = new URL('./invented-mails/', import.meta.url)
const everydayFolder = new URL('./everyday/', import.meta.url)
const beginning = /^=== ([a-z]{2}-(?:\d+|held\d*)-\d{3})$/
const fieldNames = [
  'kind',
  'also',
  'lang',
  'company',
  'agency',
  'role',
  'person',
  'relation',
  'requisition',
  'people',
  'meets',
  'start',
  'reason',
  'from',
  'to',
  'subject',
] as const
type FieldName = (typeof fieldNames)[number]

/** All invented mails in the order of their files. Throws where a file breaks the format. */
export function inventedMails(): readonly InventedMail[] {
  return mailsIn(folder)
}

/** Mail of daily life in the same format: none is news of one's own application. */
export function everydayMails(): readonly InventedMail[] {
  return mailsIn(everydayFolder)
}

function mailsIn(folder: URL): readonly InventedMail[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => parseInventedMails(name.slice(0, -'.txt'.length), readFileSync(new URL(name, folder), 'utf8')))
}

/** The mails of one file; an error names the file, the line and what is wrong there. */
export function parseInventedMails(file: string, text: string): readonly InventedMail[] {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, index) => (line.startsWith('=== ') ? [index] : []))
  for (const [index, line] of lines.slice(0, starts[0] ?? lines.length).entries())
    if (line !== '' && !line.startsWith('#')) throw wrong(file, index, 'text before the first mail is no comment')
  const mails = starts.map((start, index) => mailAt(file, lines, start, starts[index + 1] ?? lines.length))
  const seen = new Set<string>()
  for (const [index, { id }] of mails.entries()) {
    if (seen.has(id)) throw wrong(file, starts[index] ?? 0, `${id} is there twice`)
    seen.add(id)
  }
  return mails
}

/** The mail as the reader gets it. */
export function messageOfInvented(mail: InventedMail): ParsedMessage {
  const { id, language, kind, subject, from, to, headers, body } = mail
  return messageOf({ id, language, kind, subject, from, to, headers, body })
}

function mailAt(file: string, lines: readonly string[], start: number, end: number): InventedMail {
  const id = beginning.exec(lines[start] ?? '')?.[1]
  if (id === undefined || !id.startsWith(`${file}-`)) throw wrong(file, start, `a mail begins with "=== ${file}-001"`)
  const rule = lines.indexOf('---', start)
  if (rule < 0 || rule >= end) throw wrong(file, start, `${id} has no line "---" before its body`)
  const fields = new Map<FieldName, string>()
  const headers: Partial<Record<SignalHeader, string>> = {}
  for (let index = start + 1; index < rule; index++) {
    const line = lines[index] ?? ''
    const colon = line.indexOf(': ')
    const name = line.slice(0, colon)
    const value = line.slice(colon + 2).trim()
    if (colon < 0 || value === '') throw wrong(file, index, `"${line}" is no "name: value"`)
    if (isOneOf(fieldNames, name)) {
      if (fields.has(name)) throw wrong(file, index, `${name} is there twice`)
      fields.set(name, value)
    } else if (isOneOf(signalHeaders, name)) headers[name] = value
    else throw wrong(file, index, `there is no field ${name}`)
  }

  const kind = oneOf('kind', findingKinds)
  const also = fields.has('also') ? oneOf('also', findingKinds) : undefined
  const people = fields.has('people') ? peopleIn(needed('people')) : undefined
  const relation = fields.has('relation') ? oneOf('relation', relations) : people?.[0]?.relation
  const person = fields.get('person') ?? people?.[0]?.name
  const reason = fields.has('reason') ? oneOf('reason', statedReasons) : undefined
  const body = lines
    .slice(rule + 1, end)
    .join('\n')
    .trim()
  if (body === '') throw wrong(file, rule, `${id} has no body`)
  return {
    id,
    file,
    heldOut: /-held\d*$/.test(file),
    kind,
    ...(also === undefined ? {} : { also }),
    language: needed('lang'),
    ...optional('company'),
    ...optional('agency'),
    ...optional('role'),
    ...(person === undefined ? {} : { person }),
    ...(relation === undefined ? {} : { relation }),
    ...optional('requisition'),
    ...(people === undefined ? {} : { people }),
    ...(fields.has('meets') ? { meets: needed('meets').split('; ') } : {}),
    ...optional('start'),
    ...(reason === undefined ? {} : { reason }),
    from: needed('from'),
    to: fields.get('to') ?? `Jo Lindqvist <${inventedOwner}>`,
    subject: fields.get('subject') ?? '',
    headers,
    body,
  }

  function needed(name: FieldName): string {
    const value = fields.get(name)
    if (value === undefined) throw wrong(file, start, `${id} has no ${name}`)
    return value
  }

  function optional<N extends 'company' | 'agency' | 'role' | 'requisition' | 'start'>(
    name: N,
  ): { readonly [K in N]?: string } {
    const value = fields.get(name)
    return value === undefined ? {} : ({ [name]: value } as { readonly [K in N]?: string })
  }

  function peopleIn(value: string): NonNullable<InventedMail['people']> {
    return value.split('; ').map((told) => {
      const [, name = '', part = ''] = /^([^[\]]{2,60}) \[([a-z-]{2,20})\]$/.exec(told) ?? []
      if (!isOneOf(relations, part)) throw wrong(file, start, `${id}: "${told}" is no "name [relation]"`)
      return { name, relation: part }
    })
  }

  function oneOf<T extends string>(name: FieldName, known: readonly T[]): T {
    const value = needed(name)
    if (!isOneOf(known, value)) throw wrong(file, start, `${id}: ${name} is ${value}, not one of ${known.join(', ')}`)
    return value
  }
}

function isOneOf<T extends string>(known: readonly T[], value: string): value is T {
  return (known as readonly string[]).includes(value)
}

function wrong(file: string, index: number, what: string): Error {
  return new Error(`${file}.txt:${index + 1}: ${what}`)
}
