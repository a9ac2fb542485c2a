import type { ParsedMessage, RawMessage } from '#domain/message.ts'
import { asBuffer } from '#mail/charset.ts'
import { readCalendars } from '#mail/calendar-parts.ts'
import { longestHtml, longestText, readHtml, readLeaf, readPiece } from '#mail/leaf-text.ts'
import { readMessageHead } from '#mail/message-head.ts'
import { readMimeTree, type MimePart } from '#mail/mime-tree.ts'
import { withReturned } from '#mail/returned-mail.ts'
import {
  charsetHint,
  deliveryStatus,
  enclosedPieces,
  forwardedBodies,
  shownPieces,
  type MimeBody,
  type Piece,
} from '#mail/shown-parts.ts'
import { cutAt, withoutControls } from '#mail/tidy-text.ts'

/**
 * A message read whole: the text that is shown (all of it, where the peek stops at the first part), the HTML as it
 * came, calendar parts; attachments dropped. Never throws.
 *
 * The same code as the peek, not a library: the key, the head and the text must agree with what triage saw; the
 * libraries decode windows-1252 wrongly on this Node, drop the machine's part of a bounce, and have no bounds.
 * postal-mime and mailparser are the oracles this is tested against.
 */
export function parse(raw: RawMessage): ParsedMessage {
  const buffer = asBuffer(raw.bytes)
  const { head, headers, bodyStart } = readMessageHead(raw, buffer)
  const tree = readMimeTree(buffer, headers, bodyStart)
  const body: MimeBody = { buffer, tree, hint: charsetHint(tree, headers) }

  return {
    ...withReturned(head, buffer, tree),
    ...(readBody(body) ?? enclosedBody(body)),
    calendars: readCalendars(body),
    size: raw.bytes.length,
  }
}

interface ShownBody {
  readonly text: string
  readonly html: string | null
}

/** Null where there is nothing to read, neither here nor in what was forwarded. */
function readBody(body: MimeBody): ShownBody | null {
  const pieces = shownPieces(body.tree)
  const text = joinTexts(body, pieces, deliveryStatus(body.tree))
  if (text !== '') return { text, html: htmlOf(body, pieces) }

  for (const forwarded of forwardedBodies(body)) {
    const inner = readBody(forwarded)
    if (inner) return inner
  }
  return null
}

function enclosedBody(body: MimeBody): ShownBody {
  for (const piece of enclosedPieces(body.tree)) {
    const text = readPiece(body, piece, longestText)
    if (text !== '') return { text, html: htmlOf(body, [piece]) }
  }
  // A mail of pictures has no text, and still something to show.
  return { text: '', html: htmlOf(body, shownPieces(body.tree)) }
}

function joinTexts(body: MimeBody, pieces: readonly Piece[], status: MimePart | null): string {
  const texts: string[] = []
  let left = longestText
  const add = (text: string) => {
    if (text === '') return
    texts.push(text)
    left -= text.length + 2
  }

  for (const piece of pieces) if (left > 0) add(readPiece(body, piece, left))
  if (status && left > 0) add(readLeaf(body, status, left))
  return cutAt(texts.join('\n\n'), longestText)
}

function htmlOf(body: MimeBody, pieces: readonly Piece[]): string | null {
  let html = ''
  for (const part of pieces.flatMap((piece) => piece.rich)) {
    if (html.length >= longestHtml) break
    if (part.type === 'text/html' || part.type === 'application/xhtml+xml') {
      html += (html && '\n') + withoutControls(readHtml(body, part, longestHtml - html.length))
    }
  }
  return html === '' ? null : html
}
