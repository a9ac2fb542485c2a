import type { LinkSignal } from '#domain/history.ts'
import { companySimilarity, type CompanyName } from '#read/history/company-name.ts'
import type { Profile } from '#read/history/cluster.ts'
import { requisitionsDiffer } from '#read/history/links/shared-key.ts'
import { isQualified, titleSimilarity } from '#read/history/title.ts'

/** `domain/06 §6.8`: from here a mail is placed, and its link says how sure that is (0.95 and more: quite) … */
export const placedFrom = 0.8
/** … and from here it is asked about; below, it is something else. */
export const askedFrom = 0.75

/** A runner-up this near makes it a doubt. */
export const margin = 0.9

export interface Score {
  readonly value: number
  readonly company: number
  /** Null where one of them names no role. */
  readonly title: number | null
  /** One's title is the other's with a qualifier more. */
  readonly isQualified: boolean
  readonly sharesPerson: boolean
  readonly signal: LinkSignal
}

/** Company similarity × 0.6 + title similarity × 0.4, and a person met in both. */
export function scoreOf(one: Profile, other: Profile): Score {
  const sharesPerson = shareAny(one.addresses, other.addresses)
  const company = companyScore(one, other, sharesPerson)
  let title = titleScore(one, other)
  const [mine, theirs] = [one.requisitions, other.requisitions]
  if (mine.length > 0 && theirs.length > 0 && mine.every((a) => theirs.every((b) => requisitionsDiffer(a, b))))
    title = 0

  const value = Math.min(1, 0.6 * company + 0.4 * (title ?? 0.5) + (sharesPerson && title !== 0 ? 0.12 : 0))
  const signal: LinkSignal = title !== null && title >= 0.5 ? 'company-and-role' : sharesPerson ? 'person' : 'company'
  const isQualifiedTitle = title !== 0 && one.titles.some((a) => other.titles.some((b) => isQualified(a, b)))
  return { value, company, title, isQualified: isQualifiedTitle, sharesPerson, signal }
}

function companyScore(one: Profile, other: Profile, sharesPerson: boolean): number {
  let best = mostAlike(one.companies, other.companies)
  if (best < 1) best = Math.max(best, mostAlike(one.domains, other.domains))
  if (best < 0.96)
    best = Math.max(best, mostAlike(one.companies, other.domains), mostAlike(one.domains, other.companies))
  // Two names that begin alike are two companies where each writes from a domain of its own.
  const bothWrite = one.domains.length > 0 && other.domains.length > 0
  if (bothWrite && best < 0.96 && mostAlike(one.domains, other.domains) === 0) return 0
  if (best > 0 || (one.hasSureCompany && other.hasSureCompany)) return best

  // One of them does not name the employer: an agency that keeps its client to itself, or a bare note.
  return Math.max(0.9 * mostAlike(one.agencies, other.agencies), sharesPerson ? 0.9 : 0)
}

function mostAlike(some: readonly CompanyName[], others: readonly CompanyName[]): number {
  let best = 0
  for (const a of some) {
    for (const b of others) {
      best = Math.max(best, companySimilarity(a, b))
      if (best === 1) return 1
    }
  }
  return best
}

/** A title that was hardly read can agree with another; that it does not agree says nothing. */
function titleScore(one: Profile, other: Profile): number | null {
  let best: number | null = null
  for (const a of one.titles) for (const b of other.titles) best = Math.max(best ?? 0, titleSimilarity(a, b))
  if (best !== null && best < 0.5 && !(one.hasSureTitle && other.hasSureTitle)) return null
  return best
}

function shareAny(one: readonly string[], other: readonly string[]): boolean {
  for (const text of one) if (other.includes(text)) return true
  return false
}
