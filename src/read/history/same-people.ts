import type { Correction } from '#domain/correction.ts'
import { shortHash } from '#domain/hash.ts'
import type { History } from '#domain/history.ts'
import { personIdOfAddress, type PersonId } from '#domain/ids.ts'
import { likenesses, type Likeness, type Person, type PersonAnchor, type SamePersonQuestion } from '#domain/person.ts'
import { companyLabel } from '#read/extract/company-host.ts'
import { companyName, companyOfDomain } from '#read/history/company-name.ts'
import { standingCorrections } from '#read/history/corrections.ts'
import { compareText } from '#read/history/fold.ts'
import { isFreeMail } from '#read/history/free-mail.ts'
import { push } from '#read/history/item.ts'
import { mayBeShortFor, personName, type PersonName } from '#read/history/person-name.ts'
import { areNicknames } from '#read/tables/nicknames.ts'

/** So many people of one last name are compared with each other, and so many pairs are asked about. */
const mostAlike = 100
const mostQuestions = 200

/**
 * Pairs of people who may be one human, with what makes them look alike, the strongest likeness first. A pair about
 * which the person has spoken is never asked about again. Pure: the order of people and corrections does not matter.
 */
export function whoMayBeOne(history: History, corrections: readonly Correction[]): readonly SamePersonQuestion[] {
  const portraits = portraitsOf(history)
  const judged = pairsToldApart(history, corrections)
  const found = new Map<string, SamePersonQuestion>()
  for (const group of groupsOf(portraits)) {
    for (const [n, one] of group.entries()) {
      for (const other of group.slice(n + 1)) {
        const likeness = likenessOf(one, other)
        const pair = pairOf(one.person.id, other.person.id)
        const id = `q_${shortHash(`same-person|${pair.join('|')}`)}`
        if (likeness !== null && !judged.has(pair.join('|'))) found.set(id, { id, people: pair, likeness })
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => likenesses.indexOf(a.likeness) - likenesses.indexOf(b.likeness) || compareText(a.id, b.id))
    .slice(0, mostQuestions)
}

/** What of a person is compared. */
export interface Portrait {
  readonly person: Person
  readonly name: PersonName
  /** Squashed names of the companies they write from, or were met at. */
  readonly companies: ReadonlySet<string>
  readonly applications: ReadonlySet<string>
  /** Known by an address only that a hiring system forwards from. */
  readonly isRelayed: boolean
}

/** Null where nothing but chance speaks for it. It does not matter which of the two is asked about the other. */
export function likenessOf(one: Portrait, other: Portrait): Likeness | null {
  const [a, b] = [one.name, other.name]
  if (a.words.length === 0 || b.words.length === 0) return null
  const isOneCompany = intersects(one.companies, other.companies)
  if (a.fullKey !== null && a.fullKey === b.fullKey) {
    if (one.isRelayed !== other.isRelayed) return 'relay-names-them'
    return isOneCompany ? 'same-name-and-company' : 'same-name'
  }
  if (isOneCompany && a.words.length === 2 && a.key === b.words.toReversed().join(' ')) return 'swapped-name'
  if (mayBeShortFor(a, b) || mayBeShortFor(b, a)) {
    // There are many Janes at a company, and few in one application.
    const isBare = a.words.length === 1 || b.words.length === 1
    return (isBare ? intersects(one.applications, other.applications) : isOneCompany) ? 'short-name' : null
  }
  const isOneFamily = a.words.length > 1 && b.words.length > 1 && a.words.at(-1) === b.words.at(-1)
  if (isOneCompany && isOneFamily && areNicknames(a.words[0] as string, b.words[0] as string)) return 'nickname'
  return null
}

export function portraitsOf(history: History): readonly Portrait[] {
  const companiesOf = new Map<string, readonly string[]>(
    history.applications.map(({ id, company, agency }) => [
      id,
      [company.value, agency].flatMap((name) => (name === null ? [] : [companyName(name).squashed])),
    ]),
  )
  return history.people.map((person) => {
    const ids = new Set<string>(person.formerIds)
    const own = person.emails.filter((address) => ids.has(personIdOfAddress(address)))
    const companies = new Set<string>()
    for (const address of own) {
      const host = address.slice(address.lastIndexOf('@') + 1)
      const label = isFreeMail(host) ? null : companyLabel(host)
      if (label !== null) companies.add(companyOfDomain(label).squashed)
    }
    for (const { applicationId } of person.applications) {
      for (const company of companiesOf.get(applicationId) ?? []) companies.add(company)
    }
    companies.delete('')
    return {
      person,
      name: personName(person.name),
      companies,
      applications: new Set(person.applications.map((one) => one.applicationId)),
      isRelayed: own.length === 0 && person.reach?.replyable === 'relay',
    }
  })
}

/** Whom it is worth comparing: those who share a first and last name, a last name, or a first name in an application. */
function groupsOf(portraits: readonly Portrait[]): readonly (readonly Portrait[])[] {
  const groups = new Map<string, Portrait[]>()
  for (const portrait of portraits.toSorted((a, b) => compareText(a.person.id, b.person.id))) {
    const { words, fullKey } = portrait.name
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined) continue
    const keys = new Set([`last:${last}`])
    if (fullKey !== null) keys.add(`full:${words.toSorted().join(' ')}`).add(`full:${fullKey}`)
    for (const application of portrait.applications) keys.add(`${application}:${first}`)
    for (const key of keys) push(groups, key, portrait)
  }
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.slice(0, mostAlike))
}

function pairsToldApart(history: History, corrections: readonly Correction[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  const said = standingCorrections(corrections).people.filter(({ change }) => change.type === 'not-same-person')
  if (said.length === 0) return pairs

  const byId = new Map<PersonId, PersonId>()
  for (const { id, formerIds } of history.people) for (const former of formerIds) byId.set(former, id)
  const those = (side: readonly PersonAnchor[]) =>
    side.flatMap((anchor) => byId.get('address' in anchor ? personIdOfAddress(anchor.address) : anchor.id) ?? [])
  for (const { change } of said) {
    const others = those(change.other)
    for (const one of those(change.one)) for (const other of others) pairs.add(pairOf(one, other).join('|'))
  }
  return pairs
}

function pairOf(one: PersonId, other: PersonId): readonly [PersonId, PersonId] {
  return one < other ? [one, other] : [other, one]
}

function intersects(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const value of one) if (other.has(value)) return true
  return false
}
