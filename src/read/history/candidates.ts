import type { Item } from '#read/history/item.ts'
import { keysOf, type Cluster, type Profile } from '#read/history/cluster.ts'

/**
 * Finds the clusters that could be about the same company without comparing all with all. A block is a name, its
 * beginning, a domain's label, an agency or an address.
 */
export class CandidateIndex {
  readonly #blocks = new Map<string, Set<Cluster>>()
  readonly #roles = new Map<string, Set<Cluster>>()
  readonly #senders = new Map<string, Set<Cluster>>()

  /** Call again after a cluster has grown. */
  add(cluster: Cluster, grownBy: Profile, items: readonly Item[]): void {
    for (const item of items) {
      const sender = senderOf(item)
      if (sender !== null) addTo(this.#senders, sender, cluster)
    }
    for (const block of keysOf(grownBy, 'kept')) addTo(this.#blocks, block, cluster)
    for (const title of grownBy.titles) addTo(this.#roles, title.text, cluster)
  }

  /** In the order in which they were added. */
  near(profile: Profile): ReadonlySet<Cluster> {
    const found = new Set<Cluster>()
    for (const block of keysOf(profile, 'sought')) addPresent(found, this.#blocks.get(block))
    return latestOf(found, mostAtOneCompany)
  }

  /** All that were told to be for the same role, whatever the company. */
  withRole(profile: Profile): ReadonlySet<Cluster> {
    const found = new Set<Cluster>()
    for (const title of profile.titles) addPresent(found, this.#roles.get(title.text))
    return found
  }

  /** For a mail that does not name its company at all: the same role, or the same sender. */
  unnamed(item: Item, profile: Profile): ReadonlySet<Cluster> {
    const found = new Set(this.withRole(profile))
    const sender = senderOf(item)
    if (sender !== null) addPresent(found, this.#senders.get(sender))
    return latestOf(found, mostUnnamed)
  }
}

/** Of more than this many only the latest are looked at, so that no mailbox takes for ever. */
const mostAtOneCompany = 400
const mostUnnamed = 100

function latestOf(found: ReadonlySet<Cluster>, most: number): ReadonlySet<Cluster> {
  if (found.size <= most) return found
  return new Set([...found].sort((a, b) => b.lastAt - a.lastAt).slice(0, most))
}

function senderOf(item: Item): string | null {
  return item.type === 'mail' ? (item.mail.head.from?.address ?? null) : null
}

function addPresent(found: Set<Cluster>, clusters: ReadonlySet<Cluster> | undefined): void {
  if (clusters) for (const cluster of clusters) if (!cluster.isAbsorbed) found.add(cluster)
}

function addTo(groups: Map<string, Set<Cluster>>, key: string, cluster: Cluster): void {
  const group = groups.get(key)
  if (group) group.add(cluster)
  else groups.set(key, new Set([cluster]))
}
