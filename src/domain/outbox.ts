import { hasPlaceholder, type Draft } from '#domain/draft.ts'
import type { Anchor, StepId } from '#domain/ids.ts'
import type { Outcome } from '#domain/application.ts'
import { inTheWay, reasonFor, type Judged, type KeptWords } from '#domain/kept-words.ts'
import type { Address } from '#domain/message.ts'
import { err, ok, type Result } from '#domain/result.ts'

/** Where an outgoing mail stands. Only `approved` can begin to go; `sent` and `void` are ends. */
export const outboxStates = ['approved', 'sending', 'uncertain', 'sent', 'failed', 'void'] as const
export type OutboxState = (typeof outboxStates)[number]

/** Why an approval no longer holds. */
export const voidReasons = [
  'edited',
  'taken-back',
  'replied',
  'bounced',
  'own-mail',
  'do-not-contact',
  'outcome-changed',
  'cap',
  'window-closed',
  'window-moved',
  'step-settled',
  'step-gone',
  'recipient-changed',
  'slept-too-long',
  'restored',
  'sent-by-hand',
] as const
export type VoidReason = (typeof voidReasons)[number]

/** Why a mail did not go: known for certain, nobody has it. */
export const failReasons = [
  'recipient-refused',
  'sender-refused',
  'words-refused',
  'log-in',
  'not-reached',
  'not-safe',
  'account-gone',
  'not-writable',
] as const
export type FailReason = (typeof failReasons)[number]

export const outboxEvents = [
  'approved',
  'begun',
  'handing-over',
  'accepted',
  'refused-for-now',
  'not-reached',
  'failed',
  'unknown',
  'left-behind',
  'looked',
  'found',
  'person-said',
  'moved',
  'void',
  'copied',
  'copied-by-server',
  'not-copied',
  'saved-as-draft',
  'noted',
] as const

/** What happened to it, in the order in which it happened. */
export interface OutboxEvent {
  /** Epoch ms. */
  readonly at: number
  readonly what: (typeof outboxEvents)[number]
  /** The server's words, a reason's code, or the new hour. */
  readonly says?: string
}

/** The exact words that were agreed to, and whom they go to. */
export interface OutgoingWords {
  readonly from: Address
  readonly to: Address
  readonly subject: string
  readonly body: string
  readonly inReplyTo: string | null
  readonly references: readonly string[]
}

/** One approved mail on its way. What it says never changes: an edit makes another version, and that another approval. */
export interface Outgoing {
  readonly id: string
  /** Raised by every move: who moves it says which one was seen, so that of two only one does. */
  readonly revision: number
  readonly draftId: string
  readonly draftVersion: number
  readonly stepId: StepId
  readonly accountId: string
  readonly state: OutboxState
  /** By the server of the account, or only into its folder of drafts. */
  readonly way: 'send' | 'draft'
  readonly words: OutgoingWords
  /** Fixed before the first word to a server, and the same whatever happens. */
  readonly messageId: string
  /** What the check minded and the person kept, with reasons; absent: nothing. */
  readonly kept?: readonly KeptWords[]
  readonly approvedAt: number
  /** Epoch ms; not before. */
  readonly sendAt: number
  /** The hour that was agreed to; `sendAt` moves behind it while a machine sleeps. */
  readonly wishedFor: number
  /** What the plan stood on when it was approved: the no, the outcome, how much was heard and written until then. */
  readonly basis: {
    readonly follows: Anchor
    readonly outcome: Outcome | null
    readonly heard: number
    readonly wrote: number
  }
  /** Who sends it, since when, and whether the end of its words may have reached the server. */
  readonly claim: { readonly by: string; readonly at: number; readonly ending: boolean } | null
  /** How often a server was asked. */
  readonly tries: number
  /** The Date it carries; null before it is sent. */
  readonly date: number | null
  readonly why: VoidReason | FailReason | null
  /** What the server said last. */
  readonly answer: string | null
  /** The copy in the folder of sent mail; `none` where there is nothing to copy. */
  readonly copy: 'none' | 'pending' | 'made' | 'by-server' | 'given-up'
  /** Whether it is among the kept mail already, which is what moves the plan. */
  readonly noted: boolean
  readonly log: readonly OutboxEvent[]
}

declare const approvedMark: unique symbol
/** Words that may leave: only `approve` makes them. */
export type ApprovedMail = Omit<Outgoing, 'id' | 'revision'> & { readonly [approvedMark]: true }

export type ApprovalRefusal =
  | 'changed-since-read'
  | 'has-placeholder'
  | 'check-blocks'
  | 'needs-reason'
  | 'nothing-written'
  | 'no-recipient'
  | 'several-recipients'
  | 'no-sender'

export interface Approval {
  /** The version that was on the person's screen. */
  readonly readVersion: number
  readonly from: Address
  readonly accountId: string
  readonly way: Outgoing['way']
  readonly sendAt: number
  readonly messageId: string
  readonly basis: Outgoing['basis']
  /** What the check says of these very words, read now. */
  readonly judged: readonly Judged[]
  /** Reasons given now; those that stand in the draft hold as well. */
  readonly because: readonly KeptWords[]
  readonly now: number
}

/**
 * Approval is of one version of a draft: these words, this recipient, this thread, this account. What blocks in them
 * cannot be overridden, an error only with a reason, which is kept with the mail.
 */
export function approve(draft: Draft, approval: Approval): Result<ApprovedMail, ApprovalRefusal> {
  const { now, readVersion, from, accountId, way, sendAt, messageId, basis, judged, because } = approval
  const reasons = [...(draft.kept ?? []), ...because]
  const [to, ...others] = draft.to
  if (draft.version !== readVersion) return err('changed-since-read')
  if (hasPlaceholder(draft.body) || hasPlaceholder(draft.subject)) return err('has-placeholder')
  if (draft.body.trim() === '' || draft.subject.trim() === '') return err('nothing-written')
  if (to === undefined || to.address === '') return err('no-recipient')
  if (others.length > 0) return err('several-recipients')
  if (from.address === '') return err('no-sender')
  const hindrance = inTheWay(judged, reasons)
  if (hindrance !== null) return err(hindrance)
  const kept = judged.flatMap((finding) => reasonFor(reasons, finding) ?? [])

  const mail: Omit<Outgoing, 'id' | 'revision'> = {
    draftId: draft.id,
    draftVersion: draft.version,
    stepId: draft.stepId,
    accountId,
    state: 'approved',
    way,
    words: {
      from,
      to,
      subject: draft.subject,
      body: draft.body,
      inReplyTo: draft.inReplyTo,
      references: draft.references,
    },
    messageId,
    ...(kept.length > 0 && { kept }),
    approvedAt: now,
    sendAt,
    wishedFor: sendAt,
    basis,
    claim: null,
    tries: 0,
    date: null,
    why: null,
    answer: null,
    copy: 'none',
    noted: false,
    log: [{ at: now, what: 'approved' }],
  }
  return ok(mail as ApprovedMail)
}

/** Still to go, going, or nobody knows: such a draft is not approved a second time. */
export function isUnderWay({ state }: Pick<Outgoing, 'state'>): boolean {
  return state === 'approved' || state === 'sending' || state === 'uncertain'
}
