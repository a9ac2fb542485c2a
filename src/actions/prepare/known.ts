import type { Application, Interview } from '#domain/application.ts'
import type { InterviewLog } from '#domain/interview-log.ts'
import type { PracticeCard, PracticeReview } from '#domain/practice.ts'
import type { Reflection } from '#domain/reflection.ts'
import type { Story, Telling } from '#domain/story.ts'
import { askedQuestions, type AskedQuestion } from '#reflect/asked-questions.ts'
import { fittingCards } from '#reflect/interview/fitting-cards.ts'
import { likelyQuestions, type InterviewAhead, type LikelyQuestion } from '#reflect/interview/likely-questions.ts'
import { roundFrom } from '#reflect/log-round.ts'
import { allCards } from '#reflect/practice/all-cards.ts'
import { queueFor, type PracticeQueue } from '#reflect/practice/queue.ts'
import { roleFamily } from '#reflect/role-family.ts'
import type { Ctx } from '#actions/context.ts'
import { seeWorld, type World } from '#actions/world.ts'

/** All that preparing stands on, at one moment: what was asked, told and practised, and the interviews to come. */
export interface Known {
  readonly world: World
  readonly reflections: readonly Reflection[]
  readonly logs: readonly InterviewLog[]
  readonly asked: readonly AskedQuestion[]
  /** Those that were not removed. */
  readonly stories: readonly Story[]
  /** Removed ones included. */
  readonly everyStory: readonly Story[]
  readonly tellings: readonly Telling[]
  readonly cards: readonly PracticeCard[]
  readonly reviews: readonly PracticeReview[]
  /** Soonest first. */
  readonly ahead: readonly Ahead[]
}

/** An interview that is still to come. */
export interface Ahead {
  readonly application: Application
  readonly interview: Interview
}

/** More interviews than that nobody prepares for at once. */
const mostAhead = 20

export async function seeKnown(ctx: Ctx): Promise<Known> {
  const { owner } = ctx
  const [world, reflections, logs, stories, tellings, kept, reviews] = await Promise.all([
    seeWorld(ctx),
    owner.reflections.list(),
    owner.interviewLogs.list(),
    owner.stories.list(),
    owner.stories.tellings(),
    owner.practice.cards(),
    owner.practice.reviews(),
  ])
  const asked = askedQuestions(logs, reflections, world.applications, world.zone)
  return {
    world,
    reflections,
    logs,
    asked,
    stories: stories.filter(({ removedAt }) => removedAt === null),
    everyStory: stories,
    tellings,
    cards: allCards(kept, asked),
    reviews,
    ahead: interviewsAhead(world),
  }
}

function interviewsAhead({ history, now }: World): readonly Ahead[] {
  return history.applications
    .flatMap((application) => application.interviews.map((interview) => ({ application, interview })))
    .filter(({ interview }) => !interview.cancelled && (interview.end ?? interview.start) >= now)
    .toSorted((a, b) => a.interview.start - b.interview.start || (a.interview.id < b.interview.id ? -1 : 1))
    .slice(0, mostAhead)
}

function aheadOf({ application, interview }: Ahead): InterviewAhead {
  return {
    applicationId: application.id,
    company: application.company.value,
    family: roleFamily(application.role?.value ?? null),
    round: roundFrom(interview.round) ?? null,
    start: interview.start,
  }
}

export function likelyFor(known: Known, ahead: Ahead): readonly LikelyQuestion[] {
  return likelyQuestions(aheadOf(ahead), known.asked, known.world.language)
}

/** Today's practice; `more`: cards beyond the load, because the person asked for them. */
export function practiceOf(known: Known, more = 0): PracticeQueue {
  const { world, cards, reviews } = known
  const interviews = known.ahead.map((ahead) => ({
    id: ahead.interview.id,
    start: ahead.interview.start,
    fits: fittingCards(likelyFor(known, ahead), cards).map(({ card }) => card.id),
  }))
  const { practice: settings } = world.settings
  return queueFor({ cards, reviews, interviews, settings, now: world.now, zone: world.zone, more })
}
