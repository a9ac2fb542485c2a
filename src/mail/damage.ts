/** Packed mail ends before its end. The message is the reason as it is stored (`setAsideReason`). */
export class Damage extends Error {
  /** Nothing more is to be read of the whole file, not only of the part at hand. */
  readonly endsAll: boolean

  constructor(reason: string, { endsAll = false } = {}) {
    super(reason)
    this.name = 'Damage'
    this.endsAll = endsAll
  }
}
