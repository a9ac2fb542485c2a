import type { Finding } from '#domain/finding.ts'
import type { Clues } from '#read/evidence.ts'

export interface OwnMail {
  readonly kind: 'reply-by-user' | 'withdrawal' | 'other'
  readonly intent: Finding['ownIntent']
  readonly confidence: number
}

/** What the person's own mail says: applies, shows interest, withdraws, answers an offer; else an ordinary answer. */
export function readOwnMail(
  clues: Clues,
  aboutJobs: boolean,
  isAnswer: boolean,
  appliesInForm: boolean,
  withdrawsInWords: boolean,
): OwnMail {
  const declines = clues.count('own-declines-offer')
  const accepts = clues.count('own-accepts-offer')
  const withdraws = Math.max(clues.count('own-withdraws'), isAnswer && withdrawsInWords ? 1 : 0)
  const applies = Math.max(clues.count('own-applies'), appliesInForm && !isAnswer ? 1 : 0)
  if (!aboutJobs && applies + withdraws === 0) return { kind: 'other', intent: null, confidence: 0.8 }
  if (declines > 0 && declines >= accepts) return { kind: 'withdrawal', intent: 'declines-offer', confidence: 0.9 }
  if (accepts > 0 && withdraws === 0) return { kind: 'reply-by-user', intent: 'accepts-offer', confidence: 0.85 }
  if (withdraws > 0) return { kind: 'withdrawal', intent: 'withdraws', confidence: withdraws > 1 ? 0.95 : 0.85 }
  if (applies > 0 && (!isAnswer || applies > 1)) return { kind: 'reply-by-user', intent: 'applies', confidence: 0.9 }
  if (isAnswer && clues.count('own-interested') > 0)
    return { kind: 'reply-by-user', intent: 'interested', confidence: 0.85 }
  return { kind: 'reply-by-user', intent: null, confidence: 0.8 }
}
