import { CandidateIndex } from '#read/history/candidates.ts'
import {
  addToCluster,
  endedSince,
  makeCluster,
  profileOf,
  type Cluster,
  type Overrides,
  type Profile,
} from '#read/history/cluster.ts'
import { decideLater, decideStart, decideUnnamed, type Decision } from '#read/history/decide.ts'
import type { Item } from '#read/history/item.ts'
import { impliesApplication, isStart } from '#read/history/says.ts'
import { placedFrom, scoreOf } from '#read/history/score.ts'
import type { Strand, Strands } from '#read/history/strands.ts'

const day = 86_400_000
/** An outreach this long before an application at the company may be what led to it. */
const outreachLeadsFor = 60 * day
const maxCandidatesShown = 8

/** A strand that fits several candidacies, for the person to settle. */
export interface Doubt {
  readonly strand: Strand
  readonly item: Item
  readonly candidates: readonly Cluster[]
  readonly alsoNew: boolean
}

export interface Placement {
  readonly clusters: readonly Cluster[]
  readonly doubts: readonly Doubt[]
  /** The cluster that messages are likest to, however little; null where nothing ties them to any. */
  nearest(items: readonly Item[]): Cluster | null
}

/**
 * Puts strands together to candidacies, in the order of time: first those that imply an application, then the rest.
 * `me` are the owner's addresses.
 */
export function placeStrands(strands: Strands, overrides: Overrides, me: ReadonlySet<string>): Placement {
  const index = new CandidateIndex()
  const clusters: Cluster[] = []
  const doubts: Doubt[] = []

  const put = (strand: Strand, profile: Profile, cluster: Cluster) => {
    addToCluster(cluster, strand.items, profile)
    index.add(cluster, profile, strand.items)
  }
  const absorb = (gone: Cluster, into: Cluster) => {
    gone.isAbsorbed = true
    addToCluster(into, gone.items, gone.profile)
    index.add(into, gone.profile, gone.items)
    for (const [item, link] of gone.placed) into.placed.set(item, link)
  }
  const follow = (strand: Strand, item: Item, profile: Profile, decision: Decision, mayBeNew: boolean) => {
    if (decision.type === 'place') {
      const { signal, confidence } = decision
      const [first] = strand.items
      if (first) decision.cluster.placed.set(first, { signal, confidence })
      put(strand, profile, decision.cluster)
      if (decision.absorbs) absorb(decision.absorbs, decision.cluster)
      return
    }
    if (decision.type === 'doubt') {
      const candidates = decision.candidates.slice(0, maxCandidatesShown)
      if (mayBeNew || item.kind === 'reply-by-person')
        doubts.push({ strand, item, candidates, alsoNew: decision.alsoNew })
      if (!decision.alsoNew) return
    }
    if (!mayBeNew) return
    const cluster = makeCluster()
    clusters.push(cluster)
    put(strand, profile, cluster)
  }

  const rest: Strand[] = []
  const deciding: { readonly strand: Strand; readonly item: Item }[] = []
  for (const strand of strands.all) {
    const item = strand.items.find(impliesApplication)
    if (item) deciding.push({ strand, item })
    else rest.push(strand)
  }
  deciding.sort((a, b) => a.item.index - b.item.index)
  for (const { strand, item } of deciding) {
    const profile = profileOf(strand.items, overrides, me)
    const near = index.near(profile)
    const decision = isStart(item)
      ? decideStart(item, profile, near, index.withRole(profile))
      : decideLater(item, profile, near)
    const isUnnamed = !isStart(item) && !isNamed(profile)
    const final =
      decision.type === 'new' && isUnnamed ? decideUnnamed(item, profile, index.unnamed(item, profile)) : decision
    follow(strand, item, profile, final, isNamed(profile) || !isSmallNews(item))
  }

  for (const strand of rest) {
    const item = strand.items.find((one) => one.kind !== 'other')
    if (item === undefined) continue
    const profile = profileOf(strand.items, overrides, me)
    const near = [...index.near(profile)]
    const decision = item.kind === 'outreach' ? decideOutreach(item, profile, near) : decideLater(item, profile, near)
    follow(strand, item, profile, decision, false)
  }
  const nearest = (items: readonly Item[]) => {
    const profile = profileOf(items, overrides, me)
    let best: { readonly cluster: Cluster; readonly value: number } | null = null
    for (const cluster of index.near(profile)) {
      const score = scoreOf(profile, cluster.profile)
      if (score.company < 0.5 && !score.sharesPerson) continue
      if (best === null || score.value > best.value) best = { cluster, value: score.value }
    }
    return best?.cluster ?? null
  }
  return { clusters: clusters.filter((cluster) => !cluster.isAbsorbed), doubts, nearest }
}

function isNamed(profile: Profile): boolean {
  return profile.companies.length > 0 || profile.domains.length > 0 || profile.agencies.length > 0
}

const smallNews: ReadonlySet<string> = new Set([
  'viewed',
  'pending',
  'rescheduled',
  'cancelled',
  'feedback',
  'withdrawal',
])

/** Without a company it is about an application that began with more than this, or about none. */
function isSmallNews(item: Item): boolean {
  return item.kind !== null && smallNews.has(item.kind)
}

/**
 * A recruiter's first mail belongs to an application for that role that ran or soon began, or to the one to which the
 * same human led; else it stands alone.
 */
function decideOutreach(item: Item, profile: Profile, near: readonly Cluster[]): Decision {
  const fits = near.flatMap((cluster) => {
    const score = scoreOf(profile, cluster.profile)
    const isNear = item.at <= cluster.lastAt && cluster.firstAt - item.at <= outreachLeadsFor
    if (!isNear || endedSince(cluster, item.at) !== null) return []
    const isThatRole = score.company >= 0.85 && (score.title ?? 0) >= 0.75
    const isThatHuman = score.sharesPerson && score.company >= 0.5 && (score.title ?? 1) >= 0.5
    return isThatRole || isThatHuman ? [{ cluster, score }] : []
  })
  const [only] = fits
  if (fits.length !== 1 || only === undefined) return { type: 'new' }
  const { cluster, score } = only
  return { type: 'place', cluster, signal: score.signal, confidence: Math.max(placedFrom, score.value) }
}
