import { comingBackId } from '#domain/reflection.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { comesBack, wantsRest } from '#reflect/coming-back.ts'
import type { Ctx } from '#actions/context.ts'
import { reflectionOf } from '#actions/reflect.ts'
import { seeWorld } from '#actions/world.ts'

export interface ReflectionVisit {
  /** It was come back to so often lately that leaving it, and doing one thing, is the kinder way (`domain/03 §3.3`). */
  readonly suggestsRest: boolean
}

/** The person opened the form: notes that they came back to it, where they did. Nothing is noted of a first sitting. */
export async function visitReflection(ctx: Ctx, applicationId: string): Promise<Result<ReflectionVisit, 'not-found'>> {
  const application = (await seeWorld(ctx)).applications.get(applicationId)
  if (!application) return err('not-found')
  const reflection = await reflectionOf(ctx, application)
  if (!reflection) return ok({ suggestsRest: false })

  const stepId = comingBackId(reflection.application)
  const all = await ctx.owner.decisions.list()
  const times = all.filter((decision) => decision.stepId === stepId).map(({ at }) => at)
  if (comesBack(reflection, times, ctx.now)) {
    await ctx.owner.decisions.add({ stepId, at: ctx.now, choice: 'reopened', until: null, reason: null })
    times.push(ctx.now)
  }
  return ok({ suggestsRest: wantsRest(times, ctx.now) })
}
