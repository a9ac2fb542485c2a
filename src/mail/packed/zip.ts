import { open, stat, type FileHandle } from 'node:fs/promises'
import { crc32, inflateRawSync } from 'node:zlib'

import { setAsideReason } from '#domain/set-aside.ts'
import { PieceBytes } from '#mail/byte-stream.ts'
import { Damage } from '#mail/damage.ts'
import { judgeName, shownName } from '#mail/packed/entry-names.ts'
import { tooManyEntries, type Meter, type PackedLimits } from '#mail/packed/limits.ts'
import type { Packed } from '#mail/packed/packed.ts'
import { broken, cutOff, plainPieces, unpackedPieces } from '#mail/packed/unpack.ts'
import { readZipDirectory, type ZipEntries, type ZipEntry } from '#mail/packed/zip-directory.ts'
import { findZipHeads } from '#mail/packed/zip-heads.ts'

/** Deflate unpacks to at most 1,032 times: counted like this from where each file lies, no two overlap. */
const offsetsPerByte = 1100

const headBytes = 30
const stored = 0
const deflated = 8
/** A small file is unpacked in one go: for thousands of .eml files that is ten times faster. */
const smallPacked = 64 * 1024
const smallUnpacked = 1024 * 1024

/** A zip file. Only entries that may be mail are held in memory, a few words each. */
export async function zipFile(path: string, limits: PackedLimits): Promise<Packed> {
  const { size } = await stat(path)
  const found = await findEntries(path, size, limits.mostEntries)
  const entries = found.entries.map((entry) => ({ ...entry, locked: lockOf(entry) }))
  const names = namesOf(entries)
  const before = [0]
  for (const { headAt, packed } of entries) before.push((before.at(-1) ?? 0) + Math.min(packed, size - headAt))

  return {
    packedBytes: before.at(-1) ?? 0,
    entryAt: (offset) => lastFrom(entries, offset / offsetsPerByte),
    async *entries(from, meter) {
      const file = await open(path, 'r')
      let end = 0
      try {
        for (const [number, entry] of entries.entries()) {
          const overlaps = entry.headAt < end
          end = Math.max(end, entry.headAt + entry.packed)
          if (number < from) continue
          meter.packed = before[number] ?? 0
          yield {
            number,
            name: names[number] ?? entry.name,
            start: entry.headAt * offsetsPerByte,
            end: (entry.headAt + headBytes + entry.packed) * offsetsPerByte,
            locked: overlaps ? setAsideReason('overlapping') : entry.locked,
            open: async () => new PieceBytes(await content(file, size, entry, meter)),
          }
        }
      } finally {
        await file.close()
      }
      if (found.more) throw tooManyEntries(limits.mostEntries)
    },
  }
}

async function findEntries(path: string, size: number, most: number): Promise<ZipEntries> {
  const isWanted = (name: string) => judgeName(name) !== 'pass'
  const directory = await readZipDirectory(path, most, isWanted)
  if (directory) return directory
  const file = await open(path, 'r')
  try {
    return await findZipHeads(file, size, most, isWanted)
  } finally {
    await file.close()
  }
}

interface MailEntry extends ZipEntry {
  readonly locked: string | null
}

function lockOf({ name, encrypted, method }: ZipEntry): string | null {
  const judged = judgeName(name)
  if (typeof judged === 'object') return judged.locked
  if (encrypted) return setAsideReason('locked')
  if (method === stored || method === deflated) return null
  return setAsideReason('packed-otherwise', String(method))
}

/** The number of the last entry that starts at or before a byte of the zip. */
function lastFrom(entries: readonly ZipEntry[], at: number): number {
  let low = 0
  let high = entries.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.headAt ?? 0) <= at) low = middle
    else high = middle
  }
  return low
}

/** The same name may stand in a zip twice; places must not. */
function namesOf(entries: readonly MailEntry[]): string[] {
  const seen = new Map<string, number>()
  return entries.map(({ name }) => {
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? shownName(name) : `${shownName(name)} (${times})`
  })
}

async function content(file: FileHandle, size: number, entry: ZipEntry, meter: Meter): Promise<AsyncIterable<Buffer>> {
  const start = await contentStart(file, entry)
  const stretch = { file, start, end: Math.min(size, start + entry.packed) }
  const whole = entry.method === deflated ? await unpackSmall(file, entry, start) : null
  if (whole) return onePiece(whole, entry, meter)

  const pieces = entry.method === deflated ? unpackedPieces(stretch, 'deflate', meter) : plainPieces(stretch, meter)
  if (entry.promised) return asPromised(pieces, entry.promised)
  return start + entry.packed > size ? cutShort(pieces) : pieces
}

/** The head before the content has lengths of its own, other than those in the table. */
async function contentStart(file: FileHandle, { headAt }: ZipEntry): Promise<number> {
  const head = Buffer.alloc(headBytes)
  const { bytesRead } = await file.read(head, 0, head.length, headAt)
  if (bytesRead < head.length || head.toString('latin1', 0, 4) !== 'PK\x03\x04') throw new Damage(broken)
  return headAt + head.length + head.readUInt16LE(26) + head.readUInt16LE(28)
}

/** Null when it is not small, or not whole: then it is read the long way, which tells what is wrong with it. */
async function unpackSmall(file: FileHandle, { packed, promised }: ZipEntry, start: number): Promise<Buffer | null> {
  if (!promised || packed > smallPacked || promised.size > smallUnpacked) return null
  const bytes = Buffer.allocUnsafe(packed)
  const { bytesRead } = await file.read(bytes, 0, packed, start)
  try {
    const whole = inflateRawSync(bytes.subarray(0, bytesRead), { maxOutputLength: Math.max(1, promised.size) })
    return whole.length === promised.size && crc32(whole) === promised.crc ? whole : null
  } catch {
    return null
  }
}

async function* onePiece(whole: Buffer, entry: ZipEntry, meter: Meter): AsyncGenerator<Buffer> {
  meter.packed += entry.packed
  meter.add(whole)
  yield whole
}

/** What is stored as it is does not tell by itself that its end is missing. */
async function* cutShort(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* pieces
  throw new Damage(cutOff)
}

/** A zip that unpacks to something else than its table says is damaged, or lies. */
async function* asPromised(
  pieces: AsyncIterable<Buffer>,
  promised: { readonly size: number; readonly crc: number },
): AsyncGenerator<Buffer> {
  let length = 0
  let sum = 0
  for await (const piece of pieces) {
    const within = piece.subarray(0, promised.size - length)
    length += within.length
    sum = crc32(within, sum)
    yield within
    if (within.length < piece.length) throw new Damage(broken)
  }
  if (length < promised.size) throw new Damage(cutOff)
  if (sum !== promised.crc) throw new Damage(setAsideReason('wrong-checksum'))
}
