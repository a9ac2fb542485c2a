import type { Application, Interview, TheNo } from '#domain/application.ts'
import type { CoolOff } from '#domain/cool-off.ts'
import { companyKey } from '#domain/company.ts'
import type { Decision, Interest } from '#domain/decision.ts'
import type { Anchor, ApplicationId, PersonId, StepId } from '#domain/ids.ts'
import { applicationIdOf } from '#domain/ids.ts'
import type { Person, Relation } from '#domain/person.ts'
import type { PlanSettings } from '#domain/settings.ts'
import { groupByCompany } from '#plan/companies.ts'
import type { ContactInterval } from '#plan/contact-interval.ts'
import type { Contact, ContactBook } from '#plan/contacts.ts'
import { bookOf } from '#plan/contacts.ts'
import type { DayNumber, ZoneDays } from '#plan/day-number.ts'
import { toDayNumber, zoneDays } from '#plan/day-number.ts'
import { decisionsByStep } from '#plan/decisions.ts'
import { fittingByCompany, type FittingDays } from '#plan/fitting.ts'
import { gatherContacts } from '#plan/gather-contacts.ts'
import { laterInterest } from '#plan/interests.ts'
import { companyNameOf } from '#plan/names.ts'
import type { ApprovedStep, NewWork, PlanInput } from '#plan/plan-input.ts'
import { wordingIn, type Wording } from '#plan/wording/pick.ts'

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
  /** By any id the person has ever had. */
  readonly person: (id: PersonId) => Person | undefined
  /** The offer accepted last. */
  readonly accepted: { readonly app: ApplicationFacts; readonly day: DayNumber } | null
  /** In the language of the plan. */
  readonly words: Wording
  /** The mail of a step that was agreed to and is still to go. */
  readonly approvedOn: (ids: readonly StepId[]) => ApprovedStep | undefined
  readonly ownInterval: (id: PersonId) => ContactInterval | undefined
  readonly movedTo: (id: PersonId) => KnownWork | undefined
  /** Who is known to work elsewhere now; the first to move first. */
  readonly moved: readonly { readonly person: Person; readonly work: KnownWork }[]
  /** At a company, by its key: the earliest first. */
  readonly fittingAt: (company: string) => readonly FittingDays[]
  /** By `companyKey`. */
  readonly coolOffs: ReadonlyMap<string, CoolOff>
  readonly decisionOn: (ids: readonly StepId[]) => Decision | undefined
}

export interface KnownWork extends NewWork {
  /** Of the company, as others that are one with it have it. */
  readonly key: string
}

export interface CompanyFacts {
  readonly key: string
  /** The key alone, shared by all its contacts. */
  readonly asList: readonly [string]
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
  readonly interviews: readonly InterviewHeld[]
  readonly interest: Interest | null
  readonly reflectedAt: number | null
}

/** An interview that took place; lists of them are in the order of time. */
export interface InterviewHeld {
  readonly interview: Interview
  readonly endedAt: number
  readonly day: DayNumber
}

/** Where an invitation names no end, an hour is the commonest length. */
const usualInterviewMs = 3_600_000

export function gatherFacts(input: PlanInput): PlanFacts {
  const { history, settings, now, zone } = input
  const days = zoneDays(zone)
  const people = byEveryId(history.people)
  const applicationIds = currentIds(history.applications)
  const said = whatWasSaid(input, applicationIds)

  const companies = [...groupByCompany(history.applications)].map(([key, group]) => {
    const applications: ApplicationFacts[] = []
    const newest = group.toSorted((a, b) => compare(b.appliedOn ?? '', a.appliedOn ?? '') || compare(a.id, b.id))
    const company: CompanyFacts = {
      key,
      asList: [key],
      name: companyNameOf(newest[0]!),
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
        interviews: interviewsHeld(application, no, now, days),
        interest: said.interests.get(application.id) ?? null,
        reflectedAt: said.reflectedAt.get(application.id) ?? null,
      })
    }
    return company
  })
  const applications = companies.flatMap((company) => company.applications)
  const companyOf = new Map(applications.map((app) => [app.application.id, app.company.key]))
  const currentCompany = (id: ApplicationId) => companyOf.get(applicationIds.get(id) ?? id)
  const fitting = fittingByCompany(input.fitting ?? [], currentCompany, days, now)
  const moved = whoMoved(input, people, companies)
  const workOf = new Map(moved.map(({ person, work }) => [person.id, work]))
  const movedTo = (id: PersonId) => workOf.get(people.get(id)?.id ?? id)
  const contacts = gatherContacts({
    touches: history.touches,
    applications,
    people,
    applicationIds,
    movedTo,
    days,
    now,
  })

  return {
    settings,
    now,
    today: days.dayOf(now),
    days,
    owner: { country: input.country, zone },
    applications,
    companies,
    contacts,
    book: bookOf(contacts),
    person: (id) => people.get(id),
    accepted: lastAcceptance(applications, days, now),
    words: wordingIn(input.language ?? 'en'),
    ownInterval: (id) => input.ownIntervals?.get(id),
    movedTo,
    moved,
    approvedOn: approvedByStep(input.approved ?? []),
    fittingAt: (company) => fitting.get(company) ?? [],
    coolOffs: new Map((input.coolOffs ?? []).map((line) => [line.company, line])),
    decisionOn: decisionsByStep(input.decisions, now),
  }
}

/** The same facts with more contacts: what a person marked as done without a mail that shows it. */
export function withContacts(facts: PlanFacts, more: readonly Contact[]): PlanFacts {
  if (more.length === 0) return facts
  const contacts = [...facts.contacts, ...more]

  return { ...facts, contacts, book: bookOf(contacts) }
}

/** Did a human write, speak or meet? */
export function hadHumanContact(app: ApplicationFacts, facts: PlanFacts): boolean {
  return facts.book.ofApplication(app.application.id).some((contact) => contact.heard)
}

/** The day a date-only fact falls on. */
export function dayOfDate(date: string | null): DayNumber | null {
  return date === null ? null : toDayNumber(date)
}

/** The no a plan hangs on: it has come, and nothing that was decided since took it back. */
function standingNo(application: Application, now: number): TheNo | null {
  const stands = application.outcome === 'rejected' || application.outcome === 'position-closed'
  return stands && application.no !== null && application.no.receivedAt <= now ? application.no : null
}

function interviewsHeld(application: Application, no: TheNo | null, now: number, days: ZoneDays): InterviewHeld[] {
  const held: InterviewHeld[] = []
  for (const interview of application.interviews) {
    const endedAt = interview.end ?? interview.start + usualInterviewMs
    const isHeld = !interview.cancelled && endedAt <= now && (no === null || interview.start < no.receivedAt)
    if (isHeld) held.push({ interview, endedAt, day: days.dayOf(endedAt) })
  }
  return held.sort((a, b) => a.endedAt - b.endedAt || compare(a.interview.id, b.interview.id))
}

function lastAcceptance(applications: readonly ApplicationFacts[], days: ZoneDays, now: number): PlanFacts['accepted'] {
  const today = days.dayOf(now)
  const found = applications
    .filter((app) => app.application.outcome === 'accepted')
    .map((app) => {
      const { closedOn, lastContactAt } = app.application
      const known = dayOfDate(closedOn) ?? (lastContactAt === null ? null : days.dayOf(lastContactAt))
      return { app, day: known ?? today }
    })
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => b.day - a.day || compare(a.app.application.id, b.app.application.id))

  return found[0] ?? null
}

/** Of two that turned out to be one person what was learned last counts. */
function whoMoved(
  { movedTo }: PlanInput,
  people: ReadonlyMap<string, Person>,
  companies: readonly CompanyFacts[],
): PlanFacts['moved'] {
  const keyOf = (name: string) => {
    const key = companyKey(name)
    const same = (one: CompanyFacts) =>
      one.applications.some(({ application }) => companyKey(application.company.value) === key)
    return companies.find(same)?.key ?? key
  }
  const known = [...(movedTo ?? [])]
    .flatMap(([id, work]) => {
      const person = people.get(id)
      return person ? [{ person, work: { ...work, key: keyOf(work.company) } }] : []
    })
    .toSorted((a, b) => a.work.at - b.work.at || compare(a.person.id, b.person.id))
  return known.filter(({ person }, i) => !known.slice(i + 1).some((later) => later.person === person))
}

function byEveryId(people: readonly Person[]): ReadonlyMap<string, Person> {
  const map = new Map<string, Person>()
  for (const person of people) {
    for (const id of person.formerIds) {
      const other = map.get(id)
      if (other === undefined || person.id < other.id) map.set(id, person)
    }
  }
  // A current id is always stronger than somebody else's former one.
  for (const person of people) map.set(person.id, person)
  return map
}

function currentIds(applications: readonly Application[]): ReadonlyMap<string, ApplicationId> {
  const map = new Map<string, ApplicationId>()
  for (const { id, formerIds } of applications) {
    for (const former of formerIds) {
      const other = map.get(former)
      if (other === undefined || id < other) map.set(former, id)
    }
  }
  for (const { id } of applications) map.set(id, id)
  return map
}

function approvedByStep(approved: readonly ApprovedStep[]): PlanFacts['approvedOn'] {
  if (approved.length === 0) return () => undefined
  const byStep = new Map(approved.map((one) => [one.stepId, one]))
  return (ids) => ids.map((id) => byStep.get(id)).find((one) => one !== undefined)
}

/** Interests and finished reflections hang on any anchor of their application; ids themselves are taken as well. */
function whatWasSaid(input: PlanInput, applicationIds: ReadonlyMap<string, ApplicationId>) {
  const idOf = (anchor: string) => applicationIds.get(anchor) ?? applicationIds.get(applicationIdOf(anchor as Anchor))
  const interests = new Map<ApplicationId, Interest>()
  for (const interest of input.interests) {
    const id = idOf(interest.application)
    if (id === undefined || interest.at > input.now) continue
    interests.set(id, laterInterest(interests.get(id) ?? null, interest)!)
  }
  const reflectedAt = new Map<ApplicationId, number>()
  for (const { application, finishedAt } of input.reflections ?? []) {
    const id = idOf(application)
    if (id === undefined || finishedAt === null || finishedAt > input.now) continue
    reflectedAt.set(id, Math.max(finishedAt, reflectedAt.get(id) ?? 0))
  }
  return { interests, reflectedAt }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
