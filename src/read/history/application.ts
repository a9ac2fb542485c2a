import type { Application } from '#domain/application.ts'
import { isDay } from '#domain/days.ts'
import type { MentionedPerson } from '#domain/finding.ts'
import { applicationIdOf, interviewIdOf, type ApplicationId, type InterviewId, type PersonId } from '#domain/ids.ts'
import type { ManualEntry } from '#domain/manual.ts'
import type { FieldCorrection } from '#read/history/corrections.ts'
import type { Telling } from '#read/history/course.ts'
import { dayInZone } from '#read/history/day-in-zone.ts'
import type { Dossier } from '#read/history/dossier.ts'
import { eventsOf } from '#read/history/events.ts'
import { latestField } from '#read/history/facts.ts'
import { compareText, remember } from '#read/history/fold.ts'
import type { InterviewDraft } from '#read/history/interviews.ts'
import type { MailItem } from '#read/history/item.ts'
import { mentionByHand, mentionOf, mentionsOf } from '#read/history/mention.ts'
import { relationIn, type Scope } from '#read/history/human.ts'
import type { People } from '#read/history/people.ts'
import { formerAnchorsOf, onTheDaySaid, withWhatWasSaid } from '#read/history/said-no.ts'
import { makeNo } from '#read/history/the-no.ts'

/** `applicationIdOf`, remembered: every message of an application lends it an id, and hashes are the dear part. */
export const idOfAnchor: (anchor: string) => ApplicationId = remember(
  (anchor) => applicationIdOf(anchor as never),
  200_000,
)

const idOfInterview: (basis: string) => InterviewId = remember((basis) => interviewIdOf(basis))

/** The finished application, once it is known who is who. `members`: its people with their relations. */
export function makeApplication(
  dossier: Dossier,
  people: People,
  members: Application['people'],
  zone: string,
): Application {
  const { facts, course, fields, mails, entries } = dossier
  const closedOn = course.endedAt === null ? null : dayInZone(course.endedAt, zone)
  return {
    id: idOfAnchor(dossier.anchor),
    anchor: dossier.anchor,
    formerIds: formerIdsOf(dossier),
    company: facts.company,
    companyDomain: facts.companyDomain,
    role: facts.role,
    location: facts.location,
    requisitionId: facts.requisitionId,
    agency: facts.agency,
    stage: course.stage,
    outcome: course.outcome,
    stageReached: course.reached,
    appliedOn: dateField(fields, 'appliedOn', appliedOn(dossier, zone)),
    closedOn: course.outcome === null ? null : dateField(fields, 'closedOn', closedOn),
    no: noOf(dossier, people, zone),
    interviews: dossier.interviews.map((draft) => ({
      id: idOfInterview(draft.basis),
      start: draft.start,
      end: draft.end,
      timeZone: draft.timeZone,
      mode: draft.mode,
      round: draft.round,
      cancelled: draft.cancelled,
      people: whoMeets(draft, dossier, people),
      messageKeys: draft.messageKeys,
      anchor: draft.anchor,
    })),
    people: members,
    events: eventsOf(mails, entries, fields),
    messageKeys: dossier.members.flatMap((item) => (item.type === 'mail' ? [item.anchor] : [])),
    lastContactAt: lastContactAt(mails, entries),
    promisedBy: facts.promisedBy !== null && isDay(facts.promisedBy) ? facts.promisedBy : null,
    language: facts.language,
  }
}

function noOf({ course, fields, mails, scope }: Dossier, people: People, zone: string): Application['no'] {
  const tellings = onTheDaySaid(course.tellings, fields, zone)
  const [first] = course.tellings
  const no = makeNo(tellings, formerAnchorsOf(tellings, fields), mails, (telling) => whoTold(telling, scope, people))
  return no === null || first === undefined ? null : withWhatWasSaid(no, fields, first.at)
}

function formerIdsOf({ members, candidacy }: Dossier): readonly ApplicationId[] {
  const ids = members.map((item) => idOfAnchor(item.anchor))
  for (const anchor of [...candidacy.setAside, ...candidacy.lent]) ids.push(idOfAnchor(anchor))
  return ids.sort(compareText)
}

/** The day of the confirmation or of the person's own application mail; null when they were sourced. */
function appliedOn({ mails, members }: Dossier, zone: string): string | null {
  const told = members.flatMap((item) => (item.type === 'manual' && item.fact.appliedOn !== null ? [item.fact] : []))
  const byHand = told.find((fact) => !fact.row)
  if (byHand) return byHand.appliedOn

  const first = mails.find((item) => item.kind === 'confirmation' || item.mail.finding.ownIntent === 'applies')
  return first === undefined ? (told[0]?.appliedOn ?? null) : dayInZone(first.at, zone)
}

function dateField(
  fields: readonly FieldCorrection[],
  field: 'appliedOn' | 'closedOn',
  read: string | null,
): string | null {
  const corrected = latestField(fields, field)
  return corrected === null ? read : (corrected.change.value as string | null)
}

const noContact: ReadonlySet<string> = new Set(['other', 'bounce', 'out-of-office', 'viewed'])

function lastContactAt(mails: readonly MailItem[], entries: readonly ManualEntry[]): number | null {
  let last: number | null = null
  for (const item of mails) if (!noContact.has(item.kind)) last = Math.max(last ?? item.at, item.at)
  for (const { fact } of entries) {
    if (fact.type === 'touch' || fact.type === 'no') last = Math.max(last ?? fact.at, fact.at)
  }
  return last
}

const arranging: ReadonlySet<string> = new Set(['recruiter', 'hr', 'agency', 'coordinator'])

/**
 * Those who will meet the person. Whoever invites for the company and brings others only arranges it, as long as they
 * are not one of the team; with nobody else named it is their own talk.
 */
function whoMeets(draft: InterviewDraft, { mails, scope }: Dossier, people: People): readonly PersonId[] {
  const tellers = mails.filter((item) => draft.messageKeys.includes(item.anchor))
  const [teller] = tellers
  const met = new Map<PersonId, boolean>()
  const inviters = new Set(
    tellers
      .filter((item) => item.mail.finding.interview?.writerMeets !== true)
      .map((item) => senderOf(item, scope, people)),
  )
  // Said once ("neben mir …"), it stands for the slot that replaces the first as well.
  for (const item of mails)
    if (item.mail.finding.interview?.writerMeets && hasSameGuests(item, draft))
      inviters.delete(senderOf(item, scope, people))
  const meet = (person: MentionedPerson, mayOnlyArrange: boolean) => {
    const mention = teller
      ? mentionOf(person, teller, 'invited')
      : mentionByHand(person, draft.anchor as never, draft.start)
    const human = mention === null ? null : people.find(scope, mention)
    if (human === null) return
    const onlyArranges = mayOnlyArrange && inviters.has(human.id) && arranging.has(relationIn(human, scope))
    met.set(human.id, onlyArranges && met.get(human.id) !== false)
  }
  for (const person of draft.invited) meet(person, true)
  // Words say who will be there; a calendar lists its owner in any case.
  for (const person of draft.told) meet(person, false)
  const others = [...met].flatMap(([id, onlyArranges]) => (onlyArranges ? [] : [id]))
  return (others.length > 0 ? others : [...met.keys()]).sort(compareText)
}

/** The mail is one of the talk's own, or invited the very same guests before. */
function hasSameGuests({ anchor, mail }: MailItem, draft: InterviewDraft): boolean {
  if (draft.messageKeys.includes(anchor)) return true
  const writer = mail.finding.sender?.address ?? null
  const addresses = (people: readonly MentionedPerson[]) =>
    [...new Set(people.flatMap(({ address }) => (address === null || address === writer ? [] : [address])))]
      .toSorted()
      .join()
  const guests = addresses(mail.finding.interview?.people ?? [])
  return guests !== '' && guests === addresses(draft.invited)
}

function senderOf(item: MailItem, scope: Scope, people: People): PersonId | null {
  const { sender } = mentionsOf(item)
  return sender === null ? null : (people.find(scope, sender)?.id ?? null)
}

/** Who wrote the no, else the one human whose name stands under it. */
function whoTold({ item, entry }: Telling, scope: Scope, people: People): PersonId | null {
  if (entry !== null) {
    const { by } = entry.fact
    return by === null
      ? null
      : (people.find(scope, mentionByHand({ ...by, title: null }, entry.id, entry.fact.at))?.id ?? null)
  }
  if (item === null) return null
  const { people: named, rejection } = item.mail.finding
  const { sender } = mentionsOf(item)
  const writer = sender === null ? null : people.find(scope, sender)
  if (writer !== null) return writer.id
  if (rejection?.channel !== 'personal') return null
  const signed = named.filter((person) => person.relation !== 'interviewer' && person.relation !== 'coordinator')
  const [only] = signed
  const signature = signed.length === 1 && only !== undefined ? mentionOf(only, item, 'named') : null
  return signature === null ? null : (people.find(scope, signature)?.id ?? null)
}
