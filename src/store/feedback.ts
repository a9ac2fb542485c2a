import type { FeedbackQuote } from '#domain/feedback.ts'
import type { Anchor } from '#domain/ids.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Schema } from '#store/schema.ts'

export type FeedbackWords = Omit<FeedbackQuote, 'id' | 'application' | 'addedAt' | 'editedAt' | 'removedAt'>

/** What others said of applications, in quotes. In no search: a quote is read when one is ready, not met by chance. */
export interface Feedback {
  add(application: Anchor, words: FeedbackWords, at: number): Promise<FeedbackQuote>
  /** Undefined where there is none of this id. */
  edit(id: string, change: Partial<FeedbackWords>, at: number): Promise<FeedbackQuote | undefined>
  remove(id: string, at: number): Promise<boolean>
  restore(id: string): Promise<boolean>
  /** Oldest first; removed ones included. */
  list(): Promise<FeedbackQuote[]>
}

export function feedbackOf(core: OwnerCore): Feedback {
  const { db, owner } = core

  return {
    add: (application, words, at) =>
      core.write('nothing-derived', async (trx, turn) => {
        const quote = { id: turn.newId('q'), application, ...words, addedAt: at, editedAt: at, removedAt: null }
        await trx.insertInto('feedback_quotes').values(feedbackRow(owner, quote)).execute()
        return quote
      }),

    edit: (id, change, at) =>
      core.write('nothing-derived', async (trx) => {
        const row = await trx
          .selectFrom('feedback_quotes')
          .selectAll()
          .where('owner_id', '=', owner)
          .where('id', '=', id)
          .executeTakeFirst()
        if (!row) return undefined
        const quote = { ...feedbackQuote(row), ...change, editedAt: at }
        const { content, edited_at } = feedbackRow(owner, quote)
        await trx
          .updateTable('feedback_quotes')
          .set({ content, edited_at })
          .where('owner_id', '=', owner)
          .where('id', '=', id)
          .execute()
        return quote
      }),

    remove: (id, at) =>
      core.write('nothing-derived', async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('feedback_quotes')
          .set({ removed_at: at })
          .where('owner_id', '=', owner)
          .where('id', '=', id)
          .where('removed_at', 'is', null)
          .executeTakeFirst()
        return Number(numUpdatedRows) > 0
      }),

    restore: (id) =>
      core.write('nothing-derived', async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('feedback_quotes')
          .set({ removed_at: null })
          .where('owner_id', '=', owner)
          .where('id', '=', id)
          .where('removed_at', 'is not', null)
          .executeTakeFirst()
        return Number(numUpdatedRows) > 0
      }),

    list: async () => {
      const rows = await db
        .selectFrom('feedback_quotes')
        .selectAll()
        .where('owner_id', '=', owner)
        .orderBy('added_at')
        .orderBy('id')
        .execute()
      return rows.map(feedbackQuote)
    },
  }
}

export function feedbackRow(owner: string, quote: FeedbackQuote): Schema['feedback_quotes'] {
  const { id, application, addedAt, editedAt, removedAt, ...content } = quote
  return {
    owner_id: owner,
    id,
    application,
    content: JSON.stringify(content),
    added_at: addedAt,
    edited_at: editedAt,
    removed_at: removedAt,
  }
}

export function feedbackQuote(row: Schema['feedback_quotes']): FeedbackQuote {
  const { quote, source, by, on, tags, view, about } = JSON.parse(row.content) as FeedbackWords
  return {
    id: row.id,
    application: row.application as Anchor,
    quote,
    source,
    by,
    on,
    tags,
    view,
    about,
    addedAt: row.added_at,
    editedAt: row.edited_at,
    removedAt: row.removed_at,
  }
}
