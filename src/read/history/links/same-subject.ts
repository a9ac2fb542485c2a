import type { Item, MailItem } from '#read/history/item.ts'

const day = 86_400_000
const maxGap = 45 * day

/**
 * Some mail programs drop References: an answer with the subject and the human of a mail of the last weeks is of its
 * thread. Hiring systems give a thousand mails one subject, so only people's own addresses count.
 */
export class SubjectThreads {
  readonly #last = new Map<string, MailItem>()
  /** Subjects that some answer without References has; with no such answer there is nothing to remember. */
  readonly #sought = new Set<string>()

  constructor(items: readonly Item[]) {
    for (const item of items) if (item.type === 'mail' && isBrokenOff(item)) this.#sought.add(item.reading.subject)
  }

  /** The mail it seems to answer; remembers `item` for those that come. Call in canonical order. */
  meet(item: MailItem): MailItem | null {
    const { reading } = item
    const mayAnswer = isBrokenOff(item)
    if (!this.#sought.has(reading.subject) || reading.isAutomatic || item.isUndated) return null

    let found: MailItem | null = null
    for (const address of new Set(reading.addresses)) {
      const key = `${address}\n${reading.subject}`
      const before = this.#last.get(key)
      if (before && mayAnswer && item.at - before.at <= maxGap) found ??= before
      this.#last.set(key, item)
    }
    return found
  }
}

function isBrokenOff({ reading, mail }: MailItem): boolean {
  const hasThread = mail.head.inReplyTo.length > 0 || mail.head.references.length > 0
  return reading.isAnswer && !hasThread && reading.subject.length >= 8
}
