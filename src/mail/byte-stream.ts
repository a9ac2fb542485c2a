import { readSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'

import { Damage } from '#mail/damage.ts'

/** Bytes that are read forward: of a file, or as they come out of a packed one. */
export interface ByteStream {
  /** Fills `into`; fewer bytes only at the end, or where damage ends it (then `damage` is set). */
  read(into: Uint8Array): Promise<number>
  /** The next bytes (its own memory), which stay to be read; fewer as in `read`. At most `longestPeek`. */
  peek(bytes: number): Promise<Buffer>
  skip(bytes: number): Promise<void>
  /** What ended it before its end. */
  readonly damage: Damage | null
}

export const longestPeek = 64 * 1024

/** A file from `position` on. Throws what the file system throws. */
export class FileBytes implements ByteStream {
  readonly damage = null
  private readonly handle: FileHandle
  private position: number

  constructor(handle: FileHandle, position = 0) {
    this.handle = handle
    this.position = position
  }

  read(into: Uint8Array): Promise<number> {
    return new Promise((resolve) => {
      const done = readFully(this.handle.fd, into, this.position)
      this.position += done
      resolve(done)
    })
  }

  peek(bytes: number): Promise<Buffer> {
    return new Promise((resolve) => {
      const next = Buffer.alloc(bytes)
      resolve(next.subarray(0, readFully(this.handle.fd, next, this.position)))
    })
  }

  skip(bytes: number): Promise<void> {
    this.position += bytes
    return Promise.resolve()
  }
}

/** In one go, like the files of a Maildir: waiting for another thread costs more than the reading. */
function readFully(file: number, into: Uint8Array, position: number): number {
  let done = 0
  while (done < into.length) {
    const bytesRead = readSync(file, into, done, into.length - done, position + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return done
}

/** Bytes that come in pieces of any length. Damage ends them; everything else that is thrown is thrown on. */
export class PieceBytes implements ByteStream {
  private readonly pieces: AsyncIterator<Uint8Array>
  private held: Buffer = Buffer.alloc(0)
  private ended = false
  private broken: Damage | null = null

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.pieces = pieces[Symbol.asyncIterator]()
  }

  get damage(): Damage | null {
    return this.broken
  }

  async read(into: Uint8Array): Promise<number> {
    let done = 0
    while (done < into.length && (await this.hold())) {
      const taken = this.held.subarray(0, into.length - done)
      into.set(taken, done)
      done += taken.length
      this.held = this.held.subarray(taken.length)
    }
    return done
  }

  async peek(bytes: number): Promise<Buffer> {
    while (this.held.length < bytes) {
      const next = await this.next()
      if (!next) break
      this.held = this.held.length === 0 ? next : Buffer.concat([this.held, next])
    }
    return Buffer.from(this.held.subarray(0, bytes))
  }

  async skip(bytes: number): Promise<void> {
    let left = bytes
    while (left > 0 && (await this.hold())) {
      const passed = Math.min(left, this.held.length)
      this.held = this.held.subarray(passed)
      left -= passed
    }
  }

  /** Lets go of what the pieces come from. */
  async close(): Promise<void> {
    this.ended = true
    this.held = Buffer.alloc(0)
    await this.pieces.return?.()
  }

  /** Sees to it that at least one byte is there; false at the end. */
  private async hold(): Promise<boolean> {
    while (this.held.length === 0) {
      const next = await this.next()
      if (!next) return false
      this.held = next
    }
    return true
  }

  private async next(): Promise<Buffer | null> {
    if (this.ended) return null
    try {
      const { done, value } = await this.pieces.next()
      if (!done) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    } catch (error) {
      if (!(error instanceof Damage)) throw error
      this.broken = error
    }
    this.ended = true
    return null
  }
}
