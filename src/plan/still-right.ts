import type { Application } from '#domain/application.ts'
import type { Draft } from '#domain/draft.ts'
import type { Outgoing, VoidReason } from '#domain/outbox.ts'
import type { Person } from '#domain/person.ts'
import type { Step, StepBlock } from '#domain/step.ts'
import type { Touch } from '#domain/touch.ts'

/** What an approved mail stands on, as it is now. */
export interface Standing {
  readonly draft: Pick<Draft, 'version'> | undefined
  readonly step: Step | undefined
  readonly application: Application | undefined
  readonly recipient: Person | undefined
  readonly touches: readonly Touch[]
  /** Whether mail to the recipient's address came back. */
  readonly isDead: boolean
  /** Epoch ms. */
  readonly now: number
}

/** What was known of the conversation when a mail was approved; more of it later undoes the approval. */
export function knownOfTalk(
  touches: readonly Touch[],
  application: Pick<Application, 'id' | 'formerIds'> | undefined,
  recipient: Pick<Person, 'id' | 'formerIds'> | undefined,
): { readonly heard: number; readonly wrote: number } {
  const applications = new Set<string>(application ? [application.id, ...application.formerIds] : [])
  const people = new Set<string>(recipient ? [recipient.id, ...recipient.formerIds] : [])
  const theirs = touches.filter(
    ({ applicationId, personId }) =>
      (applicationId !== null && applications.has(applicationId)) || people.has(personId),
  )
  return {
    heard: theirs.filter(({ direction, human }) => direction === 'incoming' && human).length,
    wrote: theirs.filter(({ direction }) => direction === 'outgoing').length,
  }
}

/**
 * Why an approved mail may not go any more, looked at in the moment it would (DESIGN, principle 5), or null. Mail is
 * counted and not dated: one that was written before the approval and came in after it is as new to the person.
 */
export function whyVoid(mail: Outgoing, standing: Standing): VoidReason | null {
  const { draft, step, application, recipient, now } = standing
  if (draft === undefined || draft.version !== mail.draftVersion) return 'edited'
  const talk = knownOfTalk(standing.touches, application, recipient)
  if (talk.heard > mail.basis.heard) return 'replied'
  if (talk.wrote > mail.basis.wrote) return 'own-mail'
  if (standing.isDead) return 'bounced'
  if (recipient?.doNotContact === true) return 'do-not-contact'
  // Where the plan has another person in their place, the step is gone for one of the reasons above.
  if (application !== undefined && application.outcome !== mail.basis.outcome) return 'outcome-changed'
  if (step === undefined || application === undefined) return 'step-gone'
  if (recipient === undefined || !isReadAt(recipient, mail.words.to.address)) return 'recipient-changed'

  return ofState(step) ?? ofWindow(mail, step, now)
}

function isReadAt({ emails, reach }: Person, address: string): boolean {
  return emails.includes(address) || reach?.address === address
}

function ofState(step: Step): VoidReason | null {
  if (step.state === 'done' || step.state === 'skipped' || step.state === 'snoozed') return 'step-settled'
  if (step.state === 'lapsed') return 'window-closed'
  return step.blockedBy === null ? null : reasonOfBlock[step.blockedBy.code]
}

const reasonOfBlock = {
  'do-not-contact': 'do-not-contact',
  'contact-refused': 'do-not-contact',
  'no-address': 'recipient-changed',
  'no-reply-only': 'recipient-changed',
  'same-day': 'window-moved',
  'unanswered-person': 'cap',
  'unanswered-company': 'cap',
  'daily-cap': 'cap',
  'one-a-day': 'cap',
  'new-application': 'outcome-changed',
  'offer-accepted': 'outcome-changed',
  'not-interested': 'outcome-changed',
} as const satisfies Record<StepBlock['code'], VoidReason>

function ofWindow(mail: Outgoing, { opensAt, closesAt }: Step, now: number): VoidReason | null {
  if (now < opensAt) return 'window-moved'
  // Whoever approves it late knows that it is late.
  return mail.approvedAt < closesAt && now >= closesAt ? 'window-closed' : null
}
