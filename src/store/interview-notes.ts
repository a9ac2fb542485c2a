import type { Anchor } from '#domain/ids.ts'
import type { InterviewNotes } from '#domain/practice.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Db, Schema } from '#store/schema.ts'

/** What is prepared by hand for an interview, saved as one types. */
export interface InterviewNotesStore {
  get(interview: Anchor): Promise<InterviewNotes | undefined>
  list(): Promise<InterviewNotes[]>
  /** `version`: the one on the person's screen, 0 for the first save. */
  save(notes: InterviewNotes): Promise<Result<InterviewNotes, 'changed-since-read'>>
}

export function interviewNotesOf(core: OwnerCore): InterviewNotesStore {
  const { db, owner } = core
  const select = (from: Db = db) => from.selectFrom('interview_notes').selectAll().where('owner_id', '=', owner)

  return {
    get: async (interview) => {
      const row = await select().where('interview', '=', interview).executeTakeFirst()
      return row && notesOf(row)
    },
    list: async () => (await select().orderBy('interview').execute()).map(notesOf),
    save: (notes) =>
      core.write('nothing-derived', async (trx) => {
        const row = await select(trx).where('interview', '=', notes.interview).executeTakeFirst()
        if ((row?.version ?? 0) !== notes.version) return err('changed-since-read')
        const saved = { ...notes, version: notes.version + 1 }
        const { owner_id: _owner, interview: _interview, ...changed } = notesRow(owner, saved)
        await trx
          .insertInto('interview_notes')
          .values(notesRow(owner, saved))
          .onConflict((conflict) => conflict.columns(['owner_id', 'interview']).doUpdateSet(changed))
          .execute()
        return ok(saved)
      }),
  }
}

export function notesRow(owner: string, { interview, questionsToAsk, notes, version, editedAt }: InterviewNotes) {
  const content = JSON.stringify({ questionsToAsk, notes })
  return { owner_id: owner, interview, version, content, edited_at: editedAt }
}

function notesOf(row: Schema['interview_notes']): InterviewNotes {
  const content = JSON.parse(row.content) as Pick<InterviewNotes, 'questionsToAsk' | 'notes'>
  return { interview: row.interview as Anchor, ...content, version: row.version, editedAt: row.edited_at }
}
