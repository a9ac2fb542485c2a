import type { Anchor, ApplicationId, InterviewId, MessageKey, PersonId } from '#domain/ids.ts'
import type { Evidence, FindingKind, InterviewMode, RejectionFact } from '#domain/finding.ts'
import type { Relation } from '#domain/person.ts'

export const stages = ['saved', 'applied', 'screening', 'assessment', 'interviewing', 'offer', 'closed'] as const
export type Stage = (typeof stages)[number]

export const outcomes = ['rejected', 'position-closed', 'withdrawn', 'accepted', 'declined', 'no-response'] as const
export type Outcome = (typeof outcomes)[number]

/** A value of an application with where it was read, or that the person set it. */
export interface Sourced<T> {
  readonly value: T
  readonly from: 'mail' | 'person'
  readonly messageKey: MessageKey | null
  readonly evidence: Evidence | null
}

export interface Interview {
  readonly id: InterviewId
  /** Epoch ms. */
  readonly start: number
  readonly end: number | null
  readonly timeZone: string | null
  readonly mode: InterviewMode
  readonly round: string | null
  /** As told by mail or person; whether a scheduled one has taken place needs a clock: `statusAt`. */
  readonly cancelled: boolean
  readonly people: readonly PersonId[]
  readonly messageKeys: readonly MessageKey[]
  readonly anchor: Anchor
}

/** A no, with its profile. */
export interface TheNo {
  /** The mail that told it or the entry the person made: what the steps' ids hang on. */
  readonly anchor: Anchor
  /** What it hung on, or would have, before an earlier telling turned up: steps are found by these as well. */
  readonly formerAnchors: readonly Anchor[]
  readonly messageKey: MessageKey | null
  readonly outcome: 'rejected' | 'position-closed'
  /** Epoch ms. */
  readonly receivedAt: number
  readonly by: PersonId | null
  readonly profile: Omit<RejectionFact, 'evidence'>
  readonly evidence: readonly Evidence[]
}

export interface ApplicationEvent {
  readonly kind: FindingKind | 'told-by-person'
  readonly at: number
  readonly messageKey: MessageKey | null
  readonly direction: 'incoming' | 'outgoing' | null
  readonly summary: string
}

/** One candidacy, as far as mail and corrections tell; nothing here depends on the clock. */
export interface Application {
  readonly id: ApplicationId
  readonly anchor: Anchor
  /** Ids of every anchor of the cluster, so that an id given out earlier still resolves. */
  readonly formerIds: readonly ApplicationId[]
  readonly company: Sourced<string>
  readonly companyDomain: string | null
  readonly role: Sourced<string> | null
  readonly location: string | null
  readonly requisitionId: string | null
  readonly agency: string | null
  readonly stage: Stage
  readonly outcome: Outcome | null
  /** The furthest stage reached before it closed. */
  readonly stageReached: Stage
  /** Days in the owner's zone, YYYY-MM-DD. */
  readonly appliedOn: string | null
  readonly closedOn: string | null
  /** The latest no that still stands; null once invited again. */
  readonly no: TheNo | null
  readonly interviews: readonly Interview[]
  readonly people: readonly { readonly personId: PersonId; readonly relation: Relation }[]
  readonly events: readonly ApplicationEvent[]
  readonly messageKeys: readonly MessageKey[]
  /** Epoch ms of the latest mail or call either way. */
  readonly lastContactAt: number | null
  /** A day an answer was promised by, the latest one told. */
  readonly promisedBy: string | null
  readonly language: string
}
