import type { Anchor } from '#domain/ids.ts'
import type { Reflection, ReflectionAnswers } from '#domain/reflection.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Schema } from '#store/schema.ts'
import { dropFindable, makeFindable } from '#store/search-rows.ts'
import { searchableReflection } from '#store/searchable.ts'

interface ReflectionSave {
  readonly application: Anchor
  /** All answers as they are now. */
  readonly answers: ReflectionAnswers
  /** The version that was on the person's screen; 0 for the first save. */
  readonly readVersion: number
  readonly finished: boolean
  /** Epoch ms. */
  readonly at: number
}

/** Saved as one types: a save made on an older version is refused and shown the present one, so nothing is lost. */
export interface Reflections {
  get(application: Anchor): Promise<Reflection | undefined>
  list(): Promise<Reflection[]>
  save(
    save: ReflectionSave,
  ): Promise<Result<Reflection, { readonly code: 'changed-since-read'; readonly current: Reflection | null }>>
  remove(application: Anchor): Promise<boolean>
}

export function reflectionsOf(core: OwnerCore): Reflections {
  const { db, owner } = core
  const select = (from = db) => from.selectFrom('reflections').selectAll().where('owner_id', '=', owner)

  return {
    get: async (application) => {
      const row = await select().where('application', '=', application).executeTakeFirst()
      return row && reflection(row)
    },

    list: async () => (await select().orderBy('started_at').orderBy('application').execute()).map(reflection),

    save: ({ application, answers, readVersion, finished, at }) =>
      core.write('nothing-derived', async (trx) => {
        const row = await select(trx).where('application', '=', application).executeTakeFirst()
        if ((row?.version ?? 0) !== readVersion) {
          return err({ code: 'changed-since-read' as const, current: row ? reflection(row) : null })
        }
        const saved = {
          answers: JSON.stringify(answers),
          version: readVersion + 1,
          edited_at: at,
          finished_at: finished ? (row?.finished_at ?? at) : null,
        }
        const whole = { owner_id: owner, application, started_at: row?.started_at ?? at, ...saved }
        await trx
          .insertInto('reflections')
          .values(whole)
          .onConflict((conflict) => conflict.columns(['owner_id', 'application']).doUpdateSet(saved))
          .execute()
        await makeFindable({ ...core, db: trx }, [searchableReflection(reflection(whole))])
        return ok(reflection(whole))
      }),

    remove: (application) =>
      core.write('nothing-derived', async (trx) => {
        const { numDeletedRows } = await trx
          .deleteFrom('reflections')
          .where('owner_id', '=', owner)
          .where('application', '=', application)
          .executeTakeFirst()
        await dropFindable({ ...core, db: trx }, 'reflection', [application])
        return Number(numDeletedRows) > 0
      }),
  }
}

function reflection(row: Schema['reflections']): Reflection {
  return {
    application: row.application as Anchor,
    answers: JSON.parse(row.answers) as ReflectionAnswers,
    version: row.version,
    startedAt: row.started_at,
    editedAt: row.edited_at,
    finishedAt: row.finished_at,
  }
}
