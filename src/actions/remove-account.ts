import { err, ok, type Result } from '#domain/result.ts'
import { imapPath } from '#mail/imap/imap-source.ts'
import type { Ctx } from '#actions/context.ts'

/**
 * Takes an account away, and its password for good. What was kept of its mail stays; the rest of it cannot be looked at
 * again.
 */
export async function removeAccount(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  const sources = await ctx.owner.sources.list()
  if (!(await ctx.owner.accounts.remove(id))) return err('not-found')
  const source = sources.find(({ path }) => path === imapPath(id))
  if (source) await ctx.owner.sources.remove(source.id)
  return ok(true)
}
