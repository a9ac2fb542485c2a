import type { Ctx } from '#actions/context.ts'
import { inferOwnAddresses } from '#actions/importing/whose-mailbox.ts'

/** Whose mailbox it is, by what was read so far. Gives whether it turned out otherwise than before. */
export async function inferMe(ctx: Ctx): Promise<boolean> {
  const settings = await ctx.owner.settings.get()
  const [counts, sources, accounts] = await Promise.all([
    ctx.owner.addresses.statistics(),
    ctx.owner.sources.list(),
    ctx.owner.accounts.list(),
  ])
  const messages = sources.reduce((sum, { seen }) => sum + seen, 0)
  // What was connected is somebody's own for certain, aliases too, which mail may never show.
  const connected = accounts.flatMap(({ address, aliases }) => [address, ...aliases])
  const inferred = [...new Set([...inferOwnAddresses(counts, messages), ...connected])]
  if (inferred.join(' ') === settings.inferredAddresses.join(' ')) return false
  await ctx.owner.settings.set({ inferredAddresses: inferred })
  return true
}
