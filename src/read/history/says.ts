import type { Item } from '#read/history/item.ts'

/** Said by so little that it is a question whether it was said at all. */
export const doubtfulBelow = 0.5

/** It starts a candidacy: a confirmation, an own application, an answer with interest, an entry by hand. */
export function isStart(item: Item): boolean {
  if (item.type === 'manual') return true
  const intent = item.mail.finding.ownIntent
  return (
    item.kind === 'confirmation' || (item.kind !== 'withdrawal' && (intent === 'applies' || intent === 'interested'))
  )
}

/** Begun on a form and not sent: `saved`, until a confirmation comes. */
function isBegun(item: Item): boolean {
  return item.type === 'mail' && item.kind === 'other' && item.mail.finding.started === true
}

/** A no that is sure enough to count. */
export function isNo(item: Item): boolean {
  if (item.type === 'manual' || (item.kind !== 'rejection' && item.kind !== 'position-closed')) return false
  return item.isKindCorrected || item.mail.finding.confidence >= doubtfulBelow
}

/** The person's own mail shows a no, told by telephone or in words that were not understood. */
export function showsNo(item: Item): boolean {
  return item.type === 'mail' && item.kind === 'reply-by-user' && item.mail.finding.tellsNo === true
}

/** It ends a candidacy. */
export function isEnding(item: Item): boolean {
  if (item.type === 'manual') return false
  const intent = item.mail.finding.ownIntent
  return (
    isNo(item) ||
    showsNo(item) ||
    item.kind === 'withdrawal' ||
    intent === 'declines-offer' ||
    intent === 'accepts-offer'
  )
}

/** After a no it opens the candidacy again: they invite once more. */
export function isInvitation(item: Item): boolean {
  if (item.type === 'manual' || item.mail.finding.direction === 'outgoing') return false
  if (item.kind !== 'interview' && item.kind !== 'offer') return false
  return item.isKindCorrected || item.mail.finding.confidence >= doubtfulBelow
}

const implying = new Set([
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
  'feedback',
  'withdrawal',
])

/** Nobody gets such a mail without having applied or been taken into a process. Outreach alone is none. */
export function impliesApplication(item: Item): boolean {
  if (item.type === 'manual' || isBegun(item)) return true
  if (!item.isKindCorrected && item.mail.finding.confidence < doubtfulBelow) return false
  return implying.has(item.kind) || (item.mail.finding.ownIntent !== null && item.mail.finding.direction === 'outgoing')
}
