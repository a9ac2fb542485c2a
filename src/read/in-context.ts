import type { FindingKind } from '#domain/finding.ts'
import type { MessageHead } from '#domain/message.ts'
import type { CalendarEvent } from '#read/calendar.ts'
import { companyDomainOf } from '#read/extract/company-host.ts'
import { companyName, companyOfDomain, companySimilarity } from '#read/history/company-name.ts'
import { senderOf } from '#read/sender.ts'

/** What is known of a hunt before a mail is read: whom one met, and where one applied. */
export interface KnownHunt {
  /** Addresses of the people of applications, with the company they stand for. */
  readonly contacts: ReadonlyMap<string, string>
  readonly companies: readonly KnownCompany[]
}

interface KnownCompany {
  readonly name: string
  /** Registrable domain of its own mail; null when not seen. */
  readonly domain: string | null
}

export interface InContext {
  readonly kind: FindingKind
  readonly confidence: number
  readonly company: string
}

/**
 * What a mail is that says nothing of a job by itself: an invitation "Femke and Orla" is an interview when Femke, her
 * company's domain or its name belongs to an application, and "Thank you for this afternoon" is a reply when its
 * reader was an interviewer. Null where nothing known speaks for it.
 */
export function kindInContext(
  head: MessageHead,
  calendar: CalendarEvent | null,
  outgoing: boolean,
  known: KnownHunt,
): InContext | null {
  if (isBulk(head)) return null
  if (outgoing) {
    const company = [...head.to, ...head.cc].map(({ address }) => known.contacts.get(address)).find(Boolean)
    return company === undefined ? null : { kind: 'reply-by-user', confidence: 0.75, company }
  }

  const from = head.from?.address ?? ''
  if (calendar !== null && calendar.method !== 'reply') {
    const company = companyOfMeeting(head, calendar, known)
    return company === null ? null : { kind: kindOfMeeting(head, calendar), confidence: 0.85, company }
  }
  const company = known.contacts.get(from) ?? companyAt(head, known)
  if (company !== undefined) return { kind: 'reply-by-person', confidence: 0.75, company }
  const behind = companyBehindSystem(head, known)
  return behind === undefined ? null : { kind: 'other', confidence: 0.75, company: behind }
}

/** A human who writes from the company's own domain, although nobody has heard of them yet. */
function companyAt(head: MessageHead, known: KnownHunt): string | undefined {
  const sender = senderOf(head)
  if (!sender.looksHuman || sender.system !== null || sender.automatic) return undefined
  return (
    known.companies.find(({ domain }) => domain !== null && isAt(sender.address, domain))?.name ??
    companyCalled(companyDomainOf(sender), known)
  )
}

/** The company for which a hiring system writes: its name stands as the sender's, or begins the subject. */
function companyBehindSystem(head: MessageHead, known: KnownHunt): string | undefined {
  if (senderOf(head).system?.kind !== 'hiring-system') return undefined
  const words = ` ${wordsOf(`${head.from?.name ?? ''} | ${head.subject.slice(0, 80)}`)} `
  return known.companies.find(({ name }) => isTelling(name) && words.includes(` ${wordsOf(name)} `))?.name
}

/** The company whose name the host spells: "Acme Health" writes from acmehealth.example or acme.example. */
function companyCalled(domain: string | null, known: KnownHunt): string | undefined {
  if (domain === null) return undefined
  const host = companyOfDomain(domain)
  if (host.squashed.length < 4) return undefined
  return known.companies.find(({ name }) => isTelling(name) && companySimilarity(companyName(name), host) >= 0.88)?.name
}

function kindOfMeeting(head: MessageHead, calendar: CalendarEvent): FindingKind {
  if (calendar.method === 'cancel') return 'cancelled'
  const moved = /^\s{0,3}(?:updated invitation|aktualisierte einladung|geänderte|rescheduled|verschoben)/i.test(
    head.subject,
  )
  return calendar.sequence > 0 && moved ? 'rescheduled' : 'interview'
}

function companyOfMeeting(head: MessageHead, calendar: CalendarEvent, known: KnownHunt): string | null {
  const people = [head.from, calendar.organizer, ...calendar.attendees].filter((address) => address !== null)
  for (const { address } of people) {
    const company = known.contacts.get(address)
    if (company !== undefined) return company
  }
  for (const { name, domain } of known.companies) {
    if (domain !== null && people.some(({ address }) => isAt(address, domain))) return name
  }
  const words = ` ${wordsOf(`${head.subject} ${calendar.summary} ${calendar.description.slice(0, 2_000)}`)} `
  return known.companies.find(({ name }) => isTelling(name) && words.includes(` ${wordsOf(name)} `))?.name ?? null
}

function isAt(address: string, domain: string): boolean {
  return address.endsWith(`@${domain}`) || address.endsWith(`.${domain}`)
}

/** A short name is a word of any mail. */
function isTelling(name: string): boolean {
  return wordsOf(name).length >= 4
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')
}

/** Whether anything known can change what a mail says: of what goes to many, nothing can. */
export function isHeardInContext(head: MessageHead): boolean {
  return !isBulk(head)
}

function isBulk({ headers }: MessageHead): boolean {
  return (headers['list-unsubscribe'] ?? headers['list-id'] ?? headers.precedence) !== undefined
}
