import type { StepId } from '#domain/ids.ts'
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
  readonly createdAt: number
  readonly editedAt: number
}

/** Double angle quotation marks: visible in plain text, rare in mail, and one character class to search for. */
export const placeholderPattern = /«[^«»]{1,200}»/g

export function hasPlaceholder(text: string): boolean {
  return text.search(placeholderPattern) >= 0
}
