import type { MailCursor, MailItem } from '#domain/mail-source.ts'
import type { RawMessage } from '#domain/message.ts'
import { setAsideReason } from '#domain/set-aside.ts'

/** A message as a source gives it out; one without anything that could be a head is set aside. */
export function messageItem(raw: RawMessage, cursor: MailCursor, bytesDone: number): MailItem {
  if (hasHead(raw.bytes)) return { raw, cursor, bytesDone }
  const reason = setAsideReason(raw.bytes.length === 0 ? 'empty' : 'no-headers')
  return { unreadable: { place: raw.place, reason }, cursor, bytesDone }
}

/** Whether the bytes start with anything that could be a head; a file of zeros or a letter without headers does not. */
function hasHead(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1200)).toString('latin1')
  return /^(?:>?From [^\n]{0,1000}\n)?[!-9;-~]{1,80}[ \t]{0,10}:/.test(start)
}
