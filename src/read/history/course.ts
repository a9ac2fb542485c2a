import type { Outcome, Stage } from '#domain/application.ts'
import { stages } from '#domain/application.ts'
import type { Evidence, RejectionFact } from '#domain/finding.ts'
import type { Anchor, MessageKey } from '#domain/ids.ts'
import type { ManualEntry, ManualFact } from '#domain/manual.ts'
import { isScreening } from '#domain/screening.ts'
import type { FieldCorrection } from '#read/history/corrections.ts'
import type { MailItem, ManualItem } from '#read/history/item.ts'
import { isInvitation, isNo, showsNo } from '#read/history/says.ts'

const day = 86_400_000
/** Within these a second no tells the first one again, maybe better. */
const sameNoWithin = 30 * day
const laterDecisionAfter = 14 * day

/** One telling of a no. A no may be told twice: by the hiring system and by the recruiter. */
export interface Telling {
  readonly at: number
  readonly anchor: Anchor
  readonly messageKey: MessageKey | null
  readonly outcome: 'rejected' | 'position-closed'
  readonly item: MailItem | null
  readonly entry: (ManualEntry & { readonly fact: Extract<ManualFact, { type: 'no' }> }) | null
  readonly profile: RejectionFact | null
  readonly evidence: readonly Evidence[]
}

export type Moment =
  | { readonly at: number; readonly what: 'mail'; readonly item: MailItem }
  | { readonly at: number; readonly what: 'application'; readonly item: ManualItem }
  | { readonly at: number; readonly what: 'row'; readonly item: ManualItem }
  | { readonly at: number; readonly what: 'entry'; readonly entry: ManualEntry }
  | { readonly at: number; readonly what: 'told'; readonly correction: FieldCorrection }

/** Where a candidacy stands after its moments. */
export interface Course {
  stage: Stage
  reached: Stage
  outcome: Outcome | null
  /** Epoch ms of the ending that stands; null as well where only a table tells of it, without a day. */
  endedAt: number | null
  tellings: Telling[]
}

/**
 * Stage and outcome by the order of time: they only move forward, a no is final unless they invite again
 * (`domain/06 §6.1`). What the person said about the outcome is a moment like the others, so news that come after it
 * still count.
 */
export function runCourse(moments: readonly Moment[]): Course {
  const unread = new Map<string, MailItem>()
  const course: Course = { stage: 'saved', reached: 'saved', outcome: null, endedAt: null, tellings: [] }
  for (const moment of moments) {
    if (moment.what === 'mail') {
      const { item } = moment
      const { messageId, inReplyTo } = item.mail.head
      if (mayHideNo.has(item.kind) && messageId !== null) unread.set(messageId, item)
      if (showsNo(item)) meetShownNo(course, item, inReplyTo.flatMap((id) => unread.get(id) ?? [])[0] ?? null)
      else meetMail(course, item, moment.at)
    } else if (moment.what === 'told') meetWord(course, moment.correction)
    else if (moment.what === 'application') {
      const { appliedOn, row } = moment.item.fact
      if (appliedOn !== null) advance(course, 'applied')
      if (row && row.stage !== null && row.stage !== 'closed') advance(course, row.stage)
    } else if (moment.what === 'row') meetRow(course, moment.item)
    else meetEntry(course, moment.entry, moment.at)
  }
  if (course.outcome !== null) course.stage = 'closed'
  return course
}

function advance(course: Course, stage: Stage): void {
  if (stages.indexOf(stage) > stages.indexOf(course.reached)) course.reached = stage
  course.stage = course.reached
}

const stageOfKind: Readonly<Partial<Record<MailItem['kind'], Stage>>> = {
  confirmation: 'applied',
  viewed: 'applied',
  pending: 'applied',
  feedback: 'applied',
  rejection: 'applied',
  'position-closed': 'applied',
  withdrawal: 'applied',
  assessment: 'assessment',
  interview: 'interviewing',
  rescheduled: 'interviewing',
  cancelled: 'interviewing',
  offer: 'offer',
}

function meetMail(course: Course, item: MailItem, at: number): void {
  const { finding } = item.mail
  if (isInvitation(item) && endedByThem(course) && isAfterTheNo(course, item, at)) reopen(course)
  if (item.kind === 'confirmation' && endedByThem(course) && at > (course.endedAt ?? 0) + day) reopen(course)

  let stage = stageOfKind[item.kind]
  if (stage === 'interviewing' && isScreening(finding.interview?.round ?? null)) stage = 'screening'
  if ((item.kind === 'rejection' || item.kind === 'position-closed') && !isNo(item)) stage = undefined
  if (stage) advance(course, stage)
  if (finding.ownIntent !== null) advance(course, finding.ownIntent.endsWith('-offer') ? 'offer' : 'applied')

  if (isNo(item)) meetNo(course, tellingOf(item, at))
  else if (finding.ownIntent === 'accepts-offer') end(course, 'accepted', at)
  else if (finding.ownIntent === 'declines-offer') end(course, 'declined', at)
  else if (item.kind === 'withdrawal') end(course, course.reached === 'offer' ? 'declined' : 'withdrawn', at)
}

const mayHideNo: ReadonlySet<string> = new Set(['reply-by-person', 'other', 'pending', 'feedback', 'talent-pool'])

/** The mail that the person answers so was the no, whatever its words; else it was told in another way. */
function meetShownNo(course: Course, item: MailItem, answered: MailItem | null): void {
  if (course.outcome !== null || course.reached === 'saved') return
  if (answered !== null) meetNo(course, tellingOf(answered, answered.at))
  meetNo(course, tellingOf(item, item.at))
}

function endedByThem(course: Course): boolean {
  return course.outcome === 'rejected' || course.outcome === 'position-closed' || course.outcome === 'no-response'
}

/** A reminder of a slot before the no invites nobody again. */
function isAfterTheNo(course: Course, item: MailItem, at: number): boolean {
  const since = course.endedAt ?? 0
  const start = item.mail.finding.interview?.start
  return at > since && (start === undefined || start > since)
}

function reopen(course: Course): void {
  course.outcome = null
  course.endedAt = null
  course.tellings = []
  course.stage = course.reached
}

function end(course: Course, outcome: Outcome, at: number): void {
  if (course.outcome !== null && course.outcome !== 'no-response') return
  course.outcome = outcome
  course.endedAt = at
  course.tellings = []
}

function meetNo(course: Course, telling: Telling): void {
  const [first] = course.tellings
  if (course.outcome !== null && first === undefined) {
    // After an own ending a no changes nothing; after silence it is the answer, and an accepted offer can be taken back.
    const isSettled = course.outcome !== 'no-response' && course.outcome !== 'accepted'
    if (isSettled && course.endedAt !== null) return
  } else if (first !== undefined) {
    const gap = telling.at - first.at
    const isDecisionAtLast =
      first.outcome === 'position-closed' && telling.outcome === 'rejected' && gap > laterDecisionAfter
    if (!isDecisionAtLast) {
      if (gap <= sameNoWithin) course.tellings.push(telling)
      return
    }
  }
  course.outcome = telling.outcome
  course.endedAt = telling.at
  course.tellings = [telling]
}

function meetEntry(course: Course, entry: ManualEntry, at: number): void {
  const { fact } = entry
  if (fact.type === 'interview') {
    if (endedByThem(course) && at > (course.endedAt ?? 0)) reopen(course)
    advance(course, isScreening(fact.round) ? 'screening' : 'interviewing')
  } else if (fact.type === 'no') {
    advance(course, 'applied')
    meetNo(course, {
      at: fact.at,
      anchor: entry.id,
      messageKey: null,
      outcome: fact.outcome,
      item: null,
      entry: { ...entry, fact },
      profile: null,
      evidence: [],
    })
  }
}

/** How a table says that it ended; the mail, where it tells of an ending, knows better. */
function meetRow(course: Course, { anchor, closedAt, fact }: ManualItem): void {
  const outcome = fact.row?.outcome ?? null
  if (outcome === null) return
  if (course.outcome !== null && course.outcome !== 'no-response') return

  advance(course, outcome === 'accepted' || outcome === 'declined' ? 'offer' : 'applied')
  course.outcome = outcome
  course.endedAt = closedAt
  // Without a day nothing can be planned from it.
  const isNoTold = closedAt !== null && (outcome === 'rejected' || outcome === 'position-closed')
  const bare = { messageKey: null, item: null, entry: null, profile: null, evidence: [] }
  course.tellings = isNoTold ? [{ at: closedAt, anchor, outcome, ...bare }] : []
}

function meetWord(course: Course, { change, at }: FieldCorrection): void {
  if (change.field !== 'outcome') return
  if (change.value === null) {
    if (course.outcome !== null) reopen(course)
    return
  }
  advance(course, change.value === 'accepted' || change.value === 'declined' ? 'offer' : 'applied')
  course.outcome = change.value
  course.endedAt ??= at
  if (change.value !== 'rejected' && change.value !== 'position-closed') {
    course.tellings = []
    return
  }
  const outcome = change.value
  if (course.tellings.length > 0) course.tellings = course.tellings.map((telling) => ({ ...telling, outcome }))
  else {
    const bare = { messageKey: null, item: null, entry: null, profile: null, evidence: [] }
    course.tellings = [{ at: course.endedAt, anchor: change.anchor, outcome, ...bare }]
  }
}

function tellingOf(item: MailItem, at: number): Telling {
  const { finding } = item.mail
  const outcome = item.kind === 'position-closed' ? 'position-closed' : 'rejected'
  const { anchor } = item
  return {
    at,
    anchor,
    messageKey: anchor,
    outcome,
    item,
    entry: null,
    profile: finding.rejection,
    evidence: finding.evidence,
  }
}
