import type { Application, Interview } from '#domain/application.ts'
import { dayOf, isZone, type Day } from '#domain/days.ts'
import type { InterviewMode, Replyable, StatedReason } from '#domain/finding.ts'
import type { History } from '#domain/history.ts'
import type { Anchor, MessageKey, PersonId } from '#domain/ids.ts'
import type { MessageHead } from '#domain/message.ts'
import type { Person, Relation } from '#domain/person.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { MailStepKind, Step } from '#domain/step.ts'
import { readFormality, readHonorific, type Formality } from '#write/formality.ts'
import { splitName, type NameParts } from '#write/names.ts'
import { unheard, type News, type NewsItem } from '#write/news.ts'
import { openThread, type OpenThread } from '#write/thread.ts'

/** Where a fact was read: a mail, what the person typed, or their settings. */
export interface Trace {
  readonly from: 'mail' | 'person' | 'settings'
  readonly anchor: Anchor | null
}

export interface RecipientFacts extends NameParts {
  readonly personId: PersonId
  readonly relation: Relation
  readonly address: string | null
  readonly replyable: Replyable | null
  readonly formality: Formality
  /** "Frau", "Madame", "Sra.": as the thread calls this person. */
  readonly honorific: string | null
  /** Whether this person was in one of the interviews. */
  readonly met: boolean
  /** Whether this person wrote the no. */
  readonly wroteTheNo: boolean
}

export interface InterviewFacts {
  /** In the zone the interview was told in, else the owner's. */
  readonly day: Day
  readonly zone: string
  readonly round: string | null
  readonly mode: InterviewMode
  readonly withRecipient: boolean
  /** Nobody is named for it, so an interviewer may well have been there. */
  readonly peopleUnknown: boolean
}

export interface NoFacts {
  readonly outcome: 'rejected' | 'position-closed'
  readonly personal: boolean
  readonly statedReason: StatedReason
  readonly feedbackOffered: boolean
  readonly feedbackRefused: boolean
  /** Inside the no, or in a mail of its own after it. */
  readonly feedbackGiven: boolean
  readonly reapplyAfter: { readonly months: number } | { readonly day: Day } | null
  /** The search is paused rather than over. */
  readonly onHold: boolean
  readonly receivedOn: Day
}

export interface OpeningFacts {
  readonly role: string
  readonly url: string | null
}

/** Everything a draft may say. What is not in here cannot stand in it (`domain/08 §8.5` 9). */
export interface DraftFacts {
  /** `address` is the one the thread knows me by. */
  readonly me: { readonly name: string | null; readonly address: string | null }
  readonly recipient: RecipientFacts
  readonly company: string | null
  /** Where the recipient works now, who was met elsewhere. */
  readonly newCompany: string | null
  readonly role: string | null
  readonly agency: string | null
  readonly appliedOn: Day | null
  /** The last one with the recipient; null when the two never met. */
  readonly interview: InterviewFacts | null
  /** All that took place, oldest first. */
  readonly interviews: readonly InterviewFacts[]
  readonly no: NoFacts | null
  readonly promisedBy: Day | null
  /** Interviewers who cannot be reached and whose thanks the recipient is asked to pass on. */
  readonly passOnTo: readonly NameParts[]
  /** My place among all people of this application, so that no two of them get the same words. */
  readonly rank: number
  /** What this person has not heard, best first. */
  readonly news: readonly NewsItem[]
  readonly thread: OpenThread | null
  /** The last mail I wrote to this person; null when there was none. */
  readonly lastWroteOn: Day | null
  /** When this person last answered, if nothing of mine went to them since; the no itself is no answer. */
  readonly repliedOn: Day | null
  /** A role open there that would fit. */
  readonly opening: OpeningFacts | null
  readonly language: string
  /** Dates read "November 3" rather than "3 November". */
  readonly monthFirst: boolean
  readonly today: Day
  /** Mails already written to this person, or to others after the same no: their wordings are not used again. */
  readonly earlierTexts: readonly string[]
  readonly traced: Readonly<Partial<Record<'company' | 'role' | 'no' | 'interview' | 'me' | 'recipient', Trace>>>
}

export interface FactsInput {
  readonly step: Step
  readonly history: History
  readonly me: {
    /** Lower-cased. */
    readonly addresses: readonly string[]
    readonly name: string | null
    /** ISO 3166-1 alpha-2. */
    readonly country: string | null
  }
  /** Epoch ms, and the owner's zone. */
  readonly now: number
  readonly zone: string
  /** Heads of the application's messages, in any order. */
  readonly heads: readonly MessageHead[]
  readonly news: News
  /** Default: the first of the step's recipients. */
  readonly recipientId?: PersonId
  /** What this person last wrote, without quoted mail: tells Sie from du. */
  readonly threadText?: string | null
  readonly earlierTexts?: readonly string[]
  readonly opening?: OpeningFacts | null
}

export type FactsRefusal = 'not-a-mail' | 'application-unknown' | 'recipient-unknown'

/** A step that ends in a mail. */
export type MailStep = Step & { readonly kind: MailStepKind }

export function isMailStep(step: Step): step is MailStep {
  return step.kind !== 'reflect' && step.kind !== 'reapply'
}

/** Gathers what a draft for this step may say. Refused when the step is no mail or nobody is there to get it. */
export function factsFor(input: FactsInput): Result<DraftFacts, FactsRefusal> {
  const { step, history, zone } = input
  if (!isMailStep(step)) return err('not-a-mail')
  const application = history.applications.find(
    (each) => each.id === step.applicationId || each.formerIds.includes(step.applicationId),
  )
  if (application === undefined) return err('application-unknown')
  const wanted = input.recipientId ?? step.to[0]
  const person = wanted === undefined ? undefined : findPerson(history.people, wanted)
  if (person === undefined) return err('recipient-unknown')

  const held = application.interviews
    .filter((interview) => !interview.cancelled && (interview.end ?? interview.start) <= input.now)
    .toSorted((a, b) => a.start - b.start)
  const interviews = held.map((interview) => interviewFacts(interview, person, zone))
  const withRecipient = interviews.findLast((interview) => interview.withRecipient) ?? null
  const relation =
    application.people.find((each) => isPerson(person, each.personId))?.relation ??
    person.applications.find((each) => each.applicationId === application.id)?.relation ??
    'recruiter'
  // Who leads the team may decide without ever having been in the room.
  const mayHaveLed = relation === 'hiring-manager' && interviews.some(({ peopleUnknown }) => peopleUnknown)
  const met = withRecipient !== null || relation === 'interviewer' || mayHaveLed
  const wroteTheNo =
    application.no?.by !== undefined && application.no.by !== null && isPerson(person, application.no.by)

  const newCompany = step.newCompany?.trim() || null
  // What was said with the old company is not carried to another one.
  const thread =
    newCompany === null
      ? openThread(input.heads, addressesOf(person), input.me.addresses, threadAnswered(application, step, wroteTheNo))
      : null
  const name = splitName(person.name)
  const language = application.language.toLowerCase().split('-')[0] ?? 'en'
  const text = input.threadText ?? ''
  const mails = history.touches.filter((touch) => isPerson(person, touch.personId) && touch.medium === 'mail')
  const latest = (some: typeof mails) =>
    some.reduce<number | null>((newest, { at }) => Math.max(newest ?? at, at), null)
  const lastWrote = latest(mails.filter(({ direction }) => direction === 'outgoing'))
  const noAt = application.no?.receivedAt ?? null
  const replied = latest(
    mails.filter(
      (touch) =>
        touch.direction === 'incoming' &&
        touch.human &&
        touch.messageKey !== application.no?.messageKey &&
        (noAt === null || touch.at > noAt),
    ),
  )
  const lastMet = (withRecipient ?? interviews.at(-1))?.day ?? null

  return ok({
    me: {
      name: input.me.name ?? nameFromHeads(input.heads, input.me.addresses),
      address: thread?.myAddress ?? input.me.addresses[0] ?? null,
    },
    recipient: {
      ...name,
      personId: person.id,
      relation,
      address: person.reach?.address ?? null,
      replyable: person.reach?.replyable ?? null,
      formality: readFormality(text, language) ?? 'formal',
      honorific: readHonorific(text, name.family, language),
      met,
      wroteTheNo,
    },
    company: application.company.value.trim() || null,
    newCompany,
    role: application.role?.value.trim() || null,
    agency: application.agency,
    appliedOn: application.appliedOn,
    interview: withRecipient ?? (met ? (interviews.findLast((each) => each.peopleUnknown) ?? null) : null),
    interviews,
    no: noFacts(application, zone),
    promisedBy: application.promisedBy,
    passOnTo: step.passOnTo.flatMap((id) => {
      const other = findPerson(history.people, id)
      return other === undefined ? [] : [splitName(other.name)].filter((parts) => parts.full !== '')
    }),
    rank: rankOf(application, person),
    news: unheard(input.news, {
      addresses: addressesOf(person),
      company: newCompany ?? application.company.value,
      since: lastMet ?? application.closedOn ?? application.appliedOn,
    }),
    thread,
    lastWroteOn: lastWrote === null ? null : dayOf(lastWrote, zone),
    // Only what came after a mail of mine is an answer, and only until mine went out again.
    repliedOn:
      replied === null || lastWrote === null || replied < lastWrote || noAt === null || lastWrote < noAt
        ? null
        : dayOf(replied, zone),
    opening: input.opening ?? null,
    language,
    monthFirst: input.me.country === null ? zone.startsWith('America/') : ['US', 'CA', 'PH'].includes(input.me.country),
    today: dayOf(input.now, zone),
    earlierTexts: input.earlierTexts ?? [],
    traced: {
      company: { from: application.company.from, anchor: application.company.messageKey },
      ...(application.role && { role: { from: application.role.from, anchor: application.role.messageKey } }),
      ...(application.no && {
        no: { from: application.no.messageKey ? 'mail' : 'person', anchor: application.no.anchor },
      }),
      ...(held.length > 0 && { interview: { from: 'mail', anchor: held.at(-1)!.anchor } }),
      me: { from: input.me.name === null ? 'mail' : 'settings', anchor: null },
      recipient: { from: 'mail', anchor: thread?.messageKey ?? null },
    },
  })
}

function interviewFacts(interview: Interview, person: Person, ownerZone: string): InterviewFacts {
  const zone = interview.timeZone !== null && isZone(interview.timeZone) ? interview.timeZone : ownerZone
  return {
    day: dayOf(interview.start, zone),
    zone,
    round: interview.round,
    mode: interview.mode,
    withRecipient: interview.people.some((id) => isPerson(person, id)),
    peopleUnknown: interview.people.length === 0,
  }
}

function noFacts(application: Application, zone: string): NoFacts | null {
  const no = application.no
  if (no === null) return null
  const toldLater = application.events.some((event) => event.kind === 'feedback' && event.at >= no.receivedAt)
  return {
    outcome: no.outcome,
    personal: no.profile.channel === 'personal',
    statedReason: no.profile.statedReason,
    feedbackOffered: no.profile.feedbackOffered,
    feedbackRefused: no.profile.feedbackRefused,
    feedbackGiven: no.profile.feedbackGiven || toldLater,
    reapplyAfter: no.profile.reapplyAfter,
    onHold: no.outcome === 'position-closed' && no.evidence.some(({ quote }) => isPause.test(quote)),
    receivedOn: dayOf(no.receivedAt, zone),
  }
}

/** How a no says that the search rests, in the languages of the drafts. */
const isPause =
  /on hold|on ice|froze|freeze|paus|suspend|postpon|auf eis|eingefroren|zurückgestellt|ausgesetzt|verschoben|en attente|gel[ée]|congelad|stilgelegd|bevroren|uitgesteld|aplazad/iu

/** The answer to a no, and the question that goes with it, belong under the mail that told it. */
function threadAnswered(application: Application, step: Step, wroteTheNo: boolean): MessageKey | null {
  const answers = step.kind === 'acknowledge' || step.kind === 'feedback' || step.carries.includes('acknowledge')
  return answers && wroteTheNo ? (application.no?.messageKey ?? null) : null
}

/** The name I write under, from the newest mail that carries one beside my address. */
export function nameFromHeads(heads: readonly MessageHead[], mine: readonly string[]): string | null {
  const own = new Set(mine)
  const newestFirst = heads.toSorted((a, b) => (b.date ?? 0) - (a.date ?? 0))
  const named = (pick: (head: MessageHead) => readonly MessageHead['from'][]) => {
    for (const head of newestFirst) {
      for (const each of pick(head)) {
        if (each === null || !own.has(each.address)) continue
        const name = splitName(each.name).full
        if (name !== '') return name
      }
    }
    return null
  }
  return named((head) => [head.from]) ?? named((head) => head.to)
}

function rankOf(application: Application, person: Person): number {
  const ids = application.people.map((each) => each.personId).toSorted()
  const at = ids.findIndex((id) => isPerson(person, id))
  return at < 0 ? ids.length : at
}

function findPerson(people: readonly Person[], id: PersonId): Person | undefined {
  return people.find((person) => isPerson(person, id))
}

function isPerson(person: Person, id: PersonId): boolean {
  return person.id === id || person.formerIds.includes(id)
}

function addressesOf(person: Person): string[] {
  const known = person.emails.map((address) => address.toLowerCase())
  const reach = person.reach?.address.toLowerCase()
  return reach === undefined || known.includes(reach) ? known : [...known, reach]
}
