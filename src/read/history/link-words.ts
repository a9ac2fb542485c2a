import type { MessageLink } from '#domain/history.ts'
import type { ApplicationId } from '#domain/ids.ts'
import type { Candidacy } from '#read/history/candidacy.ts'
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
    const kind = candidacy === undefined ? 'other' : item.kind
    const { signal, confidence } = linkOf(item, candidacy, applicationId !== null, firsts.has(item), replayed, strands)
    links.push({ messageKey: item.anchor, applicationId, signal, confidence, kind })
  }
  return links
}

interface FoundLink {
  readonly signal: MessageLink['signal']
  readonly confidence: number
}

const byPerson: FoundLink = { signal: 'corrected', confidence: 1 }
const byNothing: FoundLink = { signal: null, confidence: 0 }
const bySelf: FoundLink = { signal: 'started-it', confidence: 1 }

function linkOf(
  item: MailItem,
  candidacy: Candidacy | undefined,
  isInApplication: boolean,
  isFirst: boolean,
  replayed: Replayed,
  strands: Strands,
): FoundLink {
  if (candidacy === undefined || replayed.corrected.has(item)) return byPerson
  if (!isInApplication) return byNothing

  const decisive = strands.signalOf.get(item)
  if (decisive !== undefined && decisive in sureOf) {
    return { signal: decisive, confidence: sureOf[decisive as keyof typeof sureOf] }
  }
  const placed = candidacy.cluster?.placed.get(item)
  if (placed) return placed
  // Was in doubt until a correction left one application it can belong to.
  if (!isFirst && candidacy.cluster?.items.includes(item) === false) return { signal: 'company', confidence: 0.8 }
  return bySelf
}
