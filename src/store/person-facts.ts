import type { PersonFact, PersonSaying } from '#domain/person-fact.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { OwnerCore } from '#store/owner-core.ts'

/** What the person said of people: notes, tags, intervals, moves. */
export interface PersonFacts {
  add(fact: { readonly person: string; readonly says: PersonSaying }, at: number): Promise<PersonFact>
  remove(id: string, at: number): Promise<Result<PersonFact, 'not-found'>>
  /** Takes a removal back. */
  restore(id: string): Promise<Result<PersonFact, 'not-found'>>
  /** Oldest first, removed ones included. */
  list(): Promise<PersonFact[]>
}

export function personFactsOf(core: OwnerCore): PersonFacts {
  const { db, owner } = core

  const mark = (id: string, isRemoved: boolean, removedAt: number | null) =>
    core.write('history', async (trx): Promise<Result<PersonFact, 'not-found'>> => {
      const row = await trx
        .selectFrom('person_facts')
        .selectAll()
        .where('owner_id', '=', owner)
        .where('id', '=', id)
        .executeTakeFirst()
      if (!row || (row.removed_at !== null) !== isRemoved) return err('not-found')
      await trx
        .updateTable('person_facts')
        .set({ removed_at: removedAt })
        .where('owner_id', '=', owner)
        .where('id', '=', id)
        .execute()
      return ok(personFact({ ...row, removed_at: removedAt }))
    })

  return {
    add: ({ person, says }, at) =>
      core.write('history', async (trx, turn) => {
        const row = {
          id: turn.newId('pf'),
          at,
          person: person.toLowerCase(),
          says: JSON.stringify(says),
          removed_at: null,
        }
        await trx
          .insertInto('person_facts')
          .values({ owner_id: owner, ...row })
          .execute()
        return personFact(row)
      }),

    remove: (id, at) => mark(id, false, at),
    restore: (id) => mark(id, true, null),

    list: async () => {
      const rows = await db
        .selectFrom('person_facts')
        .selectAll()
        .where('owner_id', '=', owner)
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map(personFact)
    },
  }
}

function personFact(row: {
  readonly id: string
  readonly at: number
  readonly person: string
  readonly says: string
  readonly removed_at: number | null
}): PersonFact {
  return {
    id: row.id,
    at: row.at,
    person: row.person,
    says: JSON.parse(row.says) as PersonSaying,
    removedAt: row.removed_at,
  }
}
