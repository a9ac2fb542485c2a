import { open } from 'node:fs/promises'

import type { MailBytes } from '#domain/mail-source.ts'
import type { Place, RawMessage } from '#domain/message.ts'
import { setAsideReason } from '#domain/set-aside.ts'
import { FileBytes, type ByteStream } from '#mail/byte-stream.ts'
import { GrowingBytes } from '#mail/growing-bytes.ts'
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
  /** `lent`: a message's bytes may lie in the window, which is written over when the next one is asked for. */
  readonly bytes?: MailBytes
}

/** A stretch that gives no message: before the first one, or where damage cut the last one off. */
export interface MboxGap {
  readonly gap: Place
  readonly reason: string
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
): AsyncGenerator<RawMessage | MboxGap, void, undefined> {
  const handle = await open(file, 'r')
  try {
    const loose = isLoose(await new FileBytes(handle).peek(lookahead))
    yield* splitMbox(new FileBytes(handle, from), loose, from, options)
  } finally {
    await handle.close()
  }
}

/** The same for bytes that stand at `from`; `loose` is what `isLoose` says of the beginning of all of them. */
export function splitMbox(
  bytes: ByteStream,
  loose: boolean,
  from = 0,
  options: MboxOptions = {},
): AsyncGenerator<RawMessage | MboxGap, void, undefined> {
  return new MboxSplitter(bytes, loose, from, options).messages()
}

/** The message at a place, or null when the file has changed there. */
export async function readMboxMessageAt(
  file: string,
  place: Place,
  options: MboxOptions = {},
): Promise<RawMessage | null> {
  if (!(place.offset >= 0)) return null
  const handle = await open(file, 'r')
  try {
    return await readNextMessage(new FileBytes(handle, place.offset), place, options)
  } finally {
    await handle.close()
  }
}

/** The same for bytes that stand at the place's offset; they stand behind it afterwards. */
export async function readNextMessage(
  bytes: ByteStream,
  place: Place,
  options: MboxOptions = {},
): Promise<RawMessage | null> {
  const limit = options.maxMessageBytes ?? maxMessageBytes
  const wanted = Math.min(place.length, limit + lookahead)
  if (!(wanted > 0)) return null

  const content = Buffer.allocUnsafeSlow(wanted)
  const read = await bytes.read(content)
  await bytes.skip(place.length - wanted)
  if (read < wanted || content.toString('latin1', 0, 5) !== 'From ') return null

  // The next message begins there, the file ends there, or it ended there before it grew.
  const next = (await bytes.peek(9)).toString('latin1')
  if (!/^(?:\r?\n){0,2}(?:From |$)/.test(next)) return null
  return mboxMessage(content, place, options.labels ?? [], limit)
}

class MboxSplitter {
  private readonly bytes: ByteStream
  private readonly loose: boolean
  private readonly options: MboxOptions
  private readonly window: Buffer
  /** Offset of window[0], and how many bytes of the window are filled. */
  private base: number
  private filled = 0
  private atEnd = false
  /** The beginning of a message that does not fit into the window. */
  private spilled: GrowingBytes | null = null

  constructor(bytes: ByteStream, loose: boolean, from: number, options: MboxOptions) {
    this.bytes = bytes
    this.loose = loose
    this.base = from
    this.options = options
    this.window = Buffer.allocUnsafeSlow(Math.max(options.windowBytes ?? defaultWindow, 4 * lookahead))
  }

  async *messages(): AsyncGenerator<RawMessage | MboxGap, void, undefined> {
    await this.fill()
    const bom =
      this.base === 0 && this.window.toString('latin1', 0, Math.min(3, this.filled)) === '\xef\xbb\xbf' ? 3 : 0
    const from = this.base + bom
    const startsHere = this.startsHere(from)
    const ink = startsHere ? null : this.firstInk(from)

    let start = startsHere ? from : await this.nextStart(from, -1)
    const before = start < 0 ? this.base + this.filled : start
    if (ink !== null && ink < before) {
      yield { gap: this.place(from, before), reason: setAsideReason('before-first') }
    }

    while (start >= 0) {
      const next = await this.nextStart(start + 5, start)
      const end = next < 0 ? this.base + this.filled : next
      // Read again from a whole file it would be another message: better none than half of it.
      if (next < 0 && this.bytes.damage) break
      yield this.take(this.place(start, end))
      start = next
    }
    const { damage } = this.bytes
    if (damage) yield { gap: this.place(start < 0 ? before : start, this.base + this.filled), reason: damage.message }
  }

  private place(start: number, end: number): Place {
    return { at: `${this.options.placePrefix ?? ''}${start}`, offset: start, length: end - start }
  }

  private take(place: Place): RawMessage {
    const { spilled } = this
    const end = place.offset + place.length - this.base
    if (spilled) {
      this.spilled = null
      spilled.add(this.window.subarray(0, end))
      return this.message(spilled.taken(), place)
    }
    const window = this.window.subarray(place.offset - this.base, end)
    if (this.options.bytes === 'lent') return this.message(window, place)
    // Its own memory: callers may keep it or hand it to another thread, and the window is written over.
    const bytes = Buffer.allocUnsafeSlow(place.length)
    window.copy(bytes)
    return this.message(bytes, place)
  }

  private message(bytes: Buffer, place: Place): RawMessage {
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

  /** Moves the window on: drops all before `from`, but keeps the message that starts at `keep`, here while it fits. */
  private async slide(from: number, keep: number): Promise<void> {
    const fits = keep >= this.base && from - keep < this.window.length / 2
    const drop = (fits ? keep : from) - this.base
    if (keep >= 0 && !fits) this.spill(Math.max(0, keep - this.base), drop)
    this.window.copyWithin(0, drop, this.filled)
    this.base += drop
    this.filled -= drop
    await this.fill()
  }

  private spill(start: number, end: number): void {
    this.spilled ??= new GrowingBytes((this.options.maxMessageBytes ?? maxMessageBytes) + lookahead)
    this.spilled.add(this.window.subarray(start, end))
  }

  private async fill(): Promise<void> {
    const read = await this.bytes.read(this.window.subarray(this.filled))
    this.atEnd = this.filled + read < this.window.length
    this.filled += read
  }

  /** Where anything but white space stands; looks at no more than the first window. */
  private firstInk(from: number): number | null {
    const at = this.window.toString('latin1', from - this.base, this.filled).search(/[^\s\0]/)
    return at < 0 ? null : from + at
  }
}
