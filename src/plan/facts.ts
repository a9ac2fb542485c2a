import type { Application, Interview, TheNo } from '#domain/application.ts'
import type { Decision, Interest } from '#domain/decision.ts'
import type { ApplicationId, PersonId, StepId } from '#domain/ids.ts'
import { applicationIdOf } from '#domain/ids.ts'
import type { Person, Relation } from '#domain/person.ts'
import type { PlanSettings } from '#domain/settings.ts'
import { groupByCompany } from '#plan/companies.ts'
import type { Contact, ContactBook } from '#plan/contacts.ts'
import { bookOf } from '#plan/contacts.ts'
import type { DayNumber, ZoneDays } from '#plan/day-number.ts'
import { toDayNumber, zoneDays } from '#plan/day-number.ts'
import type { PlanInput } from '#plan/plan-input.ts'

/** What has happened up to `now`, looked up by whatever the rules ask for. Made once a plan. */
export interface PlanFacts {
  readonly settings: PlanSettings
  readonly now: number
  readonly today: DayNumber
  readonly days: ZoneDays
  readonly owner: { readonly country: string | null; readonly zone: string }
  readonly applications: readonly ApplicationFacts[]
  readonly companies: readonly CompanyFacts[]
  readonly contacts: readonly Contact[]
  readonly book: ContactBook
  readonly person: (id: PersonId) => Person | undefined
  /** The latest decision on a step by any of its ids. */
  readonly decisionOn: (ids: readonly StepId[]) => Decision | undefined
}

export interface CompanyFacts {
  readonly key: string
  readonly name: string
  readonly domain: string | null
  readonly applications: readonly ApplicationFacts[]
}

export interface ApplicationFacts {
  readonly application: Application
  readonly company: CompanyFacts
  /** The no that stands and has come. */
  readonly no: TheNo | null
  readonly noDay: DayNumber
  readonly people: readonly { readonly person: Person; readonly relation: Relation }[]
  /** Those that took place, in the order of time. */
  readonly interviews: readonly { readonly interview: Interview; readonly endedAt: number; readonly day: DayNumber }[]
  /** A human wrote, spoke or met. */
  readonly humanContact: boolean
  readonly interest: Interest | null
  readonly reflectedAt: number | null
}

/** Where an invitation names no end, an hour is the commonest length. */
const usualInterviewMs = 3_600_000

export function gatherFacts(input: PlanInput): PlanFacts {
  const { history, settings, now, zone } = input
  const days = zoneDays(zone)
  const people = byEveryId(history.people)
  const applicationIds = currentIds(history.applications)
  const groups = groupByCompany(history.applications)
  const companyOf = new Map<string, string>()
  for (const [key, group] of groups) for (const application of group) companyOf.set(application.id, key)

  const contacts = [
    ...touchesAsContacts(input, days, people, applicationIds, companyOf),
    ...meetingsAsContacts(input, days, people, companyOf),
  ]
  const heard = new Set(contacts.filter((contact) => contact.heard).map((contact) => contact.applicationId))
  const interests = latestOf(input.interests, now, applicationIds)
  const reflected = finishedReflections(input, applicationIds)

  const companies: CompanyFacts[] = []
  for (const [key, group] of groups) {
    const applications: ApplicationFacts[] = []
    const newest = group.toSorted(
      (a, b) => (b.appliedOn ?? '').localeCompare(a.appliedOn ?? '') || (a.id < b.id ? -1 : 1),
    )
    const company: CompanyFacts = {
      key,
      name: newest[0]!.company.value,
      domain: newest.find((application) => application.companyDomain !== null)?.companyDomain ?? null,
      applications,
    }
    for (const application of group) {
      const no = standingNo(application, now)
      applications.push({
        application,
        company,
        no,
        noDay: no ? days.dayOf(no.receivedAt) : 0,
        people: application.people.flatMap(({ personId, relation }) => {
          const person = people.get(personId)
          return person ? [{ person, relation }] : []
        }),
        interviews: tookPlace(application, no, now).map((met) => ({ ...met, day: days.dayOf(met.endedAt) })),
        humanContact: heard.has(application.id),
        interest: interests.get(application.id) ?? null,
        reflectedAt: reflected.get(application.id) ?? null,
      })
    }
    companies.push(company)
  }

  return {
    settings,
    now,
    today: days.dayOf(now),
    days,
    owner: { country: input.country, zone },
    applications: companies.flatMap((company) => company.applications),
    companies,
    contacts,
    book: bookOf(contacts),
    person: (id) => people.get(id),
    decisionOn: decisionsByStep(input.decisions, now),
  }
}

/** The same facts with more contacts: what a person marked as done without a mail that shows it. */
export function withContacts(facts: PlanFacts, more: readonly Contact[]): PlanFacts {
  if (more.length === 0) return facts
  const contacts = [...facts.contacts, ...more]

  return { ...facts, contacts, book: bookOf(contacts) }
}

/** The no a plan hangs on: it has come, and nothing that was decided since took it back. */
function standingNo(application: Application, now: number): TheNo | null {
  const stands = application.outcome === 'rejected' || application.outcome === 'position-closed'
  return stands && application.no !== null && application.no.receivedAt <= now ? application.no : null
}

function tookPlace(application: Application, no: TheNo | null, now: number) {
  return application.interviews
    .filter((interview) => !interview.cancelled)
    .map((interview) => ({ interview, endedAt: interview.end ?? interview.start + usualInterviewMs }))
    .filter(({ interview, endedAt }) => endedAt <= now && (no === null || interview.start < no.receivedAt))
    .toSorted((a, b) => a.endedAt - b.endedAt || (a.interview.id < b.interview.id ? -1 : 1))
}

function touchesAsContacts(
  input: PlanInput,
  days: ZoneDays,
  people: ReadonlyMap<string, Person>,
  applicationIds: ReadonlyMap<string, ApplicationId>,
  companyOf: ReadonlyMap<string, string>,
): Contact[] {
  const applicationsOf = new Map<string, Application[]>()
  for (const application of input.history.applications) {
    for (const { personId } of application.people) {
      const id = people.get(personId)?.id
      if (id === undefined) continue
      const list = applicationsOf.get(id)
      if (list) list.push(application)
      else applicationsOf.set(id, [application])
    }
  }

  return input.history.touches
    .filter((touch) => touch.at <= input.now)
    .map((touch) => {
      const personId = people.get(touch.personId)?.id ?? touch.personId
      const theirs = applicationsOf.get(personId) ?? []
      const told = touch.applicationId === null ? undefined : applicationIds.get(touch.applicationId)
      const applicationId = told ?? likeliestApplication(theirs, touch.at)
      const companies =
        applicationId === null
          ? [...new Set(theirs.map((application) => companyOf.get(application.id)!))]
          : [companyOf.get(applicationId)!]

      return {
        at: touch.at,
        day: days.dayOf(touch.at),
        personId,
        applicationId,
        companies,
        outgoing: touch.direction === 'outgoing',
        mail: touch.medium === 'mail',
        heard: touch.human && (touch.direction === 'incoming' || touch.medium === 'meeting'),
        key: touch.messageKey ?? touch.anchor,
        anchor: touch.messageKey ?? touch.anchor,
      }
    })
}

/** A mail outside every thread answers what came last: the latest no before it. */
function likeliestApplication(theirs: readonly Application[], at: number): ApplicationId | null {
  if (theirs.length === 1) return theirs[0]!.id
  const answered = theirs
    .filter((application) => application.no !== null && application.no.receivedAt <= at)
    .toSorted((a, b) => b.no!.receivedAt - a.no!.receivedAt || (a.id < b.id ? -1 : 1))

  return answered[0]?.id ?? null
}

/** Interviews and nos in somebody's own words are contacts, whether or not a touch was made of them. */
function meetingsAsContacts(
  input: PlanInput,
  days: ZoneDays,
  people: ReadonlyMap<string, Person>,
  companyOf: ReadonlyMap<string, string>,
): Contact[] {
  return input.history.applications.flatMap((application) => {
    const no = application.no !== null && application.no.receivedAt <= input.now ? application.no : null
    const contact = (at: number, personId: PersonId | null, key: string): Contact => ({
      at,
      day: days.dayOf(at),
      personId: personId === null ? null : (people.get(personId)?.id ?? personId),
      applicationId: application.id,
      companies: [companyOf.get(application.id)!],
      outgoing: false,
      mail: false,
      heard: true,
      key,
      anchor: null,
    })
    const met = tookPlace(application, no, input.now).flatMap(({ interview, endedAt }) =>
      [null, ...interview.people].map((personId) => contact(endedAt, personId, `interview:${interview.id}`)),
    )

    return no?.profile.channel === 'personal' ? [...met, contact(no.receivedAt, no.by, `no:${no.anchor}`)] : met
  })
}

function byEveryId(people: readonly Person[]): ReadonlyMap<string, Person> {
  const map = new Map<string, Person>()
  for (const person of people) for (const id of person.formerIds) map.set(id, person)
  // A current id is always stronger than somebody else's former one.
  for (const person of people) map.set(person.id, person)
  return map
}

function currentIds(applications: readonly Application[]): ReadonlyMap<string, ApplicationId> {
  const map = new Map<string, ApplicationId>()
  for (const application of applications) for (const id of application.formerIds) map.set(id, application.id)
  for (const application of applications) map.set(application.id, application.id)
  return map
}

function latestOf(
  interests: readonly Interest[],
  now: number,
  applicationIds: ReadonlyMap<string, ApplicationId>,
): ReadonlyMap<string, Interest> {
  const latest = new Map<string, Interest>()
  for (const interest of interests) {
    const id = idOfAnchor(interest.application, applicationIds)
    const known = id === undefined ? undefined : latest.get(id)
    if (id === undefined || interest.at > now) continue
    // The more careful answer wins where two were given in the same moment.
    const later =
      known === undefined ||
      interest.at > known.at ||
      (interest.at === known.at && interest.reallyInterested < known.reallyInterested)
    if (later) latest.set(id, interest)
  }
  return latest
}

function finishedReflections(
  input: PlanInput,
  applicationIds: ReadonlyMap<string, ApplicationId>,
): ReadonlyMap<string, number> {
  const finished = new Map<string, number>()
  for (const { application, finishedAt } of input.reflections ?? []) {
    const id = idOfAnchor(application, applicationIds)
    if (id === undefined || finishedAt === null || finishedAt > input.now) continue
    finished.set(id, Math.max(finishedAt, finished.get(id) ?? 0))
  }
  return finished
}

/** An interest or reflection hangs on any anchor of its application; ids themselves are taken as well. */
function idOfAnchor(anchor: string, applicationIds: ReadonlyMap<string, ApplicationId>): ApplicationId | undefined {
  return (
    applicationIds.get(anchor) ?? applicationIds.get(applicationIdOf(anchor as Parameters<typeof applicationIdOf>[0]))
  )
}

function decisionsByStep(decisions: readonly Decision[], now: number): PlanFacts['decisionOn'] {
  const latest = new Map<StepId, Decision>()
  for (const decision of decisions) {
    if (decision.at > now) continue
    const known = latest.get(decision.stepId)
    if (known === undefined || isLater(decision, known)) latest.set(decision.stepId, decision)
  }

  return (ids) => {
    let found: Decision | undefined
    for (const id of ids) {
      const decision = latest.get(id)
      if (decision !== undefined && (found === undefined || isLater(decision, found))) found = decision
    }
    return found
  }
}

function isLater(a: Decision, b: Decision): boolean {
  return a.at > b.at || (a.at === b.at && a.id > b.id)
}

/** Days a date-only fact falls on. */
export function dayOfDate(date: string | null): DayNumber | null {
  return date === null ? null : toDayNumber(date)
}
