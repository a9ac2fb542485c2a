import { decodeText } from '#mail/charset.ts'
import { unflow } from '#mail/flowed.ts'
import { htmlToText } from '#mail/html-text.ts'
import { cutAt } from '#mail/message-head.ts'
import type { MimePart } from '#mail/mime-tree.ts'
import { decodeTransfer } from '#mail/transfer.ts'

/** UTF-16 units of text, and of HTML, that are kept of one message. */
export const longestText = 256 * 1024
export const longestHtml = 1024 * 1024
const longestCalendar = 256 * 1024
const mostCalendars = 20

// oxlint-disable-next-line no-control-regex -- what is looked for here is just these
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g

/**
 * One stretch of the shown message. `plain` is read; where that is blank or only says that there is an HTML part,
 * `rich` is. Either may be empty.
 */
export interface Piece {
  readonly plain: readonly MimePart[]
  readonly rich: readonly MimePart[]
}

/**
 * What a mail reader would show, in order: of alternatives one, of related parts the root, of a report the words for
 * people, of a signed mail what was signed; no attachments. Forwarded messages are left to `forwardedParts`.
 */
export function shownPieces(part: MimePart): Piece[] {
  if (part.type.startsWith('multipart/') && part.children.length > 0) return piecesOfMultipart(part)
  const kind = textKind(part)
  if (kind === null || part.disposition === 'attachment') return []
  return [kind === 'html' ? { plain: [], rich: [part] } : { plain: [part], rich: [] }]
}

function piecesOfMultipart(part: MimePart): Piece[] {
  const [first, ...others] = part.children
  if (!first) return []
  if (part.type === 'multipart/alternative') return pieceOfAlternatives(part.children)
  if (part.type === 'multipart/encrypted') return []
  if (part.type === 'multipart/related' || part.type === 'multipart/signed') {
    // A related part may put its picture first; the text is the root then, whatever the standard says.
    return firstWithPieces([first, ...others])
  }
  return part.children.flatMap((child, i) => (i > 0 && isNamedFile(child) ? [] : shownPieces(child)))
}

function firstWithPieces(parts: readonly MimePart[]): Piece[] {
  for (const part of parts) {
    const pieces = shownPieces(part)
    if (pieces.length > 0) return pieces
  }
  return []
}

function pieceOfAlternatives(children: readonly MimePart[]): Piece[] {
  const variants = children.map((child) => shownPieces(child)).filter((pieces) => pieces.length > 0)
  const plain = variants.find((pieces) => pieces.every((piece) => piece.rich.length === 0))
  const rich = variants.findLast((pieces) => pieces.some((piece) => piece.rich.length > 0))
  if (!plain && !rich) return []
  return [{ plain: (plain ?? []).flatMap(leavesOf), rich: (rich ?? []).flatMap(leavesOf) }]
}

const leavesOf = (piece: Piece): readonly MimePart[] => (piece.plain.length > 0 ? piece.plain : piece.rich)

/** A later text part with a file's name is an enclosed file, whatever its disposition says. */
function isNamedFile(part: MimePart): boolean {
  return part.filename !== '' && textKind(part) !== null
}

function textKind(part: MimePart): 'plain' | 'html' | null {
  const { type } = part
  if (type === 'text/html' || type === 'application/xhtml+xml' || type === 'text/enriched') return 'html'
  if (type.startsWith('multipart/')) return 'plain'
  if (!type.startsWith('text/') || type === 'text/calendar' || type === 'text/x-amp-html') return null
  return notForReading.has(type) ? null : 'plain'
}

const notForReading = new Set([
  'text/rfc822-headers',
  'text/vcard',
  'text/x-vcard',
  'text/directory',
  'text/css',
  'text/csv',
  'text/xml',
])

/** The messages forwarded as attachments, outermost first. */
export function forwardedParts(part: MimePart): MimePart[] {
  if (part.type === 'message/rfc822' || part.type === 'message/global') return part.children
  return part.children.flatMap((child) => forwardedParts(child))
}

/** The machine's part of a report: who could not be reached, and why. */
export function deliveryStatus(part: MimePart): MimePart | null {
  if (part.type !== 'multipart/report') return null
  return (
    part.children.find(({ type }) => type === 'message/delivery-status' || type === 'message/global-delivery-status') ??
    null
  )
}

/** Calendar parts, as alternatives or as attached files; not those inside forwarded messages. */
export function calendarParts(part: MimePart): MimePart[] {
  if (isCalendar(part)) return [part]
  if (part.type.startsWith('message/')) return []
  return part.children.flatMap((child) => calendarParts(child))
}

function isCalendar(part: MimePart): boolean {
  return (
    part.type === 'text/calendar' ||
    part.type === 'application/ics' ||
    (part.children.length === 0 && /\.(?:ics|ical|ifb|icalendar)$/i.test(part.filename))
  )
}

/** Calendar parts decoded; the same invitation as alternative and as file counts once. */
export function readCalendars(buffer: Buffer, parts: readonly MimePart[]): string[] {
  const texts = new Map<string, string>()
  for (const part of parts.slice(0, mostCalendars)) {
    const bytes = decodeTransfer(buffer, part.bodyStart, part.bodyEnd, part.encoding, longestCalendar)
    // iCalendar is UTF-8 unless it says otherwise (RFC 5545 §3.1.4).
    const text = withoutControls(decodeText(bytes, part.params.get('charset') ?? 'utf-8'))
    if (text.includes('BEGIN:VCALENDAR') || /begin:vcalendar/i.test(text)) texts.set(text.replace(/\s+/g, ''), text)
  }
  return [...texts.values()]
}

/** The text of one piece, at most `limit` units: its plain form unless that says nothing. */
export function readPiece(buffer: Buffer, piece: Piece, limit: number): string {
  const plain = readLeaves(buffer, piece.plain, limit)
  if (piece.rich.length === 0 || !saysLittle(plain)) return plain

  const rich = readLeaves(buffer, piece.rich, limit)
  return plain.length === 0 || rich.length > 3 * plain.length + 40 ? rich : plain
}

/** "Please view this mail in HTML": short enough to compare with what the HTML says. */
function saysLittle(plain: string): boolean {
  return plain.length < 200
}

function readLeaves(buffer: Buffer, leaves: readonly MimePart[], limit: number): string {
  let text = ''
  for (const leaf of leaves) {
    if (text.length >= limit) break
    const next = readLeaf(buffer, leaf, limit - text.length)
    if (next !== '') text += text === '' ? next : `\n\n${next}`
  }
  return cutAt(text, limit)
}

export function readLeaf(buffer: Buffer, leaf: MimePart, limit: number): string {
  if (textKind(leaf) === 'html') return htmlToText(readHtml(buffer, leaf, longestHtml), limit)

  // Four bytes a unit is the most any charset here needs.
  const bytes = decodeTransfer(buffer, leaf.bodyStart, leaf.bodyEnd, leaf.encoding, limit * 4)
  const text = tidy(decodeText(bytes, leaf.params.get('charset') ?? null))
  if (looksLikeHtml(text)) return htmlToText(text, limit)

  const flowed = leaf.params.get('format')?.toLowerCase() === 'flowed'
  return cutAt(trimLines(flowed ? unflow(text, leaf.params.get('delsp')?.toLowerCase() === 'yes') : text), limit)
}

/** The HTML of a part as text; the charset of the part, else of its own `<meta>`. */
export function readHtml(buffer: Buffer, leaf: MimePart, limit: number): string {
  const bytes = decodeTransfer(buffer, leaf.bodyStart, leaf.bodyEnd, leaf.encoding, limit * 2)
  const charset = leaf.params.get('charset') ?? metaCharset(bytes)
  return cutAt(withoutControls(decodeText(bytes, charset)), limit)
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
  return withoutControls(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
}

/** NUL and its like are damage, and databases refuse them. A byte order mark is no text. */
function withoutControls(text: string): string {
  const clean = text.replace(controls, '')
  return clean.charCodeAt(0) === 0xfeff ? clean.slice(1) : clean
}

/** Without empty lines before and white space behind. */
function trimLines(text: string): string {
  return text.trimEnd().replace(/^(?:[ \t]{0,200}\n)+/, '')
}
