import type { MailItem } from '#read/history/item.ts'

const day = 86_400_000
const maxGap = 45 * day

/**
 * Some mail programs drop References: an answer with the subject and the human of a mail of the last weeks is of its
 * thread. Hiring systems give a thousand mails one subject, so only people's own addresses count.
 */
export class SubjectThreads {
  readonly #last = new Map<string, MailItem>()

  /** The mail it seems to answer; remembers `item` for those that come. Call in canonical order. */
  meet(item: MailItem): MailItem | null {
    const { reading, mail } = item
    if (reading.subject.length < 8 || reading.isAutomatic || item.isUndated) return null

    let found: MailItem | null = null
    for (const address of reading.addresses) {
      const key = `${address}\n${reading.subject}`
      const before = this.#last.get(key)
      const hasNoThread = mail.head.inReplyTo.length === 0 && mail.head.references.length === 0
      if (before && reading.isAnswer && hasNoThread && item.at - before.at <= maxGap) found ??= before
      this.#last.set(key, item)
    }
    return found
  }
}
