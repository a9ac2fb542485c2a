import type { FileHandle } from 'node:fs/promises'
import { createGunzip, createInflateRaw } from 'node:zlib'

import { setAsideReason } from '#domain/set-aside.ts'
import { Damage } from '#mail/damage.ts'
import type { Meter } from '#mail/packed/limits.ts'

/** A stretch of an open file. */
export interface Stretch {
  readonly file: FileHandle
  readonly start: number
  readonly end: number
}

export const cutOff = setAsideReason('cut-off')
export const broken = setAsideReason('damaged')

const bite = 256 * 1024
const smallBite = 256
const outBytes = 64 * 1024

/** The bytes of a stretch as they are, each piece its own memory. */
export async function* plainPieces(stretch: Stretch, meter: Meter): AsyncGenerator<Buffer, void, undefined> {
  for await (const { bytes } of bites(stretch, Number.POSITIVE_INFINITY)) {
    meter.packed += bytes.length
    meter.add(bytes)
    yield bytes
  }
}

/**
 * What comes out of a stretch of gzip or raw deflate, each piece its own memory. Throws `Damage` where it is cut off or
 * broken, after everything before.
 */
export async function* unpackedPieces(
  stretch: Stretch,
  format: 'gzip' | 'deflate',
  meter: Meter,
): AsyncGenerator<Buffer, void, undefined> {
  let given = 0
  const count = (piece: Buffer) => {
    given += piece.length
    meter.add(piece)
    return piece
  }
  let brokenAt: number
  try {
    for await (const piece of run(stretch, format, Number.POSITIVE_INFINITY, (bytes) => (meter.packed += bytes)))
      yield count(piece)
    return
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    brokenAt = error.at
  }

  // zlib keeps what it made of the bite that broke: once more, in small bites from there, so that little is lost.
  const before = given
  let passed = 0
  try {
    for await (const piece of run(stretch, format, brokenAt)) {
      const known = Math.max(0, before - passed)
      passed += piece.length
      if (known < piece.length) yield count(piece.subarray(known))
    }
  } catch (error) {
    if (!(error instanceof Broken)) throw error
  }
  throw new Damage(broken)
}

class Broken extends Error {
  readonly at: number

  constructor(at: number, cause: Error) {
    super(cause.message, { cause })
    this.at = at
  }
}

/** zlib's own streams lose what they hold when they fail; driven by hand, all that came out before is given. */
async function* run(
  stretch: Stretch,
  format: 'gzip' | 'deflate',
  smallFrom: number,
  onPacked: (bytes: number) => void = () => {},
): AsyncGenerator<Buffer, void, undefined> {
  const engine = format === 'gzip' ? createGunzip({ chunkSize: outBytes }) : createInflateRaw({ chunkSize: outBytes })
  let failure: (Error & { code?: string }) | null = null
  let ended = false
  let wake = () => {}
  engine.on('readable', () => wake())
  engine.on('end', () => {
    ended = true
    wake()
  })
  engine.on('error', (error) => {
    failure = error
    wake()
  })
  async function* outUntil(done: () => boolean): AsyncGenerator<Buffer, void, undefined> {
    for (;;) {
      const piece = engine.read() as Buffer | null
      if (piece) yield piece
      else if (done() || failure || ended) return
      else await new Promise<void>((resolve) => (wake = resolve))
    }
  }

  try {
    for await (const { at, bytes } of bites(stretch, smallFrom)) {
      let taken = false
      onPacked(bytes.length)
      engine.write(bytes, () => {
        taken = true
        wake()
      })
      yield* outUntil(() => taken)
      if (failure) throw new Broken(at, failure)
      if (ended) return
    }
    engine.end()
    yield* outUntil(() => false)
    if (failure) throw new Damage(cutOff)
  } finally {
    engine.destroy()
  }
}

async function* bites(
  { file, start, end }: Stretch,
  smallFrom: number,
): AsyncGenerator<{ at: number; bytes: Buffer }, void, undefined> {
  let at = start
  while (at < end) {
    const wanted = at >= smallFrom ? smallBite : bite
    const bytes = Buffer.allocUnsafeSlow(Math.min(wanted, end - at))
    const { bytesRead } = await file.read(bytes, 0, bytes.length, at)
    if (bytesRead === 0) return
    yield { at, bytes: bytes.subarray(0, bytesRead) }
    at += bytesRead
  }
}
