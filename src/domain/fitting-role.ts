import type { Nearness } from '#domain/cool-off.ts'
import type { ApplicationId } from '#domain/ids.ts'

/** An open role that fits the one an application was for: why the next touch comes sooner. */
export interface FittingRole {
  readonly openingId: string
  readonly applicationId: ApplicationId
  readonly title: string
  readonly url: string
  /** Epoch ms: first seen on the board. */
  readonly from: number
  /** Epoch ms: closed, or put aside by the person; null while it stands. */
  readonly until: number | null
  /** "same title, same city, one level up" */
  readonly words: string
  /** The very role, posted anew soon after the no. */
  readonly isAnew: boolean
  /** To the role of the application: what a waiting time holds for hangs on it. */
  readonly nearness: Nearness
}
