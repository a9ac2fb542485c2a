import { createHash, hash } from 'node:crypto'

import { messageKey, type MessageKey } from '#domain/ids.ts'
import { readHead } from '#mail/head.ts'

const hexDigits = 32
const mostHeadLines = 100_000

/**
 * The key of a mail with a Message-ID: SHA-256 over it, Date and From as written but unfolded, so that the same mail
 * is the same message from mbox, Maildir and IMAP, and two mails that share a Message-ID by mistake are two.
 * (DESIGN, Identity and corrections.) The headers come unfolded and without 8-bit repair being of matter.
 */
export function keyOfHeaders(messageId: string, date: string, from: string): MessageKey {
  return messageKey(
    `m_${hash('sha256', [messageId, date, from].map(foldedAway).join('\n'), 'hex').slice(0, hexDigits)}`,
  )
}

/** Servers fold headers anew as they pass them on; white space is no part of who wrote what when. */
function foldedAway(header: string): string {
  return (/\s\s|[^\S ]/.test(header) ? header.replace(/\s+/g, ' ') : header).trim()
}

/** Written into the head by programs that keep mail, so that two copies of one mail differ in them. */
const keepersHeader =
  /^(?:status|x-status|x-uid|x-uidl|x-imap|x-imapbase|x-keywords|content-length|lines|x-mozilla-[a-z0-9-]{1,30}|x-account-key|x-gmail-labels|x-gm-[a-z]{1,20}|x-folder):/i

/**
 * The key of a mail without a Message-ID: SHA-256 over its bytes with LF line ends, without line ends at its end (mbox
 * adds and removes those), and without the headers of mail programs. The bytes come unescaped, as every source gives
 * them.
 */
export function keyOfContent(bytes: Uint8Array): MessageKey {
  const sha = createHash('sha256').update('content\n')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, trimmedLength(bytes))
  const { text, bodyStart } = readHead(buffer, 0, buffer.length)

  let skipping = false
  for (const line of text.split('\n', mostHeadLines)) {
    if (!/^[ \t]/.test(line)) skipping = keepersHeader.test(line)
    if (!skipping) sha.update(`${line.replace(/\r$/, '')}\n`, 'latin1')
  }

  let start = bodyStart
  for (let hit = buffer.indexOf('\r\n', start); hit >= 0; hit = buffer.indexOf('\r\n', hit + 2)) {
    sha.update(buffer.subarray(start, hit))
    start = hit + 1
  }
  return messageKey(`m_${sha.update(buffer.subarray(start)).digest('hex').slice(0, hexDigits)}`)
}

function trimmedLength(bytes: Uint8Array): number {
  let length = bytes.length
  while (length > 0 && (bytes[length - 1] === 0x0a || bytes[length - 1] === 0x0d)) length--
  return length
}
