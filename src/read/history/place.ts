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
import { decideLater, decideStart, type Decision } from '#read/history/decide.ts'
import type { Item } from '#read/history/item.ts'
import { impliesApplication, isStart } from '#read/history/says.ts'
import { scoreOf } from '#read/history/score.ts'
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
    index.add(cluster, profile)
  }
  const follow = (strand: Strand, item: Item, profile: Profile, decision: Decision, mayBeNew: boolean) => {
    if (decision.type === 'place') {
      const { signal, confidence } = decision
      const [first] = strand.items
      if (first) decision.cluster.placed.set(first, { signal, confidence })
      put(strand, profile, decision.cluster)
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
    const decision = isStart(item) ? decideStart(item, profile, near) : decideLater(item, profile, near)
    follow(strand, item, profile, decision.type === 'new' ? unnamed(item, profile, index) : decision, true)
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
  return { clusters, doubts, nearest }
}

/** A mail that names no company is asked about where its role is that of an open application. */
function unnamed(item: Item, profile: Profile, index: CandidateIndex): Decision {
  if (isStart(item) || profile.companies.length > 0 || profile.domains.length > 0 || profile.agencies.length > 0) {
    return { type: 'new' }
  }
  const open = [...index.withRole(profile)].filter(
    (cluster) =>
      endedSince(cluster, item.at) === null && cluster.firstAt <= item.at && item.at - cluster.lastAt <= 90 * day,
  )
  return open.length > 0 ? { type: 'doubt', candidates: open, alsoNew: false } : { type: 'new' }
}

/** A recruiter's first mail belongs to an application for that role that ran or soon began; else it stands alone. */
function decideOutreach(item: Item, profile: Profile, near: readonly Cluster[]): Decision {
  const fits = near.flatMap((cluster) => {
    const score = scoreOf(profile, cluster.profile)
    const isNear = item.at <= cluster.lastAt && cluster.firstAt - item.at <= outreachLeadsFor
    const isOpen = endedSince(cluster, item.at) === null
    return score.company >= 0.85 && (score.title ?? 0) >= 0.75 && isNear && isOpen ? [{ cluster, score }] : []
  })
  const [only] = fits
  if (fits.length !== 1 || only === undefined) return { type: 'new' }
  return { type: 'place', cluster: only.cluster, signal: 'company-and-role', confidence: only.score.value }
}
