import { addDays, dayOf, endOfDay } from '#domain/days.ts'
import type { Ctx } from '#actions/context.ts'
import { draftIds } from '#actions/current-drafts.ts'
import { lessonsOf } from '#actions/lessons.ts'
import { logOffers } from '#actions/log-offers.ts'
import { countQuestions } from '#actions/list-review.ts'
import { bySoonest, personRef, stepView } from '#actions/step-view.ts'
import type { StepView, TodayView, UpcomingInterview } from '#actions/views.ts'
import { seeWorld, type World } from '#actions/world.ts'

const soonDays = 14
const interviewsShown = 10

/** What to do today, to whom, and why now. */
export async function seeToday(ctx: Ctx): Promise<TodayView> {
  const world = await seeWorld(ctx)
  const [drafts, sources, corrections, imports] = await Promise.all([
    ctx.owner.drafts.list(),
    ctx.owner.sources.list(),
    ctx.owner.corrections.list(),
    ctx.owner.imports.list(),
  ])
  const draftOf = draftIds(world, drafts)

  const today = dayOf(ctx.now, world.zone)
  const horizon = endOfDay(addDays(today, soonDays - 1), world.zone)
  const inState = (state: StepView['state'], keep: (step: (typeof world.steps)[number]) => boolean = () => true) =>
    world.steps
      .filter((step) => step.state === state && keep(step))
      .map((step) => stepView(world, step, draftOf))
      .toSorted(bySoonest)

  return {
    today,
    zone: world.zone,
    due: inState('due'),
    soon: inState('upcoming', (step) => step.opensAt < horizon).toSorted((a, b) => a.opensAt - b.opensAt),
    blocked: inState('blocked', (step) => step.opensAt <= ctx.now),
    lapsedCount: world.steps.filter((step) => step.state === 'lapsed').length,
    interviews: await upcomingInterviews(ctx, world),
    logOffers: await logOffers(ctx, world),
    reviewCount: countQuestions(world, corrections),
    firstReading: imports.length > 0 && imports.every(({ state }) => state === 'running'),
    empty: sources.length === 0 && world.history.applications.length === 0,
  }
}

async function upcomingInterviews(ctx: Ctx, world: World): Promise<UpcomingInterview[]> {
  const upcoming = world.history.applications
    .flatMap((application) => application.interviews.map((interview) => ({ application, interview })))
    .filter(({ interview }) => !interview.cancelled && (interview.end ?? interview.start) >= ctx.now)
    .toSorted((a, b) => a.interview.start - b.interview.start)
    .slice(0, interviewsShown)
  if (upcoming.length === 0) return []

  const reflections = await ctx.owner.reflections.list()
  return upcoming.map(({ application, interview }) => ({
    applicationId: application.id,
    company: application.company.value,
    role: application.role?.value ?? null,
    start: interview.start,
    end: interview.end,
    timeZone: interview.timeZone,
    mode: interview.mode,
    round: interview.round,
    people: interview.people.map((id) => personRef(world, id, application)),
    lessons: lessonsOf(world, application, reflections, interview.start),
  }))
}
