import type { MessageKey } from '#domain/ids.ts'
import type { MessageHead } from '#domain/message.ts'

/** The mail that is answered. `references` is its chain and itself (`domain/08 §8.4`). */
export interface OpenThread {
  readonly messageKey: MessageKey
  readonly subject: string
  readonly inReplyTo: string
  readonly references: readonly string[]
  /** Which of my addresses the other side wrote to, or I wrote from; null when it does not show. */
  readonly myAddress: string | null
}

/** Written by a calendar or by a machine: nobody answers "Accepted: Interview @ Tue 3 Nov". */
const machineSubject =
  /^(?:accepted|declined|tentative|invitation|updated invitation|cancell?ed|einladung|zugesagt|angenommen|abgelehnt|abgesagt|automatic reply|auto:|out of office|automatische antwort|abwesend|abwesenheit|undeliver|delivery)/iu

/** A chain longer than this says no more about the thread than its ends. */
const longestChain = 30

/**
 * The thread to write in: the mail with the no when this person wrote it and it is what is answered, else their
 * latest own mail, else my latest to them alone. Null opens a new one. Mails need a Message-ID to be answered.
 */
export function openThread(
  heads: readonly MessageHead[],
  recipient: readonly string[],
  mine: readonly string[],
  answers: MessageKey | null,
): OpenThread | null {
  const theirs = new Set(recipient)
  const own = new Set(mine)
  const usable = heads
    .filter((head) => canBeAnswered(head) && !machineSubject.test(head.subject.trim()))
    .toSorted((a, b) => (b.date ?? 0) - (a.date ?? 0) || (a.key < b.key ? -1 : 1))

  const chosen =
    heads.find((head) => head.key === answers && canBeAnswered(head)) ??
    usable.find((head) => head.from !== null && theirs.has(head.from.address)) ??
    usable.find(
      (head) =>
        head.from !== null && own.has(head.from.address) && head.to.length === 1 && theirs.has(head.to[0]!.address),
    )
  if (chosen === undefined || chosen.messageId === null) return null

  const id = chosen.messageId
  const before = chosen.references.length > 0 ? chosen.references : chosen.inReplyTo.slice(0, 1)
  const chain = [...new Set([...before.filter(isMessageId), id])]
  const delivered = { name: '', address: chosen.headers['delivered-to']?.trim().toLowerCase() ?? '' }
  const seenBy = [chosen.from, ...chosen.to, ...chosen.cc, delivered].find(
    (address) => address !== null && own.has(address.address),
  )
  return {
    messageKey: chosen.key,
    subject: chosen.subject,
    inReplyTo: id,
    references: chain.length <= longestChain ? chain : [chain[0]!, ...chain.slice(1 - longestChain)],
    myAddress: seenBy?.address ?? null,
  }
}

function canBeAnswered(head: MessageHead): boolean {
  return head.messageId !== null && isMessageId(head.messageId)
}

/** What may stand in a References header; anything else in there is left out. */
function isMessageId(text: string): boolean {
  return /^<[^\s<>]{1,400}>$/u.test(text)
}
