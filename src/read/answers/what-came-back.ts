import type { JobMail } from '#domain/history.ts'
import type { MessageHead } from '#domain/message.ts'
import { reportedFor } from '#read/answers/reported-for.ts'
import { isMachineAnswer } from '#read/answers/automatic.ts'

/** What came back to a mail that was sent. */
export type CameBackAs =
  | 'reply'
  /** Somebody else wrote: a colleague, or the same person from another address. */
  | 'reply-from-other'
  | 'out-of-office'
  | 'delivery-failure'
  /** Still being tried, or arrived: nothing to do. */
  | 'delivery-notice'
  | 'opt-out'
  | 'auto-acknowledgement'

export interface SentMail {
  readonly messageId: string
  readonly to: string
  readonly subject: string
  /** Epoch ms. */
  readonly sentAt: number
}

/** The subject of a thread, without what replies and forwards put before it. */
export function threadSubject(subject: string): string {
  let rest = subject.trim()
  for (let n = 0; n < 10; n++) {
    const shorter = rest.replace(/^(?:re|aw|sv|antw|rv|rif|fwd?|wg|tr|rép|enc|res)\s?(?:\[\d{1,3}\])?\s?:\s{0,5}/i, '')
    if (shorter === rest) break
    rest = shorter
  }
  return rest.toLowerCase()
}

/**
 * Whether a mail comes back to this one: it names its Message-ID (References, In-Reply-To), or reports on its delivery;
 * as a last resort the recipient, or somebody of the same mail domain, writes later under the same subject without
 * naming any mail (JWZ). Never across companies: another domain with the same subject is another thread.
 */
export function answersIt(sent: SentMail, { head, finding }: JobMail): boolean {
  if (finding.direction === 'outgoing' || head.messageId === sent.messageId) return false
  const names = [...head.inReplyTo, ...head.references]
  if (names.includes(sent.messageId)) return true
  if (finding.kind === 'bounce') return reportedFor(sent, head, finding)
  if (names.length > 0 || (head.date ?? 0) < sent.sentAt) return false
  const from = head.from?.address ?? ''
  return sameDomain(from, sent.to) && threadSubject(head.subject) === threadSubject(sent.subject)
}

export function cameBackAs(sent: SentMail, { head, finding }: JobMail): CameBackAs {
  if (finding.kind === 'bounce')
    return (finding.delivery?.failed.length ?? 0) > 0 ? 'delivery-failure' : 'delivery-notice'
  if (finding.kind === 'out-of-office') return 'out-of-office'
  if (finding.optOut) return 'opt-out'
  if (isMachineAnswer(head)) return 'auto-acknowledgement'
  return head.from?.address === sent.to.toLowerCase() ? 'reply' : 'reply-from-other'
}

/** Everything that came back to a mail, oldest first. */
export function whatCameBack(
  sent: SentMail,
  mail: readonly JobMail[],
): readonly { readonly as: CameBackAs; readonly head: MessageHead; readonly returnsOn: string | null }[] {
  return mail
    .filter((one) => answersIt(sent, one))
    .map((one) => ({
      as: cameBackAs(sent, one),
      head: one.head,
      returnsOn: one.finding.delivery?.returnsOn ?? null,
    }))
    .toSorted((a, b) => (a.head.date ?? 0) - (b.head.date ?? 0) || (a.head.key < b.head.key ? -1 : 1))
}

/** Free mail is nobody's company: there only the very address is the same. */
function sameDomain(from: string, to: string): boolean {
  const [theirs, known] = [from, to].map((address) => address.slice(address.lastIndexOf('@') + 1).toLowerCase())
  return from.toLowerCase() === to.toLowerCase() || (theirs === known && theirs !== '' && !freeMail.test(theirs ?? ''))
}

const freeMail =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|me|aol|gmx|web|t-online|posteo|mailbox|proton|protonmail|fastmail|orange|free|laposte|libero|uol|ziggo)\.[a-z.]{2,6}$/
