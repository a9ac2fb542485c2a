import type { FittingRole } from '#domain/fitting-role.ts'
import type { Anchor, ApplicationId, PersonId, StepId } from '#domain/ids.ts'

const stepKinds = ['acknowledge', 'reflect', 'feedback', 'follow-up', 'keep-in-touch', 'reapply', 'ask-status'] as const
export type StepKind = (typeof stepKinds)[number]
/** The steps that end in a mail. */
export type MailStepKind = Exclude<StepKind, 'reflect' | 'reapply'>

const stepStates = ['upcoming', 'due', 'lapsed', 'done', 'skipped', 'snoozed', 'blocked'] as const
export type StepState = (typeof stepStates)[number]

/** Why a step may not be taken (`domain/01 §1.8`), and what would unblock it. */
export interface StepBlock {
  readonly code:
    | 'do-not-contact'
    | 'no-address'
    | 'no-reply-only'
    | 'same-day'
    | 'unanswered-person'
    | 'unanswered-company'
    | 'new-application'
    | 'offer-accepted'
    | 'contact-refused'
    | 'not-interested'
    /** Only for today: other mails have its places. */
    | 'daily-cap'
    | 'one-a-day'
  /** One sentence: what stands in the way and what would unblock it. */
  readonly sentence: string
  /** Epoch ms, 00:00 of the day on which it opens by itself, where that is known. */
  readonly until?: number
}

/** Whether the step only waits for its turn: its words may be written meanwhile. */
export function isWaitingItsTurn(block: StepBlock | null): boolean {
  return block?.code === 'daily-cap' || block?.code === 'one-a-day'
}

/** One thing to do after a no. Computed, never stored (DESIGN, principle 2). */
export interface Step {
  readonly id: StepId
  /** Ids it had or would have had while its recipient was known under another, so that old ones resolve; absent: none. */
  readonly formerIds?: readonly StepId[]
  readonly applicationId: ApplicationId
  /** The no (or, for silence, the last contact) it follows. */
  readonly follows: Anchor
  readonly kind: StepKind
  /** Also asked or said in the same mail: feedback inside a follow-up, thanks inside a feedback mail, the answer to the no. */
  readonly carries: readonly MailStepKind[]
  /** Epoch ms: 00:00 of the first day to 24:00 of the last, owner's zone, moved to business days. */
  readonly opensAt: number
  readonly closesAt: number
  /** A suggested moment inside the window, in the recipient's hours; null for steps without a mail. */
  readonly suggestedAt: number | null
  readonly to: readonly PersonId[]
  /** Whose thanks the recipient is asked to pass on, when the interviewers cannot be reached. */
  readonly passOnTo: readonly PersonId[]
  readonly state: StepState
  readonly blockedBy: StepBlock | null
  /** One sentence: why it is there and why then. */
  readonly reason: string
  /** Warnings of `domain/01 §1.8` 5–10, one sentence each. */
  readonly cautions: readonly string[]
  /** By mail or by telephone; `feedback` may be either. */
  readonly medium: 'mail' | 'mail-or-call' | 'none'
  readonly snoozedUntil: number | null
  readonly occurrence: number
  /** The open role that is its occasion; absent: none. */
  readonly opening?: FittingRole
  /** The company its recipient works at now, who was met elsewhere: the door it knocks at; absent: none. */
  readonly newCompany?: string
}
