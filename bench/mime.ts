/**
 * Does Ajar read mail as others do? Every mail of the corpora is read by our own peek and parse, by postal-mime and by
 * mailparser; where the corpus brings the expected result, that counts as a third voice. Prints, field by field, how
 * often we agree with both, with one, with none, and what the disagreements are; and what the peek costs.
 *
 *   AJAR_CORPORA=… npm run bench:mime [-- --all] [-- words in the names of the mails to look at]
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser'
import PostalMime, { type Address as PostalAddress, type Email } from 'postal-mime'

import type { ParsedMessage } from '#domain/message.ts'
import { decodeWindows1252 } from '#mail/mixed-text.ts'
import { htmlToText } from '#mail/html-text.ts'
import { parse } from '#mail/parse.ts'
import { peek } from '#mail/peek.ts'
import { readTarGz, type TarEntry } from './tar.ts'

const corpora = process.env['AJAR_CORPORA']
const archives = [
  'mime/stalwart-mail-parser.tar.gz',
  'mime/mime4j.tar.gz',
  'ordinary-mail/spamassassin-easy-ham-1.tar.gz',
  'ordinary-mail/spamassassin-spam-1.tar.gz',
]

const fields = ['subject', 'from', 'to', 'date', 'messageId', 'references', 'text', 'calendars'] as const
type Field = (typeof fields)[number]
type Reading = Readonly<Record<Field, string | null>>

async function compare(archive: string, words: readonly string[], all: boolean): Promise<void> {
  if (!existsSync(archive)) {
    console.log(`Skipped: there is no ${archive}.`)
    return
  }
  const entries = new Map([...readTarGz(archive)].map((entry) => [entry.name, entry]))
  const mails = [...entries.values()].filter(isMail).filter(({ name }) => words.every((word) => name.includes(word)))
  if (mails.length === 0) return

  const tally = new Tally()
  let failed = 0
  for (const mail of mails) {
    const postal = await readWithPostalMime(mail.bytes)
    const mailparser = await readWithMailparser(mail.bytes)
    if (!postal && !mailparser) failed++
    tally.add(mail.name, read(mail.bytes), [postal, mailparser, expected(mail, entries)])
  }

  console.log(
    `\n${archive.split('/').slice(-2).join('/')}: ${mails.length} mails (${failed} that neither library reads)`,
  )
  tally.print(all || words.length > 0)
  printCost(mails)
}

function isMail({ name, bytes }: TarEntry): boolean {
  if (/\.(?:eml|msg)$/.test(name) || /\/(?:cur|new)\/[^/.][^/]*$/.test(name)) return true
  return /(?:^|\/)(?:easy-ham|spam)-1\//.test(name) && /^[!-9;-~]+:|^From /.test(bytes.toString('latin1', 0, 200))
}

function rawOf(bytes: Buffer) {
  return { bytes, place: { at: '0', offset: 0, length: bytes.length }, envelopeDate: null, labels: [] }
}

function read(bytes: Buffer): Reading {
  return readingOf(parse(rawOf(bytes)))
}

function readingOf(message: ParsedMessage): Reading {
  return {
    subject: message.subject,
    from: message.from?.address ?? '',
    to: message.to.map(({ address }) => address).join(' '),
    date: message.date === null ? '' : String(message.date),
    messageId: message.messageId ?? '',
    references: message.references.join(' '),
    text: message.text,
    calendars: String(message.calendars.length),
  }
}

async function readWithPostalMime(bytes: Buffer): Promise<Reading | null> {
  let mail: Email
  try {
    mail = await PostalMime.parse(bytes)
  } catch {
    return null
  }
  const date = mail.date === undefined ? Number.NaN : Date.parse(mail.date)
  return {
    subject: oneLine(mail.subject ?? ''),
    from: flatten(mail.from ? [mail.from] : [])[0] ?? '',
    to: flatten(mail.to ?? []).join(' '),
    date: Number.isNaN(date) ? '' : String(date),
    messageId: mail.messageId ?? '',
    references: (mail.references?.match(/<[^<>]+>/g) ?? []).join(' '),
    text: mail.text ?? (mail.html === undefined ? '' : htmlToText(mail.html)),
    calendars: String(new Set(mail.attachments.filter(isCalendar).map(({ content }) => wordsOf(content))).size),
  }
}

function isCalendar({ mimeType, filename }: { mimeType: string; filename: string | null }): boolean {
  return mimeType === 'text/calendar' || mimeType === 'application/ics' || (filename ?? '').endsWith('.ics')
}

function wordsOf(content: ArrayBuffer | Uint8Array | string): string {
  const text = typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8')
  return text.replace(/\s+/g, '')
}

function flatten(addresses: readonly PostalAddress[]): string[] {
  return addresses.flatMap((one) => (one.group ?? [one]).map(({ address }) => (address ?? '').toLowerCase()))
}

async function readWithMailparser(bytes: Buffer): Promise<Reading | null> {
  let mail: ParsedMail
  try {
    mail = await simpleParser(bytes, {
      skipTextToHtml: true,
      skipHtmlToText: true,
      skipImageLinks: true,
      skipTextLinks: true,
    })
  } catch {
    return null
  }
  const references = mail.references ?? []
  return {
    subject: oneLine(mail.subject ?? ''),
    from: addressesOf(mail.from)[0] ?? '',
    to: addressesOf(mail.to).join(' '),
    date: mail.date === undefined || Number.isNaN(mail.date.getTime()) ? '' : String(mail.date.getTime()),
    messageId: mail.messageId ?? '',
    references: (Array.isArray(references) ? references : [references]).join(' '),
    // Its own text of HTML parts has links and widths of its own; compared is what the parts say.
    text: mail.html && !plainOf(mail) ? htmlToText(mail.html) : plainOf(mail),
    calendars: null,
  }
}

const plainOf = (mail: ParsedMail) => mail.text ?? ''

function addressesOf(header: AddressObject | AddressObject[] | undefined): string[] {
  const objects = header === undefined ? [] : Array.isArray(header) ? header : [header]
  return objects
    .flatMap(({ value }) => value.flatMap((one) => one.group ?? [one]))
    .map(({ address }) => (address ?? '').toLowerCase())
}

/** What the corpus itself expects: stalwart's .json, mime4j's decoded first text. */
function expected(mail: TarEntry, entries: ReadonlyMap<string, TarEntry>): Reading | null {
  const json = entries.get(mail.name.replace(/\.eml$/, '.json'))
  if (!json || !mail.name.endsWith('.eml')) return null

  const document = JSON.parse(json.bytes.toString('utf8')) as StalwartMessage
  const head = document.parts[0]?.headers ?? []
  const header = (name: string) => head.find((one) => one.name === name)?.value
  const shown = document.text_body.map((index) => document.parts[index]?.body)
  const text = shown.map((body) => body?.Text ?? (body?.Html === undefined ? '' : htmlToText(body.Html))).join('\n\n')
  return {
    subject: oneLine(textValue(header('subject'))),
    from: stalwartAddresses(header('from'))[0] ?? '',
    to: stalwartAddresses(header('to')).join(' '),
    date: null,
    messageId: null,
    references: null,
    text,
    calendars: null,
  }
}

interface StalwartMessage {
  readonly text_body: readonly number[]
  readonly parts: readonly {
    readonly headers: readonly { readonly name: string; readonly value: unknown }[]
    readonly body?: { readonly Text?: string; readonly Html?: string }
  }[]
}

function textValue(value: unknown): string {
  const text = (value as { Text?: unknown } | undefined)?.Text
  return typeof text === 'string' ? text : ''
}

/** Every `"address": …` in order, however deep in lists and groups. */
function stalwartAddresses(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(stalwartAddresses)
  if (value === null || typeof value !== 'object') return []
  if ('address' in value && 'name' in value)
    return [typeof value.address === 'string' ? value.address.toLowerCase() : '']
  return Object.values(value).flatMap(stalwartAddresses)
}

const oneLine = (text: string) => text.replace(/[\s\0]+/g, ' ').trim()

/** Compared without what is layout: white space, quote marks of flowed text, control characters. */
function comparable(field: Field, value: string): string {
  if (field === 'to') return value.split(' ').filter(Boolean).join(' ')
  return field === 'text' ? value.replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, '').replace(/[>\ufffd]/g, '') : value
}

class Tally {
  private readonly agreement = new Map<Field, number[]>(fields.map((field) => [field, [0, 0, 0]]))
  private readonly reasons = new Map<string, string[]>()

  add(name: string, ours: Reading, others: readonly (Reading | null)[]): void {
    for (const field of fields) {
      const voices = others.flatMap((other) =>
        typeof other?.[field] === 'string' ? [comparable(field, other[field])] : [],
      )
      if (voices.length === 0) continue

      const own = comparable(field, ours[field] ?? '')
      const agreeing = voices.filter((voice) => voice === own).length
      const kind = agreeing === voices.length ? 0 : agreeing > 0 ? 1 : 2
      const counts = this.agreement.get(field) as number[]
      counts[kind] = (counts[kind] ?? 0) + 1
      if (kind === 0) continue

      const reason = `${field}, ${kind === 1 ? 'one voice differs' : 'all differ'}: ${reasonFor(own, voices)}`
      const detail = `${name}\n      ours   ${excerpt(own, voices)}\n${voices.map((voice) => `      other  ${excerpt(voice, [own])}`).join('\n')}`
      this.reasons.set(reason, [...(this.reasons.get(reason) ?? []), detail])
    }
  }

  print(all: boolean): void {
    console.log('  field         all agree   some agree   none agrees')
    for (const [field, [both, some, none]] of this.agreement) {
      console.log(
        `  ${field.padEnd(12)} ${String(both).padStart(10)} ${String(some).padStart(12)} ${String(none).padStart(13)}`,
      )
    }
    for (const [reason, details] of [...this.reasons].toSorted(([a], [b]) => a.localeCompare(b))) {
      console.log(`  ${String(details.length).padStart(5)}  ${reason}`)
      if (all) for (const detail of details) console.log(`    ${detail}`)
    }
  }
}

function reasonFor(own: string, voices: readonly string[]): string {
  const others = voices.filter((voice) => voice !== own)
  if (others.every((voice) => fixedWindows1252(voice) === fixedWindows1252(own)))
    return 'windows-1252 read as ISO-8859-1 there'
  if (others.every((voice) => voice === '')) return 'nothing there'
  if (others.every((voice) => ascii(voice) === ascii(own))) return 'letters beyond ASCII are lost or another there'
  if (own === '') return 'nothing here'
  if (others.every((voice) => voice.includes(own))) return 'more there'
  if (others.every((voice) => own.includes(voice))) return 'more here'
  return 'otherwise'
}

function fixedWindows1252(text: string): string {
  return text
    .replace(/[\x80-\x9f]/g, (sign) => decodeWindows1252(Buffer.from(sign, 'latin1')))
    .replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, '')
}

const ascii = (text: string) => text.replace(/[^\x20-\x7e]+/g, '')

/** The part where two readings begin to differ. */
function excerpt(text: string, others: readonly string[]): string {
  const other = others.find((one) => one !== text) ?? ''
  let at = 0
  while (at < text.length && text[at] === other[at]) at++
  return `(${text.length}) …${JSON.stringify(text.slice(Math.max(0, at - 20), at + 60))}`
}

function printCost(mails: readonly TarEntry[]): void {
  const raws = mails.map(({ bytes }) => rawOf(bytes))
  const size = raws.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const cost = (work: () => void) => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / raws.length
  }
  for (let warm = 0; warm < 2; warm++) for (const raw of raws) peek(raw)
  const peeking = cost(() => raws.forEach((raw) => peek(raw)))
  const parsing = cost(() => raws.forEach((raw) => parse(raw)))
  console.log(
    `  peek ${peeking.toFixed(0)} µs, parse ${parsing.toFixed(0)} µs a mail of ${(size / raws.length / 1000).toFixed(1)} kB`,
  )
}

if (corpora === undefined || !existsSync(corpora)) {
  console.log('Skipped: set AJAR_CORPORA to the folder of the corpora; without them there is nothing to compare.')
} else {
  const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  for (const archive of archives) await compare(join(corpora, archive), words, process.argv.includes('--all'))
}
