import type { Decision } from '#domain/decision.ts'
import type { StepId } from '#domain/ids.ts'
import type { OwnerCore } from '#store/owner-core.ts'

/** What the person decided about steps; the latest for a step counts, and `reopened` takes the others back. */
export interface Decisions {
  add(decision: Omit<Decision, 'id'>): Promise<Decision>
  /** Oldest first; ids grow, so that two of one instant keep their order. */
  list(): Promise<Decision[]>
}

export function decisionsOf(core: OwnerCore): Decisions {
  const { db, owner } = core

  return {
    add: ({ stepId, at, choice, until, reason }) =>
      core.write('history', async (trx, turn) => {
        const id = turn.newId('d')
        await trx
          .insertInto('decisions')
          .values({ owner_id: owner, id, step_id: stepId, at, choice, until, reason })
          .execute()
        return { id, stepId, at, choice, until, reason }
      }),

    list: async () => {
      const rows = await db
        .selectFrom('decisions')
        .selectAll()
        .where('owner_id', '=', owner)
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map((row) => ({
        id: row.id,
        stepId: row.step_id as StepId,
        at: row.at,
        choice: row.choice as Decision['choice'],
        until: row.until,
        reason: row.reason,
      }))
    },
  }
}
