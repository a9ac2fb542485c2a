/** Bytes of a length that is not known before, up to a limit; what comes after that is dropped. */
export class GrowingBytes {
  private readonly limit: number
  /** Its own memory, so that it can be handed on. */
  private buffer = Buffer.allocUnsafeSlow(0)
  private used = 0

  constructor(limit: number) {
    this.limit = limit
  }

  get length(): number {
    return this.used
  }

  add(bytes: Uint8Array): void {
    const taken = bytes.subarray(0, this.limit - this.used)
    this.reserve(this.used + taken.length)
    this.buffer.set(taken, this.used)
    this.used += taken.length
  }

  /** What was gathered; nothing may be added to it any more. */
  taken(): Buffer {
    return this.buffer.subarray(0, this.used)
  }

  /** Grows eightfold, so that little is copied and thrown away; pages that are never written take no memory. */
  private reserve(length: number): void {
    if (length <= this.buffer.length) return
    const grown = Buffer.allocUnsafeSlow(Math.min(this.limit, Math.max(length, 8 * this.buffer.length)))
    this.buffer.copy(grown, 0, 0, this.used)
    this.buffer = grown
  }
}
