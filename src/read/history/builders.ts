import { buildHistory } from '#read/history/build-history.ts'
import type { Change, Correction } from '#domain/correction.ts'
import type { Fact, Finding, FindingKind, InterviewFact, MentionedPerson, RejectionFact } from '#domain/finding.ts'
import type { History, JobMail } from '#domain/history.ts'
import { manualId, messageKey, type MessageKey } from '#domain/ids.ts'
import type { ManualEntry, ManualFact } from '#domain/manual.ts'
import type { Address, MessageHead } from '#domain/message.ts'

/** Builders with defaults, for tests. */

export const me = 'robin@home.example'
export const zone = 'Europe/Berlin'

export function at(text: string): number {
  return Date.parse(text.includes('T') ? `${text}Z` : `${text}T10:00:00Z`)
}

/** What a test says about a mail; the rest is ordinary. */
export interface MailWords {
  readonly key?: string
  readonly id?: string | null
  readonly date?: string | number | null
  readonly kind?: FindingKind
  readonly confidence?: number
  readonly runnerUp?: Finding['runnerUp']
  readonly from?: string
  readonly to?: readonly string[]
  readonly subject?: string
  readonly answers?: string | readonly string[]
  readonly references?: readonly string[]
  readonly headers?: MessageHead['headers']
  readonly company?: string | null
  readonly domain?: string | null
  readonly role?: string | null
  readonly agency?: string | null
  readonly location?: string | null
  readonly requisition?: string | null
  readonly relay?: string | null
  readonly sender?: MentionedPerson | null
  readonly people?: readonly MentionedPerson[]
  readonly interview?: InterviewFact | null
  readonly rejection?: RejectionFact | null
  readonly promisedBy?: string | null
  readonly ownIntent?: Finding['ownIntent']
  readonly failed?: readonly string[]
  readonly started?: true
  readonly language?: string
}

function address(text: string): Address {
  const found = /^(.*?)\s*<([^<>]+)>$/.exec(text)
  return found
    ? { name: found[1] ?? '', address: (found[2] ?? '').toLowerCase() }
    : { name: '', address: text.toLowerCase() }
}

function fact<T>(value: T | null | undefined): Fact<T> | null {
  return value === null || value === undefined ? null : { value, confidence: 0.9, evidence: null }
}

/** An incoming mail of an imaginary hiring system; with `from: me` an own one. */
export function mail(words: MailWords = {}): JobMail {
  const from = address(words.from ?? 'Hiring system <no-reply@ats.example>')
  const isOwn = from.address === me
  const date =
    words.date === undefined ? at('2026-01-05') : typeof words.date === 'string' ? at(words.date) : words.date
  const kind = words.kind ?? (isOwn ? 'reply-by-user' : 'confirmation')
  const id = words.id === undefined ? `<${kind}-${date}-${from.address}>` : words.id
  const answers = words.answers === undefined ? [] : typeof words.answers === 'string' ? [words.answers] : words.answers
  return {
    head: {
      key: messageKey(words.key ?? `${id ?? 'none'}|${date}|${from.address}|${words.subject ?? ''}`),
      messageId: id,
      date,
      from,
      replyTo: [],
      to: (words.to ?? (isOwn ? ['someone@acme.example'] : [me])).map(address),
      cc: [],
      subject: words.subject ?? 'Your application',
      inReplyTo: answers,
      references: words.references ?? answers,
      headers: words.headers ?? {},
    },
    finding: {
      readerVersion: 1,
      kind,
      confidence: words.confidence ?? 0.95,
      runnerUp: words.runnerUp ?? null,
      evidence: [{ part: 'text', quote: kind, start: 0, end: kind.length }],
      language: words.language ?? 'en',
      direction: isOwn ? 'outgoing' : 'incoming',
      company: fact(words.company === undefined ? 'Acme' : words.company),
      companyDomain: words.domain ?? null,
      role: fact(words.role),
      location: fact(words.location),
      agency: fact(words.agency),
      sender: words.sender === undefined ? senderOf(from, isOwn) : words.sender,
      people: words.people ?? [],
      interview: words.interview ?? null,
      rejection:
        words.rejection === undefined
          ? kind === 'rejection' || kind === 'position-closed'
            ? no()
            : null
          : words.rejection,
      promisedBy: fact(words.promisedBy),
      ownIntent: words.ownIntent ?? null,
      keys: {
        calendarUids: words.interview?.uid ? [words.interview.uid] : [],
        requisitionId: words.requisition ?? null,
        relayToken: words.relay ?? null,
      },
      ...(words.started ? { started: words.started } : {}),
      delivery: words.failed ? { failed: words.failed.map(address), returnsOn: null } : null,
    },
  }
}

function senderOf(from: Address, isOwn: boolean): MentionedPerson | null {
  if (isOwn) return null
  const isNobody = from.address.startsWith('no-reply')
  return person({ name: from.name, address: from.address, replyable: isNobody ? 'no-reply' : 'person' })
}

export function person(words: Partial<MentionedPerson> = {}): MentionedPerson {
  return {
    name: 'Jane Doe',
    address: null,
    title: null,
    relation: 'recruiter',
    replyable: words.address ? 'person' : null,
    evidence: null,
    ...words,
  }
}

export function no(words: Partial<RejectionFact> = {}): RejectionFact {
  return {
    channel: 'automatic',
    statedReason: 'none',
    feedbackOffered: false,
    feedbackRefused: false,
    feedbackGiven: false,
    reapplyHint: null,
    reapplyAfter: null,
    contactRefused: false,
    keepOnFile: false,
    replyable: 'no-reply',
    evidence: {},
    ...words,
  }
}

export function slot(start: string | number, words: Partial<InterviewFact> = {}): InterviewFact {
  return {
    uid: null,
    sequence: 0,
    method: words.uid ? 'request' : 'text',
    start: typeof start === 'string' ? at(start) : start,
    end: null,
    timeZone: null,
    mode: 'video',
    round: null,
    people: [],
    evidence: null,
    ...words,
  }
}

let corrections = 0

export function correction(change: Change, words: Partial<Omit<Correction, 'change'>> = {}): Correction {
  corrections++
  return {
    id: `c${String(corrections).padStart(6, '0')}`,
    at: at('2026-06-01') + corrections * 1000,
    undoneAt: null,
    ...words,
    change,
  }
}

export function entry(fact: ManualFact, words: Partial<Omit<ManualEntry, 'fact'>> = {}): ManualEntry {
  return {
    id: manualId(`manual-${JSON.stringify(fact).length}-${fact.type}`),
    at: at('2026-05-01'),
    removedAt: null,
    ...words,
    fact,
  }
}

export function keyOf(one: JobMail): MessageKey {
  return one.head.key
}

/** The id of the application a mail came to. */
export function homeOf(history: History, one: JobMail) {
  return history.links.find((link) => link.messageKey === one.head.key)?.applicationId ?? null
}

/** A history in Berlin of the owner of `me`. */
export function build(
  mails: readonly JobMail[],
  corrections: readonly Correction[] = [],
  entries: readonly ManualEntry[] = [],
): History {
  return buildHistory(mails, corrections, entries, { zone, me: [me] })
}

/** Numbers of the applications the mails came to, in order of appearance; null for none. */
export function homes(history: History, mails: readonly JobMail[]): readonly (number | null)[] {
  const seen: string[] = []
  return mails.map((one) => {
    const home = homeOf(history, one)
    if (home === null) return null
    if (!seen.includes(home)) seen.push(home)
    return seen.indexOf(home)
  })
}
