import type { MessageKey } from '#domain/ids.ts'

/** A mail address as written: `name` may be empty, `address` is lower-cased and may be empty when unreadable. */
export interface Address {
  readonly name: string
  readonly address: string
}

/**
 * The headers that matter to reading, beside those with a field of their own; keys are lower-case. Anything else is
 * not carried along. (`domain/06 §6.2`, `domain/04 §4.5`)
 */
export const signalHeaders = [
  'auto-submitted',
  'precedence',
  'list-id',
  'list-unsubscribe',
  'list-post',
  'feedback-id',
  'delivered-to',
  'x-original-to',
  'x-gmail-labels',
  'x-folder',
  'x-linkedin-template',
  'x-linkedin-class',
  'x-workday-notification',
  'x-icims-notification',
  'x-auto-response-suppress',
  'x-autoreply',
  'x-autorespond',
  'x-failed-recipients',
  'x-spam-flag',
  'content-language',
  'sender',
  // As written: its offset tells the zone in which the writer counts hours.
  'date',
] as const
export type SignalHeader = (typeof signalHeaders)[number]

/** What is read of the head of every message, before anything is decided about it. */
export interface MessageHead {
  readonly key: MessageKey
  /** The Message-ID header as written, angle brackets included; null when absent or empty. */
  readonly messageId: string | null
  /** Epoch milliseconds from the Date header, else from the mbox envelope line or Received; null when none can be read. */
  readonly date: number | null
  readonly from: Address | null
  readonly replyTo: readonly Address[]
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  /** Decoded, white space folded. */
  readonly subject: string
  /** Message-IDs, angle brackets included, in header order, at most 100. */
  readonly inReplyTo: readonly string[]
  readonly references: readonly string[]
  readonly headers: Readonly<Partial<Record<SignalHeader, string>>>
}

/** The head of a message alone: for many at once, not held with their words. */
export function headOnly(message: MessageHead): MessageHead {
  const { key, messageId, date, from, replyTo, to, cc, subject, inReplyTo, references, headers } = message
  return { key, messageId, date, from, replyTo, to, cc, subject, inReplyTo, references, headers }
}

/** The cheap look at a message: head, first readable text (decoded, HTML turned to text), calendar parts as they are. */
export interface PeekedMessage extends MessageHead {
  readonly text: string
  readonly calendars: readonly string[]
  /** Bytes of the raw message. */
  readonly size: number
}

/** A message read whole: what Ajar keeps of job mail. No attachments. */
export interface ParsedMessage extends MessageHead {
  /** The text that is shown and that evidence offsets count in (UTF-16 units). LF line ends. */
  readonly text: string
  /** The HTML part as it came (never rendered outside the sandbox), or null. */
  readonly html: string | null
  readonly calendars: readonly string[]
  readonly size: number
}

/** Where a raw message lies inside its source, enough to fetch it again. */
export interface Place {
  /**
   * Unique within the source: for an mbox file the byte offset of the `From ` line, in a folder the file's relative
   * path (followed by `:offset` where that file is an mbox), in a packed file the same of the files inside.
   */
  readonly at: string
  readonly offset: number
  readonly length: number
}

/** One message's bytes, unescaped (mboxrd `>From ` undone), with its place. */
export interface RawMessage {
  readonly bytes: Uint8Array
  readonly place: Place
  /** From the mbox envelope line or the file's name or time; null when unknown. */
  readonly envelopeDate: number | null
  /** Flags or labels the source knows of (`sent`, `draft`, `spam`, `trash`), lower-case. */
  readonly labels: readonly string[]
  /**
   * Set when only head, first text and calendar parts are here, enough for a peek; the source's `fetch` gives all that
   * is read of a kept message.
   */
  readonly partial?: true
  /** Set when the message was larger than the splitter's bound and only its first part is here. */
  readonly cut?: true
}
