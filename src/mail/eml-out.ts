import { domainToASCII } from 'node:url'

import type { Address } from '#domain/message.ts'
import { encodeWords, isPlainAscii } from '#mail/encode-words.ts'
import { encodeQuotedPrintable } from '#mail/encode-quoted-printable.ts'
import { flow } from '#mail/flowed.ts'

export interface OutgoingMail {
  /** Null where it is not known yet: the mail program that opens the file fills it in. */
  readonly from: Address | null
  readonly to: readonly Address[]
  readonly subject: string
  /** Plain text, LF line ends, one line a paragraph. */
  readonly body: string
  /** Epoch milliseconds; null for a draft that is not sent yet. */
  readonly date: number | null
  /** Angle brackets included; null leaves it to whoever sends. */
  readonly messageId: string | null
  readonly inReplyTo: string | null
  readonly references: readonly string[]
}

const mostReferences = 100

/**
 * A mail as a file that any mail program opens: RFC 5322 with CRLF, UTF-8 as flowed text, in its thread. There is no
 * Bcc. No value can start a header of its own or end the head: line ends and control characters are taken out of all
 * of them, ids and addresses that are none are left out.
 */
export function buildEml(mail: OutgoingMail): string {
  const body = flow(mail.body.replace(/\r\n?/g, '\n').replace(notText, ''))
  const ascii = isPlainAscii(body.replaceAll('\n', ''))

  const headers = [
    // Outlook opens such a file for writing instead of as a mail that came.
    mail.date === null ? 'X-Unsent: 1' : `Date: ${formatMailDate(mail.date)}`,
    mail.from && addressHeader('From', [mail.from]),
    addressHeader('To', mail.to),
    subjectHeader(mail.subject),
    idHeader('Message-ID', mail.messageId === null ? [] : [mail.messageId]),
    idHeader('In-Reply-To', mail.inReplyTo === null ? [] : [mail.inReplyTo]),
    idHeader('References', withoutMiddle(mail.references)),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8; format=flowed',
    `Content-Transfer-Encoding: ${ascii ? '7bit' : 'quoted-printable'}`,
  ]
  const head = headers.filter((header) => header !== null && header !== '').join('\r\n')
  return `${head}\r\n\r\n${(ascii ? body : encodeQuotedPrintable(body)).replaceAll('\n', '\r\n')}\r\n`
}

/** `Mon, 05 Jan 2026 08:00:00 +0000`, always in UTC. */
export function formatMailDate(instant: number): string {
  return new Date(instant).toUTCString().replace('GMT', '+0000')
}

const notText = /(?![\n\t])[\p{Cc}\p{Cs}]/gu

function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim()
}

function subjectHeader(subject: string): string {
  const value = oneLine(subject)
  return isPlainAscii(value) && !value.includes('=?') && !/\S{900}/.test(value)
    ? fold(`Subject: ${value}`)
    : `Subject: ${encodeWords(value, 'Subject: '.length)}`
}

function addressHeader(name: string, addresses: readonly Address[]): string | null {
  const written = addresses.map(writeAddress).filter((address) => address !== null)
  return written.length === 0 ? null : `${name}: ${written.join(',\r\n ')}`
}

function writeAddress({ name, address }: Address): string | null {
  const sign = address.lastIndexOf('@')
  const local = address.slice(0, Math.max(0, sign))
  const domain = domainToASCII(address.slice(sign + 1))
  if (!/^[^\s<>(),:;"\\@[\]\p{Cc}\p{Cs}]{1,200}$/u.test(local) || !/^[\w.-]{1,255}$/.test(domain)) return null

  const shown = oneLine(name).slice(0, 200)
  if (shown === '') return `${local}@${domain}`
  if (!isPlainAscii(shown) || shown.includes('=?')) return `${encodeWords(shown, 10)}\r\n <${local}@${domain}>`
  const phrase = /^[\w!#$%&'*+/=?^`{|}~ -]+$/.test(shown) ? shown : `"${shown.replace(/["\\]/g, String.raw`\$&`)}"`
  return `${phrase} <${local}@${domain}>`
}

/** Ids stand one a line: many together pass the 998 characters a line may have. */
function idHeader(name: string, ids: readonly string[]): string | null {
  const sound = ids.filter((id) => /^<[!-;=?-~]{1,900}>$/.test(id))
  return sound.length === 0 ? null : `${name}: ${sound.join('\r\n ')}`
}

/** The root and the latest, as RFC 5322 §3.6.4 lets a long thread be trimmed. */
function withoutMiddle(ids: readonly string[]): readonly string[] {
  return ids.length <= mostReferences ? ids : [...ids.slice(0, 1), ...ids.slice(1 - mostReferences)]
}

/** Folds at spaces, before the 78th column where there is one. */
function fold(header: string): string {
  let out = ''
  let column = 0
  for (const [i, word] of header.split(' ').entries()) {
    if (i === 0) {
      out = word
      column = word.length
    } else if (i > 1 && column + 1 + word.length > 77) {
      out += `\r\n ${word}`
      column = 1 + word.length
    } else {
      out += ` ${word}`
      column += 1 + word.length
    }
  }
  return out
}
