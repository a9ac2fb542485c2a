import { err, ok, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import { draftIds } from '#actions/current-drafts.ts'
import { findApplication, type NotFound } from '#actions/find.ts'
import { stepView } from '#actions/step-view.ts'
import type { StepView } from '#actions/views.ts'
import { seeWorld } from '#actions/world.ts'

const past: ReadonlySet<StepView['state']> = new Set(['done', 'skipped', 'lapsed'])

/** Every step, or those of one application, by opening; `all` adds what is over. */
export async function seePlan(
  ctx: Ctx,
  wanted: { readonly application: string | null; readonly all: boolean },
): Promise<Result<readonly StepView[], NotFound>> {
  const world = await seeWorld(ctx)
  let steps = world.steps
  if (wanted.application) {
    const found = await findApplication(ctx, wanted.application)
    if (!found.ok) return err(found.error)
    steps = world.stepsOf.get(found.value.id) ?? []
  }
  const drafts = draftIds(world, await ctx.owner.drafts.list())
  return ok(
    steps
      .filter((step) => wanted.all || !past.has(step.state))
      .map((step) => stepView(world, step, drafts))
      .toSorted((a, b) => a.opensAt - b.opensAt || a.closesAt - b.closesAt || (a.id < b.id ? -1 : 1)),
  )
}
