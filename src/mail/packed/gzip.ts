import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'

import { PieceBytes } from '#mail/byte-stream.ts'
import type { Packed } from '#mail/packed/packed.ts'
import { unpackedPieces } from '#mail/packed/unpack.ts'

/** A gzip file (several one after the other count as one): its one entry has the file's name without `.gz`. */
export async function gzipFile(path: string): Promise<Packed> {
  const { size } = await stat(path)
  return {
    packedBytes: size,
    entryAt: () => 0,
    async *entries(from, meter) {
      if (from > 0) return
      const file = await open(path, 'r')
      try {
        yield {
          number: 0,
          name: basename(path).replace(/\.gz$/i, ''),
          start: 0,
          end: Number.POSITIVE_INFINITY,
          locked: null,
          open: () => Promise.resolve(new PieceBytes(unpackedPieces({ file, start: 0, end: size }, 'gzip', meter))),
        }
      } finally {
        await file.close()
      }
    },
  }
}
