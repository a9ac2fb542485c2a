import { open, type FileHandle } from 'node:fs/promises'

import type { Place, RawMessage } from '#domain/message.ts'
import { maxMessageBytes, mboxMessage } from '#mail/mbox-message.ts'
import { isLoose, lookahead, startsMessage } from '#mail/mbox-start.ts'

export interface MboxOptions {
  /** Messages longer than this come cut to it, and marked. */
  readonly maxMessageBytes?: number
  /** Bytes read at a time; tests make it small. */
  readonly windowBytes?: number
  /** Places get this in front (`path:`) when the file is one of several. */
  readonly placePrefix?: string
  /** What the name of the file says of its mail, such as `sent`. */
  readonly labels?: readonly string[]
}

/** A stretch before the first message that is not blank and not mail. */
export interface MboxJunk {
  readonly junk: Place
}

const defaultWindow = 1024 * 1024
const separatorStart = Buffer.from('\nFrom ')

/**
 * Splits an mbox file into messages, reading it through one window of fixed size: memory is flat whatever its length.
 * The messages of the file from byte `from` on, which must be 0 or the end of a message (`place.offset + length`).
 * Throws what the file system throws; content never makes it throw.
 */
export async function* readMbox(
  file: string,
  from = 0,
  options: MboxOptions = {},
): AsyncGenerator<RawMessage | MboxJunk, void, undefined> {
  const handle = await open(file, 'r')
  try {
    const head = Buffer.alloc(lookahead)
    const loose = isLoose(head.subarray(0, await readFully(handle, head, 0)))
    yield* new MboxReader(handle, loose, options).from(from)
  } finally {
    await handle.close()
  }
}

/** The message at a place, or null when the file has changed there. */
export async function readMboxMessageAt(
  file: string,
  place: Place,
  options: MboxOptions = {},
): Promise<RawMessage | null> {
  const handle = await open(file, 'r')
  try {
    return await readAt(handle, place, options)
  } finally {
    await handle.close()
  }
}

async function readAt(handle: FileHandle, place: Place, options: MboxOptions): Promise<RawMessage | null> {
  const limit = options.maxMessageBytes ?? maxMessageBytes
  const wanted = Math.min(place.length, limit + lookahead)
  if (!(place.offset >= 0 && wanted > 0)) return null

  const bytes = Buffer.allocUnsafeSlow(wanted)
  const read = await readFully(handle, bytes, place.offset)
  if (read < wanted || bytes.toString('latin1', 0, 5) !== 'From ') return null
  if (!(await messageEndsAt(handle, place.offset + place.length))) return null
  return mboxMessage(bytes, place, options.labels ?? [], limit)
}

/** The next message begins there, the file ends there, or it ended there before it grew. */
async function messageEndsAt(handle: FileHandle, offset: number): Promise<boolean> {
  const next = Buffer.alloc(9)
  const read = await readFully(handle, next, offset)
  return /^(?:\r?\n){0,2}(?:From |$)/.test(next.toString('latin1', 0, read))
}

class MboxReader {
  private readonly handle: FileHandle
  private readonly loose: boolean
  private readonly options: MboxOptions
  private readonly window: Buffer
  /** File offset of window[0], and how many bytes of the window are filled. */
  private base = 0
  private filled = 0
  private atEnd = false

  constructor(handle: FileHandle, loose: boolean, options: MboxOptions) {
    this.handle = handle
    this.loose = loose
    this.options = options
    this.window = Buffer.allocUnsafeSlow(Math.max(options.windowBytes ?? defaultWindow, 4 * lookahead))
  }

  async *from(offset: number): AsyncGenerator<RawMessage | MboxJunk, void, undefined> {
    this.base = offset
    await this.fill()
    const bom = offset === 0 && this.window.toString('latin1', 0, Math.min(3, this.filled)) === '\xef\xbb\xbf' ? 3 : 0

    let start = this.startsHere(offset + bom) ? offset + bom : await this.nextStart(offset + bom, -1)
    const before = start < 0 ? this.base + this.filled : start
    if (before > offset + bom && (await this.hasInk(offset + bom, before))) {
      yield { junk: this.place(offset + bom, before) }
    }

    while (start >= 0) {
      const next = await this.nextStart(start + 5, start)
      const end = next < 0 ? this.base + this.filled : next
      const message = await this.take(this.place(start, end))
      // The file shrank while it was read: there is nothing left to give.
      if (!message) return
      yield message
      start = next
    }
  }

  private place(start: number, end: number): Place {
    return { at: `${this.options.placePrefix ?? ''}${start}`, offset: start, length: end - start }
  }

  /** From the window where it lies there whole, else read once more: so memory holds one message, not two. */
  private async take(place: Place): Promise<RawMessage | null> {
    const from = place.offset - this.base
    if (from < 0) return readAt(this.handle, place, this.options)

    // Its own memory: callers may keep it or hand it to another thread, and the window is written over.
    const bytes = Buffer.allocUnsafeSlow(place.length)
    this.window.copy(bytes, 0, from, from + place.length)
    return mboxMessage(bytes, place, this.options.labels ?? [], this.options.maxMessageBytes)
  }

  /** Offset of the next `From ` line that starts a message, behind `from`; -1 at the end of the file. */
  private async nextStart(from: number, keep: number): Promise<number> {
    let position = Math.max(from, this.base)
    for (;;) {
      const hit = this.window.subarray(0, this.filled).indexOf(separatorStart, position - this.base)
      if (hit < 0) {
        if (this.atEnd) return -1
        position = Math.max(position, this.base + this.filled - separatorStart.length + 1)
        // Two more bytes stay, to see whether the line before is blank.
        await this.slide(Math.max(this.base, position - 3), keep)
        continue
      }
      const line = this.base + hit + 1
      if (this.filled - hit < lookahead && !this.atEnd) {
        position = this.base + hit
        await this.slide(Math.max(this.base, position - 3), keep)
        continue
      }
      if (startsMessage(this.window.subarray(0, this.filled), line - this.base, this.loose)) return line
      position = line
    }
  }

  /** At the file's start a `From ` line may be of any shape; a cursor's line was looked at when it was taken. */
  private startsHere(offset: number): boolean {
    const at = offset - this.base
    return this.window.toString('latin1', at, Math.min(at + 5, this.filled)) === 'From '
  }

  /** Moves the window on: drops all before `from`, but keeps the message that starts at `keep` while it fits. */
  private async slide(from: number, keep: number): Promise<void> {
    const fits = keep >= this.base && from - keep < this.window.length / 2
    const drop = (fits ? keep : from) - this.base
    this.window.copyWithin(0, drop, this.filled)
    this.base += drop
    this.filled -= drop
    await this.fill()
  }

  private async fill(): Promise<void> {
    const read = await readFully(this.handle, this.window.subarray(this.filled), this.base + this.filled)
    this.atEnd = this.filled + read < this.window.length
    this.filled += read
  }

  /** Whether a stretch holds anything but white space; looks at no more than its first window. */
  private async hasInk(start: number, end: number): Promise<boolean> {
    const bytes = Buffer.alloc(Math.min(end - start, this.window.length))
    const read = await readFully(this.handle, bytes, start)
    return /[^\s\0]/.test(bytes.toString('latin1', 0, read))
  }
}

async function readFully(handle: FileHandle, into: Uint8Array, position: number): Promise<number> {
  let done = 0
  while (done < into.length) {
    const { bytesRead } = await handle.read(into, done, into.length - done, position + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return done
}
