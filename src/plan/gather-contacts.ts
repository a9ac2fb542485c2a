import type { ApplicationId, PersonId } from '#domain/ids.ts'
import type { Person } from '#domain/person.ts'
import type { Touch } from '#domain/touch.ts'
import type { Contact } from '#plan/contacts.ts'
import type { ZoneDays } from '#plan/day-number.ts'
import type { ApplicationFacts, KnownWork } from '#plan/facts.ts'

export interface ContactSources {
  readonly touches: readonly Touch[]
  readonly applications: readonly ApplicationFacts[]
  readonly people: ReadonlyMap<string, Person>
  readonly applicationIds: ReadonlyMap<string, ApplicationId>
  readonly movedTo: (id: PersonId) => KnownWork | undefined
  readonly days: ZoneDays
  readonly now: number
}

/** Every touch up to now, and the interviews and nos in somebody's own words that no touch may tell of. */
export function gatherContacts(sources: ContactSources): Contact[] {
  const contacts: Contact[] = []
  const applications = new Map(sources.applications.map((app) => [app.application.id, app]))
  const known = applicationsByPerson(sources.applications)
  for (const touch of sources.touches) {
    if (touch.at <= sources.now) contacts.push(contactOf(touch, sources, applications, known))
  }
  for (const app of sources.applications) addMeetings(contacts, app, sources)

  return contacts
}

type ByPerson = ReadonlyMap<PersonId, readonly ApplicationFacts[]>
const noApplications: readonly ApplicationFacts[] = []

function contactOf(
  touch: Touch,
  { people, applicationIds, movedTo, days }: ContactSources,
  applications: ReadonlyMap<ApplicationId, ApplicationFacts>,
  known: ByPerson,
): Contact {
  const personId = people.get(touch.personId)?.id ?? touch.personId
  const theirs = known.get(personId) ?? noApplications
  const told = touch.applicationId === null ? undefined : applicationIds.get(touch.applicationId)
  const app = told === undefined ? likeliestApplication(theirs, touch.at) : applications.get(told)!
  const key = touch.messageKey ?? touch.anchor
  const met = app === null ? [...new Set(theirs.map((one) => one.company.key))] : app.company.asList
  // A word with somebody who moved is one with their new company; where it stands in the old thread, with both.
  const work = movedTo(personId)
  const there = work !== undefined && touch.at >= work.at ? work.key : ''

  return {
    at: touch.at,
    day: days.dayOf(touch.at),
    personId,
    applicationId: app === null ? null : app.application.id,
    companies: there === '' || met.includes(there) ? met : [...met, there],
    outgoing: touch.direction === 'outgoing',
    mail: touch.medium === 'mail',
    heard: touch.human && (touch.direction === 'incoming' || touch.medium === 'meeting'),
    key,
    anchor: key,
  }
}

/** A mail outside every thread answers what came last: the latest no before it. */
function likeliestApplication(theirs: readonly ApplicationFacts[], at: number): ApplicationFacts | null {
  if (theirs.length === 1) return theirs[0]!
  const answered = theirs
    .filter((app) => app.no !== null && app.no.receivedAt <= at)
    .toSorted((a, b) => b.no!.receivedAt - a.no!.receivedAt || (a.application.id < b.application.id ? -1 : 1))

  return answered[0] ?? null
}

function applicationsByPerson(applications: readonly ApplicationFacts[]): ByPerson {
  const lists = new Map<PersonId, ApplicationFacts[]>()
  for (const app of applications) {
    for (const { person } of app.people) {
      const list = lists.get(person.id)
      if (list === undefined) lists.set(person.id, [app])
      else if (!list.includes(app)) list.push(app)
    }
  }
  return lists
}

function addMeetings(contacts: Contact[], app: ApplicationFacts, { people, days }: ContactSources): void {
  const heard = (at: number, personId: PersonId | null, key: string): Contact => ({
    at,
    day: days.dayOf(at),
    personId: personId === null ? null : (people.get(personId)?.id ?? personId),
    applicationId: app.application.id,
    companies: app.company.asList,
    outgoing: false,
    mail: false,
    heard: true,
    key,
    anchor: null,
  })
  for (const { interview, endedAt } of app.interviews) {
    const key = `interview:${interview.id}`
    contacts.push(heard(endedAt, null, key))
    for (const personId of interview.people) contacts.push(heard(endedAt, personId, key))
  }
  if (app.no?.profile.channel === 'personal') contacts.push(heard(app.no.receivedAt, app.no.by, `no:${app.no.anchor}`))
}
