import type { MailSource } from '#domain/mail-source.ts'
import { readerVersion } from '#read/read-message.ts'
import type { Ctx } from '#actions/context.ts'
import { companyHostsOf, contactsOf, knownHunt, versionOf } from '#actions/importing/contacts.ts'
import { establishedIn } from '#actions/importing/established.ts'
import { FetchAgain, lookAgain } from '#actions/importing/fetch-again.ts'
import { inferMe } from '#actions/importing/infer-me.ts'
import { fetchWhatBelongs, idsOf, readAround, Readings } from '#actions/importing/read-around.ts'
import { readKeptAgain } from '#actions/importing/read-kept-again.ts'
import { readingUnder } from '#actions/importing/reading-under.ts'
import { spokenOf } from '#actions/importing/spoken-of.ts'
import { settledAs } from '#actions/importing/settled-as.ts'
import { seeHistory } from '#actions/world.ts'

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
 *
 * Gives a name for the state it ended in; `before` is that of the last time, which spares reading all again when a run
 * brought nothing that is kept.
 */
export async function settle(ctx: Ctx, open: Map<string, MailSource>, before: string | null = null): Promise<string> {
  const fetching = async (work: (again: FetchAgain) => Promise<boolean>): Promise<boolean> => {
    const again = new FetchAgain(ctx, open)
    try {
      const isSettled = await work(again)
      if (isSettled) await again.noteUnreachable()
      return isSettled
    } finally {
      await again.close()
    }
  }
  const stands = before !== null && (await fetching((again) => isStillSettled(ctx, again, before)))
  if (!stands) await fetching((again) => settleWith(ctx, again))
  return settledAs(ctx, await readingUnder(ctx))
}

async function settleWith(ctx: Ctx, again: FetchAgain): Promise<true> {
  await inferMe(ctx)
  for (let round = 0; round < inferenceRounds; round++) {
    await settleAs(ctx, again)
    if (!(await inferMe(ctx))) break
  }
  return true
}

/**
 * Whether the state of the last time stands: nothing that it was made from is otherwise, and none of the forgotten mail
 * belongs to it, neither by thread nor by people nor read again by what is known.
 */
async function isStillSettled(ctx: Ctx, again: FetchAgain, before: string): Promise<boolean> {
  if (await inferMe(ctx)) return false
  const under = await readingUnder(ctx)
  const { context, version } = under
  if ((await ctx.owner.messages.readBefore(readerVersion, version)).length > 0) return false
  if ((await settledAs(ctx, under)) !== before) return false

  const mail = await ctx.owner.messages.jobMail()
  const spoken = spokenOf(await ctx.owner.corrections.list())
  const history = establishedIn((await seeHistory(ctx)).history, mail, spoken)
  const known = knownHunt(history)
  const met = { known, wanted: idsOf(mail), contacts: contactsOf(history), hosts: companyHostsOf(history) }
  if ((await fetchWhatBelongs(ctx, again, context, version, met)) > 0) return false
  return (await lookAgain(ctx, again, { ...context, known }, `${version} ${versionOf(known)}`, version)) === 0
}

async function settleAs(ctx: Ctx, again: FetchAgain): Promise<void> {
  const readings = new Readings()
  const under = await readingUnder(ctx)
  const { context, version: meVersion } = under

  await readKeptAgain(ctx, again, under)
  let around = await readAround(ctx, again, context, meVersion, readings)
  for (let round = 0; round < candidateRounds; round++) {
    const { known } = around
    const kept = await lookAgain(ctx, again, { ...context, known }, `${meVersion} ${versionOf(known)}`, meVersion)
    if (kept === 0) break
    around = await readAround(ctx, again, context, meVersion, readings)
  }

  if (around.changed.length > 0) await ctx.owner.messages.updateFindings(around.changed, meVersion)
  for (let from = 0; from < around.strays.length; from += pageSize) {
    await ctx.owner.messages.forget(around.strays.slice(from, from + pageSize))
  }
}
