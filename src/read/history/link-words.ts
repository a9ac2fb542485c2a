import type { MessageLink } from '#domain/history.ts'
import type { ApplicationId } from '#domain/ids.ts'
import type { Candidacy, Link } from '#read/history/candidacy.ts'
import { inCanonicalOrder, type Item, type Items, type MailItem } from '#read/history/item.ts'
import type { Replayed } from '#read/history/replay.ts'
import type { Strands } from '#read/history/strands.ts'

const sureOf = { calendar: 0.99, thread: 0.98, relay: 0.98, requisition: 0.97 } as const

/** How each message came to its application, in canonical order. */
export function linksOf(
  items: Items,
  replayed: Replayed,
  strands: Strands,
  idOf: (candidacy: Candidacy | undefined) => ApplicationId | null,
): readonly MessageLink[] {
  const firsts = new Set<Item>()
  const seen = new Set<Candidacy>()
  const links: MessageLink[] = []
  const mails: MailItem[] = []
  for (const item of items.all) {
    const candidacy = replayed.of.get(item) as Candidacy
    if (!seen.has(candidacy)) firsts.add(item)
    seen.add(candidacy)
    if (item.type === 'mail') mails.push(item)
  }
  if (items.setAside.length > 0) mails.push(...items.setAside)
  for (const item of items.setAside.length > 0 ? mails.sort(inCanonicalOrder) : mails) {
    const candidacy = replayed.of.get(item)
    const applicationId = idOf(candidacy)
    const base = { messageKey: item.anchor, applicationId, kind: item.kind }
    if (candidacy === undefined) links.push({ ...base, kind: 'other', signal: 'corrected', confidence: 1 })
    else if (applicationId === null) {
      const isCorrected = replayed.corrected.has(item)
      links.push({ ...base, signal: isCorrected ? 'corrected' : null, confidence: isCorrected ? 1 : 0 })
    } else links.push({ ...base, ...linkOf(item, candidacy, firsts.has(item), replayed, strands) })
  }
  return links
}

function linkOf(item: MailItem, candidacy: Candidacy, isFirst: boolean, replayed: Replayed, strands: Strands): Link {
  if (replayed.corrected.has(item)) return { signal: 'corrected', confidence: 1 }

  const decisive = strands.signalOf.get(item)
  if (decisive !== undefined && decisive in sureOf) {
    return { signal: decisive, confidence: sureOf[decisive as keyof typeof sureOf] }
  }
  const placed = candidacy.cluster?.placed.get(item)
  if (placed) return placed
  // Was in doubt until a correction left one application it can belong to.
  if (!isFirst && candidacy.cluster?.items.has(item) === false) return { signal: 'company', confidence: 0.8 }
  return { signal: 'started-it', confidence: 1 }
}
