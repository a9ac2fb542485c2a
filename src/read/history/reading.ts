import type { JobMail } from '#domain/history.ts'
import { companyName, labelOf, type CompanyName } from '#read/history/company-name.ts'
import { fold } from '#read/history/fold.ts'
import { jobTitle, type Title } from '#read/history/title.ts'

/** What linking compares of one message: made once for each, because a history is built again after every change. */
export interface Reading {
  readonly company: CompanyName | null
  readonly companyLabel: string | null
  readonly agency: CompanyName | null
  readonly title: Title | null
  readonly requisition: string | null
  readonly relayToken: string | null
  /** Lower-cased addresses of humans met in it; not those of hiring systems, and maybe the owner's own. */
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

function makeReading(mail: JobMail): Reading {
  const { head, finding } = mail
  const company = finding.company === null ? null : companyName(finding.company.value)
  const agency = finding.agency === null ? null : companyName(finding.agency.value)
  const requisition = finding.keys.requisitionId?.toLowerCase().replace(/[^a-z0-9]/g, '') ?? ''
  const title = finding.role === null ? null : jobTitle(finding.role.value)
  const { subject, isAnswer } = plainSubject(head.subject)
  return {
    company: company === null || company.squashed === '' ? null : company,
    companyLabel: finding.companyDomain === null ? null : labelOf(finding.companyDomain),
    agency: agency === null || agency.squashed === '' ? null : agency,
    title: title === null || (title.text === '' && title.level === null) ? null : title,
    requisition: requisition === '' ? null : requisition,
    relayToken: finding.keys.relayToken,
    addresses: humanAddresses(mail),
    subject,
    isAnswer,
    isAutomatic: isAutomatic(mail),
  }
}

const answerMark = /^(?:re|aw|sv|antw|rv|ref|fwd?|wg|tr|vs|odp|res)(?:\[\d{1,3}\])?\s?:\s?/i

export function plainSubject(text: string): { readonly subject: string; readonly isAnswer: boolean } {
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

function humanAddresses(mail: JobMail): readonly string[] {
  const { head, finding } = mail
  const found = new Set<string>()
  const mentioned = finding.sender === null ? finding.people : [finding.sender, ...finding.people]
  for (const person of [...mentioned, ...(finding.interview?.people ?? [])]) {
    if (person.address !== null && (person.replyable === null || person.replyable === 'person'))
      found.add(person.address)
  }
  if (finding.direction === 'outgoing') for (const { address } of [...head.to, ...head.cc]) found.add(address)
  return [...found].filter((address) => address.includes('@') && !isNobodys(address) && !isSharedBox(address))
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
