import { signalHeaders, type Address, type MessageHead, type RawMessage, type SignalHeader } from '#domain/message.ts'
import { parseAddresses } from '#mail/addresses.ts'
import { decodeEncodedWords } from '#mail/encoded-words.ts'
import { readHead, readHeaders, WantedHeaders, type RawHeaders } from '#mail/head.ts'
import { keyOfContent, keyOfHeaders } from '#mail/identity.ts'
import { parseMailDate } from '#mail/mail-date.ts'
import { mimeHeaders } from '#mail/mime-tree.ts'
import { cutAt, oneLine, withoutControls } from '#mail/tidy-text.ts'

const ownHeaders = ['message-id', 'date', 'from', 'reply-to', 'to', 'cc', 'subject', 'in-reply-to', 'references']
/** All that is ever read of a head, but for the dates that stand in for a missing one. */
export const headersRead: readonly string[] = [...ownHeaders, ...signalHeaders, ...mimeHeaders]
const wanted = new WantedHeaders(headersRead)
const wantedForDate = new WantedHeaders(['received', 'delivery-date', 'x-received', 'resent-date'])

const longestSubject = 2000
const longestSignal = 2000
const mostReferences = 100

/** A message's head read, with what the body needs. */
export interface ReadHead {
  readonly head: MessageHead
  readonly headers: RawHeaders
  readonly bodyStart: number
}

export function readMessageHead(raw: RawMessage, buffer: Buffer): ReadHead {
  const { text, bodyStart } = readHead(buffer, 0, buffer.length)
  const headers = readHeaders(text, wanted)
  const messageId = firstId(headers.get('message-id'))
  const from = parseAddresses(headers.get('from') ?? '')

  const head: MessageHead = {
    key:
      messageId === null
        ? keyOfContent(raw.bytes)
        : keyOfHeaders(messageId, headers.get('date') ?? '', headers.get('from') ?? ''),
    messageId,
    date: dateOf(headers.get('date'), text, raw.envelopeDate),
    from: from[0] ?? null,
    replyTo: addresses(headers.get('reply-to')),
    to: addresses(headers.get('to')),
    cc: addresses(headers.get('cc')),
    subject: decodedLine(headers.get('subject') ?? '', longestSubject),
    inReplyTo: idsIn(headers.get('in-reply-to')),
    references: idsIn(headers.get('references')),
    headers: signals(headers),
  }
  return { head, headers, bodyStart }
}

function addresses(written: string | undefined): readonly Address[] {
  return written === undefined || written === '' ? [] : parseAddresses(written)
}

function decodedLine(written: string, limit: number): string {
  const cut = written.length > limit * 8 ? written.slice(0, limit * 8) : written
  return cutAt(oneLine(decodeEncodedWords(cut)), limit)
}

/** As written, brackets included; some mailers leave the brackets out, and replies then do as well. */
function firstId(written: string | undefined): string | null {
  if (!written) return null
  return idsIn(written)[0] ?? (cutAt(oneLine(written), 998) || null)
}

/** Message-IDs between angle brackets; anything else in these headers (dates, names, phrases) is no id. */
export function idsIn(written: string | undefined): readonly string[] {
  if (!written) return []
  const found: string[] = []
  let at = written.indexOf('<')
  while (at >= 0) {
    const end = written.indexOf('>', at)
    if (end < 0) break
    const id = withoutControls(written.slice(written.lastIndexOf('<', end), end + 1)).replace(/\s+/g, '')
    if (id.length > 2 && id.length < 1000) found.push(id)
    at = written.indexOf('<', end)
  }
  // A long thread is known by its root and its latest mails; the middle is what a mailer would drop.
  return found.length <= mostReferences ? found : [...found.slice(0, 1), ...found.slice(1 - mostReferences)]
}

function signals(headers: RawHeaders): MessageHead['headers'] {
  const found: Partial<Record<SignalHeader, string>> = {}
  for (const name of signalHeaders) {
    const written = headers.get(name)
    if (written !== undefined) found[name] = decodedLine(written, longestSignal)
  }
  return found
}

/** Date, else the envelope line, else the newest Received line (its date stands behind the last semicolon). */
function dateOf(written: string | undefined, head: string, envelopeDate: number | null): number | null {
  const told = written === undefined ? null : parseMailDate(written)
  if (told !== null || envelopeDate !== null) return told ?? envelopeDate

  for (const value of readHeaders(head, wantedForDate).values()) {
    const date = parseMailDate(value.slice(value.lastIndexOf(';') + 1))
    if (date !== null) return date
  }
  return null
}
