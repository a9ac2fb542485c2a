import type { Outcome } from '#domain/application.ts'
import type { FindingKind, Replyable, StatedReason } from '#domain/finding.ts'
import type { Anchor, MessageKey } from '#domain/ids.ts'
import type { PersonAnchor } from '#domain/person.ts'

/**
 * What the person said against the reader. Refers to anchors, never to clusters; the latest of the same target wins;
 * each can be taken back.
 */
export type Change =
  /** `alike`: of every mail made from the same template as well, of which nothing else was said. */
  | { readonly type: 'kind'; readonly message: MessageKey; readonly kind: FindingKind; readonly alike?: true }
  /** Dates are YYYY-MM-DD; `null` says "there is none". */
  | {
      readonly type: 'field'
      readonly anchor: Anchor
      readonly field: 'company' | 'role' | 'location'
      readonly value: string
    }
  | { readonly type: 'field'; readonly anchor: Anchor; readonly field: 'outcome'; readonly value: Outcome | null }
  | {
      readonly type: 'field'
      readonly anchor: Anchor
      readonly field: 'appliedOn' | 'closedOn'
      readonly value: string | null
    }
  /** What was misread about the no: counts for the no that had come when it was said. */
  | {
      readonly type: 'field'
      readonly anchor: Anchor
      readonly field: 'channel'
      readonly value: 'automatic' | 'personal'
    }
  | { readonly type: 'field'; readonly anchor: Anchor; readonly field: 'statedReason'; readonly value: StatedReason }
  | { readonly type: 'field'; readonly anchor: Anchor; readonly field: 'replyable'; readonly value: Replyable }
  | {
      readonly type: 'field'
      readonly anchor: Anchor
      readonly field: 'feedbackOffered' | 'feedbackRefused' | 'contactRefused'
      readonly value: boolean
    }
  /** A must-link: both belong to one application. */
  | { readonly type: 'merge'; readonly a: Anchor; readonly b: Anchor }
  /** A cannot-link: these messages are another application than `from`'s. */
  | { readonly type: 'split'; readonly from: Anchor; readonly messages: readonly MessageKey[] }
  /** A pin: this message belongs where `to` belongs. */
  | { readonly type: 'move'; readonly message: MessageKey; readonly to: Anchor }
  | { readonly type: 'not-job-mail'; readonly message: MessageKey; readonly alike?: true }
  | { readonly type: 'do-not-contact'; readonly address: string; readonly value: boolean }
  /**
   * A must-link and a cannot-link of people. Both sides name all that their human was known by when the person spoke:
   * each side is one human; the two are one as well, or never.
   */
  | {
      readonly type: 'same-person' | 'not-same-person'
      readonly one: readonly PersonAnchor[]
      readonly other: readonly PersonAnchor[]
    }

/** The fields of an application or its no that a person can put right. */
export type CorrectableField = Extract<Change, { readonly type: 'field' }>['field']

export interface Correction {
  readonly id: string
  /** Epoch ms; with `id` it orders corrections. */
  readonly at: number
  readonly change: Change
  readonly undoneAt: number | null
}
