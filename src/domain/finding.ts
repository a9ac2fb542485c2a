import type { Address } from '#domain/message.ts'
import type { Relation } from '#domain/person.ts'

/** What one message can say (DESIGN, glossary). */
export const findingKinds = [
  'confirmation',
  'viewed',
  'pending',
  'assessment',
  'interview',
  'rescheduled',
  'cancelled',
  'rejection',
  'position-closed',
  'offer',
  'outreach',
  'talent-pool',
  'feedback',
  'withdrawal',
  'reply-by-person',
  'reply-by-user',
  'out-of-office',
  'bounce',
  'other',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** Where a fact stands. Offsets are UTF-16 units into that part as it is shown; `quote` equals the slice. */
export interface Evidence {
  readonly part: 'subject' | 'text' | 'calendar' | 'from' | 'header'
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** A derived value with its evidence; `confidence` 0–1. */
export interface Fact<T> {
  readonly value: T
  readonly confidence: number
  readonly evidence: Evidence | null
}

/** Who can be answered (`domain/04 §4.5`): a person reads it, a hiring system forwards it, nobody reads it. */
export const replyables = ['person', 'relay', 'no-reply'] as const
export type Replyable = (typeof replyables)[number]

export interface MentionedPerson {
  readonly name: string
  /** Lower-cased; null where the mail names a person without an address. */
  readonly address: string | null
  readonly title: string | null
  readonly relation: Relation
  readonly replyable: Replyable | null
  readonly evidence: Evidence | null
}

export type InterviewMode = 'phone' | 'video' | 'onsite' | 'unknown'

/** A fixed time told by a calendar part or the text. Requests for availability have none and make no interview. */
export interface InterviewFact {
  /** Calendar UID, null when the time stands in the text only. */
  readonly uid: string | null
  readonly sequence: number
  readonly method: 'request' | 'cancel' | 'reply' | 'text'
  /** Epoch ms. */
  readonly start: number
  /** Where the slot was before it was moved, as the mail tells; epoch ms. */
  readonly movedFrom?: number
  readonly end: number | null
  /** IANA name; null when only an offset or nothing was given. */
  readonly timeZone: string | null
  readonly mode: InterviewMode
  /** `screen`, `technical`, `onsite`, … in the mail's words, lower-case; null when it does not say. */
  readonly round: string | null
  /** Those who will meet the person: no rooms, no coordinator who only schedules, not the person. */
  readonly people: readonly MentionedPerson[]
  /** The writer says to be one of them: "Per and I look forward to it". */
  readonly writerMeets?: true
  readonly evidence: Evidence | null
}

/** A time somebody offers, asks for or agrees to. */
export interface OfferedSlot {
  /** Epoch ms; of a day without a time its beginning. */
  readonly start: number
  readonly end: number | null
  readonly timeZone: string | null
  readonly isDay?: true
}

/** What a mail says of a time to meet that is not fixed by it alone: two mails together may fix it. */
export interface Appointment {
  readonly slots: readonly OfferedSlot[]
  readonly answer: 'yes' | 'no' | null
  /** The interview it becomes when somebody agrees to one of its slots. */
  readonly as: InterviewFact | null
}

export const statedReasons = [
  'none',
  'other-candidate',
  'requirement',
  'closed',
  'internal',
  'location',
  'level',
  'salary',
] as const
export type StatedReason = (typeof statedReasons)[number]

/** What a no says (`domain/06 §6.9`; conventions in DESIGN, What counts as what). */
export interface RejectionFact {
  readonly channel: 'automatic' | 'personal'
  readonly statedReason: StatedReason
  readonly feedbackOffered: boolean
  readonly feedbackRefused: boolean
  /** Advice on the person's performance stands inside the no. */
  readonly feedbackGiven: boolean
  /** The quoted words, only when a time is named. */
  readonly reapplyHint: string | null
  /** Months or a day the hint names, where it could be understood. */
  readonly reapplyAfter: { readonly months: number } | { readonly day: string } | null
  readonly contactRefused: boolean
  readonly keepOnFile: boolean
  readonly replyable: Replyable
  readonly evidence: Readonly<
    Partial<Record<'channel' | 'statedReason' | 'feedback' | 'reapplyHint' | 'contactRefused' | 'keepOnFile', Evidence>>
  >
}

/** What ties a mail to others, decisive where equal (`domain/06 §6.8`). */
export interface LinkKeys {
  readonly calendarUids: readonly string[]
  readonly requisitionId: string | null
  /** Candidate or relay token in an address or link of a hiring system, with the system's name in front. */
  readonly relayToken: string | null
}

/** What one message says, alone. Pure in the message and in whose mailbox it is. */
export interface Finding {
  /** Raised whenever reading changes; a stored finding of an older version is read again. */
  readonly readerVersion: number
  readonly kind: FindingKind
  readonly confidence: number
  readonly runnerUp: { readonly kind: FindingKind; readonly confidence: number } | null
  /** The spans that decided. */
  readonly evidence: readonly Evidence[]
  /** ISO 639-1, `und` when unknown. */
  readonly language: string
  readonly direction: 'incoming' | 'outgoing'
  /** The mail says nothing of a job by itself; who wrote it, or where they work, does. */
  readonly inContext?: true
  readonly company: Fact<string> | null
  /** Registrable domain of the company's own mail or site, when seen. */
  readonly companyDomain: string | null
  readonly role: Fact<string> | null
  readonly location: Fact<string> | null
  readonly agency: Fact<string> | null
  readonly sender: MentionedPerson | null
  readonly people: readonly MentionedPerson[]
  readonly interview: InterviewFact | null
  /** Absent where the mail speaks of no time that is still open. */
  readonly appointment?: Appointment
  readonly rejection: RejectionFact | null
  /** The writer asks never to be written to again; where they say so. */
  readonly optOut?: Evidence
  /** A day by which an answer is promised ("you will hear from us by Friday"). */
  readonly promisedBy: Fact<string> | null
  /** Outgoing only: the person answers an outreach with interest, or applies by mail, or withdraws. */
  readonly ownIntent: 'applies' | 'interested' | 'withdraws' | 'declines-offer' | 'accepts-offer' | null
  /** Outgoing only: the person's own words show that they were turned down. */
  readonly tellsNo?: true
  /** An application was begun and not sent: a reminder to finish it, of kind `other`. */
  readonly started?: true
  readonly keys: LinkKeys
  /** Mail addresses an out-of-office or a bounce is about; return day of an out-of-office. */
  readonly delivery: { readonly failed: readonly Address[]; readonly returnsOn: string | null } | null
}
