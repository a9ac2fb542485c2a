import { closeSync, openSync, readSync } from 'node:fs'

import { readEnvelopeLine } from '#mail/envelope-line.ts'

/** What a file's first bytes show: mail, or something else that has a name. */
export type Sniffed =
  | 'mbox'
  | 'message'
  | 'emlx'
  | 'gzip'
  | 'zip'
  | 'tar'
  | 'empty'
  | { readonly foreign: string }
  | 'unknown'

const head = 64 * 1024

/** Reads at most the first 64 kB. Throws what the file system throws. */
export function sniffFile(path: string): Sniffed {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.allocUnsafe(head)
    return sniffBytes(bytes.subarray(0, readSync(file, bytes, 0, head, 0)))
  } finally {
    closeSync(file)
  }
}

/** The same for a file's first bytes. */
export function sniffBytes(bytes: Buffer): Sniffed {
  const text = bytes.toString('latin1').replace(/^\xef\xbb\xbf/, '')
  if (/^\s*$/.test(text)) return 'empty'

  if (text.startsWith('\x1f\x8b')) return 'gzip'
  if (zipStarts.some((start) => text.startsWith(start))) return 'zip'
  if (text.startsWith('ustar', 257)) return 'tar'

  const foreign = foreignName(text)
  if (foreign !== null) return { foreign }
  if (text.startsWith('From ') && (startsMessage(text) || looksLikeHead(text.slice(text.indexOf('\n') + 1))))
    return 'mbox'
  if (looksLikeHead(text)) return 'message'
  if (/^\d{1,10}[ \t]{0,20}\r?\n/.test(text) && looksLikeHead(text.slice(text.indexOf('\n') + 1))) return 'emlx'
  return hasEnvelopeLine(text) ? 'mbox' : 'unknown'
}

/** A file's head, the end of a zip with nothing in it (both sizes), and the mark of one that was split. */
const zipStarts = ['PK\x03\x04', 'PK\x05\x06', 'PK\x06\x06', 'PK\x07\x08']

function startsMessage(text: string): boolean {
  return readEnvelopeLine((text.split('\n', 1)[0] ?? '').replace(/\r$/, '')) !== null
}

/** Behind junk, the line of a message must be of the right shape and a head must follow. */
function hasEnvelopeLine(text: string): boolean {
  let at = text.indexOf('\nFrom ')
  for (let looked = 0; at >= 0 && looked < 1000; looked++) {
    const rest = text.slice(at + 1, at + 4000)
    if (startsMessage(rest) && looksLikeHead(rest.slice(rest.indexOf('\n') + 1))) return true
    at = text.indexOf('\nFrom ', at + 1)
  }
  return false
}

const mailHeader =
  /^(?:from|received|return-path|delivered-to|message-id|date|subject|to|mime-version|x-mozilla-status)[ \t]*:/i
const anyHeader = /^[!-9;-~]{1,80}[ \t]*:/

/** Two headers of mail among the first lines, and nothing else before them. */
function looksLikeHead(text: string): boolean {
  let found = 0
  for (const [i, line] of text.slice(0, 32_000).split('\n', 300).entries()) {
    if (/^[ \t]/.test(line) && i > 0) continue
    // ">From " and "From " above the head are left by programs that took the message out of an mbox.
    if (/^>?From /.test(line) && i < 2) continue
    if (!anyHeader.test(line)) break
    if (mailHeader.test(line)) found++
    if (found === 2) return true
  }
  return false
}

/** First bytes of what people take for their mailbox, and what to call it. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF file'],
  ['BZh', 'a bzip2 archive; unpack it first, then name what comes out'],
  ['\xfd7zXZ', 'an xz archive; unpack it first, then name what comes out'],
  ['7z\xbc\xaf', 'a 7z archive; unpack it first, then name what comes out'],
  ['\x28\xb5\x2f\xfd', 'a zstd archive; unpack it first, then name what comes out'],
  ['Rar!', 'a rar archive; unpack it first, then name what comes out'],
  ['!BDN', 'an Outlook data file (.pst or .ost); export the mail from Outlook as .eml or .mbox (readpst does it too)'],
  ['\xd0\xcf\x11\xe0', 'an Outlook message (.msg) or an old office document; save the mail as .eml instead'],
  ['SQLite format 3\0', 'a SQLite database'],
  ['// <!-- <mdb:mork', 'the index Thunderbird keeps beside a mailbox; name the file of the same name without .msf'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
]

function foreignName(text: string): string | null {
  if (/^\s{0,20}<(?:!doctype|html)/i.test(text)) return 'a web page'
  return signatures.find(([start]) => text.startsWith(start))?.[1] ?? null
}
