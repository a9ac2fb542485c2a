import type { PieceBytes } from '#mail/byte-stream.ts'
import type { Meter } from '#mail/packed/limits.ts'

/** A file with other files in it, or with one: gzip, zip, tar. Only entries whose name may be mail's are shown. */
export interface Packed {
  /** Bytes of the packed file that hold what is read. */
  readonly packedBytes: number
  /**
   * The entries in reading order, from a number on. What is read counts on the meter. Throws `Damage` where the rest
   * cannot be read.
   */
  entries(from: number, meter: Meter): AsyncGenerator<PackedEntry, void, undefined>
  /** The number of the entry that a `Place.offset` lies in, or an earlier one. */
  entryAt(offset: number): number
}

export interface PackedEntry {
  readonly number: number
  /** As the packed file has it: data, never a path on this computer. No control characters. */
  readonly name: string
  /** `Place.offset` of its first byte. */
  readonly start: number
  /** Where the numbers of the next entry may begin; what comes out of this one ends before. */
  readonly end: number
  /** Why it cannot be read, in words for the person; null when it can. */
  readonly locked: string | null
  /** Its bytes; once, and only until the next entry is asked for. */
  open(): Promise<PieceBytes>
}
