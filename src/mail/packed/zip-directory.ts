import { isUtf8 } from 'node:buffer'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { fromRandomAccessReaderPromise, getFileNameLowLevel, RandomAccessReader, type Entry } from 'yauzl'

/** What a zip's table of contents, or the head of a file inside it, says of a file. */
export interface ZipEntry {
  readonly name: string
  /** Where its own head starts in the zip. */
  readonly headAt: number
  /** Bytes it takes in the zip; where only the next file's head tells, at most these. */
  readonly packed: number
  /** What the table promises of the content; null where it was found without the table. */
  readonly promised: { readonly size: number; readonly crc: number } | null
  /** 0 is stored, 8 is deflate. */
  readonly method: number
  readonly encrypted: boolean
}

export interface ZipEntries {
  /** In the order the files lie. */
  readonly entries: readonly ZipEntry[]
  /** There are more files than were to be looked at. */
  readonly more: boolean
}

/** Longer than any path a system allows. */
const longestName = 4096

/**
 * Those of a zip's table of contents (zip64 included) that are wanted by their name; at most `most` are looked at. Null
 * when the table is missing or damaged: then only the heads before each file tell. Throws what the file system throws.
 */
export async function readZipDirectory(
  path: string,
  most: number,
  isWanted: (name: string) => boolean,
): Promise<ZipEntries | null> {
  const file = openSync(path, 'r')
  try {
    const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false }
    const zip = await fromRandomAccessReaderPromise(new WindowReader(file), fstatSync(file).size, options)
    const entries: ZipEntry[] = []
    let looked = 0
    for await (const entry of zip.eachEntry()) {
      if (looked++ === most) return { entries: inPlace(entries), more: true }
      const found = entryOf(entry)
      if (found.name.length <= longestName && isWanted(found.name)) entries.push(found)
    }
    return { entries: inPlace(entries), more: false }
  } catch (error) {
    // What yauzl finds wrong has no code; what the system says has.
    if ((error as NodeJS.ErrnoException).code !== undefined) throw error
    return null
  } finally {
    closeSync(file)
  }
}

function inPlace(entries: ZipEntry[]): ZipEntry[] {
  return entries.sort((a, b) => a.headAt - b.headAt)
}

function entryOf(entry: Entry): ZipEntry {
  return {
    // Names as they are: they are shown, never opened, so that one that leads outside does no harm.
    name: getFileNameLowLevel(flagsOf(entry), entry.fileNameRaw, entry.extraFields, false),
    headAt: entry.relativeOffsetOfLocalHeader,
    packed: entry.compressedSize,
    promised: { size: entry.uncompressedSize, crc: entry.crc32 },
    method: entry.compressionMethod,
    encrypted: entry.isEncrypted(),
  }
}

/** macOS writes UTF-8 and does not say so. */
function flagsOf(entry: Entry): number {
  return isUtf8(entry.fileNameRaw) ? entry.generalPurposeBitFlag | 0x800 : entry.generalPurposeBitFlag
}

/** Two reads an entry, each through a thread and back, would take seconds for a large table; a window takes none. */
class WindowReader extends RandomAccessReader {
  private readonly file: number
  private readonly window = Buffer.allocUnsafeSlow(256 * 1024)
  private start = 0
  private filled = 0

  constructor(file: number) {
    super()
    this.file = file
  }

  override read(
    into: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytes?: number) => void,
  ): void {
    try {
      if (length > this.window.length) {
        callback(null, readSync(this.file, into, offset, length, position))
        return
      }
      if (position < this.start || position + length > this.start + this.filled) {
        this.start = position
        this.filled = readSync(this.file, this.window, 0, this.window.length, position)
      }
      const from = position - this.start
      callback(null, this.window.copy(into, offset, from, Math.min(from + length, this.filled)))
    } catch (error) {
      callback(error as Error)
    }
  }
}
