import { readMessageTree, type MimePart } from '#mail/mime-tree.ts'
import { decodeTransfer } from '#mail/transfer.ts'

const longestForwarded = 4 * 1024 * 1024

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

export function textKind({ type }: MimePart): 'plain' | 'html' | null {
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
