import type { Application, Interview, TheNo } from '#domain/application.ts'
import type { Evidence } from '#domain/finding.ts'
import type { MessageKey } from '#domain/ids.ts'
import { interviewStatus } from '#read/history/status-at.ts'
import type { Ctx } from '#actions/context.ts'
import { seeWorld, type World, ownAddresses } from '#actions/world.ts'

/**
 * The export of DESIGN's data contract: fields may be added, never renamed. Message-IDs stand as the header has them,
 * angle brackets included; a message without one goes by Ajar's own key. Lists are sorted, so that two exports can be
 * compared. Bodies, reflections, moods and drafts are not in it.
 */
export async function exportData(ctx: Ctx): Promise<ExportDocument> {
  const world = await seeWorld({ ...ctx, language: 'en' })
  const [mail, corrections, sources] = await Promise.all([
    ctx.owner.messages.jobMail(),
    ctx.owner.corrections.list(),
    ctx.owner.sources.list(),
  ])
  const idOf = new Map(mail.map(({ head }) => [head.key as string, head.messageId ?? head.key]))
  const messageId = (key: MessageKey | null) => (key === null ? null : (idOf.get(key) ?? key))

  return {
    format: 'ajar-export',
    version: 1,
    exportedAt: iso(ctx.now),
    owner: { addresses: ownAddresses(world.settings), timeZone: world.zone },
    sources: sources
      .map(({ name, seen, kept, setAside }) => ({ name, seen, kept, setAside }))
      .toSorted(by((source) => source.name)),
    applications: world.history.applications
      .map((application) => exportApplication(ctx, world, application, messageId))
      .toSorted(by(({ id }) => id)),
    people: world.history.people
      .map(({ id, name, emails, doNotContact }) => ({ id, name, emails: emails.toSorted(), doNotContact }))
      .toSorted(by(({ id }) => id)),
    messages: mail
      .map(({ head, finding }) => {
        const link = world.links.get(head.key)
        return {
          messageId: head.messageId ?? head.key,
          key: head.key,
          kind: link?.kind ?? finding.kind,
          confidence: finding.confidence,
          applicationId: link?.applicationId ?? null,
          evidence: finding.evidence.map(exportEvidence),
          linkedBy: link?.signal ?? null,
        }
      })
      .toSorted(by((message) => `${message.messageId}\0${message.key}`)),
    touches: world.history.touches
      .map((touch) => ({
        personId: touch.personId,
        at: iso(touch.at),
        direction: touch.direction,
        medium: touch.medium,
        messageId: messageId(touch.messageKey),
        applicationId: touch.applicationId,
      }))
      .toSorted(by((touch) => `${touch.at}\0${touch.personId}\0${touch.messageId}`)),
    corrections: corrections
      .map(({ id, at, change, undoneAt }) => ({
        id,
        at: iso(at),
        change,
        undoneAt: undoneAt === null ? null : iso(undoneAt),
      }))
      .toSorted(by(({ id }) => id)),
    steps: world.steps
      .map((step) => ({
        id: step.id,
        applicationId: step.applicationId,
        kind: step.kind,
        carries: step.carries,
        opensAt: iso(step.opensAt),
        closesAt: iso(step.closesAt),
        to: step.to,
        state: step.state,
        blockedBy: step.blockedBy?.code ?? null,
        reason: step.reason,
      }))
      .toSorted(by((step) => `${step.opensAt}\0${step.id}`)),
    review: world.history.review
      .map(({ messageKey, question, candidates }) => ({
        messageId: messageId(messageKey),
        question,
        candidates: candidates.toSorted(),
      }))
      .toSorted(by((item) => `${item.messageId}\0${item.question}`)),
  }
}

export type ExportDocument = Readonly<Record<string, unknown>>

function exportApplication(
  ctx: Ctx,
  world: World,
  application: Application,
  messageId: (key: MessageKey | null) => string | null,
) {
  return {
    id: application.id,
    company: { name: application.company.value, domain: application.companyDomain },
    role: application.role?.value ?? null,
    location: application.location,
    requisitionId: application.requisitionId,
    agency: application.agency,
    stage: application.stage,
    outcome: application.outcome,
    stageReached: application.stageReached,
    appliedOn: application.appliedOn,
    closedOn: application.closedOn,
    rejection: application.no && exportNo(application.no, messageId),
    interviews: application.interviews
      .map((interview) => exportInterview(interview, ctx.now))
      .toSorted(by(({ start, id }) => `${start}\0${id}`)),
    people: application.people
      .map(({ personId, relation }) => ({ personId, relation }))
      .toSorted(by(({ personId }) => personId)),
    events: application.events
      .map(({ kind, at, messageKey }) => ({ kind, at: iso(at), messageId: messageId(messageKey) }))
      .toSorted(by(({ at, messageId: id }) => `${at}\0${id}`)),
    messageIds: application.messageKeys.map((key) => messageId(key) ?? key).toSorted(),
    formerIds: application.formerIds.toSorted().filter((id) => world.applications.get(id)?.id !== id),
  }
}

function exportNo(no: TheNo, messageId: (key: MessageKey | null) => string | null) {
  return {
    messageId: messageId(no.messageKey),
    receivedAt: iso(no.receivedAt),
    channel: no.profile.channel,
    statedReason: no.profile.statedReason,
    feedbackOffered: no.profile.feedbackOffered,
    feedbackRefused: no.profile.feedbackRefused,
    feedbackGiven: no.profile.feedbackGiven,
    reapplyHint: no.profile.reapplyHint,
    contactRefused: no.profile.contactRefused,
    replyable: no.profile.replyable,
    by: no.by,
  }
}

function exportInterview(interview: Interview, now: number) {
  return {
    id: interview.id,
    start: iso(interview.start),
    end: interview.end === null ? null : iso(interview.end),
    timeZone: interview.timeZone,
    mode: interview.mode,
    round: interview.round,
    status: interviewStatus(interview, now),
    people: interview.people.toSorted(),
  }
}

function exportEvidence({ part, quote, start, end }: Evidence) {
  return { part, quote, start, end }
}

/** Null for a moment no calendar has: mail can claim any date. */
function iso(instant: number): string | null {
  return Math.abs(instant) <= 8.64e15 ? new Date(instant).toISOString() : null
}

function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const left = key(a)
    const right = key(b)
    return left < right ? -1 : left > right ? 1 : 0
  }
}
