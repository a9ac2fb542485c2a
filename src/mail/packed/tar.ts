import { open, stat } from 'node:fs/promises'

import { PieceBytes } from '#mail/byte-stream.ts'
import { judgeName, shownName } from '#mail/packed/entry-names.ts'
import { tooManyEntries, type Meter } from '#mail/packed/limits.ts'
import type { Packed, PackedEntry } from '#mail/packed/packed.ts'
import { TarFeed } from '#mail/packed/tar-feed.ts'
import { plainPieces, unpackedPieces } from '#mail/packed/unpack.ts'

/** A tar file, or one within gzip (.tgz). It has no table of contents: a later entry is found by passing the others. */
export async function tarFile(path: string, gzipped: boolean): Promise<Packed> {
  const { size } = await stat(path)
  return {
    packedBytes: size,
    entryAt: () => 0,
    async *entries(from, meter) {
      const file = await open(path, 'r')
      const stretch = { file, start: 0, end: size }
      const feed = new TarFeed(gzipped ? unpackedPieces(stretch, 'gzip', meter) : plainPieces(stretch, meter))
      try {
        yield* entriesOf(feed, from, meter)
      } finally {
        await feed.close()
        await file.close()
      }
    },
  }
}

async function* entriesOf(feed: TarFeed, from: number, meter: Meter): AsyncGenerator<PackedEntry, void, undefined> {
  /** A tar that was added to may have the same name twice. */
  const seen = new Map<string, number>()
  for (let number = 0; ; number++) {
    const header = await feed.nextEntry()
    if (!header) break
    if (number >= meter.limits.mostEntries) throw tooManyEntries(meter.limits.mostEntries)

    const judged = header.isFile ? judgeName(header.name) : 'pass'
    if (judged === 'pass') continue
    const times = (seen.get(header.name) ?? 0) + 1
    seen.set(header.name, times)
    if (number < from) continue
    yield {
      number,
      name: times === 1 ? shownName(header.name) : `${shownName(header.name)} (${times})`,
      start: header.start,
      end: header.start + Math.max(1, header.size),
      locked: judged === 'look' ? null : judged.locked,
      open: () => Promise.resolve(new PieceBytes(feed.content())),
    }
  }
  if (feed.damage) throw feed.damage
}
