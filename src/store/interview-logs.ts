import type { Anchor, InterviewId } from '#domain/ids.ts'
import type { InterviewLog, LogAnswers } from '#domain/interview-log.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Schema } from '#store/schema.ts'
import { dropFindable, makeFindable } from '#store/search-rows.ts'
import { searchableLog } from '#store/searchable.ts'

export interface LogSave {
  readonly id: string
  readonly application: Anchor
  readonly interview: InterviewId | null
  /** All answers as they are now. */
  readonly answers: LogAnswers
  /** The version that was on the person's screen; 0 for the first save. */
  readonly readVersion: number
  readonly finished: boolean
  /** Epoch ms. */
  readonly at: number
}

/** Saved as one types, like reflections: a save made on an older version is refused. */
export interface InterviewLogs {
  get(id: string): Promise<InterviewLog | undefined>
  /** Oldest first. */
  list(): Promise<InterviewLog[]>
  save(save: LogSave): Promise<Result<InterviewLog, 'changed-since-read'>>
  remove(id: string): Promise<boolean>
}

export function interviewLogsOf(core: OwnerCore): InterviewLogs {
  const { db, owner } = core
  const select = (from = db) => from.selectFrom('interview_logs').selectAll().where('owner_id', '=', owner)

  return {
    get: async (id) => {
      const row = await select().where('id', '=', id).executeTakeFirst()
      return row && interviewLog(row)
    },

    list: async () => (await select().orderBy('started_at').orderBy('id').execute()).map(interviewLog),

    save: ({ id, application, interview, answers, readVersion, finished, at }) =>
      core.write('nothing-derived', async (trx) => {
        const row = await select(trx).where('id', '=', id).executeTakeFirst()
        if ((row?.version ?? 0) !== readVersion) return err('changed-since-read')

        const saved = {
          answers: JSON.stringify(answers),
          version: readVersion + 1,
          edited_at: at,
          finished_at: finished ? (row?.finished_at ?? at) : null,
        }
        const first = { application: row?.application ?? application, interview: row?.interview ?? interview }
        const whole = { owner_id: owner, id, ...first, started_at: row?.started_at ?? at, ...saved }
        await trx
          .insertInto('interview_logs')
          .values(whole)
          .onConflict((conflict) => conflict.columns(['owner_id', 'id']).doUpdateSet(saved))
          .execute()
        await makeFindable({ ...core, db: trx }, [searchableLog(interviewLog(whole))])
        return ok(interviewLog(whole))
      }),

    remove: (id) =>
      core.write('nothing-derived', async (trx) => {
        const { numDeletedRows } = await trx
          .deleteFrom('interview_logs')
          .where('owner_id', '=', owner)
          .where('id', '=', id)
          .executeTakeFirst()
        await dropFindable({ ...core, db: trx }, 'log', [id])
        return Number(numDeletedRows) > 0
      }),
  }
}

export function interviewLogRow(owner: string, log: InterviewLog): Schema['interview_logs'] {
  const { id, application, interview, answers, version, startedAt, editedAt, finishedAt } = log
  return {
    owner_id: owner,
    id,
    application,
    interview,
    answers: JSON.stringify(answers),
    version,
    started_at: startedAt,
    edited_at: editedAt,
    finished_at: finishedAt,
  }
}

export function interviewLog(row: Schema['interview_logs']): InterviewLog {
  return {
    id: row.id,
    application: row.application as Anchor,
    interview: row.interview as InterviewId | null,
    answers: JSON.parse(row.answers) as LogAnswers,
    version: row.version,
    startedAt: row.started_at,
    editedAt: row.edited_at,
    finishedAt: row.finished_at,
  }
}
