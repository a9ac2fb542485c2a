import { err, ok, type Result } from '#domain/result.ts'
import type { Decision } from '#domain/decision.ts'
import type { Ctx } from '#actions/context.ts'
import type { Step } from '#domain/step.ts'
import { companyOfStep } from '#actions/step-view.ts'
import { seeWorld, type World } from '#actions/world.ts'

export interface Choice {
  readonly choice: Decision['choice']
  /** Epoch ms; needed for `snoozed`. */
  readonly until?: number | undefined
  readonly reason?: string | undefined
}

export type DecideRefusal = 'not-found' | 'until-missing' | 'until-past'

/** Done, skipped, snoozed, or taken back. Only the decision is stored; the plan follows from it. */
export async function decide(
  ctx: Ctx,
  stepId: string,
  choice: Choice,
): Promise<Result<{ decisionId: string }, DecideRefusal>> {
  const world = await seeWorld(ctx)
  const step = world.stepById.get(stepId)
  if (!step) return err('not-found')
  if (choice.choice === 'snoozed' && choice.until === undefined) return err('until-missing')
  if (choice.choice === 'snoozed' && choice.until !== undefined && choice.until <= ctx.now) return err('until-past')

  const decision = await ctx.owner.decisions.add({
    stepId: step.id,
    at: ctx.now,
    choice: choice.choice,
    until: choice.choice === 'snoozed' ? (choice.until ?? null) : null,
    reason: choice.reason?.trim() || null,
  })
  if (choice.choice === 'done') await noteWhatWasTold(ctx, world, step)
  return ok({ decisionId: decision.id })
}

/** The news of a draft that went out is no news to its readers any more. */
async function noteWhatWasTold(ctx: Ctx, world: World, step: Step): Promise<void> {
  const company = companyOfStep(world, step).toLowerCase()
  const drafts = (
    await Promise.all([step.id, ...(step.formerIds ?? [])].map((id) => ctx.owner.drafts.forStep(id)))
  ).flat()
  const told = drafts.flatMap(({ tells, to }) =>
    tells.flatMap((itemId) => to.map(({ address }) => ({ personAddress: address, company, itemId, at: ctx.now }))),
  )
  if (told.length > 0) await ctx.owner.news.tell(told)
}
