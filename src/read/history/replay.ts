import type { Anchor } from '#domain/ids.ts'
import { ByItem } from '#read/history/by-item.ts'
import { Candidacy } from '#read/history/candidacy.ts'
import { profileOf, type Overrides } from '#read/history/cluster.ts'
import type { LinkCorrection } from '#read/history/corrections.ts'
import type { Item } from '#read/history/item.ts'
import type { Threads } from '#read/history/links/thread.ts'
import type { Placement } from '#read/history/place.ts'
import { margin, scoreOf } from '#read/history/score.ts'
import type { Strands } from '#read/history/strands.ts'

export interface Replayed {
  readonly of: ByItem<Candidacy>
  /** Items the person put where they are. */
  readonly corrected: ReadonlySet<Item>
  readonly byAnchor: ReadonlyMap<Anchor, Item>
}

interface World {
  readonly of: ByItem<Candidacy>
  readonly corrected: Set<Item>
  readonly byAnchor: ReadonlyMap<Anchor, Item>
  readonly strands: Strands
  readonly threads: Threads
  readonly overrides: Overrides
  readonly me: ReadonlySet<string>
}

/**
 * Does again, in their order, what the person did: each merge, split and move works on what the one before left, so the
 * latest wins. They name messages, so they hold whatever linking makes of the rest.
 */
export function replayCorrections(
  items: readonly Item[],
  corrections: readonly LinkCorrection[],
  placement: Placement,
  strands: Strands,
  threads: Threads,
  overrides: Overrides,
  me: ReadonlySet<string>,
): Replayed {
  const of = new ByItem<Candidacy>()
  for (const cluster of placement.clusters) {
    const candidacy = new Candidacy(cluster.items, cluster)
    for (const item of cluster.items) of.set(item, candidacy)
  }
  for (const strand of strands.all) {
    if (of.has(strand.items[0] as Item)) continue
    const candidacy = new Candidacy(strand.items, null)
    for (const item of strand.items) of.set(item, candidacy)
  }

  const byAnchor = new Map<Anchor, Item>()
  const corrected = new Set<Item>()
  if (corrections.length > 0) for (const item of items) byAnchor.set(item.anchor, item)
  const world: World = { of, corrected, byAnchor, strands, threads, overrides, me }
  for (const correction of corrections) replay(correction, world)
  return { of, corrected, byAnchor }
}

function replay(correction: LinkCorrection, world: World): void {
  const { change, at } = correction
  if (change.type === 'merge') {
    const a = world.byAnchor.get(change.a)
    const b = world.byAnchor.get(change.b)
    if (a && b) merge(a, b, at, world)
  } else if (change.type === 'split') {
    const from = world.byAnchor.get(change.from)
    if (from) split(from, change.messages, at, world)
  } else {
    const message = world.byAnchor.get(change.message)
    const to = world.byAnchor.get(change.to)
    if (message && to) move(message, to, at, world)
  }
}

function merge(a: Item, b: Item, at: number, world: World): void {
  const into = world.of.get(a) as Candidacy
  const gone = world.of.get(b) as Candidacy
  world.corrected.add(a).add(b)
  into.isForced = true
  if (into === gone) return
  into.joinedAt = at
  put(gone.items, into, world)
}

function split(from: Item, messages: readonly Anchor[], at: number, world: World): void {
  const old = world.of.get(from) as Candidacy
  const named = new Set<Item>()
  for (const anchor of messages) {
    const item = world.byAnchor.get(anchor)
    if (item && world.of.get(item) === old) named.add(item)
  }
  const leaving = withCopies(named, old)
  if (leaving.size === 0 || leaving.size === old.items.size) return

  const wasApplication = old.isApplication
  const fresh = new Candidacy([], old.cluster)
  fresh.isForced = true
  for (const item of withAnswers(leaving, old, at, world)) if (item !== from || named.has(from)) leaving.add(item)
  for (const item of leaving) world.corrected.add(item)
  put(leaving, fresh, world)
  old.isForced ||= wasApplication
  chooseAgain(old, fresh, from, at, world)
}

function move(message: Item, to: Item, at: number, world: World): void {
  const old = world.of.get(message) as Candidacy
  const target = world.of.get(to) as Candidacy
  world.corrected.add(message)
  target.isForced = true
  if (old === target) return

  // What belongs to no application yet moves as the thread it is: the person answers where it belongs.
  const leaving = old.isApplication ? withCopies(new Set([message]), old) : new Set(old.items)
  for (const item of withAnswers(leaving, old, at, world)) leaving.add(item)
  for (const item of leaving) world.corrected.add(item)
  target.joinedAt = at
  put(leaving, target, world)
}

function put(items: Iterable<Item>, into: Candidacy, world: World): void {
  for (const item of items) {
    world.of.get(item)?.items.delete(item)
    into.items.add(item)
    world.of.set(item, into)
  }
}

function withCopies(named: ReadonlySet<Item>, within: Candidacy): Set<Item> {
  const found = new Set(named)
  const originals = new Set([...named].map(originalOf))
  for (const item of within.items) if (originals.has(originalOf(item))) found.add(item)
  return found
}

function originalOf(item: Item): Item {
  return item.type === 'mail' ? (item.copyOf ?? item) : item
}

/** Answers that came after the person spoke go with what they answer; what was there already stays where it was left. */
function withAnswers(leaving: ReadonlySet<Item>, within: Candidacy, at: number, { threads }: World): Set<Item> {
  const found = new Set(leaving)
  for (const item of within.inOrder()) {
    if (item.type !== 'mail' || item.at <= at || found.has(item)) continue
    const parent = threads.parentOf(item)
    if (parent !== null && found.has(parent)) found.add(item)
  }
  return found
}

/** Mail that came after a split and was placed by likeness is placed anew between the two sides. */
function chooseAgain(old: Candidacy, fresh: Candidacy, from: Item, at: number, world: World): void {
  const later = new Set<Item>()
  for (const item of old.items) if (item.at > at && !world.corrected.has(item)) later.add(item)
  if (later.size === 0) return

  const staying = [...old.items].filter((item) => !later.has(item))
  if (staying.length === 0) return
  const oldProfile = profileOf(staying, world.overrides, world.me)
  const freshProfile = profileOf(fresh.items, world.overrides, world.me)
  const parts = new Map<unknown, Item[]>()
  for (const item of later) {
    const strand = world.strands.of.get(item)
    const part = parts.get(strand)
    if (part) part.push(item)
    else parts.set(strand, [item])
  }
  parts.delete(world.strands.of.get(from))
  for (const [strand, part] of parts) {
    if (staying.some((item) => world.strands.of.get(item) === strand)) continue
    const profile = profileOf(part, world.overrides, world.me)
    if (scoreOf(profile, oldProfile).value < margin * scoreOf(profile, freshProfile).value) put(part, fresh, world)
  }
}
