import type { JobMail } from '#domain/history.ts'
import { fold } from '#read/history/fold.ts'

/**
 * What mails made from one template share: who sends them, their subject without what is filled in, what was read in
 * them and by which words. Null where no template is at work: own mail, an answer in a thread, nothing that decided.
 * Issue of the same template in another language, or reworded, is another shape.
 */
export function shapeOf({ head, finding }: JobMail): string | null {
  if (finding.direction === 'outgoing' || head.from === null) return null
  if (head.inReplyTo.length > 0 || head.references.length > 0) return null
  if (finding.evidence.length === 0) return null

  const filled = [finding.company?.value, finding.role?.value, finding.location?.value, head.to[0]?.name]
    .flatMap((value) => (value ? [fold(value)] : []))
    .filter((value) => value.length >= 3)
    .toSorted((a, b) => b.length - a.length)
  const bare = (text: string) => {
    let left = fold(text)
    for (const value of filled) left = left.replaceAll(value, '_')
    return left.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim()
  }
  const decided = finding.evidence.map(({ part, quote }) => `${part}:${bare(quote)}`).toSorted()
  return JSON.stringify([senderOf(head.from.address), bare(head.subject), finding.language, finding.kind, decided])
}

/** Without what a hiring system puts into the address for one candidate: a tag, a number, a long token. */
function senderOf(address: string): string {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, Math.max(at, 0)).split('+', 1)[0] ?? ''
  return `${local.replace(/[0-9a-f]{8,}|\d+/g, '0')}${address.slice(Math.max(at, 0))}`
}
