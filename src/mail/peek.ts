import type { PeekedMessage, RawMessage } from '#domain/message.ts'
import { asBuffer } from '#mail/charset.ts'
import { readMessageHead } from '#mail/message-head.ts'
import { readMimeTree, type MimePart } from '#mail/mime-tree.ts'
import { calendarParts, forwardedParts, longestText, readCalendars, readPiece, shownPieces } from '#mail/shown-text.ts'

/**
 * The cheap look at a message: head, first readable text, calendar parts. Attachments are stepped over without being
 * decoded. Never throws; time and memory are bounded whatever the bytes are.
 */
export function peek(raw: RawMessage): PeekedMessage {
  const buffer = asBuffer(raw.bytes)
  const { head, headers, bodyStart } = readMessageHead(raw, buffer)
  const tree = readMimeTree(buffer, headers, bodyStart)

  return {
    ...head,
    text: firstText(buffer, tree),
    calendars: readCalendars(buffer, calendarsOf(tree)),
    size: raw.bytes.length,
  }
}

function firstText(buffer: Buffer, tree: MimePart): string {
  for (const piece of shownPieces(tree)) {
    const text = readPiece(buffer, piece, longestText)
    if (text !== '') return text
  }
  for (const forwarded of forwardedParts(tree)) {
    const text = firstText(buffer, forwarded)
    if (text !== '') return text
  }
  return ''
}

/** An invitation forwarded as an attachment counts where the mail brings none of its own. */
export function calendarsOf(tree: MimePart): MimePart[] {
  const own = calendarParts(tree)
  return own.length > 0 ? own : forwardedParts(tree).flatMap((part) => calendarParts(part))
}
