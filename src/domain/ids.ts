import { shortHash } from '#domain/hash.ts'

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/**
 * One message whatever source it came from: a hash of Message-ID, Date and From, else of its canonical content
 * (made where bytes are read, in `mail/identity.ts`).
 */
export type MessageKey = Branded<'message'>
/** Points at the application's anchor: its earliest message, or the manual entry it was made by. */
export type ApplicationId = Branded<'application'>
export type PersonId = Branded<'person'>
export type InterviewId = Branded<'interview'>
export type StepId = Branded<'step'>
/** A thing a person typed in: an application, an interview, a no by telephone, a contact, a call. */
export type ManualId = Branded<'manual'>
/** Whose data a row is. Only the store's `forOwner` hands out views, and only the doors choose an owner. */
export type OwnerId = Branded<'owner'>

/** What a correction, decision, draft or reflection hangs on: never a cluster, always one of its members. */
export type Anchor = MessageKey | ManualId

export const messageKey = (text: string) => text as MessageKey
export const manualId = (text: string) => text as ManualId
export const ownerId = (text: string) => text as OwnerId

/** `a_…`; from any anchor of the cluster the same function gives that anchor's id, so old ids resolve. */
export function applicationIdOf(anchor: Anchor): ApplicationId {
  return `a_${shortHash(anchor)}` as ApplicationId
}

/** A person's anchor is an address; where none is known, a manual entry or a name within one application. */
export function personIdOfAddress(address: string): PersonId {
  return `p_${shortHash(`address:${address.toLowerCase()}`)}` as PersonId
}

export function personIdOfName(application: Anchor, name: string): PersonId {
  return `p_${shortHash(`name:${application}:${name.toLowerCase()}`)}` as PersonId
}

export function personIdOfManual(entry: ManualId): PersonId {
  return `p_${shortHash(`manual:${entry}`)}` as PersonId
}

/** `basis` is the calendar UID, the manual entry, or the message that first told of it. */
export function interviewIdOf(basis: string): InterviewId {
  return `i_${shortHash(`interview:${basis}`)}` as InterviewId
}

/** A step is the no it follows, its kind, and its recipient or occurrence (DESIGN, Identity and corrections). */
export function stepIdOf(theNo: Anchor, kind: string, recipientOrOccurrence: string): StepId {
  return `s_${shortHash(`${theNo}|${kind}|${recipientOrOccurrence}`)}` as StepId
}
