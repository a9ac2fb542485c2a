import { dayOf } from '#domain/days.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Requirement } from '#domain/requirement.ts'
import { saidIn } from '#read/posting/said-in-resume.ts'
import { joinDetails, type JoinDetails } from '#read/join-details.ts'
import { asksAlike } from '#reflect/alike.ts'
import { earlierTalks, type EarlierTalk } from '#reflect/interview/earlier-talks.ts'
import { fittingCards } from '#reflect/interview/fitting-cards.ts'
import { roundFrom } from '#reflect/log-round.ts'
import { questionsOf } from '#reflect/interview/usual-questions.ts'
import type { PracticeQueue } from '#reflect/practice/queue.ts'
import type { Ctx } from '#actions/context.ts'
import { lessonsOf } from '#actions/lessons.ts'
import { likelyFor, practiceOf, seeKnown, type Ahead, type Known } from '#actions/prepare/known.ts'
import { storiesToTell } from '#actions/prepare/story-views.ts'
import type { InterviewAheadView, InterviewSheet, SheetCard, SheetPerson, SheetTalk } from '#actions/prepare/views.ts'
import { requirementsOf } from '#actions/requirements-of.ts'
import { personRef } from '#actions/step-view.ts'
import type { World } from '#actions/world.ts'

/** Invitations of one interview that are looked at: the latest know best. */
const mostMails = 5

/** One page for an interview: what to know, to tell, to expect, to ask, and how to get there. */
export async function seeInterviewSheet(ctx: Ctx, interviewId: string): Promise<Result<InterviewSheet, 'not-found'>> {
  const known = await seeKnown(ctx)
  const ahead = findInterview(known.world, interviewId)
  if (!ahead) return err('not-found')
  const { application, interview } = ahead
  const { world } = known
  const mails = (await ctx.owner.messages.whole(interview.messageKeys.slice(-mostMails))).toSorted(
    (a, b) => (b.head.date ?? 0) - (a.head.date ?? 0),
  )
  const [notes, resume] = await Promise.all([
    ctx.owner.interviewNotes.get(interview.anchor),
    ctx.owner.resumes.present(),
  ])
  const said = resume && saidIn(resume.resume)
  const audience = { applicationId: application.id, company: application.company.value, people: interview.people }
  const likely = likelyFor(known, ahead)
  const queue = practiceOf(known)
  const cards = sheetCards(known, ahead, queue)

  return ok({
    ...aheadView(ahead, cards.filter(({ state }) => state !== 'practised').length),
    timeZone: interview.timeZone,
    isOver: (interview.end ?? interview.start) < world.now,
    isCancelled: interview.cancelled,
    ...firstOfEach(mails.map(({ calendars, text }) => joinDetails(calendars, text, world.zone))),
    mails: mails.map(({ head }) => ({
      key: head.key,
      subject: head.subject,
      from: head.from?.name || head.from?.address || '',
      at: head.date,
    })),
    people: interview.people.map((id) => sheetPerson(world, ahead, id)),
    likely: likely.map(({ text, type, trippedUp, because }) => ({
      text,
      type,
      trippedUp,
      because,
      stories: storiesToTell(known, text, audience),
    })),
    // A question stands below, with its reason and what to tell.
    lessons: lessonsOf(world, application, known.reflections, interview.start).filter(
      ({ field, text }) => field !== 'question' || !likely.some((one) => asksAlike(one.text, text)),
    ),
    earlier: earlierTalks(
      { application, on: dayOf(interview.start, world.zone), interviewId: interview.id },
      known.logs,
      world.applications,
      (at) => dayOf(at, world.zone),
    ).map((talk) => sheetTalk(talk, application.id)),
    requirements: (await requirementsFor(ctx, application.id)).map(({ id, text, force, facts }) => ({
      id,
      text,
      isMust: force === 'must',
      inResume: said?.({ facts }) ?? null,
      stories: storiesToTell(known, text, audience),
    })),
    suggestions: questionsOf(roundFrom(interview.round) ?? null, world.language).toAsk,
    notes: {
      questionsToAsk: notes?.questionsToAsk ?? [],
      notes: notes?.notes ?? '',
      version: notes?.version ?? 0,
    },
    cards,
  })
}

function sheetTalk(talk: EarlierTalk, applicationId: string): SheetTalk {
  return {
    logId: talk.log,
    applicationId: talk.applicationId,
    otherRole: talk.applicationId === applicationId ? null : talk.role,
    on: talk.on,
    round: talk.round ?? null,
    caredAbout: talk.caredAbout ?? [],
    learned: talk.learned ?? null,
    promised: talk.promised ?? null,
    promisedOn: talk.promisedOn ?? null,
    prepared: talk.prepared ?? null,
    preparedFor: talk.preparedFor ?? null,
  }
}

export function aheadView({ application, interview }: Ahead, toPractise: number): InterviewAheadView {
  return {
    id: interview.id,
    applicationId: application.id,
    company: application.company.value,
    role: application.role?.value ?? null,
    start: interview.start,
    end: interview.end,
    mode: interview.mode,
    round: interview.round,
    toPractise,
  }
}

/** What the posting asks for, musts first; none where no posting is kept. */
async function requirementsFor(ctx: Ctx, applicationId: string): Promise<readonly Requirement[]> {
  const kept = await requirementsOf(ctx, applicationId)
  if (!kept.ok) return []
  return kept.value.requirements.toSorted((a, b) => Number(b.force === 'must') - Number(a.force === 'must'))
}

/** By its id; one that moved has kept it. */
export function findInterview({ history }: World, id: string): Ahead | undefined {
  for (const application of history.applications) {
    const interview = application.interviews.find((one) => one.id === id)
    if (interview) return { application, interview }
  }
  return undefined
}

/** The cards that fit: practised within the week, planned for a day before it, or without room. */
export function sheetCards(known: Known, ahead: Ahead, queue: PracticeQueue): readonly SheetCard[] {
  const { start } = ahead.interview
  const today = dayOf(known.world.now, known.world.zone)
  const inQueue = new Set(queue.now.map(({ card }) => card.id))
  return fittingCards(likelyFor(known, ahead), known.cards).map(({ card }) => {
    const { id, question, schedule } = card
    const pulled = queue.pulled.get(id)
    if (inQueue.has(id)) return { id, question, on: today, state: 'planned' }
    if (pulled) return { id, question, on: pulled.on, state: 'planned' }
    const due = Math.max(schedule.due, known.world.now)
    if (schedule.state === 'review' && (schedule.lastReview ?? 0) > start - freshMs && schedule.due >= start)
      return { id, question, on: null, state: 'practised' }
    const held = queue.held.some((one) => one.card.id === id)
    return !held && due < start
      ? { id, question, on: dayOf(due, known.world.zone), state: 'planned' }
      : { id, question, on: null, state: 'no-room' }
  })
}

const freshMs = 7 * 86_400_000

function sheetPerson(world: World, { application, interview }: Ahead, id: string): SheetPerson {
  const ref = personRef(world, id, application)
  const person = world.people.get(id)
  const ids = new Set<string>([id, ...(person?.formerIds ?? [])])
  const touches = world.history.touches.filter((touch) => ids.has(touch.personId) && touch.at <= world.now)
  const elsewhere = (person?.applications ?? []).filter(({ applicationId }) => applicationId !== application.id)
  return {
    ...ref,
    contacts: touches.length,
    lastAt: touches.length === 0 ? null : touches.reduce((last, { at }) => Math.max(last, at), 0),
    interviewsBefore: world.history.applications.flatMap(({ company, interviews }) =>
      interviews
        .filter((one) => one.id !== interview.id && !one.cancelled && one.start < world.now)
        .filter((one) => one.people.some((who) => ids.has(who)))
        .map(({ start }) => ({ company: company.value, at: start })),
    ),
    elsewhere: [
      ...new Set(elsewhere.flatMap(({ applicationId }) => world.applications.get(applicationId)?.company.value ?? [])),
    ],
  }
}

/** The latest invitation that says something counts. */
function firstOfEach(details: readonly JoinDetails[]): JoinDetails {
  const first = (field: keyof JoinDetails) => details.find((one) => one[field] !== null)?.[field] ?? null
  return { link: first('link'), place: first('place'), phone: first('phone') }
}
