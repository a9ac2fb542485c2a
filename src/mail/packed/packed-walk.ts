import type { Place, RawMessage } from '#domain/message.ts'
import type { PieceBytes } from '#mail/byte-stream.ts'
import { Damage } from '#mail/damage.ts'
import { readNextMessage } from '#mail/mbox.ts'
import { kindOfEntry, labelsOfEntry, readWholeEntry } from '#mail/packed/entry-mail.ts'
import { Meter, type PackedLimits } from '#mail/packed/limits.ts'
import type { Packed, PackedEntry } from '#mail/packed/packed.ts'

/** The entry the walk stands in; `done` bytes of it are behind. It is opened when something of it is wanted. */
interface Standing {
  readonly entry: PackedEntry
  opened: { readonly bytes: PieceBytes; readonly kind: 'mbox' | 'message' | null } | null
  done: number
}

/** Goes through a packed file to given places: forward as far as it can, from the start again where it must. */
export class PackedWalk {
  private readonly packed: Packed
  private readonly limits: PackedLimits
  private entries: AsyncGenerator<PackedEntry, void, undefined> | null = null
  private standing: Standing | null = null

  constructor(packed: Packed, limits: PackedLimits) {
    this.packed = packed
    this.limits = limits
  }

  /** The message at a place, or null when something else lies there or it cannot be unpacked any more. */
  async messageAt(place: Place): Promise<RawMessage | null> {
    try {
      const standing = await this.goTo(place.offset)
      return standing && (await read(standing, place))
    } catch (error) {
      await this.close()
      if (error instanceof Damage || (error as NodeJS.ErrnoException).code !== undefined) return null
      throw error
    }
  }

  async close(): Promise<void> {
    await this.leave()
    await this.entries?.return()
    this.entries = null
  }

  /** Null where no entry lies. */
  private async goTo(offset: number): Promise<Standing | null> {
    if (this.standing && offset < this.standing.entry.start + this.standing.done) await this.close()
    this.entries ??= this.packed.entries(this.packed.entryAt(offset), new Meter(this.limits))

    while (!this.standing || this.standing.entry.end <= offset) {
      await this.leave()
      const { value: entry } = await this.entries.next()
      if (!entry) {
        await this.close()
        return null
      }
      this.standing = { entry, opened: null, done: 0 }
    }
    return this.standing.entry.start <= offset ? this.standing : null
  }

  private async leave(): Promise<void> {
    const { standing } = this
    this.standing = null
    await standing?.opened?.bytes.close()
  }
}

async function read(standing: Standing, place: Place): Promise<RawMessage | null> {
  const { entry } = standing
  if (entry.locked !== null || !(place.length > 0)) return null
  if (!standing.opened) {
    const bytes = await entry.open()
    standing.opened = { bytes, kind: await kindOfEntry(entry.name, bytes) }
  }
  const { bytes, kind } = standing.opened
  const offset = place.offset - entry.start
  if (kind === 'mbox') {
    await bytes.skip(offset - standing.done)
    standing.done = offset + place.length
    return await readNextMessage(bytes, place, { labels: labelsOfEntry(entry.name) })
  }
  if (kind === null || offset > 0) return null
  standing.done = entry.end - entry.start
  const raw = await readWholeEntry(entry.name, bytes, place)
  return bytes.damage ? null : raw
}
