import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { err, ok, type Result } from '#domain/result.ts'

/** 64 GiB: more than any mailbox we have heard of, and it keeps a runaway sender from filling a disk unasked. */
const largest = 64 * 2 ** 30

export type UploadRefusal = 'bad-name' | 'too-large'

/**
 * Streams a body into a file below `folder`, at `path` (slashes between its segments). The file stands under its name
 * only when it is whole, and is known by its hash; what the disk or a broken connection throws leaves nothing behind.
 */
export async function receiveUpload(
  body: ReadableStream<Uint8Array>,
  folder: string,
  path: string,
  limit = largest,
): Promise<Result<{ bytes: number; sha256: string }, UploadRefusal>> {
  const segments = safeSegments(path)
  if (!segments) return err('bad-name')

  const file = join(folder, ...segments)
  const partial = `${file}.${randomBytes(6).toString('hex')}.partial`
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })

  let bytes = 0
  const hash = createHash('sha256')
  async function* upToLimit(chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      bytes += chunk.length
      if (bytes > limit) return
      hash.update(chunk)
      yield chunk
    }
  }

  // Opened before anything can go wrong: a stream that opens by itself may do so after its failure was cleaned up.
  const handle = await open(partial, 'wx', 0o600)
  try {
    await pipeline(Readable.fromWeb(body as NodeStream), upToLimit, handle.createWriteStream())
    if (bytes > limit) return err('too-large')

    await rename(partial, file)
    return ok({ bytes, sha256: hash.digest('hex') })
  } finally {
    await handle.close().catch(() => {})
    await rm(partial, { force: true })
  }
}

/** Names as browsers and Maildirs make them; nothing that leads out of the folder. */
function safeSegments(path: string): string[] | null {
  const segments = path.split('/')
  return segments.length <= 20 && segments.every(isSafeSegment) ? segments : null
}

function isSafeSegment(segment: string): boolean {
  if (segment === '' || segment === '.' || segment === '..' || Buffer.byteLength(segment) > 200) return false
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return !/[\u0000-\u001f\\]/.test(segment)
}
