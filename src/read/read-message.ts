import type { Evidence, Finding, MentionedPerson, RejectionFact } from '#domain/finding.ts'
import { headOnly, type MessageHead, type ParsedMessage, type PeekedMessage } from '#domain/message.ts'
import { readCalendar, type CalendarEvent } from '#read/calendar.ts'
import { classify, classifyAmongContacts, decidingSpans, type Classified } from '#read/classify.ts'
import { gatherClues, type Clues } from '#read/evidence.ts'
import { isAnswer, type Read } from '#read/features.ts'
import { findAgency } from '#read/extract/agency.ts'
import { findCompany } from '#read/extract/company.ts'
import { companyDomainOf } from '#read/extract/company-host.ts'
import { appointmentIn, type AppointmentWords } from '#read/extract/appointment.ts'
import { linkKeysOf } from '#read/extract/keys.ts'
import { languageOf } from '#read/extract/language.ts'
import { findLocation } from '#read/extract/location.ts'
import { findPeople, type PeopleFound } from '#read/extract/people.ts'
import { profileOf } from '#read/extract/profile.ts'
import { promisedBy } from '#read/extract/promise.ts'
import { findRequisition } from '#read/extract/requisition.ts'
import { findRole } from '#read/extract/role.ts'
import { kindInContext, type InContext, type KnownHunt } from '#read/in-context.ts'
import { kindOfInvitation, meetingOf } from '#read/meeting-services/as-calendar.ts'
import { employerOf, hostDomainOf } from '#read/meeting-services/employer.ts'
import type { Invitation } from '#read/meeting-services/invitation.ts'
import { readInvitation } from '#read/meeting-services/read-invitation.ts'
import { isMachineAnswer } from '#read/answers/automatic.ts'
import { optOutIn } from '#read/answers/opt-out.ts'
import { meetingTold } from '#read/meeting-told.ts'
import { prepare, type Prepared } from '#read/prepare.ts'
import { writersZone } from '#read/extract/writers-zone.ts'
import { replyableOf, senderOf, type Sender } from '#read/sender.ts'
import { companyName, companyOfDomain, companySimilarity } from '#read/history/company-name.ts'
import { isAbsence, returnDay } from '#read/signals/absence.ts'
import { failedAddresses } from '#read/signals/bounce.ts'
import { isAnotherKindOfApplication } from '#read/signals/other-applications.ts'
import { appliesByMail } from '#read/signals/applies-by-mail.ts'
import { greetsAnother, tellsOfFriends, isAnothersMeeting } from '#read/signals/someone-else.ts'
import { newsAmongContacts } from '#read/signals/among-contacts.ts'
import { withdrawsIn } from '#read/signals/withdraws.ts'
import { toldNoIn } from '#read/signals/told-no.ts'
import { readOwnMail } from '#read/signals/own-mail.ts'
import { unitsOf } from '#read/words/units.ts'

/** Raised whenever reading changes (test/reader-version.test.ts asks for it): older readings are made again. */
export const readerVersion = 21

export interface ReadingContext {
  /** The owner's addresses, lower-cased. */
  readonly me: readonly string[]
  /** The owner's zone, for times told without one. */
  readonly zone: string
  /** What the rest of the mailbox told already; without it a mail is read on its own words. */
  readonly known?: KnownHunt
}

const mostCalendars = 10

/**
 * What one mail says, alone: its kind with confidence and the spans that decided, and every fact that can be taken
 * from it. Pure in the message and the context.
 */
export function readMessage(message: ParsedMessage | PeekedMessage, context: ReadingContext): Finding {
  const decided = decideAlone(message, context)
  const around = decideAround(decided, context)
  return around === null ? findingAlone(message, decided, context) : findingAround(message, decided, around, context)
}

function findingAround(
  message: ParsedMessage | PeekedMessage,
  { look, alone }: DecidedAlone,
  around: InContext,
  context: ReadingContext,
): Finding {
  const { read, outgoing } = look
  const news =
    around.kind === 'reply-by-person' || around.kind === 'other'
      ? classifyAmongContacts(read, around.kind === 'other')
      : null
  const { kind, confidence } = around
  const told = outgoing ? null : newsOfContact(look, news ?? around)
  const known = asAppointed(
    { ...alone, runnerUp: null, ...(told ?? news ?? { kind, confidence, evidence: decidingSpans(kind, read) }) },
    look,
    true,
  )
  if (news === null && alone.kind === known.kind) return assemble(message, look, alone, null, context)
  const finding = assemble(message, look, asInvited(known, look), null, context)
  // Who the writer is, other mail tells better: the least word there is, so that any other outweighs it.
  const sender = finding.sender && { ...finding.sender, relation: 'coordinator' as const }
  const people = finding.people.map((person) =>
    person.address !== null && person.address === sender?.address ? sender : person,
  )
  const company = { value: around.company, confidence: 0.8, evidence: null }
  return { ...finding, inContext: true, sender, people, company }
}

/** The same, but null as soon as the kind is none of those asked for: most that is taken from a mail is then spared. */
export function readMessageOf(
  isWanted: (kind: Finding['kind']) => boolean,
  message: ParsedMessage | PeekedMessage,
  context: ReadingContext,
): Finding | null {
  const decided = decideAlone(message, context)
  const around = decideAround(decided, context)
  if (around === null) {
    const { kind } = asAppointed(decided.alone, decided.look)
    return isWanted(kind) ? findingAlone(message, decided, context) : null
  }
  const finding = findingAround(message, decided, around, context)
  return isWanted(finding.kind) ? finding : null
}

interface DecidedAlone {
  readonly look: Look
  readonly delivery: Delivered | null
  readonly alone: Decided
  /** It says so little that what is known around it may decide. */
  readonly isOpen: boolean
}

function decideAlone(message: ParsedMessage | PeekedMessage, context: ReadingContext): DecidedAlone {
  const look = lookAt(message, context)
  const { read, outgoing } = look
  const delivery = deliveryOf(message, read.prepared, read.clues, context)
  const isOthers = delivery === null && !outgoing && isAboutSomeoneElse(look, message, context.me)
  const alone =
    delivery?.classified ??
    (outgoing ? classifyOwn(read) : isOthers ? nothing : asInvited({ ...classify(read), ownIntent: null }, look))
  return { look, delivery, alone, isOpen: !isOthers && (alone.kind === 'other' || alone.kind === 'reply-by-person') }
}

function decideAround({ look, isOpen }: DecidedAlone, { known }: ReadingContext): InContext | null {
  const { read, outgoing } = look
  return known !== undefined && isOpen ? kindInContext(read.head, read.calendar, outgoing, known) : null
}

function findingAlone(
  message: ParsedMessage | PeekedMessage,
  { look, delivery, alone }: DecidedAlone,
  context: ReadingContext,
): Finding {
  return assemble(message, look, asAppointed(alone, look), delivery?.delivery ?? null, context)
}

/** What a mail says by its own words, and what `isChangedBy` asks, without the mail's text. */
export interface ReadAlone {
  readonly finding: Finding
  readonly open: {
    readonly head: MessageHead
    readonly calendar: CalendarEvent | null
    readonly outgoing: boolean
  } | null
}

/** The reading with nothing known: it stands under all that is known and does not change it (`isChangedBy`). */
export function readAlone(
  message: ParsedMessage | PeekedMessage,
  context: Pick<ReadingContext, 'me' | 'zone'>,
): ReadAlone {
  const decided = decideAlone(message, context)
  const { read, outgoing } = decided.look
  return {
    finding: findingAlone(message, decided, context),
    open: decided.isOpen ? { head: headOnly(read.head), calendar: read.calendar, outgoing } : null,
  }
}

/** Whether `readMessage` says something else than the reading alone when this is known. */
export function isChangedBy({ open }: ReadAlone, known: KnownHunt): boolean {
  return open !== null && kindInContext(open.head, open.calendar, open.outgoing, known) !== null
}

const sureEnough: ReadonlySet<string> = new Set(['rejection', 'position-closed', 'offer', 'withdrawal', 'cancelled'])

/** What a known human says in no stock phrase, where stock phrases tell less. */
function newsOfContact(
  { read, appointment }: Look,
  decided: Pick<Classified, 'kind'>,
): Pick<Classified, 'kind' | 'confidence' | 'evidence'> | null {
  const { sender, prepared, calendar } = read
  if (!sender.looksHuman || sender.system !== null || calendar !== null || sureEnough.has(decided.kind)) return null
  const told = newsAmongContacts(prepared)
  // A time to meet is no part of a no.
  if (told === null || (appointment?.times.length ?? 0) > 0) return null
  return { kind: told.kind, confidence: 0.6, evidence: [prepared.evidenceInText(told.from, told.to)] }
}

const nothing: Decided = { kind: 'other', confidence: 0.9, runnerUp: null, evidence: [], ownIntent: null }

/** Somebody else's application, told or passed on to the owner, or one that somebody made to the owner. */
function isAboutSomeoneElse({ read }: Look, message: MessageHead, me: readonly string[]): boolean {
  const { prepared, sender, calendar } = read
  if (calendar !== null) return isAnothersMeeting(calendar, me)
  return (
    greetsAnother(prepared, message, me) || (sender.looksHuman && sender.system === null && tellsOfFriends(prepared))
  )
}

export interface Look {
  readonly read: Read
  /** In which the writer counts hours. */
  readonly zone: string
  /** Null where there is nobody's time to agree on: a system's mail, or one with a calendar part. */
  readonly appointment: AppointmentWords | null
  readonly calendars: readonly CalendarEvent[]
  readonly outgoing: boolean
  /** What a meeting service's words tell of a meeting. */
  readonly invitation: Invitation | null
}

/** What a meeting service says happened decides between the kinds of a meeting. */
function asInvited(decided: Decided, { read, invitation }: Look): Decided {
  const kind = kindOfInvitation(decided.kind, invitation)
  if (kind === null || kind === decided.kind) return decided
  const confidence = Math.max(0.8, decided.confidence)
  return { ...decided, kind, confidence, runnerUp: null, evidence: decidingSpans(kind, read) }
}

/** A human who is part of an application and names a time to meet invites. */
function asAppointed(decided: Decided, { read, outgoing, appointment }: Look, isKnown = false): Decided {
  if (outgoing || decided.kind !== 'reply-by-person' || !read.sender.looksHuman) return decided
  if (appointment === null || appointment.times.length === 0) return decided
  if (!isKnown && !appointment.speaksOfMeeting) return decided
  const evidence = appointment.times.slice(0, 3).map(({ from, to }) => read.prepared.evidenceInText(from, to))
  return {
    ...decided,
    kind: 'interview',
    confidence: 0.7,
    runnerUp: { kind: 'reply-by-person', confidence: 0.3 },
    evidence,
  }
}

/** An invitation may say nothing in words: then its name tells what it is. */
function spansOf({ kind, evidence }: Decided, { calendar, prepared }: Read): readonly Evidence[] {
  const isMeeting = kind === 'interview' || kind === 'rescheduled' || kind === 'cancelled'
  return evidence.length === 0 && isMeeting && calendar !== null ? [subjectSpan(prepared)] : evidence
}

/** Everything that is taken from a mail before its kind is decided. */
export function lookAt(message: ParsedMessage | PeekedMessage, context: ReadingContext): Look {
  const prepared = prepare(message)
  const passedOn = passedOnHead(message, prepared, context)
  const head: MessageHead = passedOn ?? message
  const sender = amongOwn(senderOf(head), context.me)
  const calendars = message.calendars
    .slice(0, mostCalendars)
    .map((part) => readCalendar(part, context.zone))
    .filter((event) => event !== null)
  const part = calendars.find((event) => event.method !== 'reply') ?? null
  const outgoing = passedOn === null && sender.address !== '' && context.me.includes(sender.address)
  const readers = outgoing ? [] : readersOf(head)
  const told = { sentOn: message.date, zone: context.zone }
  const invitation = outgoing ? null : readInvitation(head, prepared, readers, told)
  const calendar = meetingOf(part, invitation, readers)
  const clues = gatherClues(prepared)
  const zone = writersZone(message.headers.date, message.date, context.zone, clues.language)
  const appointment = calendar === null && !sender.bulk ? appointmentIn(prepared, message.date, zone) : null
  return {
    zone,
    appointment,
    read: { head, prepared, clues, sender, calendar, units: unitsOf(prepared, clues.language) },
    calendars,
    outgoing,
    invitation,
  }
}

/** Where one has an address oneself, others have theirs from the same provider or work beside one: it names no employer. */
function amongOwn(sender: Sender, me: readonly string[]): Sender {
  return sender.host !== '' && me.some((address) => address.endsWith(`@${sender.host}`))
    ? { ...sender, host: '' }
    : sender
}

/** A machine may send for any company: its domain is theirs only when it is called so. */
function domainOf(sender: Sender, company: Finding['company']): string | null {
  const domain = companyDomainOf(sender)
  if (domain === null || !sender.noReply || company === null) return domain
  return companySimilarity(companyName(company.value), companyOfDomain(domain)) >= 0.5 ? domain : null
}

/** The names of those the mail came to: the reader's own among them. */
function readersOf(head: MessageHead): string[] {
  return head.to
    .slice(0, 5)
    .map(({ name }) => name)
    .filter(Boolean)
}

/** The head of the mail inside, where one was forwarded to the owner, or by them to themselves. */
function passedOnHead(
  message: ParsedMessage | PeekedMessage,
  prepared: Prepared,
  { me }: ReadingContext,
): MessageHead | null {
  const inner = prepared.forwarded
  if (inner === null) return null
  const own = message.from !== null && me.includes(message.from.address)
  if (own && me.length > 0 && !message.to.some(({ address }) => me.includes(address))) return null
  const address = /<?([^\s<>"(),:;]{1,100}@[^\s<>"(),:;\]]{1,200})>?/.exec(inner.from)?.[1]?.toLowerCase() ?? ''
  const name = inner.from
    .replace(/[<[(].{0,320}$/, '')
    .replace(/["']/g, '')
    .trim()
  const from = address === '' && name === '' ? null : { name: name.includes('@') ? '' : name, address }
  return { ...message, from, replyTo: [], inReplyTo: [], references: [] }
}

type Decided = Classified & { readonly ownIntent: Finding['ownIntent'] }

const speaksOfWork: ReadonlySet<string> = new Set([
  'job',
  'applying',
  'has-applied',
  'own-applies',
  'own-declines-offer',
  'own-accepts-offer',
])

function classifyOwn(read: Read): Decided {
  const { clues, head } = read
  if (isAnotherKindOfApplication(head) || speaksAsEmployer(clues) || tellsOfFriends(read.prepared)) return nothing
  // Quoted words tell what is answered; a friend who asked how it went is answered as well.
  const isAmongFriends = clues.all.some((clue) => clue.class === 'bystander')
  const aboutJobs =
    read.calendar !== null ||
    clues.all.some((clue) =>
      clue.muted === null
        ? speaksOfWork.has(clue.class)
        : speaksOfWork.has(clue.class) && clue.class !== 'applying' && !isAmongFriends,
    )
  const own = readOwnMail(clues, aboutJobs, isAnswer(head), appliesByMail(read.prepared), withdrawsIn(read.prepared))
  const evidence = decidingSpans(own.kind, read)
  return { kind: own.kind, confidence: own.confidence, runnerUp: null, evidence, ownIntent: own.intent }
}

/** "We are pleased to offer you the position", in a mail of one's own: the owner hires. */
function speaksAsEmployer(clues: Clues): boolean {
  const asEmployer = (['offer', 'rejection', 'interview-request', 'confirmation'] as const).filter(
    (one) => clues.count(one) > 0,
  )
  const asApplicant =
    clues.count('own-withdraws') +
    clues.count('own-declines-offer') +
    clues.count('own-accepts-offer') +
    clues.count('own-applies') +
    clues.count('own-voice')
  return asApplicant === 0 && asEmployer.length > 1
}

interface Delivered {
  readonly classified: Decided
  readonly delivery: Finding['delivery']
}

function deliveryOf(
  message: ParsedMessage | PeekedMessage,
  prepared: Prepared,
  clues: Clues,
  { zone }: ReadingContext,
): Delivered | null {
  const failed = failedAddresses(message, message.text)
  if (failed !== null) {
    const classified: Decided = {
      kind: 'bounce',
      confidence: 0.98,
      runnerUp: null,
      evidence: [subjectSpan(prepared)],
      ownIntent: null,
    }
    return { classified, delivery: { failed, returnsOn: null } }
  }
  if (!isAbsence(message, clues, prepared.tokens.count)) return null
  const classified: Decided = {
    kind: 'out-of-office',
    confidence: 0.95,
    runnerUp: null,
    evidence: clues
      .of('out-of-office')
      .slice(0, 3)
      .map((clue) => clues.evidence(clue)),
    ownIntent: null,
  }
  return { classified, delivery: { failed: [], returnsOn: returnDay(prepared.text, message.date, zone) } }
}

function subjectSpan(prepared: Prepared): Evidence {
  return prepared.evidenceInSubject(0, prepared.subject.length)
}

function assemble(
  message: ParsedMessage | PeekedMessage,
  look: Look,
  decided: Decided,
  delivery: Finding['delivery'],
  context: ReadingContext,
): Finding {
  const { read, calendars, outgoing, invitation } = look
  const { prepared, clues, sender, head } = read
  const { kind } = decided
  const counterpart = outgoing ? amongOwn(senderOf({ ...head, from: head.to[0] ?? null }), context.me) : sender
  const agency = outgoing ? null : findAgency(prepared, sender)
  const silent = kind === 'other' || kind === 'bounce' || kind === 'out-of-office'
  const readers = outgoing ? [head.from?.name ?? ''].filter(Boolean) : readersOf(head)
  const told = findCompany(prepared, clues, counterpart, agency?.value ?? null, readers)
  const found = outgoing || agency !== null ? told : employerOf(read, told, invitation, readers)
  const company = kind === 'other' && found !== null ? { ...found, confidence: Math.min(found.confidence, 0.5) } : found
  const role = findRole(prepared, clues, company?.value ?? null)
  const requisitionId = findRequisition(prepared)
  const met: PeopleFound = outgoing
    ? { sender: null, people: [] }
    : findPeople({
        head,
        prepared,
        clues,
        sender,
        calendar: read.calendar,
        me: context.me,
        isAgency: agency !== null,
        isMeeting: arranging.has(kind) || (look.appointment?.times.length ?? 0) > 0,
      })
  const writer = met.sender === null ? null : asRecruiter(met.sender, kind)
  const people: PeopleFound = {
    sender: writer,
    people: met.people.map((person) => (person === met.sender && writer !== null ? writer : person)),
  }
  const domain = domainOf(counterpart, company) ?? hostDomainOf(invitation)
  return {
    readerVersion,
    kind,
    confidence: rounded(decided.confidence),
    runnerUp:
      decided.runnerUp === null ? null : { ...decided.runnerUp, confidence: rounded(decided.runnerUp.confidence) },
    evidence: spansOf(decided, read),
    language: languageOf(prepared.subject, prepared.text, clues.language, spokenIn(clues)),
    direction: outgoing ? 'outgoing' : 'incoming',
    company,
    companyDomain: agency === null ? domain : null,
    role,
    location: silent ? null : findLocation(prepared),
    agency,
    sender: people.sender,
    people: silent ? [] : people.people,
    ...meetingTold(look, kind, people, message.date),
    ...noTold(look, kind, decided.ownIntent, people.sender),
    ...optOutTold(look, message),
    promisedBy: outgoing || silent ? null : promisedBy(prepared, clues, message.date, context.zone),
    ownIntent: decided.ownIntent,
    keys: linkKeysOf(head, prepared, calendars, requisitionId),
    delivery,
  }
}

const mayTellOfNo: ReadonlySet<string> = new Set(['reply-by-person', 'feedback', 'pending', 'talent-pool', 'outreach'])

/**
 * What a no says; of other mail by people what it adds to one that came before or that shows itself later: that no
 * contact is wished, or advice is offered.
 */
function noTold(
  { read, outgoing, appointment }: Look,
  kind: Finding['kind'],
  intent: Finding['ownIntent'],
  writer: MentionedPerson | null,
): Pick<Finding, 'rejection' | 'tellsNo'> {
  const { head, clues, prepared, sender } = read
  const isNo = kind === 'rejection' || kind === 'position-closed'
  if (outgoing) {
    const isOpen = kind !== 'reply-by-user' || intent !== null || (appointment?.times.length ?? 0) > 0
    const told = isOpen ? null : toldNoIn(prepared)
    if (told === null) return { rejection: null }
    const statedReason = told.byAnother ? 'other-candidate' : 'none'
    return { rejection: { ...nothingTold, statedReason }, tellsNo: true }
  }
  if (!isNo && !(mayTellOfNo.has(kind) && sender.looksHuman)) return { rejection: null }
  const profile = profileOf({
    prepared,
    clues,
    sender,
    closed: kind === 'position-closed',
    replyable: replyableOf(head, clues.count('unmonitored') > 0),
    signedBy: writer?.name ?? null,
  })
  if (isNo) return { rejection: profile }
  const adds =
    profile.contactRefused ||
    profile.feedbackOffered ||
    profile.feedbackRefused ||
    profile.reapplyHint !== null ||
    profile.statedReason !== 'none'
  return { rejection: adds ? { ...profile, channel: 'personal' } : null }
}

/** Of a no told by telephone only what the person writes is known. */
const nothingTold: RejectionFact = {
  channel: 'personal',
  statedReason: 'none',
  feedbackOffered: false,
  feedbackRefused: false,
  feedbackGiven: false,
  reapplyHint: null,
  reapplyAfter: null,
  contactRefused: false,
  keepOnFile: false,
  replyable: 'person',
  evidence: {},
}

/** Asked by a human, in their own words: a footer's "do not contact this address" is nobody's. */
function optOutTold(
  { read, outgoing }: Look,
  message: ParsedMessage | PeekedMessage,
): Partial<Pick<Finding, 'optOut'>> {
  const { prepared, sender } = read
  if (outgoing || !sender.looksHuman || isMachineAnswer(message)) return {}
  const end = prepared.zones.find(({ kind }) => kind !== 'new')?.start ?? prepared.text.length
  const asked = optOutIn(prepared.text.slice(0, end))
  return asked === null ? {} : { optOut: prepared.evidenceInText(asked.start, asked.end) }
}

/** Which languages the mail's phrases belong to, by number. */
function spokenIn(clues: Clues): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { language } of clues.all) if (language !== 'und') counts.set(language, (counts.get(language) ?? 0) + 1)
  return counts
}

const arranging: ReadonlySet<string> = new Set(['interview', 'rescheduled', 'reply-by-person'])

/** Staff of the people department who invites or decides recruits for this role. */
function asRecruiter(person: MentionedPerson, kind: Finding['kind']): MentionedPerson {
  const recruits = kind === 'interview' || kind === 'rescheduled' || kind === 'cancelled' || kind === 'offer'
  return recruits && person.relation === 'hr' ? { ...person, relation: 'recruiter' } : person
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000
}
