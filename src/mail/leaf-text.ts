import { decodeText } from '#mail/charset.ts'
import { unflow } from '#mail/flowed.ts'
import { htmlToText } from '#mail/html-text.ts'
import type { MimePart } from '#mail/mime-tree.ts'
import { textKind, type MimeBody, type Piece } from '#mail/shown-parts.ts'
import { cutAt, withoutControls } from '#mail/tidy-text.ts'
import { decodeTransfer } from '#mail/transfer.ts'

/** UTF-16 units of text, and of HTML, that are kept of one message. */
export const longestText = 256 * 1024
export const longestHtml = 1024 * 1024

/** The text of one piece, at most `limit` units: its plain form unless that says nothing. */
export function readPiece(body: MimeBody, piece: Piece, limit: number): string {
  const plain = readLeaves(body, piece.plain, limit)
  if (piece.rich.length === 0 || !saysLittle(plain)) return plain

  const rich = readLeaves(body, piece.rich, limit)
  return plain.length === 0 || rich.length > 3 * plain.length + 40 ? rich : plain
}

/** "Please view this mail in HTML": short enough to compare with what the HTML says. */
function saysLittle(plain: string): boolean {
  return plain.length < 200
}

function readLeaves(body: MimeBody, leaves: readonly MimePart[], limit: number): string {
  let text = ''
  for (const leaf of leaves) {
    if (text.length >= limit) break
    const next = readLeaf(body, leaf, limit - text.length)
    if (next !== '') text += text === '' ? next : `\n\n${next}`
  }
  return cutAt(text, limit)
}

export function readLeaf(body: MimeBody, leaf: MimePart, limit: number): string {
  if (textKind(leaf) === 'html') return htmlToText(readHtml(body, leaf, longestHtml), limit)

  // Four bytes a unit is the most any charset here needs.
  const bytes = decodeTransfer(body.buffer, leaf.bodyStart, leaf.bodyEnd, leaf.encoding, limit * 4)
  const text = tidy(decodeText(bytes, leaf.params.get('charset') ?? null, body.hint))
  if (looksLikeHtml(text)) return htmlToText(text, limit)

  const flowed = leaf.params.get('format')?.toLowerCase() === 'flowed'
  return cutAt(trimLines(flowed ? unflow(text, leaf.params.get('delsp')?.toLowerCase() === 'yes') : text), limit)
}

/** The HTML of a part as text, control characters and all; the charset of the part, else of its own `<meta>`. */
export function readHtml(body: MimeBody, leaf: MimePart, limit: number): string {
  const bytes = decodeTransfer(body.buffer, leaf.bodyStart, leaf.bodyEnd, leaf.encoding, limit * 2)
  const charset = leaf.params.get('charset') ?? metaCharset(bytes)
  return cutAt(withoutByteOrderMark(decodeText(bytes, charset, body.hint)), limit)
}

function metaCharset(bytes: Buffer): string | null {
  const start = bytes.toString('latin1', 0, Math.min(bytes.length, 2048))
  return /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w:-]{2,40})/i.exec(start)?.[1] ?? null
}

/** Senders' scripts label HTML as plain text. */
function looksLikeHtml(text: string): boolean {
  return /^\s{0,200}<(?:!doctype html|html|head|body)[\s>]/i.test(text)
}

function tidy(text: string): string {
  return withoutByteOrderMark(withoutControls(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text))
}

export function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/** Without empty lines before and white space behind. */
function trimLines(text: string): string {
  return text.trimEnd().replace(/^(?:[ \t]{0,200}\n)+/, '')
}
