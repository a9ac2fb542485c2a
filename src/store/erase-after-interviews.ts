import { blotter, blotInside } from '#domain/blot.ts'
import { personIdOfAddress } from '#domain/ids.ts'
import type { PersonToForget } from '#domain/person-fact.ts'
import { feedbackQuote, feedbackRow } from '#store/feedback.ts'
import { interviewLog, interviewLogRow } from '#store/interview-logs.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import { makeFindable } from '#store/search-rows.ts'
import { searchableLog } from '#store/searchable.ts'

/**
 * Takes somebody who is to be forgotten out of interview logs and feedback, inside a running transaction: who they were
 * goes, and full names and addresses are blotted out of the words. What they said stays, as nobody's.
 */
export async function eraseAfterInterviews(core: OwnerCore, who: PersonToForget): Promise<void> {
  const { db, owner } = core
  const ids = new Set<string>([...who.ids, ...who.addresses.map((address) => personIdOfAddress(address))])
  const names = new Set(who.names.map((name) => name.trim().toLowerCase()))
  const isThem = ({ name, personId }: { readonly name: string; readonly personId: string | null }) =>
    personId === null ? names.has(name.trim().toLowerCase()) : ids.has(personId)
  const blotOut = blotter([...who.addresses, ...who.names.filter((name) => /\S\s+\S/.test(name.trim()))])

  for (const row of await db.selectFrom('interview_logs').selectAll().where('owner_id', '=', owner).execute()) {
    const log = interviewLog(row)
    const { people, ...others } = log.answers
    const left = blotInside({ ...others, ...(people && { people: people.filter((one) => !isThem(one)) }) }, blotOut)
    const { answers } = interviewLogRow(owner, { ...log, answers: left })
    if (answers === row.answers) continue
    await db
      .updateTable('interview_logs')
      .set({ answers })
      .where('owner_id', '=', owner)
      .where('id', '=', row.id)
      .execute()
    await makeFindable(core, [searchableLog({ ...log, answers: left })])
  }

  for (const row of await db.selectFrom('feedback_quotes').selectAll().where('owner_id', '=', owner).execute()) {
    const quote = feedbackQuote(row)
    const by = quote.by && !isThem(quote.by) ? quote.by : null
    const { content } = feedbackRow(owner, { ...quote, by, quote: blotInside(quote.quote, blotOut) })
    if (content === row.content) continue
    await db
      .updateTable('feedback_quotes')
      .set({ content })
      .where('owner_id', '=', owner)
      .where('id', '=', row.id)
      .execute()
  }
}
