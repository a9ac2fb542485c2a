import type { ByItem } from '#read/history/by-item.ts'
import type { Candidacy } from '#read/history/candidacy.ts'
import type { Item, Items, MailItem } from '#read/history/item.ts'
import type { Placement } from '#read/history/place.ts'

/**
 * Decisions, reflections and corrections may hang on a mail from the time when it was an application's first one. Later
 * it may be in doubt, or belong nowhere, or the person said that it is no job mail: then it takes part in nothing, but
 * its id still leads to the application it would belong to.
 */
export function lendIds(items: Items, of: ByItem<Candidacy>, placement: Placement): void {
  const all = new Set<Candidacy>()
  for (const item of items.all) all.add(of.get(item) as Candidacy)
  const lent = new Set<unknown>()
  for (const candidacy of all) for (const anchor of candidacy.lent) lent.add(anchor)
  for (const candidacy of all) {
    if (candidacy.isApplication || candidacy.items.size === 0) continue
    const members = candidacy.inOrder()
    if (members.some((item) => lent.has(item.anchor))) continue
    const home = homeOf(members, of, placement)
    if (home) for (const item of members) home.lent.push(item.anchor)
  }

  const answers = items.setAside.length === 0 ? null : answersById(items)
  for (const aside of items.setAside) {
    const home = byThread(aside, items, answers ?? new Map(), of) ?? homeOf([aside], of, placement)
    home?.setAside.push(aside.anchor)
  }
}

function homeOf(members: readonly Item[], of: ByItem<Candidacy>, placement: Placement): Candidacy | undefined {
  const cluster = placement.nearest(members)
  if (cluster === null) return undefined
  for (const item of cluster.items) {
    const candidacy = of.get(item)
    if (candidacy?.isApplication) return candidacy
  }
  return undefined
}

function answersById(items: Items): ReadonlyMap<string, MailItem> {
  const found = new Map<string, MailItem>()
  for (const item of items.all) {
    if (item.type !== 'mail') continue
    const { inReplyTo, references } = item.mail.head
    for (const id of [...inReplyTo, ...references]) if (!found.has(id)) found.set(id, item)
  }
  return found
}

function byThread(
  aside: MailItem,
  items: Items,
  answers: ReadonlyMap<string, MailItem>,
  of: ByItem<Candidacy>,
): Candidacy | undefined {
  const { inReplyTo, references, messageId } = aside.mail.head
  const near = [...inReplyTo, ...references].flatMap((id) => items.byMessageId.get(id) ?? [])
  const answer = messageId === null ? undefined : answers.get(messageId)
  if (answer) near.push(answer)
  return near.map((item) => of.get(item)).find((one) => one?.isApplication)
}
