import { companyKey } from '#domain/company.ts'
import { dayOf } from '#domain/days.ts'
import { hostLabelOf } from '#domain/host-label.ts'
import type { JobMail } from '#domain/history.ts'
import type { Person } from '#domain/person.ts'
import { isFreeMail } from '#read/tables/free-mail.ts'
import { companyNames } from '#actions/people-in-touch.ts'
import { nothingSaid } from '#actions/people-sayings.ts'
import { ownAddresses } from '#actions/say-of-person.ts'
import type { World } from '#actions/world.ts'

/** Somebody seems to be elsewhere now: a door at a new company. With what shows it. */
export interface MoveSuggestion {
  readonly company: string
  readonly title: string | null
  readonly address: string | null
  /** YYYY-MM-DD; null where a card shows it. */
  readonly on: string | null
  readonly shownBy: 'mail' | 'card'
  /** The mail that shows it. */
  readonly messageKey: string | null
}

/** By people's present ids; the latest each. */
export function whoSeemsToHaveMoved(world: World, mail: readonly JobMail[]): ReadonlyMap<string, MoveSuggestion> {
  const written = lastWrittenBy(mail)
  const found = new Map<string, MoveSuggestion>()
  for (const person of world.history.people) {
    const suggestion = ofCard(world, person) ?? ofMail(world, person, written)
    if (suggestion === null || isSettled(world, person, suggestion)) continue
    found.set(person.id, suggestion)
  }
  return found
}

function isSettled(world: World, person: Person, { company }: MoveSuggestion): boolean {
  const { moved, notMoved } = world.sayings.get(person.id) ?? nothingSaid
  const key = companyKey(company)
  const known = [...companyNames(world, person), ...notMoved, ...(moved === null ? [] : [moved.company])]
  return key === '' || known.some((name) => companyKey(name) === key)
}

function ofCard(world: World, person: Person): MoveSuggestion | null {
  const seen = world.sayings.get(person.id)?.seenAt.at(-1)
  if (seen === undefined) return null
  const { company, title, address } = seen
  return { company, title, address, on: null, shownBy: 'card', messageKey: null }
}

interface Written {
  readonly at: number
  readonly mail: JobMail
}

/** They wrote from a company's address, and later from another company's. */
function ofMail(world: World, person: Person, written: ReadonlyMap<string, Written>): MoveSuggestion | null {
  const own = ownAddresses(person)
    .flatMap((address) => {
      const last = written.get(address)
      return last && !isFreeMail(hostOf(address)) ? [{ address, label: hostLabelOf(address), ...last }] : []
    })
    .toSorted((a, b) => b.at - a.at)
  const [latest, ...earlier] = own
  if (latest === undefined || latest.label === '' || !earlier.some(({ label }) => label !== latest.label)) return null
  const there = world.history.applications.find(
    ({ companyDomain }) => companyDomain !== null && hostLabelOf(`x@${companyDomain}`) === latest.label,
  )
  const isKnownThere = person.applications.some(({ applicationId }) => applicationId === there?.id)
  if (isKnownThere) return null
  const company = there?.company.value ?? latest.mail.finding.company?.value ?? capitalised(latest.label)
  return {
    company: companyNames(world, person).some((name) => companyKey(name) === companyKey(company))
      ? capitalised(latest.label)
      : company,
    title: latest.mail.finding.sender?.title ?? null,
    address: latest.address,
    on: dayOf(latest.at, world.zone),
    shownBy: 'mail',
    messageKey: latest.mail.head.key,
  }
}

function lastWrittenBy(mail: readonly JobMail[]): ReadonlyMap<string, Written> {
  const last = new Map<string, Written>()
  for (const one of mail) {
    const { from, date } = one.head
    if (from === null || date === null || one.finding.direction !== 'incoming') continue
    if ((last.get(from.address)?.at ?? -Infinity) < date) last.set(from.address, { at: date, mail: one })
  }
  return last
}

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

function capitalised(label: string): string {
  return label.slice(0, 1).toUpperCase() + label.slice(1)
}
