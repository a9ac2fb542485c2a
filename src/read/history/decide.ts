import type { LinkSignal } from '#domain/history.ts'
import { endedSince, type Cluster, type Profile } from '#read/history/cluster.ts'
import type { Item } from '#read/history/item.ts'
import { isNo } from '#read/history/says.ts'
import { askedFrom, margin, placedFrom, scoreOf, type Score } from '#read/history/score.ts'
import { overtaking } from '#read/history/strands.ts'

const hour = 3_600_000
const day = 24 * hour

/** Two confirmations of one application, from the hiring system and from the job site (`domain/06 §6.8`). */
const duplicateWithin = 48 * hour
const sameRoleAgainWithin = 60 * day
/** A no can take more than a year. */
const openFor = 400 * day
const afterEndingFor = 120 * day
/** A human met before may write long after. */
const personFor = 540 * day
const sameNoWithin = 14 * day
const unnamedWithin = 90 * day
/** A talk this long before the first news of an application may have led to it. */
const leadsFor = 21 * day

export type Decision =
  | {
      readonly type: 'place'
      readonly cluster: Cluster
      readonly signal: LinkSignal
      readonly confidence: number
      /** A candidacy without an employer's name that turns out to be this one. */
      readonly absorbs?: Cluster
    }
  /** Several fit. `alsoNew`: it starts a candidacy of its own until the person says otherwise. */
  | { readonly type: 'doubt'; readonly candidates: readonly Cluster[]; readonly alsoNew: boolean }
  | { readonly type: 'new' }

interface Scored {
  readonly cluster: Cluster
  readonly score: Score
  readonly value: number
}

/** A start joins what it doubles or makes official; else it is a new application. */
export function decideStart(
  item: Item,
  profile: Profile,
  near: Iterable<Cluster>,
  sameRole: Iterable<Cluster>,
): Decision {
  const fits: Scored[] = []
  const mayFit: Cluster[] = []
  for (const cluster of sameRole) {
    // The job site told the role, the employer's own system told both.
    if (profile.hasSureCompany && cluster.profile.hasSureCompany) continue
    const isDouble = cluster.starts.some(
      (start) => Math.abs(start.at - item.at) <= duplicateWithin && senderOf(start) !== senderOf(item),
    )
    if (!isDouble) continue
    const score = scoreOf(profile, cluster.profile)
    if (score.company === 0 && (score.title ?? 0) >= 0.9) fits.push({ cluster, score, value: placedFrom })
  }
  for (const cluster of near) {
    const ended = endedSince(cluster, timeIn(cluster, item))
    if (ended !== null && ended <= item.at - overtaking) continue
    if (gapBetween(cluster, timeIn(cluster, item)) > sameRoleAgainWithin) continue

    const score = scoreOf(profile, cluster.profile)
    if (score.company < 0.8) continue
    const applied = cluster.starts.filter((start) => start.type === 'mail' || start.fact.appliedOn !== null)
    const gap = Math.min(...applied.map((start) => Math.abs(start.at - timeIn(cluster, item))))
    const isOther = applied.every((start) => senderOf(start) !== senderOf(item))
    const value = score.title === null ? 0.9 * score.company : score.value
    if (applied.length === 0) {
      if (score.title === null || score.title >= 0.5) fits.push({ cluster, score, value })
    } else if (gap <= duplicateWithin) {
      if (score.title === null ? isOther : score.title >= (isOther ? 0.6 : 0.97)) fits.push({ cluster, score, value })
      else if (score.title === null) mayFit.push(cluster)
    } else if (score.title !== null && (score.title >= 0.9 || (score.isQualified && !areBothConfirmed(item, applied))))
      fits.push({ cluster, score, value: Math.min(value, 0.9) })
    else if (score.title === null) mayFit.push(cluster)
  }
  if (fits.length > 0) {
    const decision = best(fits)
    if (decision.type !== 'new') return decision
  }
  return mayFit.length > 0 ? { type: 'doubt', candidates: mayFit, alsoNew: true } : { type: 'new' }
}

/** Two receipts are two applications; an own mail and its receipt, or a note by hand, are one. */
function areBothConfirmed(item: Item, applied: readonly Item[]): boolean {
  return item.kind === 'confirmation' && applied.some((start) => start.kind === 'confirmation')
}

/** Whatever is no start belongs to an open candidacy, else to one that ended not long ago. */
export function decideLater(item: Item, profile: Profile, near: Iterable<Cluster>): Decision {
  const open: Scored[] = []
  const ended: Scored[] = []
  const isTalk = item.kind !== null && talk.has(item.kind)
  for (const cluster of near) {
    const gap = gapBetween(cluster, timeIn(cluster, item))
    const since = endedSince(cluster, timeIn(cluster, item))
    if (gap > (isTalk ? personFor : since === null ? openFor : afterEndingFor)) continue

    const score = scoreOf(profile, cluster.profile)
    const afterwards = isTalk && score.sharesPerson ? personFor : since === null ? openFor : afterEndingFor
    const window = item.at < cluster.firstAt ? leadsFor : afterwards
    if (score.company < 0.5 || gap > window) continue

    const scored = { cluster, score, value: score.value }
    const mayBeTheSameNo = isNo(item) && since !== null && item.at - since <= sameNoWithin && score.title === null
    if (since === null || isTalk || mayBeTheSameNo) open.push(scored)
    else ended.push(scored)
  }
  const bridge = bridgeOver(open)
  if (bridge !== null) return bridge
  const first = best(onlyOne(open))
  if (first.type !== 'new' || item.kind === 'outreach') return first
  const second = best(latestOfOneRole(onlyOne(ended)))
  return second.type === 'new' ? (knownHuman(item, open) ?? second) : second
}

const talk: ReadonlySet<string> = new Set([
  'feedback',
  'reply-by-person',
  'reply-by-user',
  'talent-pool',
  'out-of-office',
  'bounce',
])

/** Where a company has one candidacy only, a mail without a role is about it. */
function onlyOne(scored: readonly Scored[]): readonly Scored[] {
  const [one] = scored
  if (scored.length !== 1 || one === undefined || one.score.title !== null) return scored
  return [{ ...one, value: Math.max(one.value, 0.95 * one.score.company) }]
}

/**
 * A recruiter keeps the employer's name back, the employer invites, and then a mail of the same human names employer
 * and role: all three are one candidacy.
 */
function bridgeOver(open: readonly Scored[]): Decision | null {
  const fitting = open.filter(({ value }) => value >= placedFrom)
  const [one, other] = fitting
  if (fitting.length !== 2 || one === undefined || other === undefined) return null
  const [named, unnamed] = one.cluster.profile.hasSureCompany ? [one, other] : [other, one]
  if (!named.cluster.profile.hasSureCompany || unnamed.cluster.profile.hasSureCompany) return null
  if (!unnamed.score.sharesPerson || (unnamed.score.title ?? 0) < 0.75 || named.score.company < 0.85) return null
  const { cluster, score, value } = named
  return { type: 'place', cluster, signal: score.signal, confidence: value, absorbs: unnamed.cluster }
}

/**
 * A human known from the company's only candidacy writes about another role: more likely the role was misread than a
 * candidacy begun without a word. A no is too much to be told by that.
 */
function knownHuman(item: Item, open: readonly Scored[]): Decision | null {
  const [one] = open
  if (open.length !== 1 || one === undefined || !one.score.sharesPerson || one.score.company < 0.85) return null
  if (isNo(item)) return { type: 'doubt', candidates: [one.cluster], alsoNew: false }
  return { type: 'place', cluster: one.cluster, signal: 'person', confidence: placedFrom }
}

/**
 * A mail that names no company at all: it follows another from the same address, as a test's end follows its start; else
 * it is asked about where its role is open.
 */
export function decideUnnamed(item: Item, profile: Profile, all: Iterable<Cluster>): Decision {
  const open = [...all].filter((cluster) => {
    const isRunning = endedSince(cluster, timeIn(cluster, item)) === null && cluster.firstAt <= item.at
    return isRunning && item.at - cluster.lastAt <= unnamedWithin
  })
  const followed = open.filter((cluster) =>
    cluster.items.some(
      (other) => other.type === 'mail' && addressOf(other) === addressOf(item) && item.at - other.at <= unnamedWithin,
    ),
  )
  const [only] = followed
  if (followed.length === 1 && only !== undefined && !isNo(item)) {
    const title = scoreOf(profile, only.profile).title
    if (title === null || title >= 0.5)
      return { type: 'place', cluster: only, signal: 'company', confidence: placedFrom }
  }
  const fitting = open.filter((cluster) => (scoreOf(profile, cluster.profile).title ?? 0) >= 0.75)
  const candidates = fitting.length > 0 ? fitting : followed
  return candidates.length > 0 ? { type: 'doubt', candidates, alsoNew: false } : { type: 'new' }
}

/** Of candidacies for the same role that ended one after the other, the last one is meant. */
function latestOfOneRole(scored: readonly Scored[]): readonly Scored[] {
  const top = Math.max(...scored.map((one) => one.value))
  const exact = scored.filter((one) => one.value === top && (one.score.title ?? 0) >= 0.95)
  if (exact.length < 2) return scored
  const latest = exact.reduce((a, b) => (b.cluster.firstAt > a.cluster.firstAt ? b : a))
  return scored.filter((one) => one === latest || !exact.includes(one))
}

function best(scored: readonly Scored[]): Decision {
  const ranked = [...scored].sort((a, b) => b.value - a.value)
  const [first] = ranked
  if (first === undefined || first.value < askedFrom) return { type: 'new' }

  const rivals = ranked.filter((one) => one.value >= first.value * margin)
  if (rivals.length > 1 || first.value < placedFrom) {
    return { type: 'doubt', candidates: rivals.map((one) => one.cluster), alsoNew: false }
  }
  return { type: 'place', cluster: first.cluster, signal: first.score.signal, confidence: first.value }
}

/** A mail without a date stands at the end of whatever it is compared with. */
function timeIn(cluster: Cluster, item: Item): number {
  return item.isUndated ? cluster.lastAt : item.at
}

/** Time from what the cluster had before the moment, else until what it has after it. */
function gapBetween(cluster: Cluster, at: number): number {
  if (at >= cluster.firstAt && at <= cluster.lastAt) return 0
  return at < cluster.firstAt ? cluster.firstAt - at : at - cluster.lastAt
}

function senderOf(item: Item): string {
  const address = addressOf(item)
  return address.slice(address.lastIndexOf('@') + 1)
}

function addressOf(item: Item): string {
  return item.type === 'manual' ? 'by hand' : (item.mail.head.from?.address ?? '')
}
