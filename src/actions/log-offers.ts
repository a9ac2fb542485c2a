import type { Application, Interview } from '#domain/application.ts'
import type { Decision } from '#domain/decision.ts'
import type { InterviewId } from '#domain/ids.ts'
import { logOfferId } from '#domain/interview-log.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { interviewEnd } from '#read/history/status-at.ts'
import type { Ctx } from '#actions/context.ts'
import { logOf, logsOf } from '#actions/interview-log.ts'
import { personRef } from '#actions/step-view.ts'
import type { PersonRef } from '#actions/views.ts'
import { seeWorld, type World } from '#actions/world.ts'

/** An interview that has ended, of which nothing is written down yet. */
export interface LogOffer {
  readonly interviewId: string
  readonly applicationId: string
  readonly company: string
  readonly role: string | null
  readonly round: string | null
  /** Epoch ms. */
  readonly start: number
  readonly endedAt: number
  readonly people: readonly PersonRef[]
}

/** Facts fade: what is longer ago is offered on the application's page only. */
const freshDays = 3
const offeredAtMost = 5

/** What Today offers to write down: lately ended, not begun, and not put away. Latest first. */
export async function logOffers(ctx: Ctx, world: World): Promise<readonly LogOffer[]> {
  const ended = world.history.applications
    .flatMap((application) => application.interviews.map((interview) => ({ application, interview })))
    .filter(({ interview }) => hasLatelyEnded(interview, ctx.now))
    .toSorted((a, b) => interviewEnd(b.interview) - interviewEnd(a.interview))
  if (ended.length === 0) return []

  const [decisions, all] = await Promise.all([ctx.owner.decisions.list(), ctx.owner.interviewLogs.list()])
  const open: LogOffer[] = []
  for (const { application, interview } of ended) {
    if (open.length === offeredAtMost) break
    const isWritten =
      all.length > 0 && logOf(await logsOf(ctx, world, application), application, interview.id, world.zone)
    if (!isWritten && !isPutAway(interview, decisions)) open.push(offerOf(world, application, interview))
  }
  return open
}

/** "Not today": it is not offered again, and still there on the application's page. Can be taken back. */
export async function putLogOfferAway(
  ctx: Ctx,
  interviewId: string,
  choice: 'skipped' | 'reopened',
): Promise<Result<true, 'not-found'>> {
  const { history } = await seeWorld(ctx)
  const isKnown = history.applications.some(({ interviews }) => interviews.some(({ id }) => id === interviewId))
  if (!isKnown) return err('not-found')
  const stepId = logOfferId(interviewId as InterviewId)
  await ctx.owner.decisions.add({ stepId, at: ctx.now, choice, until: null, reason: null })
  return ok(true)
}

function hasLatelyEnded(interview: Interview, now: number): boolean {
  const end = interviewEnd(interview)
  return !interview.cancelled && end <= now && now - end < freshDays * 86_400_000
}

function isPutAway(interview: Interview, decisions: readonly Decision[]): boolean {
  const id = logOfferId(interview.id)
  return decisions.findLast(({ stepId }) => stepId === id)?.choice === 'skipped'
}

function offerOf(world: World, application: Application, interview: Interview): LogOffer {
  return {
    interviewId: interview.id,
    applicationId: application.id,
    company: application.company.value,
    role: application.role?.value ?? null,
    round: interview.round,
    start: interview.start,
    endedAt: interviewEnd(interview),
    people: interview.people.map((id) => personRef(world, id, application)),
  }
}
