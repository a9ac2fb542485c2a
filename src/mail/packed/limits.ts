import { setAsideReason } from '#domain/set-aside.ts'
import { Damage } from '#mail/damage.ts'

/** Bounds on what a packed file may make of itself. Tests make them small. */
export interface PackedLimits {
  /** Bytes that may come out of it. */
  readonly mostBytes: number
  /** How many times its own size may come out of it; asked once `ratioFrom` bytes have. */
  readonly mostTimes: number
  readonly ratioFrom: number
  /** Files inside it that are looked at. */
  readonly mostEntries: number
  /** Bytes that are unpacked to find out whether there is any mail in it. */
  readonly mostLooked: number
}

/**
 * Mail packs to a tenth at best (plain text), attachments to three quarters; deflate can reach 1,032 times. A bomb costs
 * us time only, as nothing is unpacked to disk or held: that is what is bounded.
 */
export const defaultLimits: PackedLimits = {
  mostBytes: 2 ** 40,
  mostTimes: 200,
  ratioFrom: 64 * 1024 * 1024,
  mostEntries: 500_000,
  mostLooked: 2 ** 30,
}

/** Counts what goes in and comes out in one pass over a packed file, and stops the pass at the limits. */
export class Meter {
  /** Bytes of the packed file that are behind us. */
  packed = 0
  unpacked = 0
  readonly limits: PackedLimits

  constructor(limits: PackedLimits) {
    this.limits = limits
  }

  /** Counts a piece that came out; throws `Damage` when it is one too many. */
  add(piece: Uint8Array): void {
    const { mostBytes, mostTimes, ratioFrom } = this.limits
    this.unpacked += piece.length
    if (this.unpacked > ratioFrom && this.unpacked > mostTimes * this.packed) {
      throw new Damage(setAsideReason('too-many-times', String(mostTimes)), { endsAll: true })
    }
    if (this.unpacked > mostBytes) {
      throw new Damage(setAsideReason('too-large', inWords(mostBytes)), { endsAll: true })
    }
  }
}

export function tooManyEntries(most: number): Damage {
  return new Damage(setAsideReason('too-many-files', most.toLocaleString('en')), { endsAll: true })
}

function inWords(bytes: number): string {
  return bytes >= 2 ** 30 ? `${Math.round(bytes / 2 ** 30)} GB` : `${Math.ceil(bytes / 1024)} kB`
}
