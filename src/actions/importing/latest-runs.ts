import type { Ctx } from '#actions/context.ts'

type Run = Awaited<ReturnType<Ctx['owner']['imports']['list']>>[number]

const mostRuns = 10_000

/** The run that began last, by source: whether that one ended tells whether the source is read to its end. */
export async function latestRuns(ctx: Ctx): Promise<ReadonlyMap<string, Run>> {
  const latest = new Map<string, Run>()
  for (const run of await ctx.owner.imports.list(mostRuns)) if (!latest.has(run.sourceId)) latest.set(run.sourceId, run)
  return latest
}
