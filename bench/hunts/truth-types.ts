/**
 * The shape of a hunt's truth: the demo's, without what is not compared, and with names that count as right too. Mails
 * go by their name in the source.
 */
import type { StatedReason } from '#domain/finding.ts'
import type { Relation } from '#domain/person.ts'
import type { TrueApplication as DemoApplication, TrueInterview } from '../../demo/truth.ts'
import type { HuntMail } from './source/correspondence.ts'

export type TrueNo = NonNullable<DemoApplication['no']>

export interface TruePerson {
  readonly name: string
  readonly emails: readonly string[]
  readonly relation: Relation
  /** Relations that the conventions leave room for as well. */
  readonly alsoFits: readonly Relation[]
}

export type { TrueInterview }

export interface TrueApplication extends Omit<DemoApplication, 'companyDomain' | 'people'> {
  readonly people: readonly TruePerson[]
  /** Other names of the company that its own mail uses, each as right as `company`. */
  readonly companyAliases: readonly string[]
  /** Other titles that its mail gives the role. */
  readonly roleAliases: readonly string[]
}

export interface HuntTruth {
  readonly owner: { readonly name: string; readonly addresses: readonly string[]; readonly timeZone: string }
  /** ISO with offset. */
  readonly now: string
  readonly applications: readonly TrueApplication[]
  /** Job mail that starts no application. */
  readonly withoutApplication: DemoApplication['mails']
  /** Job mail that fits several applications alike: a question, never a guess. */
  readonly forReview: readonly {
    readonly mail: string
    readonly kind: DemoApplication['mails'][string]
    readonly candidates: readonly string[]
  }[]
}

/** One invented hunt, ready to be built and compared. */
export interface Hunt {
  readonly name: string
  readonly truth: HuntTruth
  readonly jobMails: readonly HuntMail[]
  readonly ordinaryMails: readonly HuntMail[]
  /** Kept from whoever changes the reader: only totals are shown unless asked for. */
  readonly heldOut?: true
}

type Told = Pick<TrueApplication, 'key' | 'company' | 'role' | 'stage' | 'appliedOn' | 'mails'> &
  Partial<TrueApplication>

/** An application with what is usual left out: still open, no agency, nobody met. */
export function application(told: Told): TrueApplication {
  return {
    companyAliases: [],
    roleAliases: [],
    requisitionId: null,
    agency: null,
    outcome: null,
    closedOn: null,
    no: null,
    takenBack: [],
    interviews: [],
    people: [],
    ...told,
  }
}

type NoDetails = Partial<Omit<TrueNo, 'messageId' | 'channel' | 'statedReason'>>

/** A no written to this person; it can be answered unless said otherwise. */
export function personalNo(mail: string, statedReason: StatedReason, details: NoDetails = {}): TrueNo {
  return { ...plainNo(mail, statedReason), channel: 'personal', replyable: 'person', ...details }
}

/** A no from a system that nobody reads. */
export function automaticNo(mail: string, statedReason: StatedReason, details: NoDetails = {}): TrueNo {
  return { ...plainNo(mail, statedReason), channel: 'automatic', replyable: 'no-reply', ...details }
}

const plainNo = (messageId: string, statedReason: StatedReason) =>
  ({
    messageId,
    statedReason,
    outcome: 'rejected',
    feedbackOffered: false,
    feedbackRefused: false,
    reapplyHint: null,
    contactRefused: false,
  }) as const

export function person(name: string, relation: Relation, ...emails: readonly string[]): TruePerson {
  return { name, relation, emails, alsoFits: [] }
}

/** A person whose part can be seen in more than one way. */
export function personOr(also: readonly Relation[], ...told: Parameters<typeof person>): TruePerson {
  return { ...person(...told), alsoFits: also }
}

/** `start` and `end` are ISO with offset. */
export function interview(
  start: string,
  end: string | null,
  mode: TrueInterview['mode'],
  status: TrueInterview['status'],
  people: readonly string[],
  messageIds: readonly string[],
  zone: string | null = null,
): TrueInterview {
  return { start, end, zone, mode, status, people, messageIds }
}
