import { Readable, pipeline, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** Thrown while reading: more came than may. */
class TooLargeError extends Error {
  readonly code = 'TOO_LARGE'
}

/** Thrown while reading: packed in a way that was not asked for. */
class OddEncodingError extends Error {
  readonly code = 'ODD_ENCODING'
}

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** All bytes, unpacked: `maxBytes` of them at most, packed as well as unpacked. What comes after is never read. */
export async function readBody(body: Readable, encoding: string, maxBytes: number): Promise<Uint8Array> {
  if (encoding === '' || encoding === 'identity') return await collect(body, maxBytes)

  const unpacker = unpackers[encoding]?.()
  if (!unpacker) throw new OddEncodingError(`Packed as ${encoding}.`)
  const packed = pipeline(Readable.from(counted(body, maxBytes)), unpacker, () => {
    // Whatever goes wrong is thrown where the bytes are read.
  })
  return await collect(packed, maxBytes)
}

async function collect(chunks: AsyncIterable<unknown>, maxBytes: number): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const chunk of counted(chunks, maxBytes)) parts.push(chunk)
  return Buffer.concat(parts)
}

async function* counted(chunks: AsyncIterable<unknown>, maxBytes: number): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of chunks) {
    const bytes = chunk as Buffer
    size += bytes.length
    if (size > maxBytes) throw new TooLargeError(`More than ${maxBytes} bytes.`)
    yield bytes
  }
}
