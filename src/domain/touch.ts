import type { Anchor, ApplicationId, MessageKey, PersonId } from '#domain/ids.ts'

/** A contact with a person that happened. */
export interface Touch {
  readonly anchor: Anchor
  readonly personId: PersonId
  readonly applicationId: ApplicationId | null
  /** Epoch ms. */
  readonly at: number
  readonly direction: 'incoming' | 'outgoing'
  readonly medium: 'mail' | 'call' | 'meeting' | 'other'
  readonly messageKey: MessageKey | null
  /** A human wrote or spoke: counts as an answer and resets the limits. Automatic mail does not. */
  readonly human: boolean
  /** What was said in a call, in the person's words; absent: nothing noted. */
  readonly note?: string
}
