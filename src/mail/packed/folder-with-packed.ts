import { createHash } from 'node:crypto'
import { join } from 'node:path'

import type { MailCursor, MailItem, MailSource } from '#domain/mail-source.ts'
import type { Place, RawMessage } from '#domain/message.ts'
import { fetcherOf, type Fetcher } from '#mail/fetcher.ts'
import { reasonOf, type MailFolder } from '#mail/mail-files.ts'
import type { PackedLimits } from '#mail/packed/limits.ts'
import { openPackedMail } from '#mail/packed/open-packed.ts'
import { sniffFile } from '#mail/sniff.ts'

interface PackedOfFolder {
  /** Relative to the folder. */
  readonly path: string
  readonly source: MailSource
}

/** Opens the packed files of a folder: those with mail, and why the others with mail cannot be read. */
export async function openPackedOf(
  root: string,
  paths: readonly string[],
  limits: PackedLimits,
): Promise<{ readonly sources: PackedOfFolder[]; readonly unreadable: MailFolder['unreadable'] }> {
  const sources: PackedOfFolder[] = []
  const unreadable: { path: string; reason: string }[] = []
  for (const path of paths) {
    try {
      const sniffed = sniffFile(join(root, path))
      if (sniffed !== 'gzip' && sniffed !== 'zip' && sniffed !== 'tar') continue
      const opened = await openPackedMail(join(root, path), sniffed, limits)
      if (opened.ok) sources.push({ path, source: opened.value })
      else if (opened.error !== 'none') unreadable.push({ path, reason: opened.error.unreadable })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error
      unreadable.push({ path, reason: reasonOf(error) })
    }
  }
  return { sources, unreadable }
}

/** A folder of mail files, and behind them its packed files: a Takeout comes in parts. */
export function folderWithPacked(folder: MailSource, packed: readonly PackedOfFolder[]): MailSource {
  const parts: readonly Part[] = [
    { prefix: '', source: folder },
    ...packed.map(({ path, source }) => ({ prefix: `${path}/`, source })),
  ]
  const fingerprint = fingerprintOf(parts)
  const fetchMany = (places: Iterable<Place> | AsyncIterable<Place>) => fetchFrom(parts, places)
  return {
    ...folder,
    fingerprint,
    totalBytes: parts.reduce((sum, { source }) => sum + source.totalBytes, 0),
    totalFiles: folder.totalFiles + packed.length,
    messages: (from) => messagesOf(parts, from),
    continues: (earlier) => Promise.resolve(earlier === fingerprint),
    fetch: async (place) => {
      for await (const raw of fetchMany([place])) return raw
      return null
    },
    fetchMany,
  }
}

interface Part {
  readonly prefix: string
  readonly source: MailSource
}

function fingerprintOf(parts: readonly Part[]): string {
  const hash = createHash('sha256')
  for (const { prefix, source } of parts) hash.update(`${prefix}\n${source.fingerprint}\n`)
  return `parts:${parts.length}:${hash.digest('hex').slice(0, 32)}`
}

async function* messagesOf(parts: readonly Part[], from?: MailCursor): AsyncGenerator<MailItem, void, undefined> {
  const cursor = /^(\d{1,4})\/(.*)$/s.exec(from ?? '')
  const first = cursor && parts[Number(cursor[1])] ? Number(cursor[1]) : 0
  let before = parts.slice(0, first).reduce((sum, { source }) => sum + source.totalBytes, 0)
  for (const [number, { prefix, source }] of parts.entries()) {
    if (number < first) continue
    for await (const item of source.messages(cursor && number === first ? cursor[2] : undefined)) {
      const at = { cursor: `${number}/${item.cursor}`, bytesDone: before + item.bytesDone }
      if ('raw' in item) yield { raw: { ...item.raw, place: under(prefix, item.raw.place) }, ...at }
      else yield { unreadable: { ...item.unreadable, place: under(prefix, item.unreadable.place) }, ...at }
    }
    before += source.totalBytes
  }
}

function under(prefix: string, place: Place): Place {
  return prefix === '' ? place : { ...place, at: prefix + place.at }
}

/** Places of several parts may come mixed: each part goes forward by itself. */
async function* fetchFrom(
  parts: readonly Part[],
  places: Iterable<Place> | AsyncIterable<Place>,
): AsyncGenerator<RawMessage | null, void, undefined> {
  const fetchers = new Map<Part, Fetcher>()
  try {
    for await (const place of places) {
      const part = parts.findLast(({ prefix }) => place.at.startsWith(prefix))
      // The folder itself has no prefix: there is always one.
      if (!part) throw new Error(`A place belongs to no part: ${place.at}`)
      const fetcher = fetchers.get(part) ?? fetcherOf(part.source)
      fetchers.set(part, fetcher)
      const raw = await fetcher.fetch({ ...place, at: place.at.slice(part.prefix.length) })
      yield raw && { ...raw, place }
    }
  } finally {
    for (const fetcher of fetchers.values()) await fetcher.close()
  }
}
