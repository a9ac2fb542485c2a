/** What is compared of `ajar export --json` (DESIGN, data contract). */
export interface Exported {
  readonly applications: readonly ExportedApplication[]
  readonly people: readonly { readonly id: string; readonly name: string; readonly emails: readonly string[] }[]
  readonly messages: readonly {
    readonly messageId: string
    readonly kind: string
    readonly applicationId: string | null
  }[]
  readonly review: readonly { readonly messageId: string | null; readonly question: string }[]
}

export interface ExportedApplication {
  readonly id: string
  readonly company: { readonly name: string }
  readonly role: string | null
  readonly requisitionId: string | null
  readonly agency: string | null
  readonly stage: string
  readonly outcome: string | null
  readonly appliedOn: string | null
  readonly closedOn: string | null
  readonly rejection: ExportedNo | null
  readonly interviews: readonly ExportedInterview[]
  readonly people: readonly { readonly personId: string; readonly relation: string }[]
  readonly messageIds: readonly string[]
}

interface ExportedNo {
  readonly messageId: string | null
  readonly channel: string
  readonly statedReason: string
  readonly feedbackOffered: boolean
  readonly feedbackRefused: boolean
  readonly reapplyHint: string | null
  readonly contactRefused: boolean
  readonly replyable: string
}

export interface ExportedInterview {
  readonly start: string
  readonly end: string | null
  readonly mode: string
  readonly status: string
  readonly people: readonly string[]
}
