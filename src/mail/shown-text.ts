import { decodeText } from '#mail/charset.ts'
import { unflow } from '#mail/flowed.ts'
import { htmlToText } from '#mail/html-text.ts'
import { cutAt } from '#mail/message-head.ts'
import { readMessageTree, type MimePart } from '#mail/mime-tree.ts'
import { decodeTransfer } from '#mail/transfer.ts'

/** UTF-16 units of text, and of HTML, that are kept of one message. */
export const longestText = 256 * 1024
export const longestHtml = 1024 * 1024
const longestCalendar = 256 * 1024
const mostCalendars = 20
const longestForwarded = 4 * 1024 * 1024

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
 * people, of a signed mail what was signed; no attachments. Forwarded messages are left to `forwardedBodies`.
 */
export function shownPieces(part: MimePart): Piece[] {
  if (part.type.startsWith('multipart/')) return piecesOfMultipart(part)
  return part.disposition === 'attachment' ? [] : pieceOfLeaf(part)
}

function pieceOfLeaf(part: MimePart): Piece[] {
  const kind = textKind(part)
  if (kind === null) return []
  return [kind === 'html' ? { plain: [], rich: [part] } : { plain: [part], rich: [] }]
}

/** Where nothing is shown, the enclosed texts: a mail may be nothing but a letter as a file. */
export function enclosedPieces(part: MimePart): Piece[] {
  return part.children.length > 0 ? part.children.flatMap((child) => enclosedPieces(child)) : pieceOfLeaf(part)
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

function textKind({ type }: MimePart): 'plain' | 'html' | null {
  return textTypes.get(type) ?? null
}

/** Other kinds of `text/` are files: calendars, contacts, tables, patches, the web page for mobile mailers. */
const textTypes: ReadonlyMap<string, 'plain' | 'html'> = new Map(
  Object.entries({
    'text/plain': 'plain',
    'text/markdown': 'plain',
    'text/x-markdown': 'plain',
    'text/html': 'html',
    'application/xhtml+xml': 'html',
    'text/enriched': 'html',
    'text/richtext': 'html',
  }),
)

/** A tree with the bytes its offsets count in. */
export interface MimeBody {
  readonly buffer: Buffer
  readonly tree: MimePart
  /** The charset the rest of the mail speaks of, for parts that name none. */
  readonly hint: string | null
}

/** Of the whole message's Content-Type, else of the encoded words in its subject. */
export function charsetHint(tree: MimePart, headers: ReadonlyMap<string, string>): string | null {
  return tree.params.get('charset') ?? /=\?([\w.:-]{2,40})\?[bq]\?/i.exec(headers.get('subject') ?? '')?.[1] ?? null
}

/** The messages forwarded as attachments, outermost first. Base64 around one is against the standard, and seen. */
export function forwardedBodies(body: MimeBody): MimeBody[] {
  const { buffer, tree } = body
  if (!tree.type.startsWith('message/'))
    return tree.children.flatMap((child) => forwardedBodies({ ...body, tree: child }))
  if (tree.type !== 'message/rfc822' && tree.type !== 'message/global') return []
  if (tree.children.length > 0) return tree.children.map((child) => ({ ...body, tree: child }))

  if (tree.encoding !== 'base64' && tree.encoding !== 'quoted-printable') return []
  const bytes = decodeTransfer(buffer, tree.bodyStart, tree.bodyEnd, tree.encoding, longestForwarded)
  return [{ ...body, buffer: bytes, tree: readMessageTree(bytes) }]
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
function calendarParts(part: MimePart): MimePart[] {
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

/**
 * Calendar parts decoded; the same invitation as alternative and as file counts once. One forwarded as an attachment
 * counts where the mail brings none of its own.
 */
export function readCalendars(body: MimeBody): string[] {
  const own = calendarsOf(body)
  return own.length > 0 ? own : forwardedBodies(body).flatMap((forwarded) => calendarsOf(forwarded))
}

function calendarsOf({ buffer, tree }: MimeBody): string[] {
  const texts = new Map<string, string>()
  for (const part of calendarParts(tree).slice(0, mostCalendars)) {
    const bytes = decodeTransfer(buffer, part.bodyStart, part.bodyEnd, part.encoding, longestCalendar)
    // iCalendar is UTF-8 unless it says otherwise (RFC 5545 §3.1.4).
    const text = withoutControls(decodeText(bytes, part.params.get('charset') ?? 'utf-8'))
    if (/begin:vcalendar/i.test(text)) texts.set(text.replace(/\s+/g, ''), text)
  }
  return [...texts.values()]
}

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
  return withoutControls(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
}

/** NUL and its like are damage, and databases refuse them. */
export function withoutControls(text: string): string {
  return withoutByteOrderMark(text.replace(controls, ''))
}

function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/** Without empty lines before and white space behind. */
function trimLines(text: string): string {
  return text.trimEnd().replace(/^(?:[ \t]{0,200}\n)+/, '')
}
