import type { MailCursor, MailItem, MailSource } from '#domain/mail-source.ts'
import type { Place, RawMessage } from '#domain/message.ts'
import type { PieceBytes } from '#mail/byte-stream.ts'
import { Damage } from '#mail/damage.ts'
import { reasonOf } from '#mail/mail-files.ts'
import { splitMbox } from '#mail/mbox.ts'
import { isLoose, lookahead } from '#mail/mbox-start.ts'
import { messageItem } from '#mail/message-item.ts'
import { kindOfEntry, labelsOfEntry, readWholeEntry } from '#mail/packed/entry-mail.ts'
import { Meter, type PackedLimits } from '#mail/packed/limits.ts'
import type { Packed, PackedEntry } from '#mail/packed/packed.ts'
import { PackedWalk } from '#mail/packed/packed-walk.ts'

export interface PackedFile {
  readonly kind: 'gzip' | 'zip' | 'tar'
  /** Absolute. */
  readonly path: string
  readonly name: string
  readonly fingerprint: string
  readonly packed: Packed
  readonly limits: PackedLimits
}

/** Mail in a packed file, read as it is unpacked: nothing goes to the disk, and memory stays flat. */
export function packedSource(file: PackedFile): MailSource {
  const { kind, path, name, fingerprint, packed } = file
  return {
    kind,
    path,
    name,
    fingerprint,
    totalBytes: packed.packedBytes,
    totalFiles: 1,
    messages: (from) => new PackedReading(file).messages(from),
    // It does not grow as an mbox does; another one is read from its start, which costs only time.
    continues: (earlier) => Promise.resolve(earlier === fingerprint),
    fetch: async (place) => {
      for await (const raw of fetchMany(file, [place])) return raw
      return null
    },
    fetchMany: (places) => fetchMany(file, places),
  }
}

/** Goes forward as long as the places do: in the order of reading the file is unpacked once. */
async function* fetchMany(
  { packed, limits }: PackedFile,
  places: Iterable<Place> | AsyncIterable<Place>,
): AsyncGenerator<RawMessage | null, void, undefined> {
  const walk = new PackedWalk(packed, limits)
  try {
    for await (const place of places) yield await walk.messageAt(place)
  } finally {
    await walk.close()
  }
}

/** Where a reading stopped: `done` bytes of the entry are behind us, -1 is all of it. */
interface Position {
  readonly number: number
  readonly done: number
}

class PackedReading {
  private readonly packed: Packed
  private readonly meter: Meter
  /** The one file in a gzip needs no name in front of a place. */
  private readonly single: boolean
  private position: Position = { number: 0, done: 0 }
  /** Damage that ends an entry of a tar ends the tar, too; it is told once. */
  private told: Damage | null = null

  constructor({ kind, packed, limits }: PackedFile) {
    this.packed = packed
    this.meter = new Meter(limits)
    this.single = kind === 'gzip'
  }

  async *messages(from?: MailCursor): AsyncGenerator<MailItem, void, undefined> {
    this.position = positionOf(from)
    const start = this.position
    try {
      for await (const entry of this.packed.entries(start.number, this.meter)) {
        const done = entry.number === start.number ? start.done : 0
        if (done >= 0 && !(yield* this.itemsOf(entry, done))) return
      }
    } catch (error) {
      if (error === this.told) return
      const place = { at: `after ${this.cursor(this.position)}`, offset: Number.MAX_SAFE_INTEGER, length: 0 }
      yield this.setAside(place, error instanceof Damage ? error.message : reasonOf(error), this.position)
    }
  }

  /** False when nothing behind this entry is to be read. */
  private async *itemsOf(entry: PackedEntry, done: number): AsyncGenerator<MailItem, boolean, undefined> {
    const all = { number: entry.number, done: -1 }
    if (entry.locked !== null) {
      yield this.setAside(this.placeOf(entry, 0), entry.locked, all)
      return true
    }
    let bytes: PieceBytes | null = null
    try {
      bytes = await entry.open()
      const kind = await kindOfEntry(entry.name, bytes)
      if (kind === 'mbox') yield* this.mboxItems(entry, bytes, done)
      if (kind === 'message') yield* this.wholeItem(entry, bytes)
      if (kind === null && bytes.damage) yield this.setAside(this.placeOf(entry, 0), bytes.damage.message, all)
      this.position = all
      this.told = bytes.damage
      return !bytes.damage?.endsAll
    } catch (error) {
      yield this.setAside(this.placeOf(entry, 0), error instanceof Damage ? error.message : reasonOf(error), all)
      return true
    } finally {
      await bytes?.close()
    }
  }

  private async *mboxItems(entry: PackedEntry, bytes: PieceBytes, done: number): AsyncGenerator<MailItem> {
    const loose = isLoose(await bytes.peek(lookahead))
    await bytes.skip(done)
    const labels = labelsOfEntry(entry.name)
    for await (const item of splitMbox(bytes, loose, done, { labels })) {
      const { offset, length } = 'gap' in item ? item.gap : item.place
      const place = { ...this.placeOf(entry, offset), length }
      const position = { number: entry.number, done: offset + length }
      if ('gap' in item) yield this.setAside(place, item.reason, bytes.damage ? this.position : position)
      else yield messageItem({ ...item, place }, this.reached(position), this.meter.packed)
    }
  }

  private async *wholeItem(entry: PackedEntry, bytes: PieceBytes): AsyncGenerator<MailItem> {
    const place = this.single ? this.placeOf(entry, 0) : { at: entry.name, offset: entry.start }
    const all = { number: entry.number, done: -1 }
    const raw = await readWholeEntry(entry.name, bytes, place)
    if (bytes.damage) yield this.setAside(raw.place, bytes.damage.message, all)
    else yield messageItem(raw, this.reached(all), this.meter.packed)
  }

  private placeOf(entry: PackedEntry, offset: number): Place {
    return { at: this.single ? `${offset}` : `${entry.name}:${offset}`, offset: entry.start + offset, length: 0 }
  }

  private setAside(place: Place, reason: string, position: Position): MailItem {
    return { unreadable: { place, reason }, cursor: this.reached(position), bytesDone: this.meter.packed }
  }

  private reached(position: Position): MailCursor {
    this.position = position
    return this.cursor(position)
  }

  private cursor({ number, done }: Position): MailCursor {
    return `${number}:${done}`
  }
}

function positionOf(cursor: MailCursor | undefined): Position {
  const parts = /^(\d{1,9}):(-1|\d{1,16})$/.exec(cursor ?? '')
  return parts ? { number: Number(parts[1]), done: Number(parts[2]) } : { number: 0, done: 0 }
}
