import type { InterviewFact, InterviewMode, MentionedPerson } from '#domain/finding.ts'
import type { Anchor, MessageKey } from '#domain/ids.ts'
import type { ManualEntry, ManualFact } from '#domain/manual.ts'
import { agreementsIn } from '#read/history/agreements.ts'
import type { MailItem } from '#read/history/item.ts'

const minute = 60_000
/** A time told in words and a calendar entry this near are one interview. */
const sameSlotWithin = 30 * minute

export type ManualInterview = ManualEntry & { readonly fact: Extract<ManualFact, { type: 'interview' }> }

/** An interview while its mails are read one after the other. People are still as the mails name them. */
export interface InterviewDraft {
  /** What first told of it: calendar UID, manual entry, or message. */
  basis: string
  anchor: Anchor
  start: number
  end: number | null
  timeZone: string | null
  mode: InterviewMode
  round: string | null
  cancelled: boolean
  readonly messageKeys: MessageKey[]
  /** Those the last invitation names, and those named in words. */
  invited: readonly MentionedPerson[]
  readonly told: MentionedPerson[]
  readonly starts: number[]
  /** Each UID with the sequence it stands at; two systems can invite to one interview. */
  readonly uids: Map<string, { sequence: number; cancelled: boolean }>
}

const fixing: ReadonlySet<string> = new Set([
  'interview',
  'rescheduled',
  'cancelled',
  'reply-by-person',
  'reply-by-user',
  'offer',
])

/**
 * The interviews of one application. An update of a UID moves the slot; cancelled and booked again under a new UID are
 * two (DESIGN, What counts as what). `mails` in canonical order, copies left out.
 */
export function gatherInterviews(mails: readonly MailItem[], manual: readonly ManualInterview[]): InterviewDraft[] {
  const drafts: InterviewDraft[] = []
  const agreements = agreementsIn(mails)
  for (const item of mails) {
    if (!fixing.has(item.kind)) continue
    const agreed = agreements.get(item)
    if (agreed !== undefined) tellInWords(drafts, item, agreed.fact, agreed.moves)
    const fact = item.mail.finding.interview
    if (fact === null) {
      if (item.kind === 'cancelled') cancelOnlyUpcoming(drafts, item)
    } else if (fact.uid !== null) tellByCalendar(drafts, item, fact, fact.uid)
    else tellInWords(drafts, item, fact)
  }
  for (const entry of manual) tellByHand(drafts, entry)
  return drafts.sort((a, b) => a.start - b.start || (a.basis < b.basis ? -1 : 1))
}

function tellByCalendar(drafts: InterviewDraft[], item: MailItem, fact: InterviewFact, uid: string): void {
  const isCancel = fact.method === 'cancel' || item.kind === 'cancelled'
  let draft = drafts.find((one) => one.uids.has(uid))
  if (!draft && fact.movedFrom !== undefined && !isCancel) draft = bookedAnew(drafts, fact.movedFrom, uid)
  if (!draft) {
    draft = isCancel ? undefined : drafts.find((one) => !one.cancelled && isThisSlot(one, fact.start))
    if (draft) draft.uids.set(uid, { sequence: -1, cancelled: false })
    else {
      draft = startDraft(uid, item, fact)
      draft.uids.set(uid, { sequence: -1, cancelled: false })
      drafts.push(draft)
    }
  }
  addKey(draft, item)
  const known = draft.uids.get(uid) as { sequence: number; cancelled: boolean }
  if (fact.method === 'reply') return
  if (fact.sequence < known.sequence) return

  known.sequence = fact.sequence
  known.cancelled = isCancel
  draft.cancelled = [...draft.uids.values()].every((one) => one.cancelled)
  if (isCancel) return
  moveTo(draft, fact)
  if (fact.people.length > 0) draft.invited = fact.people
}

/**
 * The interview that was moved to a new event: Calendly gives it another UID and cancels the old one, in a mail that
 * may come before or after. The old events say nothing more of it. Not found, the slot is one that was never told.
 */
function bookedAnew(drafts: readonly InterviewDraft[], movedFrom: number, uid: string): InterviewDraft | undefined {
  const draft = drafts.find((one) => one.start === movedFrom)
  if (!draft) return undefined
  for (const old of draft.uids.keys()) draft.uids.set(old, { sequence: Number.MAX_SAFE_INTEGER, cancelled: true })
  draft.uids.set(uid, { sequence: -1, cancelled: false })
  return draft
}

/** A calendar entry that begins when another known one does, or near a time that was told in words. */
function isThisSlot(draft: InterviewDraft, start: number): boolean {
  return draft.uids.size > 0 ? draft.start === start : isNear(draft, start)
}

function tellInWords(
  drafts: InterviewDraft[],
  item: MailItem,
  fact: InterviewFact,
  moves = item.kind === 'rescheduled',
): void {
  const near = nearest(drafts, fact.start, (draft) => isNear(draft, fact.start))
  if (item.kind === 'cancelled') {
    const draft = near ?? startDraft(item.anchor, item, fact)
    if (!near) drafts.push(draft)
    draft.cancelled = true
    addKey(draft, item)
    return
  }
  const from = fact.movedFrom
  const former = from === undefined ? undefined : drafts.find((one) => one.start === from)
  const moved = near === undefined && moves ? (former ?? onlyUpcoming(drafts, item)) : undefined
  if (moved) {
    moveTo(moved, fact)
    if (moved === former) moved.cancelled = false
  }
  const draft = near ?? moved ?? startDraft(item.anchor, item, fact)
  if (!near && !moved) drafts.push(draft)
  else fillIn(draft, fact)
  draft.told.push(...fact.people)
  addKey(draft, item)
}

function tellByHand(drafts: InterviewDraft[], entry: ManualInterview): void {
  const { fact } = entry
  const people = fact.people.map((person): MentionedPerson => ({
    ...person,
    address: person.address?.toLowerCase() ?? null,
    relation: 'interviewer',
    replyable: person.address === null ? null : 'person',
    evidence: null,
  }))
  const near = nearest(drafts, fact.start, (draft) => isNear(draft, fact.start))
  if (near) {
    near.basis = entry.id
    near.anchor = entry.id
    fillIn(near, fact)
    near.told.push(...people)
    return
  }
  drafts.push({
    basis: entry.id,
    anchor: entry.id,
    start: fact.start,
    end: fact.end,
    timeZone: fact.timeZone,
    mode: fact.mode,
    round: fact.round,
    cancelled: false,
    messageKeys: [],
    invited: [],
    told: people,
    starts: [fact.start],
    uids: new Map(),
  })
}

function startDraft(basis: string, item: MailItem, fact: InterviewFact): InterviewDraft {
  return {
    basis,
    anchor: item.anchor,
    start: fact.start,
    end: fact.end,
    timeZone: fact.timeZone,
    mode: fact.mode,
    round: fact.round,
    cancelled: fact.method === 'cancel' || item.kind === 'cancelled',
    messageKeys: [],
    invited: fact.uid === null ? [] : fact.people,
    told: [],
    starts: [fact.start],
    uids: new Map(),
  }
}

function moveTo(draft: InterviewDraft, fact: InterviewFact): void {
  if (draft.start !== fact.start) draft.end = null
  draft.start = fact.start
  draft.starts.push(fact.start)
  draft.end = fact.end ?? draft.end
  draft.timeZone = fact.timeZone ?? draft.timeZone
  if (fact.mode !== 'unknown') draft.mode = fact.mode
  draft.round = fact.round ?? draft.round
}

function fillIn(
  draft: InterviewDraft,
  fact: Pick<InterviewFact, 'end' | 'timeZone' | 'mode' | 'round' | 'start'>,
): void {
  if (draft.start === fact.start) draft.end ??= fact.end
  draft.timeZone ??= fact.timeZone
  if (draft.mode === 'unknown') draft.mode = fact.mode
  draft.round ??= fact.round
}

function addKey(draft: InterviewDraft, item: MailItem): void {
  if (!draft.messageKeys.includes(item.anchor)) draft.messageKeys.push(item.anchor)
}

function isNear(draft: InterviewDraft, start: number): boolean {
  return !draft.cancelled && draft.starts.some((one) => Math.abs(one - start) <= sameSlotWithin)
}

function nearest(
  drafts: readonly InterviewDraft[],
  start: number,
  fits: (draft: InterviewDraft) => boolean,
): InterviewDraft | undefined {
  let best: InterviewDraft | undefined
  const gap = (draft: InterviewDraft) => Math.min(...draft.starts.map((one) => Math.abs(one - start)))
  for (const draft of drafts) if (fits(draft) && (best === undefined || gap(draft) < gap(best))) best = draft
  return best
}

/** A mail that names no slot can only mean the one that is still to come; with two of them nobody knows. */
function onlyUpcoming(drafts: readonly InterviewDraft[], item: MailItem): InterviewDraft | undefined {
  const upcoming = drafts.filter((draft) => !draft.cancelled && draft.start > item.at - 12 * 60 * minute)
  return upcoming.length === 1 ? upcoming[0] : undefined
}

function cancelOnlyUpcoming(drafts: readonly InterviewDraft[], item: MailItem): void {
  const draft = onlyUpcoming(drafts, item)
  if (!draft) return
  draft.cancelled = true
  addKey(draft, item)
}
