import { keysOf, type Cluster, type Profile } from '#read/history/cluster.ts'

/**
 * Finds the clusters that could be about the same company without comparing all with all. A block is a name, its
 * beginning, a domain's label, an agency or an address.
 */
export class CandidateIndex {
  readonly #blocks = new Map<string, Set<Cluster>>()
  readonly #roles = new Map<string, Set<Cluster>>()

  /** Call again after a cluster has grown. */
  add(cluster: Cluster, grownBy: Profile): void {
    for (const block of keysOf(grownBy, 'kept')) addTo(this.#blocks, block, cluster)
    for (const title of grownBy.titles) addTo(this.#roles, title.text, cluster)
  }

  /** In the order in which they were added. */
  near(profile: Profile): ReadonlySet<Cluster> {
    const found = new Set<Cluster>()
    for (const block of keysOf(profile, 'sought'))
      for (const cluster of this.#blocks.get(block) ?? []) found.add(cluster)
    return found
  }

  /** For a mail that does not name its company at all. */
  withRole(profile: Profile): ReadonlySet<Cluster> {
    const found = new Set<Cluster>()
    for (const title of profile.titles) for (const cluster of this.#roles.get(title.text) ?? []) found.add(cluster)
    return found
  }
}

function addTo(groups: Map<string, Set<Cluster>>, key: string, cluster: Cluster): void {
  const group = groups.get(key)
  if (group) group.add(cluster)
  else groups.set(key, new Set([cluster]))
}
