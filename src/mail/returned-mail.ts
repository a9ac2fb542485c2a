import type { MessageHead } from '#domain/message.ts'
import { readHead, readHeaders, WantedHeaders } from '#mail/head.ts'
import { idsIn } from '#mail/message-head.ts'
import type { MimePart } from '#mail/mime-tree.ts'
import { deliveryStatus } from '#mail/shown-parts.ts'
import { decodeTransfer } from '#mail/transfer.ts'

const returnedTypes: ReadonlySet<string> = new Set([
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global-headers',
])
const longestHead = 64 * 1024
const wanted = new WantedHeaders(['message-id', 'in-reply-to', 'references'])

/** The mail, or its head alone, that a delivery report gives back behind the machine's part (RFC 3464 §2, RFC 6522 §3). */
export function returnedPart(tree: MimePart): MimePart | null {
  if (deliveryStatus(tree) === null) return null
  return tree.children.find(({ type }, n) => n > 0 && returnedTypes.has(type)) ?? null
}

/**
 * Servers put no References into a report: which mail it is about, and in which thread, stands in what they return.
 * It is read as if the report had named them.
 */
export function withReturned(head: MessageHead, buffer: Buffer, tree: MimePart): MessageHead {
  const part = returnedPart(tree)
  if (part === null) return head
  const end = Math.min(part.bodyEnd, part.bodyStart + longestHead)
  const bytes =
    part.encoding === 'base64' || part.encoding === 'quoted-printable'
      ? decodeTransfer(buffer, part.bodyStart, part.bodyEnd, part.encoding, longestHead)
      : buffer.subarray(part.bodyStart, end)
  const headers = readHeaders(readHead(bytes, 0, bytes.length).text, wanted)
  const returned = ['references', 'in-reply-to', 'message-id'].flatMap((name) => idsIn(headers.get(name)))
  return returned.length === 0 ? head : { ...head, references: [...new Set([...head.references, ...returned])] }
}
