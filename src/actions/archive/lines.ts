import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { ArchiveError } from '#actions/archive/format.ts'

export interface LineLimits {
  /** Bytes of one line: a mail with its HTML is the longest. */
  readonly line: number
  /** Bytes of all lines together: what a small file may unpack to. */
  readonly total: number
}

export const lineLimits: LineLimits = { line: 64 * 1024 * 1024, total: 16 * 1024 * 1024 * 1024 }

const newline = 0x0a

/** The lines of a gzip file as bytes, without their newline, one at a time. Throws ArchiveError. */
export async function* gzipLines(path: string, limits: LineLimits = lineLimits): AsyncGenerator<Buffer> {
  const file = createReadStream(path)
  const unpacked = createGunzip()
  file.on('error', (error) => unpacked.destroy(error))
  file.pipe(unpacked)
  let total = 0
  let open: Buffer[] = []
  let openBytes = 0
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      total += chunk.length
      if (total > limits.total) throw tooLarge()
      let start = 0
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
        yield Buffer.concat([...open, chunk.subarray(start, end)])
        open = []
        openBytes = 0
        start = end + 1
      }
      const rest = chunk.subarray(start)
      openBytes += rest.length
      if (openBytes > limits.line) throw tooLarge()
      if (rest.length > 0) open.push(rest)
    }
  } catch (error) {
    throw readingError(error, path)
  } finally {
    file.destroy()
    unpacked.destroy()
  }
  if (openBytes > 0) throw new ArchiveError('damaged', 'The archive breaks off in the middle of a line.')
}

function tooLarge(): ArchiveError {
  return new ArchiveError('damaged', 'The archive unpacks to more than an archive of Ajar ever holds.')
}

function readingError(error: unknown, path: string): unknown {
  const { code } = Object(error) as { readonly code?: unknown }
  if (error instanceof ArchiveError || typeof code !== 'string') return error

  if (code === 'Z_BUF_ERROR') {
    return new ArchiveError('damaged', `${path} breaks off before its end. Copy it again from where it came.`)
  }
  if (code.startsWith('Z_')) {
    const isOther = error instanceof Error && error.message === 'incorrect header check'
    return isOther
      ? new ArchiveError('not-an-archive', `${path} is no archive of Ajar. \`ajar backup\` makes one.`)
      : new ArchiveError('damaged', `${path} is damaged. Copy it again from where it came.`)
  }
  if (code === 'ENOENT') return new ArchiveError('not-found', `There is no file ${path}.`)
  return new ArchiveError('not-readable', `${path} cannot be read (${code}).`)
}
