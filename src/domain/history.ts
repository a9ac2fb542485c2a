import type { Application } from '#domain/application.ts'
import type { Change } from '#domain/correction.ts'
import type { Finding } from '#domain/finding.ts'
import type { Anchor, ApplicationId, MessageKey } from '#domain/ids.ts'
import type { MessageHead } from '#domain/message.ts'
import type { Person } from '#domain/person.ts'
import type { Touch } from '#domain/touch.ts'

/** What history is made of: the head of a kept message and what the reader found in it. Bodies stay in the store. */
export interface JobMail {
  readonly head: MessageHead
  readonly finding: Finding
}

/** How a message came to its application. */
export type LinkSignal =
  | 'thread'
  | 'calendar'
  | 'requisition'
  | 'relay'
  | 'company-and-role'
  | 'company'
  | 'person'
  | 'corrected'
  | 'started-it'

export interface MessageLink {
  readonly messageKey: MessageKey
  readonly applicationId: ApplicationId | null
  readonly signal: LinkSignal | null
  readonly confidence: number
  /** After corrections; the reader's own word stays in the finding. */
  readonly kind: Finding['kind']
}

/** A doubt for the person to settle. `candidates` may be empty ("is this job mail?"). */
export interface ReviewQuestion {
  /** Stable: made of what is asked and about which message. */
  readonly id: string
  readonly question: 'which-application' | 'which-no' | 'what-kind' | 'conflict' | 'company-unknown'
  readonly messageKey: MessageKey
  readonly candidates: readonly ApplicationId[]
  readonly text: string
  /** Of a conflict between two answers about one fact: the fact, where the later hangs, and both, the later first. */
  readonly disputed?: {
    readonly field: FieldChange['field']
    readonly anchor: Anchor
    readonly values: readonly [FieldChange['value'], FieldChange['value']]
  }
}

type FieldChange = Extract<Change, { readonly type: 'field' }>

export interface History {
  readonly applications: readonly Application[]
  readonly people: readonly Person[]
  readonly touches: readonly Touch[]
  readonly links: readonly MessageLink[]
  readonly review: readonly ReviewQuestion[]
}
