import type { Application, Sourced } from '#domain/application.ts'
import type { Fact } from '#domain/finding.ts'
import type { Anchor, MessageKey } from '#domain/ids.ts'
import type { ApplicationFact } from '#domain/manual.ts'
import { companyName, companySimilarity } from '#read/history/company-name.ts'
import type { FieldCorrection } from '#read/history/corrections.ts'
import { fold } from '#read/history/fold.ts'
import { isFreeMail } from '#read/history/free-mail.ts'
import type { MailItem, ManualItem } from '#read/history/item.ts'
import { jobTitle, titleSimilarity } from '#read/history/title.ts'
import { senderSystemOf } from '#read/tables/senders.ts'

/** What an application is about, put together from all its mails. */
export interface Facts extends Pick<
  Application,
  'company' | 'companyDomain' | 'role' | 'location' | 'requisitionId' | 'agency' | 'promisedBy' | 'language'
> {
  /** No mail names the employer. */
  readonly isCompanyUnknown: boolean
}

type Reader<T> = (item: MailItem) => Fact<T> | null

/** `mails` in canonical order, copies left out; `fields` those that hang on this application, in order. */
export function gatherFacts(
  mails: readonly MailItem[],
  manual: readonly ManualItem[],
  fields: readonly FieldCorrection[],
): Facts {
  const agency = elect(mails, (item) => item.mail.finding.agency, keyOfCompany)
  // The agency that writes is not the employer it writes for.
  const employer = elect(
    mails,
    (item) => (item.mail.finding.inContext ? null : item.mail.finding.company),
    keyOfCompany,
    areOneCompany,
    agency?.value ?? null,
  )
  // What a person typed outweighs the mail; what came as the row of a table only fills what the mail leaves open.
  const facts = manual.map((item) => item.fact)
  const typed = facts.filter((fact) => !fact.row)
  const rows = facts.filter((fact) => fact.row)
  const typedCompany = typed[0]?.company
  const domain = mode(mails.map((item) => item.mail.finding.companyDomain))
  const company = fromPerson<string>(fields, 'company') ??
    (typedCompany === undefined ? null : byHand(typedCompany)) ??
    employer ??
    (rows[0] ? byHand(rows[0].company) : null) ?? {
      value: unnamed(mails, domain, agency?.value ?? null),
      from: 'mail' as const,
      messageKey: null,
      evidence: null,
    }
  const typedRole = firstOf(typed, 'role')
  const rowRole = firstOf(rows, 'role')
  const place = elect(mails, (item) => item.mail.finding.location, fold)
  return {
    company,
    isCompanyUnknown: company.from === 'mail' && company.messageKey === null,
    companyDomain: domain,
    role:
      fromPerson<string>(fields, 'role') ??
      (typedRole === null ? null : byHand(typedRole)) ??
      elect(mails, (item) => item.mail.finding.role, keyOfTitle, areOneTitle) ??
      (rowRole === null ? null : byHand(rowRole)),
    location:
      fromPerson<string>(fields, 'location')?.value ??
      firstOf(typed, 'location') ??
      place?.value ??
      firstOf(rows, 'location'),
    requisitionId: mode(mails.map((item) => item.mail.finding.keys.requisitionId)),
    agency: agency?.value ?? null,
    promisedBy: lastPromise(mails),
    language: mode(mails.map(languageOf)) ?? 'und',
  }
}

function firstOf(facts: readonly ApplicationFact[], field: 'role' | 'location'): string | null {
  return facts.find((fact) => fact[field] !== null)?.[field] ?? null
}

interface Group {
  weight: number
  best: Fact<string>
  key: MessageKey
  /** Nothing but an address says it. */
  ofAddress: boolean
}

/**
 * The value most of the mails agree on, weighed by how sure each is; shown as the surest of them writes it. `alike`
 * joins values that differ only in how fully they are written.
 */
function elect(
  mails: readonly MailItem[],
  read: Reader<string>,
  keyOf: (value: string) => string,
  alike: (a: string, b: string) => boolean = (a, b) => keyOf(a) === keyOf(b),
  except: string | null = null,
): Sourced<string> | null {
  const groups: Group[] = []
  for (const item of mails) {
    const fact = read(item)
    if (fact === null) continue
    const key = keyOf(fact.value)
    if (key === '' || (except !== null && alike(except, fact.value))) continue

    const ofAddress = isMadeOfAddress(fact)
    const group = groups.find((one) => one.best.value === fact.value || alike(one.best.value, fact.value))
    if (group === undefined) {
      if (groups.length < mostGroups) groups.push({ weight: fact.confidence, best: fact, key: item.anchor, ofAddress })
      continue
    }
    group.weight += fact.confidence
    group.ofAddress &&= ofAddress
    if (
      fact.confidence > group.best.confidence
        ? !isBarer(fact.value, group.best.value)
        : isBarer(group.best.value, fact.value) && fact.confidence >= sureTitle
    ) {
      group.best = fact
      group.key = item.anchor
    }
  }
  let winner: Group | null = null
  for (const group of groups) if (winner === null || group.weight > winner.weight) winner = group
  if (winner === null) return null
  // An address says the same however many mails come from it: a name that one of them surely writes outweighs it.
  if (winner.ofAddress) {
    const written = groups.filter((group) => !group.ofAddress && group.best.confidence >= surelyWritten)
    for (const group of written) if (winner.ofAddress || group.weight > winner.weight) winner = group
  }
  return { value: winner.best.value, from: 'mail', messageKey: winner.key, evidence: winner.best.evidence }
}

function isMadeOfAddress({ evidence }: Fact<string>): boolean {
  return evidence?.part === 'from' && evidence.quote.includes('@')
}

const mostGroups = 20
const sureTitle = 0.6
const surelyWritten = 0.85

/** One word where another mail tells more: `editor` beside `Senior Frontend Engineer, Editor`. */
function isBarer(bare: string, full: string): boolean {
  return !/\s/.test(bare.trim()) && /\s/.test(full.trim()) && fold(full).includes(fold(bare))
}

function areOneCompany(a: string, b: string): boolean {
  return companySimilarity(companyName(a), companyName(b)) >= 0.85
}

/** `Data Engineer` and `Senior Data Engineer` in one application are one role, told more or less fully. */
function areOneTitle(a: string, b: string): boolean {
  return titleSimilarity(jobTitle(a), jobTitle(b)) >= 0.72
}

/** The most frequent value; of two alike the one that came first. */
function mode(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | null = null
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) as number)) best = value
  return best
}

function keyOfCompany(name: string): string {
  return companyName(name).squashed
}

function keyOfTitle(title: string): string {
  const { text, level } = jobTitle(title)
  return text === '' && level === null ? '' : `${text}|${level ?? ''}`
}

function languageOf({ mail }: MailItem): string | null {
  const { language, direction } = mail.finding
  return direction === 'incoming' && language !== 'und' ? language : null
}

function lastPromise(mails: readonly MailItem[]): string | null {
  for (let n = mails.length - 1; n >= 0; n--) {
    const promised = mails[n]?.mail.finding.promisedBy
    if (promised) return promised.value
  }
  return null
}

/** The latest correction of a field that hangs on any of the application's anchors. */
export function latestField(fields: readonly FieldCorrection[], field: FieldCorrection['change']['field']) {
  return fields.findLast((one) => one.change.field === field) ?? null
}

function fromPerson<T extends string>(
  fields: readonly FieldCorrection[],
  field: 'company' | 'role' | 'location',
): Sourced<T> | null {
  const found = latestField(fields, field)
  return found === null ? null : byHand(found.change.value as T)
}

function byHand<T>(value: T): Sourced<T> {
  return { value, from: 'person', messageKey: null, evidence: null }
}

/** What to call an employer whom no mail names; it is asked about in review. */
function unnamed(mails: readonly MailItem[], domain: string | null, agency: string | null): string {
  const isOfAgency =
    domain !== null && agency !== null && areOneCompany(agency, (domain.split('.')[0] ?? '').replace(/-/g, ' '))
  if (domain !== null && !isOfAgency) return capitalised(domain.split('.')[0] ?? domain)
  if (agency !== null) return `Client of ${agency}`
  for (const { mail } of mails) {
    const { from } = mail.head
    const host = from?.address.slice(from.address.lastIndexOf('@') + 1) ?? ''
    const isTheirs = mail.finding.direction === 'incoming' && mail.finding.sender?.replyable === 'person'
    if (isTheirs && host.includes('.') && !isFreeMail(host) && senderSystemOf(host) === null)
      return capitalised(host.split('.').at(-2) ?? host)
  }
  return 'Unknown company'
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Two corrections of one field on two anchors that came together only afterwards: the person never saw both. */
export function fieldConflicts(
  fields: readonly FieldCorrection[],
  joinedAt: number,
): readonly { readonly earlier: FieldCorrection; readonly later: FieldCorrection }[] {
  const conflicts: { earlier: FieldCorrection; later: FieldCorrection }[] = []
  for (const field of ['company', 'role', 'location', 'outcome', 'appliedOn', 'closedOn'] as const) {
    const lastOf = new Map<Anchor, FieldCorrection>()
    for (const one of fields) if (one.change.field === field) lastOf.set(one.change.anchor, one)
    if (lastOf.size < 2) continue
    const [later, ...rest] = [...lastOf.values()].reverse().sort((a, b) => b.at - a.at)
    const earlier = rest.find((one) => one.change.value !== later?.change.value)
    if (later && earlier && later.at < joinedAt) conflicts.push({ earlier, later })
  }
  return conflicts
}
