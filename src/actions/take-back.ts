import { manualId } from '#domain/ids.ts'
import type { Ctx } from '#actions/context.ts'
import { undoCorrection } from '#actions/correct.ts'
import { undoTableImport } from '#actions/import-csv.ts'

/**
 * Takes back whatever has an id of its own: a correction, a table that was read in, and an entry that was taken away
 * is there again. Gives the ids behind which there was nothing to take back.
 */
export async function takeBack(ctx: Ctx, ids: readonly string[]): Promise<readonly string[]> {
  const notThere: string[] = []
  for (const id of ids) if (!(await isTakenBack(ctx, id))) notThere.push(id)
  return notThere
}

async function isTakenBack(ctx: Ctx, id: string): Promise<boolean> {
  if (id.startsWith('t_')) return (await undoTableImport(ctx, id)).ok
  if ((await undoCorrection(ctx, id)).ok) return true
  if ((await ctx.owner.personFacts.remove(id, ctx.now)).ok) return true
  const entry = await ctx.owner.manual.get(manualId(id))
  if (entry === undefined || entry.removedAt === null) return false
  return (await ctx.owner.manual.restore(entry.id)).ok
}
