import type { PeekedMessage, RawMessage } from '#domain/message.ts'
import { asBuffer } from '#mail/charset.ts'
import { readCalendars } from '#mail/calendar-parts.ts'
import { readLeaf, readPiece } from '#mail/leaf-text.ts'
import { readMessageHead } from '#mail/message-head.ts'
import { readMimeTree } from '#mail/mime-tree.ts'
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

/** UTF-16 units of text that are looked at: triage asks for the first few thousand. */
const longestPeek = 16 * 1024

/**
 * The cheap look at a message: head, first readable text, calendar parts. Attachments are stepped over without being
 * decoded. Never throws; time and memory are bounded whatever the bytes are.
 */
export function peek(raw: RawMessage): PeekedMessage {
  const buffer = asBuffer(raw.bytes)
  const { head, headers, bodyStart } = readMessageHead(raw, buffer)
  const tree = readMimeTree(buffer, headers, bodyStart)
  const body: MimeBody = { buffer, tree, hint: charsetHint(tree, headers) }

  return {
    ...withReturned(head, buffer, tree),
    text: firstText(body) || firstOf(body, enclosedPieces(tree)),
    calendars: readCalendars(body),
    size: raw.bytes.length,
  }
}

function firstText(body: MimeBody): string {
  const text = firstOf(body, shownPieces(body.tree)) || statusText(body)
  if (text !== '') return text
  for (const forwarded of forwardedBodies(body)) {
    const inner = firstText(forwarded)
    if (inner !== '') return inner
  }
  return ''
}

/** A report whose words for people were lost has the machine's part, as `parse` shows it. */
function statusText(body: MimeBody): string {
  const status = deliveryStatus(body.tree)
  return status === null ? '' : readLeaf(body, status, longestPeek)
}

function firstOf(body: MimeBody, pieces: readonly Piece[]): string {
  for (const piece of pieces) {
    const text = readPiece(body, piece, longestPeek)
    if (text !== '') return text
  }
  return ''
}
