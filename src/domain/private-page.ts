import type { Day } from '#domain/days.ts'
import type { Anchor } from '#domain/ids.ts'

/**
 * What was written for oneself alone, one page a day and application (`domain/03 §3.1`). In no export, search or
 * draft, and in an archive only when asked for.
 */
export interface PrivatePage {
  readonly application: Anchor
  /** In the owner's zone. */
  readonly on: Day
  readonly text: string
  /** Raised by every save; a save made on an older one is refused. */
  readonly version: number
  /** Epoch ms. */
  readonly startedAt: number
  readonly editedAt: number
}
