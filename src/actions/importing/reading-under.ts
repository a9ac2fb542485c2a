import type { Ctx } from '#actions/context.ts'
import type { SiftContext } from '#actions/importing/sift.ts'
import { ownAddresses } from '#actions/world.ts'
import { zoneFor } from '#actions/zone-in-use.ts'

/** What mail is read under at present. */
export interface ReadingUnder {
  readonly context: SiftContext
  /** Names it: what was read under another name is read again. */
  readonly version: string
}

/** Whose mailbox it is decides who speaks, and the zone which moment "Tuesday at 3 pm" was: a finding holds both. */
export async function readingUnder(ctx: Ctx): Promise<ReadingUnder> {
  const settings = await ctx.owner.settings.get()
  const context = { me: ownAddresses(settings), zone: zoneFor(ctx, settings) }
  return { context, version: `${context.me.join(' ')} ${context.zone}` }
}
