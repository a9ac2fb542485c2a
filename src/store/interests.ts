import type { Interest } from '#domain/decision.ts'
import type { OwnerCore } from '#store/owner-core.ts'

/** "Really interested in this company": one answer an anchor, the latest. */
export interface Interests {
  set(interest: Interest): Promise<void>
  /** Oldest first. */
  list(): Promise<Interest[]>
}

export function interestsOf(core: OwnerCore): Interests {
  const { db, owner } = core

  return {
    set: ({ application, reallyInterested, at }) =>
      core.write('history', async (trx) => {
        await trx
          .insertInto('interests')
          .values({ owner_id: owner, application, really_interested: reallyInterested, at })
          .onConflict((conflict) =>
            conflict.columns(['owner_id', 'application']).doUpdateSet({ really_interested: reallyInterested, at }),
          )
          .execute()
      }),

    list: async () => {
      const rows = await db
        .selectFrom('interests')
        .selectAll()
        .where('owner_id', '=', owner)
        .orderBy('at')
        .orderBy('application')
        .execute()
      return rows.map((row) => ({
        application: row.application,
        reallyInterested: row.really_interested as Interest['reallyInterested'],
        at: row.at,
      }))
    },
  }
}
