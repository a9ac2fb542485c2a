import type { Outgoing } from '#domain/outbox.ts'
import type { RawMessage } from '#domain/message.ts'
import { buildEml } from '#mail/eml-out.ts'

/** The very bytes that leave: the same whenever they are made of the same mail. */
export function bytesOf({ words, messageId, date }: Outgoing): Uint8Array {
  const { from, to, subject, body, inReplyTo, references } = words
  return Buffer.from(buildEml({ from, to: [to], subject, body, date, messageId, inReplyTo, references }))
}

export function asRawMessage(mail: Outgoing): RawMessage {
  const bytes = bytesOf(mail)
  const place = { at: `outbox:${mail.id}`, offset: 0, length: bytes.length }
  return { bytes, place, envelopeDate: mail.date, labels: ['sent'] }
}
