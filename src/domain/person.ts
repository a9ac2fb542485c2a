import type { ApplicationId, PersonId } from '#domain/ids.ts'
import type { Replyable } from '#domain/finding.ts'

export const relations = [
  'recruiter',
  'agency',
  'hiring-manager',
  'interviewer',
  'hr',
  'coordinator',
  'referrer',
] as const
export type Relation = (typeof relations)[number]

/** Somebody met on the way. Two addresses of one human are one person. */
export interface Person {
  readonly id: PersonId
  /** Every id this person has ever had (one an address), so that old ids resolve. */
  readonly formerIds: readonly PersonId[]
  readonly name: string
  readonly title: string | null
  readonly emails: readonly string[]
  /** The best address and who reads it; null when none is known. */
  readonly reach: { readonly address: string; readonly replyable: Replyable } | null
  /** IANA zone, when an invitation or their mail shows one. */
  readonly timeZone: string | null
  readonly doNotContact: boolean
  readonly applications: readonly { readonly applicationId: ApplicationId; readonly relation: Relation }[]
}
