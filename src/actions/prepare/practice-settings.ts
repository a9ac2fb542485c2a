import type { PracticeSettings } from '#domain/practice.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { FieldProblem } from '#actions/add-manual.ts'
import type { Ctx } from '#actions/context.ts'

/** What each may be. */
const bounds = {
  newPerDay: { from: 0, to: 50 },
  reviewsPerDay: { from: 1, to: 200 },
  retention: { from: 0.7, to: 0.97 },
} as const satisfies Record<keyof PracticeSettings, { readonly from: number; readonly to: number }>

const problems = {
  newPerDay: 'New questions a day: a whole number from 0 to 50.',
  reviewsPerDay: 'Questions a day that come back: a whole number from 1 to 200.',
  retention: 'How sure you want to be: from 70 to 97 per cent.',
} as const satisfies Record<keyof PracticeSettings, string>

/** How much one practises a day, and how sure one wants to be. */
export async function changePracticeSettings(
  ctx: Ctx,
  change: Partial<PracticeSettings>,
): Promise<Result<PracticeSettings, FieldProblem>> {
  for (const key of Object.keys(bounds) as (keyof PracticeSettings)[]) {
    const value = change[key]
    if (value === undefined) continue
    const { from, to } = bounds[key]
    if (!(value >= from && value <= to) || (key !== 'retention' && !Number.isInteger(value)))
      return err({ field: key, message: problems[key] })
  }
  return ok((await ctx.owner.settings.set({ practice: change })).practice)
}
