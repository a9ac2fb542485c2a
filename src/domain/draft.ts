import type { StepId } from '#domain/ids.ts'
import type { KeptWords } from '#domain/kept-words.ts'
import type { MailStepKind } from '#domain/step.ts'

/** Words for a step. A draft with a placeholder in it is not ready to go. */
export interface Draft {
  readonly id: string
  readonly stepId: StepId
  readonly kind: MailStepKind
  readonly language: string
  readonly to: readonly { readonly name: string; readonly address: string }[]
  readonly from: string | null
  readonly subject: string
  readonly body: string
  /** Message-ID answered, and the References chain, angle brackets included; null and empty for a new thread. */
  readonly inReplyTo: string | null
  readonly references: readonly string[]
  /** Raised by every edit. */
  readonly version: number
  /** Updates and articles the words tell of. */
  readonly tells: readonly string[]
  /** What the check minds and the person keeps, with reasons; absent: nothing. */
  readonly kept?: readonly KeptWords[]
  /** Ajar's own words under these; absent where an older Ajar wrote them. */
  readonly composed?: ComposedWords
  readonly createdAt: number
  readonly editedAt: number
}

/** What Ajar wrote, part by part: by it is seen what of a text is the person's own. */
export interface ComposedWords {
  /** Which of the wordings: 0 is the first. */
  readonly wording: number
  /** Plain, warm, formal; absent: plain. */
  readonly register?: string
  readonly subject: string
  readonly parts: readonly { readonly name: string; readonly text: string }[]
}

/** Double angle quotation marks: visible in plain text, rare in mail, and one character class to search for. */
export const placeholderPattern = /«[^«»]{1,200}»/g

export function hasPlaceholder(text: string): boolean {
  return text.search(placeholderPattern) >= 0
}
