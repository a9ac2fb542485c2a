import type { Anchor, ApplicationId, PersonId } from '#domain/ids.ts'
import type { DayNumber } from '#plan/day-number.ts'

/** A touch as a plan needs it: with its day, and with ids that are current. */
export interface Contact {
  readonly at: number
  readonly day: DayNumber
  readonly personId: PersonId | null
  readonly applicationId: ApplicationId | null
  readonly companies: readonly string[]
  readonly outgoing: boolean
  readonly mail: boolean
  /** Counts as an answer: a human wrote, spoke, or sat in an interview. */
  readonly heard: boolean
  /** One mail to two people is one mail to their company. */
  readonly key: string
  /** What shows it; null for an interview, a no or a decision that no touch tells of. */
  readonly anchor: Anchor | null
}

export interface ContactBook {
  readonly ofPerson: (id: PersonId) => readonly Contact[]
  readonly ofCompany: (key: string) => readonly Contact[]
  readonly ofApplication: (id: ApplicationId) => readonly Contact[]
}

const none: readonly Contact[] = []

/** Each list in the order of time, whatever order the contacts came in. */
export function bookOf(contacts: readonly Contact[]): ContactBook {
  const sorted = contacts.toSorted((a, b) => a.at - b.at || compare(a.key, b.key) || compare(a.personId, b.personId))
  const people = new Map<string, Contact[]>()
  const companies = new Map<string, Contact[]>()
  const applications = new Map<string, Contact[]>()
  for (const contact of sorted) {
    if (contact.personId !== null) put(people, contact.personId, contact)
    if (contact.applicationId !== null) put(applications, contact.applicationId, contact)
    for (const company of contact.companies) put(companies, company, contact)
  }

  return {
    ofPerson: (id) => people.get(id) ?? none,
    ofCompany: (key) => companies.get(key) ?? none,
    ofApplication: (id) => applications.get(id) ?? none,
  }
}

function put(lists: Map<string, Contact[]>, key: string, contact: Contact): void {
  const list = lists.get(key)
  if (list) list.push(contact)
  else lists.set(key, [contact])
}

function compare(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '', b ?? '']
  return left < right ? -1 : left > right ? 1 : 0
}
