import type { FileHandle } from 'node:fs/promises'

import type { ZipEntry } from '#mail/packed/zip-directory.ts'

const signature = Buffer.from('PK\x03\x04', 'latin1')
const headBytes = 30
const longestName = 1024
const longestExtra = 8192
const window = 1024 * 1024
/** Sizes behind the content instead of in the head: whoever wrote the zip did not know them yet. */
const sizesBehind = 0x08
const utf8Name = 0x800
const knownFlags = 0x080f
const unknownSize = 0xffffffff

/**
 * The files of a zip that lost its table of contents (a download that broke off), found by the heads before each. Where
 * a head does not know its file's size, the file may reach to the next head. In the order they lie, at most `most`.
 */
export async function findZipHeads(
  file: FileHandle,
  size: number,
  most: number,
): Promise<{ readonly entries: ZipEntry[]; readonly more: boolean }> {
  const entries: ZipEntry[] = []
  let open: (ZipEntry & { readonly dataAt: number }) | null = null
  const close = (at: number) => {
    if (open) entries.push({ ...open, packed: at - open.dataAt })
    open = null
  }

  for (let at = 0; ;) {
    const headAt = await nextSignature(file, at, size)
    if (headAt < 0) break
    const head = await readHead(file, headAt)
    if (!head) {
      at = headAt + signature.length
      continue
    }
    close(headAt)
    if (entries.length === most) return { entries, more: true }
    if (head.sizeKnown) {
      entries.push({ ...head.entry, packed: Math.min(head.entry.packed, size - head.dataAt) })
      at = head.dataAt + head.entry.packed
    } else {
      open = { ...head.entry, dataAt: head.dataAt }
      at = head.dataAt
    }
  }
  close(size)
  return { entries, more: false }
}

async function nextSignature(file: FileHandle, from: number, size: number): Promise<number> {
  const bytes = Buffer.allocUnsafeSlow(window)
  for (let at = from; at + headBytes <= size; at += window - signature.length) {
    const { bytesRead } = await file.read(bytes, 0, window, at)
    const hit = bytes.subarray(0, bytesRead).indexOf(signature)
    if (hit >= 0) return at + hit
  }
  return -1
}

interface Head {
  readonly entry: ZipEntry
  readonly dataAt: number
  readonly sizeKnown: boolean
}

/** Null where the four bytes only look like a head: they turn up inside packed content, too. */
async function readHead(file: FileHandle, at: number): Promise<Head | null> {
  const bytes = Buffer.alloc(headBytes + longestName)
  const { bytesRead } = await file.read(bytes, 0, bytes.length, at)
  const flags = bytes.readUInt16LE(6)
  const method = bytes.readUInt16LE(8)
  const nameLength = bytes.readUInt16LE(26)
  const extraLength = bytes.readUInt16LE(28)
  const nameEnd = headBytes + nameLength
  if (bytesRead < nameEnd || nameLength === 0 || nameLength > longestName || extraLength > longestExtra) return null
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
