import type { Application, Interview } from '#domain/application.ts'
import type { JobMail } from '#domain/history.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { interviewStatus } from '#read/history/status-at.ts'
import type { Ctx } from '#actions/context.ts'
import { feedbackOf } from '#actions/feedback.ts'
import { logBrief, logsOf } from '#actions/interview-log.ts'
import { reflectionView } from '#actions/reflect.ts'
import { feedbackInMail } from '#actions/feedback-in-mail.ts'
import { changeSentence, manualSentence } from '#actions/change-sentences.ts'
import { draftViews } from '#actions/draft-view.ts'
import { currentDrafts } from '#actions/current-drafts.ts'
import { personNotes } from '#actions/person-notes.ts'
import { lessonsOf } from '#actions/lessons.ts'
import { reviewText } from '#actions/review-texts.ts'
import { personRef, stepView } from '#actions/step-view.ts'
import { eventTitle } from '#actions/event-titles.ts'
import type { ApplicationView, EvidenceView, InterviewView, NoView, TimelineItem } from '#actions/views.ts'
import { seeWorld, type World } from '#actions/world.ts'

/** One application with all that is known of it; every fact with where it was read. */
export async function showApplication(ctx: Ctx, id: string): Promise<Result<ApplicationView, 'not-found'>> {
  const world = await seeWorld(ctx)
  const application = world.applications.get(id)
  if (!application) return err('not-found')

  const [corrections, entries, drafts, reflections, interests, mail, decisions] = await Promise.all([
    ctx.owner.corrections.list(),
    ctx.owner.manual.list(),
    ctx.owner.drafts.list(),
    ctx.owner.reflections.list(),
    ctx.owner.interests.list(),
    ctx.owner.messages.jobMail(),
    ctx.owner.decisions.list(),
  ])
  const members = new Set<string>([...application.messageKeys, ...application.formerIds])
  const anchors = new Set<string>([...application.messageKeys, application.anchor, ...manualAnchors(application)])
  const steps = world.stepsOf.get(application.id) ?? []
  const present = currentDrafts(world, drafts)
  const ownDrafts = steps.flatMap((step) => present.get(step.id) ?? [])
  const draftOf = new Map(ownDrafts.map((draft) => [draft.stepId as string, draft.id]))
  const people = peopleOf(world, application)
  const known = new Set(people)
  const reflection = reflections.find((candidate) => anchors.has(candidate.application))
  const nextInterview = application.interviews.find((interview) => interviewStatus(interview, ctx.now) === 'scheduled')
  const byKey = new Map(mail.map((item) => [item.head.key as string, item]))

  return ok({
    id: application.id,
    company: {
      value: application.company.value,
      from: application.company.from,
      evidence: evidenceView(application.company),
      domain: application.companyDomain,
    },
    role: application.role && {
      value: application.role.value,
      from: application.role.from,
      evidence: evidenceView(application.role),
    },
    location: application.location,
    requisitionId: application.requisitionId,
    agency: application.agency,
    stage: application.stage,
    stageReached: application.stageReached,
    outcome: application.outcome,
    appliedOn: application.appliedOn,
    closedOn: application.closedOn,
    no: noView(world, application),
    people: people.map((id) => personRef(world, id, application)),
    notes: personNotes(world, decisions).filter(({ personId }) => known.has(personId)),
    interviews: application.interviews.map((interview) => interviewView(world, application, interview, ctx.now)),
    timeline: timeline(world, application, byKey),
    steps: steps.map((step) => stepView(world, step, draftOf)),
    review: world.history.review
      .filter((question) => question.candidates.includes(application.id) || members.has(question.messageKey))
      .map((question) => ({ ...question, text: reviewText(world, question, byKey.get(question.messageKey)) })),
    corrections: corrections
      .filter((correction) => touches(correction.change, anchors))
      .map((correction) => ({
        id: correction.id,
        at: correction.at,
        sentence: changeSentence(correction.change, world.language),
        undone: correction.undoneAt !== null,
      })),
    manualEntries: entries
      .filter(
        (entry) => anchors.has(entry.id) || ('application' in entry.fact && anchors.has(entry.fact.application ?? '')),
      )
      .map((entry) => ({
        id: entry.id,
        at: entry.at,
        sentence: manualSentence(entry.fact, world.zone, world.language),
        removed: entry.removedAt !== null,
      })),
    drafts: await draftViews(ctx, world, ownDrafts),
    reflection: reflection ? reflectionView(application, reflection, []) : null,
    reallyInterested:
      interests.filter((interest) => anchors.has(interest.application)).toSorted((a, b) => b.at - a.at)[0]
        ?.reallyInterested ?? null,
    lessons: nextInterview ? lessonsOf(world, application, reflections, nextInterview.start) : [],
    feedback: await feedbackInMail(ctx, world, application),
    stories: (await ctx.owner.stories.list())
      .filter(({ removedAt }) => removedAt === null)
      .map(({ id, title }) => ({ id, text: title })),
    quotes: await feedbackOf(ctx, world, application.id),
    logs: (await logsOf(ctx, world, application)).map((log) => logBrief(application, log, world.zone)),
  })
}

/** Manual entries that stand in the timeline of this application count as its anchors as well. */
function manualAnchors(application: Application): string[] {
  return application.interviews
    .map((interview) => interview.anchor as string)
    .concat(application.no ? [application.no.anchor] : [])
}

function touches(change: Parameters<typeof changeSentence>[0], anchors: ReadonlySet<string>): boolean {
  switch (change.type) {
    case 'kind':
    case 'not-job-mail':
      return anchors.has(change.message)
    case 'move':
      return anchors.has(change.message) || anchors.has(change.to)
    case 'field':
      return anchors.has(change.anchor)
    case 'merge':
      return anchors.has(change.a) || anchors.has(change.b)
    case 'split':
      return anchors.has(change.from) || change.messages.some((message) => anchors.has(message))
    case 'do-not-contact':
    case 'same-person':
    case 'not-same-person':
      return false
  }
}

function evidenceView(fact: Application['company']): EvidenceView | null {
  return fact.evidence && fact.messageKey ? { ...fact.evidence, messageKey: fact.messageKey } : null
}

function noView(world: World, application: Application): NoView | null {
  const no = application.no
  if (!no) return null
  return {
    outcome: no.outcome,
    receivedAt: no.receivedAt,
    messageKey: no.messageKey,
    by: no.by ? personRef(world, no.by, application) : null,
    channel: no.profile.channel,
    statedReason: no.profile.statedReason,
    feedbackOffered: no.profile.feedbackOffered,
    feedbackRefused: no.profile.feedbackRefused,
    feedbackGiven: no.profile.feedbackGiven,
    reapplyHint: no.profile.reapplyHint,
    contactRefused: no.profile.contactRefused,
    replyable: no.profile.replyable,
    evidence: no.evidence,
  }
}

function interviewView(world: World, application: Application, interview: Interview, now: number): InterviewView {
  return {
    id: interview.id,
    start: interview.start,
    end: interview.end,
    timeZone: interview.timeZone,
    mode: interview.mode,
    round: interview.round,
    status: interviewStatus(interview, now),
    people: interview.people.map((id) => personRef(world, id, application)),
    messageKeys: interview.messageKeys,
    manual: interview.messageKeys.length === 0,
  }
}

function timeline(world: World, application: Application, mail: ReadonlyMap<string, JobMail>): TimelineItem[] {
  return application.events.map((event) => {
    const item = event.messageKey ? mail.get(event.messageKey) : undefined
    const link = event.messageKey ? world.links.get(event.messageKey) : undefined
    return {
      at: event.at,
      kind: event.kind,
      direction: event.direction,
      title: eventTitle(event, world.language),
      messageKey: event.messageKey,
      manualId: null,
      from: item?.head.from?.name || item?.head.from?.address || null,
      subject: item?.head.subject ?? null,
      confidence: item?.finding.confidence ?? null,
      evidence: item?.finding.evidence ?? [],
      signal: link?.signal ?? null,
      corrected: item !== undefined && link !== undefined && link.kind !== item.finding.kind,
    }
  })
}

/** Those who have to do with it, and those who were only spoken with about it, of whom more is not known. */
function peopleOf(world: World, application: Application): readonly string[] {
  const present = (id: string): string => world.people.get(id)?.id ?? id
  const spokenWith = world.history.touches.filter(
    ({ messageKey, applicationId }) =>
      messageKey === null && applicationId !== null && world.applications.get(applicationId) === application,
  )
  return [...new Set([...application.people, ...spokenWith].map(({ personId }) => present(personId)))]
}
