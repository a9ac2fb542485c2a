import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

import type { Place, RawMessage } from '#domain/message.ts'
import { readEnvelopeLine } from '#mail/envelope-line.ts'
import { maxMessageBytes } from '#mail/mbox-message.ts'
import { maildirDate } from '#mail/maildir.ts'

/** Messages up to this length lie in lent bytes; few are longer. */
const lentBytes = 1024 * 1024

/** Bytes that one message after the other is read into, each in the place of the one before. */
export class LentBytes {
  readonly #bytes = Buffer.allocUnsafeSlow(lentBytes)

  /** All of an open file, or null where it is longer. */
  read(file: number): Buffer | null {
    const read = readInto(file, this.#bytes, lentBytes)
    return read < lentBytes ? this.#bytes.subarray(0, read) : null
  }
}

/**
 * A message of a file of its own, without what programs put around it. Read in one go: waiting for each of four calls
 * costs more than they do. Throws what the file system throws.
 */
export function readMessageFile(path: string, at: string, labels: readonly string[], lent?: LentBytes): RawMessage {
  const file = openSync(path, 'r')
  try {
    // Without asking for the length first, which costs as much as the reading.
    const short = lent?.read(file)
    if (short) return wholeMessage(short, { at, offset: 0, length: short.length }, path, labels)
    const { size } = fstatSync(file)
    return wholeMessage(readStart(file, Math.min(size, maxMessageBytes)), { at, offset: 0, length: size }, path, labels)
  } finally {
    closeSync(file)
  }
}

/** The message of a file's `bytes` (the first `maxMessageBytes` of them); `place` says how long it is. */
export function wholeMessage(bytes: Buffer, place: Place, path: string, labels: readonly string[]): RawMessage {
  const { content, envelopeDate } = unwrap(bytes, /\.emlx$/i.test(path))
  return {
    bytes: content,
    place,
    envelopeDate: envelopeDate ?? maildirDate(path.slice(path.lastIndexOf('/') + 1)),
    labels,
    ...(place.length > bytes.length ? { cut: true as const } : {}),
  }
}

function readStart(file: number, length: number): Buffer {
  // Its own memory, so that it can be handed to another thread.
  const bytes = Buffer.allocUnsafeSlow(length)
  return bytes.subarray(0, readInto(file, bytes, length))
}

/** How many bytes were read: fewer than `length` only at the end of the file. */
function readInto(file: number, bytes: Buffer, length: number): number {
  let done = 0
  while (done < length) {
    const read = readSync(file, bytes, done, length - done, done)
    if (read === 0) break
    done += read
  }
  return done
}

/** Takes off a byte order mark, Apple Mail's byte count and property list (.emlx), and a left-over envelope line. */
function unwrap(bytes: Buffer, emlx: boolean): { content: Buffer; envelopeDate: number | null } {
  let content = bytes
  if (content.toString('latin1', 0, 3) === '\xef\xbb\xbf') content = content.subarray(3)

  const count = emlx ? /^(\d{1,10})[ \t]{0,20}\r?\n/.exec(content.toString('latin1', 0, 40)) : null
  if (count) content = content.subarray(count[0].length, count[0].length + Number(count[1]))

  if (content.toString('latin1', 0, 5) !== 'From ') return { content, envelopeDate: null }
  const end = content.indexOf('\n')
  const envelope = readEnvelopeLine(content.toString('latin1', 0, Math.min(Math.max(end, 0), 1000)).trimEnd())
  return { content: content.subarray(end + 1), envelopeDate: envelope?.date ?? null }
}
