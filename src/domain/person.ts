import { personIdOfAddress, type ApplicationId, type PersonId } from '#domain/ids.ts'
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
  /** As an address book tells it; left out where none does. */
  readonly telephone?: string
  readonly emails: readonly string[]
  /** The best address and who reads it; null when none is known. */
  readonly reach: { readonly address: string; readonly replyable: Replyable } | null
  /** IANA zone, when an invitation or their mail shows one. */
  readonly timeZone: string | null
  readonly doNotContact: boolean
  /** They asked in a mail not to be written to again; `doNotContact` follows from it until the person says otherwise. */
  readonly optedOut?: boolean
  /** Their last out-of-office note: when it came (epoch ms), and the day they are back (YYYY-MM-DD). */
  readonly away?: { readonly since: number; readonly until: string }
  readonly applications: readonly { readonly applicationId: ApplicationId; readonly relation: Relation }[]
}

/**
 * What a correction of a person hangs on: an own address; where none is known, the id made of the mail or entry that
 * names them. The name is for reading only.
 */
export type PersonAnchor =
  | { readonly address: string; readonly name: string }
  | { readonly id: PersonId; readonly name: string }

/** At most so many say who one human is; more addresses than that are no human's. */
const mostAnchors = 40

/** All that a person is known by: the own addresses, else the ids. Never empty. */
export function anchorsOfPerson({ id, formerIds, name, emails }: Person): readonly PersonAnchor[] {
  const ids = new Set<string>(formerIds)
  // A relay's or a shared address is nobody's own.
  const own = emails.filter((address) => ids.has(personIdOfAddress(address))).map((address) => ({ address, name }))
  if (own.length > 0) return own.slice(0, mostAnchors)
  return [id, ...formerIds.filter((former) => former !== id)].slice(0, mostAnchors).map((one) => ({ id: one, name }))
}

/** Whether a person is known by this anchor. */
export function isKnownBy(person: Pick<Person, 'formerIds'>, anchor: PersonAnchor): boolean {
  return person.formerIds.includes('address' in anchor ? personIdOfAddress(anchor.address) : anchor.id)
}

/** What makes two people look like one, the strongest first. */
export const likenesses = [
  'same-name-and-company',
  'relay-names-them',
  'swapped-name',
  'short-name',
  'nickname',
  'same-name',
] as const
export type Likeness = (typeof likenesses)[number]

/** Two who may be one, for the person to say. */
export interface SamePersonQuestion {
  /** Made of the two: the same for as long as both go by these ids. */
  readonly id: string
  /** Sorted. */
  readonly people: readonly [PersonId, PersonId]
  readonly likeness: Likeness
}
