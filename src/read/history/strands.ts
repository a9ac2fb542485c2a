import type { LinkSignal } from '#domain/history.ts'
import { ByItem } from '#read/history/by-item.ts'
import { companySimilarity, type CompanyName } from '#read/history/company-name.ts'
import type { Item, Items } from '#read/history/item.ts'
import { SubjectThreads } from '#read/history/links/same-subject.ts'
import { requisitionsDiffer, sharedKeysOf } from '#read/history/links/shared-key.ts'
import type { Threads } from '#read/history/links/thread.ts'
import { isEnding, isInvitation, isStart } from '#read/history/says.ts'
import { titleSimilarity } from '#read/history/title.ts'

const hour = 3_600_000
/** An automatic no and the confirmation it belongs to can overtake each other. */
export const overtaking = 24 * hour

/** Messages that belong together beyond doubt; the unit that is compared with applications. */
export interface Strand {
  /** In canonical order. */
  items: Item[]
  starts: Item[]
  /** The latest ending or invitation. */
  turn: { readonly at: number; readonly ends: boolean } | null
  companies: CompanyName[]
}

export interface Strands {
  readonly all: readonly Strand[]
  readonly of: ByItem<Strand>
  /** What tied an item to those before it in its strand. */
  readonly signalOf: ByItem<LinkSignal>
}

interface Neighbour {
  readonly strand: Strand
  readonly signal: LinkSignal
}

/**
 * Follows mail by mail what is decisive: calendar UID, thread, relay token, requisition with company
 * (`domain/06 §6.8`). A new application after an ending, and a second role in the same thread, start a strand of
 * their own.
 */
export function makeStrands(items: Items, threads: Threads): Strands {
  const of = new ByItem<Strand>()
  const signalOf = new ByItem<LinkSignal>()
  const holders = new Map<string, Item[]>()
  const subjects = new SubjectThreads(items.all)

  for (const item of items.all) {
    if (item.type === 'mail' && item.copyOf !== null) {
      const strand = of.get(item.copyOf) as Strand
      strand.items.push(item)
      of.set(item, strand)
      signalOf.set(item, 'thread')
      continue
    }

    const keys = sharedKeysOf(item)
    const neighbours: Neighbour[] = []
    const meet = (other: Item, signal: LinkSignal) => {
      const strand = of.get(other) as Strand
      if (neighbours.every((known) => known.strand !== strand) && mayJoin(item, strand, signal, other)) {
        neighbours.push({ strand, signal })
      }
    }
    for (const { key, signal } of keys)
      if (signal === 'calendar') for (const other of holders.get(key) ?? []) meet(other, signal)
    for (const other of threads.earlierOf(item)) meet(other, 'thread')
    if (item.type === 'mail') {
      const before = subjects.meet(item)
      if (before) meet(before, 'thread')
    }
    for (const { key, signal } of keys) {
      if (signal === 'calendar') continue
      const holder = onlyOneOpen(item, signal, holders.get(key) ?? [], of)
      if (holder) meet(holder, signal)
    }

    const strand = join(item, neighbours, of)
    const [first] = neighbours
    if (first) signalOf.set(item, first.signal)
    for (const { key } of keys) {
      const known = holders.get(key)
      if (known === undefined) holders.set(key, [item])
      else if (!known.some((other) => of.get(other) === strand)) known.push(item)
    }
  }
  return { all: [...new Set(items.all.map((item) => of.get(item) as Strand))], of, signalOf }
}

/** The holder of a key to follow: none where two open candidacies have it, for then it decides nothing. */
function onlyOneOpen(item: Item, signal: LinkSignal, holders: readonly Item[], of: ByItem<Strand>): Item | null {
  const fitting = holders.filter((holder) => mayJoin(item, of.get(holder) as Strand, signal, holder))
  const strands = new Set(fitting.map((holder) => of.get(holder) as Strand))
  const open = [...strands].filter((strand) => strand.turn === null || !strand.turn.ends)
  if (open.length > 1) return null
  const wanted = open[0] ?? [...strands].at(-1)
  return fitting.find((holder) => of.get(holder) === wanted) ?? null
}

function mayJoin(item: Item, strand: Strand, signal: LinkSignal, other: Item): boolean {
  const isBeginning = isStart(item) && !isCourtesy(item, other, signal)
  if (isBeginning && hasEndedBefore(strand, item.at)) return false
  if (isBeginning && strand.starts.some((start) => areTwoCandidacies(start, item))) return false
  if (item.type === 'manual') return false

  const { reading } = item
  const company = reading.company
  const speaksForAnother =
    company !== null &&
    strand.companies.length > 0 &&
    strand.companies.every((other) => companySimilarity(company, other) < 0.5)
  if (signal === 'requisition')
    return !speaksForAnother && (company !== null || (reading.requisition?.length ?? 0) >= 6)
  // Systems that put one reference into everything they send: job sites for all employers, tenants for all roles.
  if (signal === 'thread' && reading.isAutomatic && speaksForAnother) return false
  // They come back in the old thread with something new: the start of another candidacy, if the person wants it.
  if (item.kind === 'outreach' && hasEndedBefore(strand, item.at)) return false
  return true
}

/** "I would be happy to hear from you", written in answer to a no or to an interviewer, begins nothing new. */
function isCourtesy(item: Item, other: Item, signal: LinkSignal): boolean {
  if (signal !== 'thread' || item.type === 'manual' || other.type === 'manual') return false
  return item.mail.finding.ownIntent === 'interested' && other.kind !== 'outreach'
}

function hasEndedBefore(strand: Strand, at: number): boolean {
  return strand.turn !== null && strand.turn.ends && strand.turn.at <= at - overtaking
}

/** Each names a role, a requisition or an employer, and not the same. */
function areTwoCandidacies(a: Item, b: Item): boolean {
  const one = namesOf(a)
  const other = namesOf(b)
  if (requisitionsDiffer(one.requisition, other.requisition)) return true
  if (one.company && other.company && companySimilarity(one.company, other.company) < 0.5) return true
  if (!one.isTitleSure || !other.isTitleSure) return false
  return one.title !== null && other.title !== null && titleSimilarity(one.title, other.title) < 0.5
}

function namesOf(item: Item) {
  return item.type === 'mail' ? item.reading : { requisition: null, company: null, title: null, isTitleSure: false }
}

function join(item: Item, neighbours: Neighbour[], of: ByItem<Strand>): Strand {
  const [first, ...others] = neighbours
  const strand: Strand = first?.strand ?? { items: [], starts: [], turn: null, companies: [] }
  for (const { strand: other } of others) {
    if (!mayUnite(strand, other)) continue
    for (const moved of other.items) of.set(moved, strand)
    strand.items = [...strand.items, ...other.items].sort((a, b) => a.index - b.index)
    strand.starts = [...strand.starts, ...other.starts].sort((a, b) => a.index - b.index)
    strand.turn = laterTurn(strand.turn, other.turn)
    for (const company of other.companies) addCompany(strand, company)
  }

  strand.items.push(item)
  of.set(item, strand)
  if (isStart(item)) strand.starts.push(item)
  if (isEnding(item)) strand.turn = { at: item.at, ends: true }
  else if (isInvitation(item)) strand.turn = { at: item.at, ends: false }
  if (item.type === 'mail' && item.reading.company !== null) addCompany(strand, item.reading.company)
  return strand
}

function mayUnite(a: Strand, b: Strand): boolean {
  for (const start of b.starts) {
    if (hasEndedBefore(a, start.at) || a.starts.some((other) => areTwoCandidacies(start, other))) return false
  }
  return a.starts.every((start) => !hasEndedBefore(b, start.at))
}

function laterTurn(a: Strand['turn'], b: Strand['turn']): Strand['turn'] {
  if (a === null || b === null) return a ?? b
  return b.at > a.at ? b : a
}

function addCompany(strand: Strand, company: CompanyName): void {
  if (strand.companies.length < 8 && !strand.companies.some((known) => known.key === company.key))
    strand.companies.push(company)
}
