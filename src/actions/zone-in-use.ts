import type { OwnerSettings } from '#domain/settings.ts'
import type { Ctx } from '#actions/context.ts'

/** One zone for reading, planning and showing: what was said for this run, else what is saved, else the computer's. */
export function zoneFor(ctx: Pick<Ctx, 'zone' | 'zoneSaid'>, settings: Pick<OwnerSettings, 'timeZone'>): string {
  return ctx.zoneSaid ?? settings.timeZone ?? ctx.zone
}

export async function zoneInUse(ctx: Ctx): Promise<string> {
  return zoneFor(ctx, await ctx.owner.settings.get())
}
