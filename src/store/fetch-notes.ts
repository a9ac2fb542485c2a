import { mostFetchNotes, type FetchNote } from '#domain/shelf.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Schema } from '#store/schema.ts'

/** What left for the internet, and when; the latest `mostFetchNotes`. */
export interface FetchNotes {
  add(note: Omit<FetchNote, 'id'>): Promise<void>
  /** Latest first. */
  list(limit: number): Promise<FetchNote[]>
}

const longestUrl = 2000
/** Cleared away at a time, so that not every note looks for old ones. */
const slack = 100

export function fetchNotesOf(core: OwnerCore): FetchNotes {
  const { db, owner } = core

  return {
    add: (note) =>
      core.write('nothing-derived', async (trx, turn) => {
        const added = { ...note, id: turn.newId('g'), url: note.url.slice(0, longestUrl) }
        await trx.insertInto('fetches').values(fetchRow(owner, added)).execute()
        const { n } = await trx
          .selectFrom('fetches')
          .select((eb) => eb.cast<number>(eb.fn.countAll(), 'integer').as('n'))
          .where('owner_id', '=', owner)
          .executeTakeFirstOrThrow()
        if (n < mostFetchNotes + slack) return
        const last = await trx
          .selectFrom('fetches')
          .select('id')
          .where('owner_id', '=', owner)
          .orderBy('id', 'desc')
          .offset(mostFetchNotes - 1)
          .limit(1)
          .executeTakeFirst()
        if (last) await trx.deleteFrom('fetches').where('owner_id', '=', owner).where('id', '<', last.id).execute()
      }),

    list: async (limit) => {
      const rows = await db
        .selectFrom('fetches')
        .selectAll()
        .where('owner_id', '=', owner)
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        id: row.id,
        at: row.at,
        url: row.url,
        purpose: row.purpose as FetchNote['purpose'],
        by: row.done_by as FetchNote['by'],
        outcome: row.outcome,
        bytes: row.bytes,
      }))
    },
  }
}

export function fetchRow(owner: string, { id, at, url, purpose, by, outcome, bytes }: FetchNote): Schema['fetches'] {
  return { owner_id: owner, id, at, url, purpose, done_by: by, outcome, bytes }
}
