import type { MailSource } from '#domain/mail-source.ts'
import type { Ctx } from '#actions/context.ts'
import { versionOf } from '#actions/importing/contacts.ts'
import { FetchAgain, lookAgain } from '#actions/importing/fetch-again.ts'
import { readAround } from '#actions/importing/read-around.ts'
import { readKeptAgain } from '#actions/importing/read-kept-again.ts'
import { readingUnder } from '#actions/importing/reading-under.ts'
import { inferOwnAddresses } from '#actions/importing/whose-mailbox.ts'

const pageSize = 500
/** Candidates that are kept after all may bring news of their own; a few rounds settle it. */
const candidateRounds = 4
/** Whose mailbox it is, is read off the kept mail as well, which depends on whose mailbox it is. */
const inferenceRounds = 3

/**
 * What only the whole mailbox can tell, after every import, in a way that ends in the same state whatever order the
 * mail arrived in: whose mailbox it is; everything read under other addresses, in another zone or by an older reader is read again;
 * forgotten mail of job threads, and with people of an application, is fetched; mail that says nothing by itself is
 * read by what is known around it; and what, after all, belongs to no application is forgotten.
 */
export async function settle(ctx: Ctx, open: Map<string, MailSource>): Promise<void> {
  const again = new FetchAgain(ctx, open)
  try {
    await settleWith(ctx, again)
  } finally {
    await again.close()
  }
}

async function settleWith(ctx: Ctx, again: FetchAgain): Promise<void> {
  await inferMe(ctx)
  for (let round = 0; round < inferenceRounds; round++) {
    await settleAs(ctx, again)
    if (!(await inferMe(ctx))) break
  }
  await again.noteUnreachable()
}

async function settleAs(ctx: Ctx, again: FetchAgain): Promise<void> {
  const under = await readingUnder(ctx)
  const { context, version: meVersion } = under

  await readKeptAgain(ctx, again, under)
  let around = await readAround(ctx, again, context, meVersion)
  for (let round = 0; round < candidateRounds; round++) {
    const { known } = around
    const kept = await lookAgain(ctx, again, { ...context, known }, `${meVersion} ${versionOf(known)}`, meVersion)
    if (kept === 0) break
    around = await readAround(ctx, again, context, meVersion)
  }

  if (around.changed.length > 0) await ctx.owner.messages.updateFindings(around.changed, meVersion)
  for (let from = 0; from < around.strays.length; from += pageSize) {
    await ctx.owner.messages.forget(around.strays.slice(from, from + pageSize))
  }
}

/** Gives whether it turned out otherwise than before. */
async function inferMe(ctx: Ctx): Promise<boolean> {
  const settings = await ctx.owner.settings.get()
  const [counts, sources] = await Promise.all([ctx.owner.addresses.statistics(), ctx.owner.sources.list()])
  const inferred = inferOwnAddresses(
    counts,
    sources.reduce((sum, { seen }) => sum + seen, 0),
  )
  if (inferred.join(' ') === settings.inferredAddresses.join(' ')) return false
  await ctx.owner.settings.set({ inferredAddresses: inferred })
  return true
}
