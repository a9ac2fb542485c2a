import type { ParsedMessage, RawMessage } from '#domain/message.ts'
import { asBuffer } from '#mail/charset.ts'
import { cutAt, readMessageHead } from '#mail/message-head.ts'
import { readMimeTree, type MimePart } from '#mail/mime-tree.ts'
import { calendarsOf } from '#mail/peek.ts'
import {
  deliveryStatus,
  forwardedParts,
  longestHtml,
  longestText,
  readCalendars,
  readHtml,
  readLeaf,
  readPiece,
  shownPieces,
  type Piece,
} from '#mail/shown-text.ts'

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

  return {
    ...head,
    ...readBody(buffer, tree),
    calendars: readCalendars(buffer, calendarsOf(tree)),
    size: raw.bytes.length,
  }
}

function readBody(buffer: Buffer, tree: MimePart): { text: string; html: string | null } {
  const pieces = shownPieces(tree)
  const text = joinTexts(buffer, pieces, deliveryStatus(tree))
  if (text !== '') return { text, html: htmlOf(buffer, pieces) }

  for (const forwarded of forwardedParts(tree)) {
    const body = readBody(buffer, forwarded)
    if (body.text !== '') return body
  }
  return { text: '', html: htmlOf(buffer, pieces) }
}

function joinTexts(buffer: Buffer, pieces: readonly Piece[], status: MimePart | null): string {
  const texts: string[] = []
  let left = longestText
  const add = (text: string) => {
    if (text === '') return
    texts.push(text)
    left -= text.length + 2
  }

  for (const piece of pieces) if (left > 0) add(readPiece(buffer, piece, left))
  if (status && left > 0) add(readLeaf(buffer, status, left))
  return cutAt(texts.join('\n\n'), longestText)
}

function htmlOf(buffer: Buffer, pieces: readonly Piece[]): string | null {
  let html = ''
  for (const part of pieces.flatMap((piece) => piece.rich)) {
    if (html.length >= longestHtml) break
    if (part.type === 'text/html' || part.type === 'application/xhtml+xml') {
      html += (html && '\n') + readHtml(buffer, part, longestHtml - html.length)
    }
  }
  return html === '' ? null : html
}
