import type { Finding, MentionedPerson, RejectionFact } from '#domain/finding.ts'
import { profileOf } from '#read/extract/profile.ts'
import type { Look } from '#read/look-at.ts'
import { replyableOf } from '#read/sender.ts'
import { toldNoIn } from '#read/signals/told-no.ts'

const mayTellOfNo: ReadonlySet<string> = new Set(['reply-by-person', 'feedback', 'pending', 'talent-pool', 'outreach'])

/**
 * What a no says; of other mail by people what it adds to one that came before or that shows itself later: that no
 * contact is wished, or advice is offered.
 */
export function noTold(
  { read, outgoing, appointment }: Look,
  kind: Finding['kind'],
  intent: Finding['ownIntent'],
  writer: MentionedPerson | null,
): Pick<Finding, 'rejection' | 'tellsNo'> {
  const { head, clues, prepared, sender } = read
  const isNo = kind === 'rejection' || kind === 'position-closed'
  if (outgoing) {
    const isOpen = kind !== 'reply-by-user' || intent !== null || (appointment?.times.length ?? 0) > 0
    const told = isOpen ? null : toldNoIn(prepared)
    if (told === null) return { rejection: null }
    const statedReason = told.byAnother ? 'other-candidate' : 'none'
    return { rejection: { ...nothingTold, statedReason }, tellsNo: true }
  }
  if (!isNo && !(mayTellOfNo.has(kind) && sender.looksHuman)) return { rejection: null }
  const profile = profileOf({
    prepared,
    clues,
    sender,
    closed: kind === 'position-closed',
    replyable: replyableOf(head, clues.count('unmonitored') > 0),
    signedBy: writer?.name ?? null,
  })
  if (isNo) return { rejection: profile }
  const adds =
    profile.contactRefused ||
    profile.feedbackOffered ||
    profile.feedbackRefused ||
    profile.reapplyHint !== null ||
    profile.statedReason !== 'none'
  return { rejection: adds ? { ...profile, channel: 'personal' } : null }
}

/** Of a no told by telephone only what the person writes is known. */
const nothingTold: RejectionFact = {
  channel: 'personal',
  statedReason: 'none',
  feedbackOffered: false,
  feedbackRefused: false,
  feedbackGiven: false,
  reapplyHint: null,
  reapplyAfter: null,
  contactRefused: false,
  keepOnFile: false,
  replyable: 'person',
  evidence: {},
}
