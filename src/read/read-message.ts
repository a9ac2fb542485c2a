import type { Evidence, Finding, MentionedPerson } from '#domain/finding.ts'
import { headOnly, type MessageHead, type ParsedMessage, type PeekedMessage } from '#domain/message.ts'
import { type CalendarEvent } from '#read/calendar.ts'
import { classify, classifyAmongContacts, decidingSpans, type Classified } from '#read/classify.ts'
import { type Clues } from '#read/evidence.ts'
import { classifyOwn, nothing, type Decided } from '#read/classify-own.ts'
import type { Read } from '#read/features.ts'
import { amongOwn, lookAt, readersOf, type Look, type ReadingContext } from '#read/look-at.ts'
import { noTold } from '#read/no-told.ts'
import { findAgency } from '#read/extract/agency.ts'
import { findCompany } from '#read/extract/company.ts'
import { companyDomainOf } from '#read/extract/company-host.ts'
import { linkKeysOf } from '#read/extract/keys.ts'
import { languageOf } from '#read/extract/language.ts'
import { findLocation } from '#read/extract/location.ts'
import { findPeople, type PeopleFound } from '#read/extract/people.ts'
import { promisedBy } from '#read/extract/promise.ts'
import { findRequisition } from '#read/extract/requisition.ts'
import { findRole } from '#read/extract/role.ts'
import { kindInContext, type InContext, type KnownHunt } from '#read/in-context.ts'
import { kindOfInvitation } from '#read/meeting-services/as-calendar.ts'
import { employerOf, hostDomainOf } from '#read/meeting-services/employer.ts'
import { isMachineAnswer } from '#read/answers/automatic.ts'
import { optOutIn } from '#read/answers/opt-out.ts'
import { meetingTold } from '#read/meeting-told.ts'
import { type Prepared } from '#read/prepare.ts'
import { senderOf, type Sender } from '#read/sender.ts'
import { companyName, companyOfDomain, companySimilarity } from '#read/history/company-name.ts'
import { isAbsence, returnDay } from '#read/signals/absence.ts'
import { failedAddresses } from '#read/signals/bounce.ts'
import { greetsAnother, tellsOfFriends, isAnothersMeeting } from '#read/signals/someone-else.ts'
import { newsAmongContacts } from '#read/signals/among-contacts.ts'

/** Raised whenever reading changes (test/reader-version.test.ts asks for it): older readings are made again. */
export const readerVersion = 29

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

/** Somebody else's application, told or passed on to the owner, or one that somebody made to the owner. */
function isAboutSomeoneElse({ read }: Look, message: MessageHead, me: readonly string[]): boolean {
  const { prepared, sender, calendar } = read
  if (calendar !== null) return isAnothersMeeting(calendar, me)
  return (
    greetsAnother(prepared, message, me) || (sender.looksHuman && sender.system === null && tellsOfFriends(prepared))
  )
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

/** A machine may send for any company: its domain is theirs only when it is called so. */
function domainOf(sender: Sender, company: Finding['company']): string | null {
  const domain = companyDomainOf(sender)
  if (domain === null || !sender.noReply || company === null) return domain
  return companySimilarity(companyName(company.value), companyOfDomain(domain)) >= 0.5 ? domain : null
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
  const role = findRole(prepared, clues, company?.value ?? null, readers)
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
        houses: [company?.value, agency?.value].filter((house) => house !== undefined),
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
