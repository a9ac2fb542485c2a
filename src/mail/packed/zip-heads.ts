import type { FileHandle } from 'node:fs/promises'

import type { ZipEntries, ZipEntry } from '#mail/packed/zip-directory.ts'

const signature = Buffer.from('PK\x03\x04', 'latin1')
const headBytes = 30
const longestName = 1024
const longestExtra = 8192
const windowBytes = 1024 * 1024
/** Sizes behind the content instead of in the head: whoever wrote the zip did not know them yet. */
const sizesBehind = 0x08
const utf8Name = 0x800
const knownFlags = 0x080f
const unknownSize = 0xffffffff

/** Four bytes that only look like a head turn up by chance about once in 4 GB. */
const mostMisses = 100_000

/**
 * The files of a zip that lost its table of contents (a download that broke off), found by the heads before each; those
 * that are wanted by their name. Where a head does not know its file's size, the file may reach to the next head. At
 * most `most` are looked at.
 */
export async function findZipHeads(
  file: FileHandle,
  size: number,
  most: number,
  isWanted: (name: string) => boolean,
): Promise<ZipEntries> {
  const bytes = new FileWindow(file)
  const entries: ZipEntry[] = []
  let open: Head | null = null
  const close = (at: number) => {
    if (open && isWanted(open.entry.name)) entries.push({ ...open.entry, packed: at - open.dataAt })
    open = null
  }

  let misses = 0
  let looked = 0
  let at = 0
  while (misses < mostMisses) {
    const headAt = await bytes.find(signature, at)
    if (headAt < 0) break
    const head = readHead(await bytes.from(headAt, headBytes + longestName), headAt)
    if (!head) {
      misses++
      at = headAt + signature.length
      continue
    }
    close(headAt)
    if (looked++ === most) return { entries, more: true }
    open = head
    at = head.dataAt
    if (head.sizeKnown) {
      at += head.entry.packed
      close(at)
    }
  }
  close(size)
  return { entries, more: false }
}

/** A stretch of a file in memory, moved on as it is read. */
class FileWindow {
  private readonly file: FileHandle
  private readonly bytes = Buffer.allocUnsafeSlow(windowBytes)
  private start = 0
  private filled = 0

  constructor(file: FileHandle) {
    this.file = file
  }

  /** The bytes from `at` on, at least so many unless the file ends. */
  async from(at: number, wanted: number): Promise<Buffer> {
    if (at < this.start || at + wanted > this.start + this.filled) {
      const { bytesRead } = await this.file.read(this.bytes, 0, windowBytes, at)
      this.start = at
      this.filled = bytesRead
    }
    return this.bytes.subarray(at - this.start, this.filled)
  }

  async find(needle: Buffer, from: number): Promise<number> {
    let at = from
    for (;;) {
      const bytes = await this.from(at, needle.length)
      if (bytes.length < needle.length) return -1
      const hit = bytes.indexOf(needle)
      if (hit >= 0) return at + hit
      at += bytes.length - needle.length + 1
    }
  }
}

interface Head {
  readonly entry: ZipEntry
  readonly dataAt: number
  readonly sizeKnown: boolean
}

/** Null where the four bytes only look like a head: they turn up inside packed content, too. */
function readHead(bytes: Buffer, at: number): Head | null {
  if (bytes.length < headBytes) return null
  const flags = bytes.readUInt16LE(6)
  const method = bytes.readUInt16LE(8)
  const nameLength = bytes.readUInt16LE(26)
  const extraLength = bytes.readUInt16LE(28)
  const nameEnd = headBytes + nameLength
  if (bytes.length < nameEnd || nameLength === 0 || nameLength > longestName || extraLength > longestExtra) return null
  if ((flags & ~knownFlags) !== 0 || bytes.readUInt16LE(4) % 256 > 63 || method > 99) return null

  const name = bytes.toString((flags & utf8Name) === 0 ? 'latin1' : 'utf8', headBytes, nameEnd)
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f]/.test(name)) return null

  const packed = bytes.readUInt32LE(18)
  const sizeKnown = (flags & sizesBehind) === 0 && packed !== unknownSize
  return {
    entry: { name: name.replaceAll('\\', '/'), headAt: at, packed, promised: null, method, encrypted: flags % 2 === 1 },
    dataAt: at + nameEnd + extraLength,
    sizeKnown,
  }
}
