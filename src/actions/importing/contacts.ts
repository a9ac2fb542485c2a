import { shortHash } from '#domain/hash.ts'
import type { History } from '#domain/history.ts'
import { hostLabelOf } from '#domain/host-label.ts'
import type { MessageHead } from '#domain/message.ts'
import { companyName } from '#read/history/company-name.ts'
import type { KnownHunt } from '#read/in-context.ts'
import { senderOf } from '#read/sender.ts'

/** From when to when mail with somebody counts as mail about an application, epoch ms. */
interface Span {
  readonly since: number
  readonly until: number
}

/** People met on the way, by address. */
export type Contacts = ReadonlyMap<string, Span>

const day = 86_400_000
/** First words may come before the application shows; thanks and answers come long after it ended. */
const daysBefore = 14
const daysAfter = 400

/** Whose mail belongs to a job hunt whatever it says: those who interviewed, recruited or wrote for a company. */
export function contactsOf(history: History): Contacts {
  const applications = new Map(history.applications.map((application) => [application.id, application]))
  const contacts = new Map<string, Span>()
  for (const person of history.people) {
    if (person.reach?.replyable !== 'person') continue
    const met = person.applications.filter(({ relation }) => relation !== 'referrer')
    const times = met.flatMap(({ applicationId }) => applications.get(applicationId)?.events.map(({ at }) => at) ?? [])
    if (times.length === 0) continue
    const span = { since: Math.min(...times) - daysBefore * day, until: Math.max(...times) + daysAfter * day }
    for (const address of person.emails) contacts.set(address, span)
  }
  return contacts
}

/** Mail between people only: a newsletter of the same company is none. */
export function isWithContact(head: MessageHead, contacts: Contacts): boolean {
  if (head.headers['list-unsubscribe'] ?? head.headers['list-id'] ?? head.headers.precedence) return false
  const { date } = head
  if (date === null) return false
  return [...(head.from ? [head.from] : []), ...head.to, ...head.cc].some(({ address }) => {
    const span = contacts.get(address)
    return span !== undefined && date >= span.since && date <= span.until
  })
}

/** Names of hosts from which an application's company may write, with the time in which such mail counts. */
export type CompanyHosts = ReadonlyMap<string, Span>

const daysAfterEnd = 120
/** A shorter beginning of a name is a word that many hosts are called by. */
const tellingBeginning = 6

export function companyHostsOf(history: History): CompanyHosts {
  const hosts = new Map<string, Span>()
  for (const { company, companyDomain, events } of history.applications) {
    const times = events.map(({ at }) => at)
    if (times.length === 0) continue
    const span = { since: Math.min(...times) - daysBefore * day, until: Math.max(...times) + daysAfterEnd * day }
    for (const label of labelsOf(company.value, companyDomain)) {
      const known = hosts.get(label)
      hosts.set(
        label,
        known ? { since: Math.min(known.since, span.since), until: Math.max(known.until, span.until) } : span,
      )
    }
  }
  return hosts
}

function labelsOf(name: string, domain: string | null): readonly string[] {
  const { wholes, beginnings } = companyName(name)
  const written = [...wholes, ...beginnings.filter((one) => one.length >= tellingBeginning)]
  const labels = written.map((one) => one.replace(/[^a-z0-9]/g, '')).filter((one) => one.length >= 4)
  return [...new Set([...labels, ...(domain === null ? [] : [hostLabelOf(domain)])])].filter((one) => one !== '')
}

/** A human's mail from a host that is called like a company one applied to. */
export function isFromCompany(head: MessageHead, hosts: CompanyHosts): boolean {
  const { date, from, headers } = head
  if (date === null || from === null) return false
  if (headers['list-unsubscribe'] ?? headers['list-id'] ?? headers.precedence) return false
  const span = hosts.get(hostLabelOf(from.address))
  if (span === undefined || date < span.since || date > span.until) return false
  const sender = senderOf(head)
  return sender.looksHuman && !sender.automatic && sender.system === null
}

/** What the reader may know of the hunt when a mail says nothing by itself; sorted, so that the same hunt is the same. */
export function knownHunt(history: History): KnownHunt {
  const applications = new Map(history.applications.map((application) => [application.id, application]))
  const contacts = new Map<string, string>()
  for (const person of history.people) {
    if (person.reach?.replyable !== 'person') continue
    const [first] = person.applications
      .filter(({ relation }) => relation !== 'referrer')
      .map(({ applicationId }) => applications.get(applicationId)?.company.value)
      .filter((name) => name !== undefined)
      .toSorted()
    if (first !== undefined) for (const address of person.emails) contacts.set(address, first)
  }
  const companies = new Map(
    history.applications.map(({ company, companyDomain }) => [
      `${company.value} ${companyDomain}`,
      { name: company.value, domain: companyDomain },
    ]),
  )
  return {
    contacts: new Map([...contacts].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    companies: [...companies].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, company]) => company),
  }
}

/** Names what is known, so that a candidate is looked at again when it changes. */
export function versionOf(known: KnownHunt): string {
  return shortHash(JSON.stringify([[...known.contacts], known.companies]))
}
