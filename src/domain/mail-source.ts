import type { Place, RawMessage } from '#domain/message.ts'

/** What a mail file or folder turned out to be. */
export type MailSourceKind = 'mbox' | 'eml' | 'maildir' | 'mail-folder' | 'gzip' | 'zip' | 'tar' | 'imap'

/** How far a reading came. Opaque to everybody but the source it was taken from; safe to store as text. */
export type MailCursor = string

/** Mail that could not be read: where it lies and why (`setAsideReason`). */
interface UnreadableMail {
  readonly place: Place
  readonly reason: string
}

/**
 * `bytesDone` of the source's `totalBytes` (packed bytes, where it is packed) are behind this item; a resumed reading
 * starts from what was done.
 */
export type MailItem =
  | { readonly raw: RawMessage; readonly cursor: MailCursor; readonly bytesDone: number }
  | { readonly unreadable: UnreadableMail; readonly cursor: MailCursor; readonly bytesDone: number }

/** Whether the bytes of a message are the caller's to keep. */
export type MailBytes = 'kept' | 'lent'

/** A place mail comes from. Holds only what is called. */
export interface MailSource {
  readonly kind: MailSourceKind
  /** Absolute path. */
  readonly path: string
  /** What to call it on the screen: the last part of the path. */
  readonly name: string
  /** Tells this file or folder from another one that later lies at the same path. */
  readonly fingerprint: string
  /** Of mail that lies on a server, what is read is not known in bytes before it was: a guess by the number of messages. */
  readonly totalBytes: number
  readonly totalFiles: number
  /**
   * Every message once, in a fixed order, one at a time: memory stays flat. With the cursor of an earlier item it goes
   * on behind that item; where the cursor does not fit any more it starts over (importing twice changes nothing, so
   * that only costs time). Bytes that are `lent` may be written over once the next message is asked for: whoever keeps
   * them copies them.
   */
  messages(from?: MailCursor, bytes?: MailBytes): AsyncIterable<MailItem>
  /** Whether a source with this earlier fingerprint is this one, perhaps grown: only then is its cursor of use. */
  continues(fingerprint: string): Promise<boolean>
  /** The message at a place this source gave out, or null when it is gone or something else lies there. */
  fetch(place: Place): Promise<RawMessage | null>
  /** As much of it as a peek needs, where that is cheaper. */
  fetchLean?(place: Place): Promise<RawMessage | null>
  /** Ends what stands open between two questions. */
  close?(): Promise<void>
  /** Places that will be asked for next, in this order: a far source then gets many at once. `lean` as above. */
  expect?(places: readonly Place[], lean?: 'lean'): void
  /**
   * The same for many places, one answer each, in their order. Where a source has it, a place is found by reading what
   * lies before it (packed files): asked in the order of `Place.offset`, it reads once through all. A place is taken
   * when the answer to the one before was.
   */
  fetchMany?(places: Iterable<Place> | AsyncIterable<Place>): AsyncIterable<RawMessage | null>
}

/** Why a path is no source of mail, with a sentence for the person that says what to do. */
export interface MailSourceRefusal {
  readonly code: 'not-found' | 'not-readable' | 'not-a-mailbox' | 'empty'
  readonly message: string
}
