import { startOfDay } from '#domain/days.ts'
import type { FindingKind } from '#domain/finding.ts'
import type { JobMail } from '#domain/history.ts'
import type { Anchor, MessageKey } from '#domain/ids.ts'
import type { ApplicationFact, ManualEntry } from '#domain/manual.ts'
import type { Standing } from '#read/history/corrections.ts'
import { compareText } from '#read/history/fold.ts'
import { learnedFrom } from '#read/history/learned.ts'
import { readingOf, type Reading } from '#read/history/reading.ts'

/** A message in its place. */
export interface MailItem {
  readonly type: 'mail'
  /** Its place in the canonical order. */
  index: number
  readonly anchor: MessageKey
  /** Epoch ms. */
  readonly at: number
  /** No date could be read, not even from its thread: it stands last, and takes part in nothing that needs a time. */
  readonly isUndated: boolean
  readonly mail: JobMail
  readonly reading: Reading
  readonly kind: FindingKind
  readonly isKindCorrected: boolean
  /** The same message found a second time under another key: counts for links, not for what happened. */
  copyOf: MailItem | null
}

/** An application the person typed in. */
export interface ManualItem {
  readonly type: 'manual'
  index: number
  readonly anchor: Anchor
  readonly at: number
  readonly isUndated: false
  readonly kind: null
  readonly entry: ManualEntry
  readonly fact: ApplicationFact
  /** Epoch ms: the day on which it ended, as a table tells it. */
  readonly closedAt: number | null
}

export type Item = MailItem | ManualItem

export interface Items {
  /** By time, then key: the order everything else follows, so that the order of arrival cannot matter. */
  readonly all: readonly Item[]
  readonly setAside: readonly MailItem[]
  readonly byMessageId: ReadonlyMap<string, readonly MailItem[]>
}

export function makeItems(
  mail: readonly JobMail[],
  entries: readonly ManualEntry[],
  standing: Standing,
  zone: string,
): Items {
  const unique = uniqueMail(mail)
  const dates = datesOfUndated(unique)
  const all: Item[] = []
  const setAside: MailItem[] = []
  const learned = learnedFrom(unique, standing)
  for (const one of unique) {
    const says = learned.get(one.head.key)
    const corrected = standing.kinds.get(one.head.key) ?? (says === 'not-job-mail' ? undefined : says)
    const at = dateOf(one) ?? dates.get(one) ?? null
    const item: MailItem = {
      type: 'mail',
      index: -1,
      anchor: one.head.key,
      at: at ?? Number.MAX_SAFE_INTEGER,
      isUndated: at === null,
      mail: one,
      reading: readingOf(one),
      kind: corrected ?? one.finding.kind,
      isKindCorrected: corrected !== undefined,
      copyOf: null,
    }
    if (standing.notJobMail.has(one.head.key) || says === 'not-job-mail') setAside.push(item)
    else all.push(item)
  }
  for (const entry of entries) {
    if (entry.fact.type !== 'application') continue
    all.push(manualItem(entry, entry.fact, zone))
  }
  all.sort(inCanonicalOrder)
  for (const [index, item] of all.entries()) item.index = index
  setAside.sort(inCanonicalOrder)

  const byMessageId = new Map<string, MailItem[]>()
  markCopies(all, byMessageId)
  return { all, setAside, byMessageId }
}

function manualItem(entry: ManualEntry, fact: ApplicationFact, zone: string): ManualItem {
  const day = fact.appliedOn ?? fact.row?.savedOn ?? fact.row?.closedOn ?? null
  const at = day === null ? entry.at : Math.min(entry.at, startOfDay(day, zone))
  const closedOn = fact.row?.closedOn ?? null
  const closedAt = closedOn === null ? null : Math.max(at, startOfDay(closedOn, zone))
  return { type: 'manual', index: -1, anchor: entry.id, at, isUndated: false, kind: null, entry, fact, closedAt }
}

export function inCanonicalOrder(a: Item, b: Item): number {
  return a.at - b.at || compareText(a.anchor, b.anchor)
}

/** The same key twice is one message; should two readings of it differ, the newer reader's counts, else any fixed one. */
function uniqueMail(mail: readonly JobMail[]): readonly JobMail[] {
  const byKey = new Map<MessageKey, JobMail>()
  for (const one of mail) {
    const other = byKey.get(one.head.key)
    if (other === undefined || isBetterReading(one, other)) byKey.set(one.head.key, one)
  }
  return byKey.size === mail.length ? mail : [...byKey.values()]
}

function isBetterReading(one: JobMail, other: JobMail): boolean {
  if (one === other) return false
  const newer = one.finding.readerVersion - other.finding.readerVersion
  return newer > 0 || (newer === 0 && JSON.stringify(one) < JSON.stringify(other))
}

/** Mail of 1970 or 2106 has a broken clock, not a date. */
const earliest = Date.UTC(1990, 0, 1)
const latest = Date.UTC(2100, 0, 1)

function dateOf({ head }: JobMail): number | null {
  return head.date !== null && head.date >= earliest && head.date < latest ? head.date : null
}

/** A mail without a date is put right after what it answers, else right before what answers it. */
function datesOfUndated(mail: readonly JobMail[]): ReadonlyMap<JobMail, number> {
  const undated = mail.filter((one) => dateOf(one) === null)
  const dates = new Map<JobMail, number>()
  if (undated.length === 0) return dates

  const dateOfId = new Map<string, number>()
  const earliestAnswer = new Map<string, number>()
  for (const one of mail) {
    const { head } = one
    const date = dateOf(one)
    if (date === null) continue
    if (head.messageId !== null) dateOfId.set(head.messageId, Math.max(dateOfId.get(head.messageId) ?? 0, date))
    for (const id of [...head.inReplyTo, ...head.references]) {
      earliestAnswer.set(id, Math.min(earliestAnswer.get(id) ?? Infinity, date))
    }
  }
  for (const one of undated) {
    const answered = [...one.head.inReplyTo, ...one.head.references].flatMap((id) => dateOfId.get(id) ?? [])
    const answer = one.head.messageId === null ? undefined : earliestAnswer.get(one.head.messageId)
    if (answered.length > 0) dates.set(one, Math.max(...answered) + 1)
    else if (answer !== undefined) dates.set(one, answer - 1)
  }
  return dates
}

/**
 * One message can come twice under different keys: a gateway changed the date, or one copy lost its Message-ID. The
 * same Message-ID on two different messages is a sender's fault and makes no copy.
 */
function markCopies(all: readonly Item[], byMessageId: Map<string, MailItem[]>): void {
  const stripped = new Map<number, MailItem[]>()
  for (const item of all) {
    if (item.type !== 'mail') continue
    const { messageId, date } = item.mail.head
    if (messageId === null && date !== null) push(stripped, date, item)
  }
  const first = new Map<string, MailItem>()
  for (const item of all) {
    if (item.type !== 'mail') continue
    const { messageId, date } = item.mail.head
    const known = messageId === null ? [] : (byMessageId.get(messageId) ?? [])
    item.copyOf = known.find((other) => isSameMoment(other, item) && isSameMail(other, item)) ?? null
    if (item.copyOf === null && date !== null && stripped.has(date)) {
      const words = `${date}\n${item.mail.head.from?.address ?? ''}\n${item.reading.subject}`
      const twin = first.get(words)
      // Two messages of one second that both have a Message-ID are two.
      if (twin === undefined) first.set(words, item)
      else if (twin.mail.head.messageId === null || messageId === null) item.copyOf = twin
    }
    // The copy may be the one that kept its Message-ID.
    if (messageId !== null && known.length === 0) push(byMessageId, messageId, item.copyOf ?? item)
    else if (messageId !== null && item.copyOf === null && known.length < enoughOfOneId) {
      push(byMessageId, messageId, item)
    }
  }
}

/** A sender that gives all its mail one Message-ID: more of them tell nothing more. */
const enoughOfOneId = 20

function isSameMail(a: MailItem, b: MailItem): boolean {
  return (
    a.mail.finding.kind === b.mail.finding.kind &&
    a.reading.subject === b.reading.subject &&
    a.mail.head.from?.address === b.mail.head.from?.address
  )
}

/** A day and a half apart at most: dates are rewritten into other zones, hardly ever more. */
function isSameMoment(a: MailItem, b: MailItem): boolean {
  if (a.mail.head.date === null || b.mail.head.date === null) return true
  return Math.abs(a.mail.head.date - b.mail.head.date) <= 36 * 3_600_000
}

export function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}
