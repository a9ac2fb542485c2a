import { statusAt } from '#read/history/status-at.ts'
import type { Hunt } from '#reflect/insights/hunt.ts'
import type { Ctx } from '#actions/context.ts'
import { huntOf } from '#actions/insights/hunt-of.ts'
import { seeHistory } from '#actions/world.ts'
import { zoneFor } from '#actions/zone-in-use.ts'

/** The hunt as it is kept, at the moment of the run. */
export async function gatherHunt(ctx: Ctx): Promise<Hunt> {
  const { history, settings } = await seeHistory(ctx)
  const zone = zoneFor(ctx, settings)
  const [reflections, logs, stories, tellings, feedback] = await Promise.all([
    ctx.owner.reflections.list(),
    ctx.owner.interviewLogs.list(),
    ctx.owner.stories.list(),
    ctx.owner.stories.tellings(),
    ctx.owner.feedback.list(),
  ])
  return huntOf({
    history,
    status: statusAt(history, ctx.now, { zone, silentAsNoDays: settings.plan.silentAsNoDays }),
    now: ctx.now,
    zone,
    reflections,
    logs,
    stories,
    tellings,
    feedback,
  })
}
