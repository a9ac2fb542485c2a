import type { JobMail } from '#domain/history.ts'
import { threadSubject } from '#read/answers/what-came-back.ts'

/** A mail that was put among the drafts, for the person to send from a program of their own. */
export interface SavedDraft {
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly inReplyTo: string | null
  /** Epoch ms. */
  readonly savedAt: number
}

/**
 * The own mail that a saved draft became: it has its Message-ID, or, since most programs give another when they send,
 * it went to the same address afterwards, in the same thread or under the same subject. The first of them.
 */
export function sentByHand(saved: SavedDraft, mail: readonly JobMail[]): JobMail | null {
  const to = saved.to.toLowerCase()
  const became = ({ head, finding }: JobMail): boolean => {
    if (finding.direction !== 'outgoing') return false
    if (head.messageId === saved.messageId) return true
    if ((head.date ?? 0) < saved.savedAt || !head.to.some(({ address }) => address === to)) return false
    const answers = [...head.inReplyTo, ...head.references]
    const isSameThread = saved.inReplyTo !== null && answers.includes(saved.inReplyTo)
    return isSameThread || threadSubject(head.subject) === threadSubject(saved.subject)
  }
  const found = mail.filter(became).toSorted((a, b) => (a.head.date ?? 0) - (b.head.date ?? 0))
  return found[0] ?? null
}
