import type { Anchor } from '#domain/ids.ts'
import type { Cluster } from '#read/history/cluster.ts'
import type { Item } from '#read/history/item.ts'
import { impliesApplication } from '#read/history/says.ts'

/** A group of items that stays together through the person's corrections. Not all are applications. */
export class Candidacy {
  readonly items: Set<Item>
  /** How it was put together before corrections. */
  readonly cluster: Cluster | null
  /** The person said that this is an application. */
  isForced = false
  /** When the person last brought something in here; epoch ms. */
  joinedAt = -Infinity
  /** Anchors that are no members, but whose ids lead here: of mails set aside, and of mails in doubt. */
  readonly setAside: Anchor[] = []
  readonly lent: Anchor[] = []

  constructor(items: Iterable<Item>, cluster: Cluster | null) {
    this.items = new Set(items)
    this.cluster = cluster
  }

  get isApplication(): boolean {
    if (this.items.size === 0) return false
    if (this.isForced) return true
    if (this.cluster === null) return false
    for (const item of this.items) if (impliesApplication(item)) return true
    return false
  }

  /** In canonical order. */
  inOrder(): readonly Item[] {
    return [...this.items].sort((a, b) => a.index - b.index)
  }
}
