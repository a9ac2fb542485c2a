import type { JobMail } from '#domain/history.ts'
import { companyName, companyOfDomain, companySimilarity, type CompanyName } from '#read/history/company-name.ts'
import { fold } from '#read/history/fold.ts'
import { personName } from '#read/history/person-name.ts'
import { jobTitle, type Title } from '#read/history/title.ts'

/** What linking compares of one message: made once for each, because a history is built again after every change. */
export interface Reading {
  readonly company: CompanyName | null
  /** Read well enough that another name means another company. */
  readonly isCompanySure: boolean
  /** What the company's own domain calls it. */
  readonly companyDomain: CompanyName | null
  readonly agency: CompanyName | null
  readonly title: Title | null
  /** Read well enough that another title means another role. */
  readonly isTitleSure: boolean
  readonly requisition: string | null
  readonly relayToken: string | null
  /** Humans met in it, by address and by full name; not hiring systems, but maybe the owner. */
  readonly addresses: readonly string[]
  /** Without `Re:`, `AW:`, … */
  readonly subject: string
  readonly isAnswer: boolean
  /** Nobody sat down to write it. */
  readonly isAutomatic: boolean
}

const readings = new WeakMap<JobMail, Reading>()

export function readingOf(mail: JobMail): Reading {
  const known = readings.get(mail)
  if (known) return known

  const made = makeReading(mail)
  readings.set(mail, made)
  return made
}

/** Below this a fact is a guess: it may agree with others, it does not stand against them. */
const sureFrom = 0.6

function makeReading(mail: JobMail): Reading {
  const { head, finding } = mail
  const agency = finding.agency === null ? null : companyName(finding.agency.value)
  const requisition = finding.keys.requisitionId?.toLowerCase().replace(/[^a-z0-9]/g, '') ?? ''
  const title = titleOf(mail)
  const { subject, isAnswer } = plainSubject(head.subject)
  return {
    company: companyOf(mail),
    isCompanySure: finding.company !== null && finding.company.confidence >= sureFrom,
    companyDomain:
      finding.companyDomain === null || isFromMachine(mail) ? null : companyOfDomain(finding.companyDomain),
    agency: agency === null || agency.squashed === '' ? null : agency,
    title,
    // An old subject is carried on when the talk has turned to another role.
    isTitleSure:
      finding.role !== null &&
      finding.role.confidence >= sureFrom &&
      !(isAnswer && finding.role.evidence?.part === 'subject'),
    requisition: requisition === '' ? null : requisition,
    relayToken: finding.keys.relayToken,
    addresses: humanKeys(mail),
    subject,
    isAnswer,
    isAutomatic: isAutomatic(mail),
  }
}

/** A subject like "Interview: Jane Doe / Acme" names no role: nothing is left without the owner and the company. */
function titleOf({ head, finding }: JobMail): Title | null {
  if (finding.role === null) return null
  const title = jobTitle(finding.role.value)
  if (title.text === '' && title.level === null) return null
  if (title.heads.length > 0 || title.level !== null) return title

  const known = new Set<string>()
  const names = finding.direction === 'outgoing' ? [head.from?.name ?? ''] : head.to.map(({ name }) => name)
  for (const name of names) for (const word of fold(name).split(/[^\p{L}\p{N}]+/u)) known.add(word)
  const companies = [
    finding.company?.value,
    finding.companyDomain?.split('.')[0]?.replace(/-/g, ' '),
    finding.agency?.value,
  ]
  for (const company of companies) for (const word of fold(company ?? '').split(/[^\p{L}\p{N}]+/u)) known.add(word)
  return title.words.every((word) => known.has(word)) ? null : title
}

/** A bounce comes from the post office, which employs nobody here. */
function isFromMachine({ finding }: JobMail): boolean {
  return finding.kind === 'bounce'
}

/** A name guessed beside a domain that tells it better, or the name of the human written to or from, is none. */
function companyOf(mail: JobMail): CompanyName | null {
  const { head, finding } = mail
  if (finding.company === null || isFromMachine(mail)) return null
  const company = companyName(finding.company.value)
  if (company.squashed === '' || (finding.company.confidence < sureFrom && finding.companyDomain !== null)) return null

  // Systems write in the company's name; only who can answer may be a human of that name.
  const sender = finding.sender?.replyable === 'no-reply' ? undefined : finding.sender?.name
  const humans = finding.direction === 'outgoing' ? head.to.map(({ name }) => name) : [sender ?? '']
  const isHuman = humans.some((human) => {
    const { shown, fullKey } = personName(human)
    return fullKey !== null && companySimilarity(company, companyName(shown)) >= 0.96
  })
  return isHuman ? null : company
}

const answerMark = /^(?:re|aw|sv|antw|rv|ref|fwd?|wg|tr|vs|odp|res)(?:\[\d{1,3}\])?\s?:\s?/i

function plainSubject(text: string): { readonly subject: string; readonly isAnswer: boolean } {
  let rest = text.trim()
  let isAnswer = false
  for (let n = 0; n < 8; n++) {
    const mark = answerMark.exec(rest)
    if (!mark) break
    isAnswer = true
    rest = rest.slice(mark[0].length).trimStart()
  }
  return { subject: fold(rest), isAnswer }
}

/** Local parts that nobody reads or that a whole department shares (`domain/04 §4.5`). */
const nobodysLocalPart =
  /^(?:no[-._]?reply|do[-._]?not[-._]?reply|notifications?|notify|mailer(?:-daemon)?|bounces?|postmaster|system(?:message)?|autoreply|automated|alerts?|jobalerts?|calendar-notification|updates?|digest|newsletter)(?:[-+._\d]|$)/
const sharedLocalPart =
  /^(?:careers?|jobs?|hr|recruiting|recruitment|talent|people|hiring|info|contact|office|team|bewerbung|karriere|personal|applications?|support|hello|scheduling)(?:[-+._]|$)/

export function isNobodys(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@'))
  return nobodysLocalPart.test(local) || local.includes('+autoreply')
}

export function isSharedBox(address: string): boolean {
  return sharedLocalPart.test(address.slice(0, address.lastIndexOf('@')))
}

/** Own addresses of humans, and the full names of those who write or meet the person. */
function humanKeys(mail: JobMail): readonly string[] {
  const { head, finding } = mail
  const found = new Set<string>()
  const met =
    finding.sender === null ? (finding.interview?.people ?? []) : [finding.sender, ...(finding.interview?.people ?? [])]
  for (const person of [...met, ...finding.people]) {
    if (person.address !== null && (person.replyable === null || person.replyable === 'person'))
      found.add(person.address)
  }
  if (finding.direction === 'outgoing') for (const { address } of [...head.to, ...head.cc]) found.add(address)
  for (const { address } of finding.delivery?.failed ?? []) found.add(address)
  const keys = [...found].filter((address) => address.includes('@') && !isNobodys(address) && !isSharedBox(address))
  for (const { name, replyable } of met) {
    const { fullKey } = personName(name)
    if (fullKey !== null && replyable !== 'no-reply' && !keys.includes(`name:${fullKey}`)) keys.push(`name:${fullKey}`)
  }
  return keys
}

function isAutomatic(mail: JobMail): boolean {
  const { head, finding } = mail
  if (finding.direction === 'outgoing') return false
  if (finding.kind === 'out-of-office' || finding.kind === 'bounce') return true
  if (finding.sender?.replyable === 'no-reply') return true
  if (head.from !== null && isNobodys(head.from.address)) return true
  if (/^auto-/i.test(head.headers['auto-submitted'] ?? '')) return true
  return /^(?:bulk|list|junk|auto_reply)/i.test(head.headers.precedence ?? '')
}
