import { push, type Item, type Items, type MailItem } from '#read/history/item.ts'

/** An id that no message here carries ties those who answer it, unless a system writes it into everything it sends. */
const maxSiblings = 60
const maxIdsRead = 40

export interface Threads {
  /** The nearest ancestor that is here. */
  parentOf(item: MailItem): MailItem | null
  /** Earlier in canonical order: parent, children dated before it, siblings under a message that is missing. */
  earlierOf(item: Item): readonly MailItem[]
}

export function makeThreads(items: Items): Threads {
  const parents = new Map<MailItem, MailItem>()
  const earlier = new Map<Item, MailItem[]>()
  const orphans = new Map<string, MailItem[]>()
  for (const item of items.all) {
    if (item.type !== 'mail' || item.copyOf !== null) continue
    for (const id of answeredIds(item)) {
      const found = items.byMessageId.get(id)
      if (found === undefined) {
        push(orphans, id, item)
        continue
      }
      // Two messages with one Message-ID: nobody knows which is meant.
      const [one] = found
      if (found.length > 1 || one === undefined || one === item || parents.has(item)) continue
      parents.set(item, one)
      if (one.index < item.index) push(earlier, item, one)
      else push(earlier, one, item)
    }
  }
  for (const siblings of orphans.values()) {
    if (siblings.length < 2 || siblings.length > maxSiblings || speakForSeveral(siblings)) continue
    for (let n = 1; n < siblings.length; n++) push(earlier, siblings[n] as MailItem, siblings[n - 1] as MailItem)
  }
  return {
    parentOf: (item) => parents.get(item.copyOf ?? item) ?? null,
    earlierOf: (item) => earlier.get(item) ?? [],
  }
}

/** Nearest first: In-Reply-To, then References from the end. */
function answeredIds(item: MailItem): readonly string[] {
  const { inReplyTo, references, messageId } = item.mail.head
  if (inReplyTo.length === 0 && references.length === 0) return []
  return [...new Set([...inReplyTo.slice(0, 5), ...references.slice(-maxIdsRead).reverse()])].filter(
    (id) => id !== messageId,
  )
}

function speakForSeveral(siblings: readonly MailItem[]): boolean {
  const names = new Set<string>()
  for (const { reading } of siblings) if (reading.company !== null) names.add(reading.company.core[0] ?? '')
  return names.size > 2
}
