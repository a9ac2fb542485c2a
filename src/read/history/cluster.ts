import type { LinkSignal } from '#domain/history.ts'
import type { Anchor } from '#domain/ids.ts'
import { companyName, type CompanyName } from '#read/history/company-name.ts'
import type { FieldCorrection } from '#read/history/corrections.ts'
import type { Item } from '#read/history/item.ts'
import { isEnding, isInvitation, isStart } from '#read/history/says.ts'
import { jobTitle, type Title } from '#read/history/title.ts'

/** What a group of messages tells of its candidacy, for comparing. */
export interface Profile {
  readonly companies: CompanyName[]
  /** What the companies' domains call them. */
  readonly domains: CompanyName[]
  readonly agencies: CompanyName[]
  readonly titles: Title[]
  hasSureTitle: boolean
  hasSureCompany: boolean
  readonly requisitions: string[]
  readonly addresses: string[]
}

/** Messages taken to be one candidacy, growing while they are placed. */
export interface Cluster {
  readonly items: Item[]
  readonly profile: Profile
  readonly starts: Item[]
  readonly turns: { readonly at: number; readonly ends: boolean }[]
  firstAt: number
  lastAt: number
  /** Found to be part of another one. */
  isAbsorbed: boolean
  /** How sure the placing of items was that are not held by their strand. */
  readonly placed: Map<Item, { readonly signal: LinkSignal; readonly confidence: number }>
}

/** Companies and roles the person set, by anchor: they are compared as well as what was read. */
export type Overrides = ReadonlyMap<
  Anchor,
  { readonly companies: readonly CompanyName[]; readonly titles: readonly Title[] }
>

export function overridesOf(fields: readonly FieldCorrection[]): Overrides {
  const found = new Map<Anchor, { companies: CompanyName[]; titles: Title[] }>()
  for (const { change } of fields) {
    if (change.field !== 'company' && change.field !== 'role') continue
    const override = found.get(change.anchor) ?? { companies: [], titles: [] }
    if (change.field === 'company') override.companies.push(companyName(change.value))
    else override.titles.push(jobTitle(change.value))
    found.set(change.anchor, override)
  }
  return found
}

export function profileOf(items: Iterable<Item>, overrides: Overrides, me: ReadonlySet<string>): Profile {
  const profile = emptyProfile()
  for (const item of items) {
    const override = overrides.size === 0 ? undefined : overrides.get(item.anchor)
    if (override) {
      for (const company of override.companies) addName(profile.companies, company)
      profile.hasSureCompany ||= override.companies.length > 0
      for (const title of override.titles) addTitle(profile.titles, title)
      profile.hasSureTitle ||= override.titles.length > 0
    }
    if (item.type === 'manual') {
      addName(profile.companies, companyName(item.fact.company))
      profile.hasSureCompany = true
      if (item.fact.role !== null) {
        addTitle(profile.titles, jobTitle(item.fact.role))
        profile.hasSureTitle = true
      }
      continue
    }
    if (item.copyOf !== null) continue

    const { reading } = item
    if (reading.company !== null) {
      addName(profile.companies, reading.company)
      profile.hasSureCompany ||= reading.isCompanySure
    }
    if (reading.companyDomain !== null) {
      addName(profile.domains, reading.companyDomain)
      profile.hasSureCompany = true
    }
    if (reading.agency !== null) addName(profile.agencies, reading.agency)
    if (reading.title !== null) {
      addTitle(profile.titles, reading.title)
      profile.hasSureTitle ||= reading.isTitleSure
    }
    if (reading.requisition !== null) addText(profile.requisitions, reading.requisition)
    for (const address of reading.addresses) if (!me.has(address)) addText(profile.addresses, address)
  }
  return profile
}

function emptyProfile(): Profile {
  return {
    companies: [],
    domains: [],
    hasSureCompany: false,
    agencies: [],
    titles: [],
    hasSureTitle: false,
    requisitions: [],
    addresses: [],
  }
}

/** More than this many of a kind say nothing more; the lists stay short, so that comparing stays quick. */
const enough = 8
const enoughAddresses = 40

function addName(names: CompanyName[], name: CompanyName): void {
  if (names.length < enough && !names.some((known) => known.key === name.key)) names.push(name)
}

function addTitle(titles: Title[], title: Title): void {
  const isKnown = titles.some((known) => known.text === title.text && known.level === title.level)
  if (titles.length < enough && !isKnown) titles.push(title)
}

function addText(texts: string[], text: string): void {
  if (texts.length < enoughAddresses && !texts.includes(text)) texts.push(text)
}

export function makeCluster(): Cluster {
  return {
    items: [],
    profile: emptyProfile(),
    starts: [],
    turns: [],
    firstAt: Infinity,
    lastAt: -Infinity,
    isAbsorbed: false,
    placed: new Map(),
  }
}

export function addToCluster(cluster: Cluster, items: readonly Item[], profile: Profile): void {
  for (const item of items) {
    cluster.items.push(item)
    if (isStart(item)) cluster.starts.push(item)
    if (isEnding(item)) cluster.turns.push({ at: item.at, ends: true })
    else if (isInvitation(item)) cluster.turns.push({ at: item.at, ends: false })
    if (item.isUndated) continue
    cluster.firstAt = Math.min(cluster.firstAt, item.at)
    cluster.lastAt = Math.max(cluster.lastAt, item.at)
  }
  if (cluster.turns.length > 1) cluster.turns.sort((a, b) => a.at - b.at || Number(a.ends) - Number(b.ends))
  const known = cluster.profile
  for (const company of profile.companies) addName(known.companies, company)
  for (const domain of profile.domains) addName(known.domains, domain)
  for (const agency of profile.agencies) addName(known.agencies, agency)
  for (const title of profile.titles) addTitle(known.titles, title)
  known.hasSureTitle ||= profile.hasSureTitle
  known.hasSureCompany ||= profile.hasSureCompany
  for (const requisition of profile.requisitions) addText(known.requisitions, requisition)
  for (const address of profile.addresses) addText(known.addresses, address)
}

/** When the candidacy had ended at that time, since when; null when it was open. */
export function endedSince(cluster: Cluster, at: number): number | null {
  let since: number | null = null
  for (const turn of cluster.turns) {
    if (turn.at > at) break
    since = turn.ends ? (since ?? turn.at) : null
  }
  return since
}

/**
 * Where a cluster is kept, or where one like it is looked for. Who names an employer meets others of that employer under
 * its name; by the people in it, it needs to meet only those who name none.
 */
export function keysOf(profile: Profile, use: 'kept' | 'sought'): readonly string[] {
  const keys: string[] = []
  for (const company of profile.companies) keys.push(...company[use])
  for (const domain of profile.domains) keys.push(...domain[use])
  const isNamed = profile.hasSureCompany
  for (const { key } of profile.agencies) {
    if (use === 'kept' || !isNamed) keys.push(`agency:${key}`)
    if (use === 'kept' ? !isNamed : isNamed) keys.push(`no name, agency:${key}`)
  }
  for (const human of profile.addresses) {
    if (use === 'kept' || !isNamed) keys.push(`met:${human}`)
    if (use === 'kept' ? !isNamed : isNamed) keys.push(`no name, met:${human}`)
  }
  return keys
}
