import type { Anchor } from '#domain/ids.ts'
import type { ManualEntry } from '#domain/manual.ts'
import type { Candidacy } from '#read/history/candidacy.ts'
import { companyName } from '#read/history/company-name.ts'
import type { FieldCorrection } from '#read/history/corrections.ts'
import { runCourse, type Course, type Moment } from '#read/history/course.ts'
import { gatherFacts, type Facts } from '#read/history/facts.ts'
import { compareText } from '#read/history/fold.ts'
import { gatherInterviews, type InterviewDraft, type ManualInterview } from '#read/history/interviews.ts'
import type { Item, MailItem, ManualItem } from '#read/history/item.ts'
import { mentionByHand, mentionsOf } from '#read/history/mention.ts'
import type { Scope } from '#read/history/human.ts'
import type { People } from '#read/history/people.ts'

/** Everything about one application, before it is known who is who. */
export interface Dossier {
  /** The manual entry if there is one, else the earliest message. */
  readonly anchor: Anchor
  readonly candidacy: Candidacy
  readonly members: readonly Item[]
  /** Without copies, with a time each. */
  readonly mails: readonly MailItem[]
  readonly entries: readonly ManualEntry[]
  readonly fields: readonly FieldCorrection[]
  readonly facts: Facts
  readonly course: Course
  readonly interviews: readonly InterviewDraft[]
  readonly scope: Scope
}

export function makeDossier(
  candidacy: Candidacy,
  entries: readonly ManualEntry[],
  fields: readonly FieldCorrection[],
  index: number,
): Dossier {
  const members = candidacy.inOrder()
  const manual = members.filter((item): item is ManualItem => item.type === 'manual')
  const mails = datedMails(members)
  const facts = gatherFacts(mails, manual, fields)
  const course = runCourse(momentsOf(mails, manual, entries, fields))
  const byHand = entries.filter((entry): entry is ManualInterview => entry.fact.type === 'interview')
  const interviews = gatherInterviews(mails, byHand)
  const company = companyName(facts.company.value).squashed
  return {
    anchor: (manual[0] ?? members[0])?.anchor as Anchor,
    candidacy,
    members,
    mails,
    entries,
    fields,
    facts,
    course,
    interviews,
    scope: { index, companies: facts.isCompanyUnknown || company === '' ? [] : [company] },
  }
}

/** A mail without any date counts as the last of its application. */
function datedMails(members: readonly Item[]): readonly MailItem[] {
  const mails = members.filter((item): item is MailItem => item.type === 'mail' && item.copyOf === null)
  if (!mails.some((item) => item.isUndated)) return mails

  const last = Math.max(0, ...members.filter((item) => !item.isUndated).map((item) => item.at))
  return mails.map((item) => (item.isUndated ? { ...item, at: last } : item))
}

const order = { application: 0, mail: 1, row: 2, entry: 3, told: 4 } as const

function momentsOf(
  mails: readonly MailItem[],
  manual: readonly ManualItem[],
  entries: readonly ManualEntry[],
  fields: readonly FieldCorrection[],
): readonly Moment[] {
  const moments: Moment[] = mails.map((item) => ({ at: item.at, what: 'mail', item }))
  if (manual.length === 0 && entries.length === 0 && fields.length === 0) return moments

  for (const item of manual) {
    moments.push({ at: item.at, what: 'application', item })
    // When it ended is unknown: by the time the table was read.
    if (item.fact.row) moments.push({ at: item.closedAt ?? item.entry.at, what: 'row', item })
  }
  for (const entry of entries) moments.push({ at: momentOf(entry), what: 'entry', entry })
  for (const correction of fields) {
    if (correction.change.field === 'outcome') moments.push({ at: correction.at, what: 'told', correction })
  }
  return moments.sort((a, b) => a.at - b.at || order[a.what] - order[b.what] || compareText(nameOf(a), nameOf(b)))
}

function nameOf(moment: Moment): string {
  if (moment.what === 'entry') return moment.entry.id
  return moment.what === 'told' ? moment.correction.id : moment.item.anchor
}

/** Typed in before or after it took place: an interview is arranged by the earlier of the two. */
function momentOf({ at, fact }: ManualEntry): number {
  if (fact.type === 'interview') return Math.min(at, fact.start)
  return fact.type === 'no' || fact.type === 'touch' ? fact.at : at
}

/** Tells `people` everybody whom the application names. */
export function meetPeople(dossier: Dossier, people: People): void {
  const { scope } = dossier
  for (const item of dossier.mails) meetPeopleOfMail(item, scope, people)
  for (const { id, at, fact } of dossier.entries) {
    if (fact.type === 'contact') people.meet(scope, mentionByHand(fact, id, at))
    else if (fact.type === 'no' && fact.by !== null) {
      people.meet(scope, mentionByHand({ ...fact.by, title: null }, id, fact.at))
    } else if (fact.type === 'interview') {
      for (const person of fact.people) {
        people.meet(scope, mentionByHand({ ...person, relation: 'interviewer' }, id, at))
      }
    }
  }
}

export function meetPeopleOfMail(item: MailItem, scope: Scope, people: People): void {
  const { sender, recipients, named, invited } = mentionsOf(item)
  if (sender !== null) people.meet(scope, sender)
  for (const mention of recipients) people.meet(scope, mention)
  for (const mention of named) people.meet(scope, mention)
  for (const mention of invited) people.meet(scope, mention)
}
