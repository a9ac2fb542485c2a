import type { Article, Told, Update } from '#domain/news.ts'
import { addedByHand, type ShelfArticle } from '#domain/shelf.ts'
import { insertRows } from '#store/hot.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Db } from '#store/schema.ts'
import { insertWith } from '#store/shelf.ts'

/** News about me, readings worth sharing, and who was told of which. */
export interface News {
  addUpdate(update: Omit<Update, 'id' | 'removedAt'>): Promise<Update>
  removeUpdate(id: string, at: number): Promise<boolean>
  /** By day, oldest first; removed ones included. */
  updates(): Promise<Update[]>
  addArticle(article: Omit<Article, 'id' | 'removedAt'>): Promise<Article>
  removeArticle(id: string, at: number): Promise<boolean>
  /** Takes the removal of either back; false when nothing was removed under this id. */
  restore(id: string): Promise<boolean>
  /** Those that are chosen, oldest first; removed ones included. The rest is on the shelf (`store/shelf`). */
  articles(): Promise<Article[]>
  /** Notes what was told; telling the same person the same thing again changes nothing. */
  tell(told: readonly Told[]): Promise<void>
  told(): Promise<Told[]>
  /** Takes back what somebody was told at that moment. */
  untell(personAddress: string, at: number): Promise<void>
}

export function newsOf(core: OwnerCore): News {
  const { db, owner } = core

  const remove = (table: 'updates' | 'articles', id: string, at: number) =>
    core.write('history', async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable(table)
        .set({ removed_at: at })
        .where('owner_id', '=', owner)
        .where('id', '=', id)
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      return Number(numUpdatedRows) > 0
    })

  const restoreIn = async (db: Db, table: 'updates' | 'articles', id: string) => {
    const { numUpdatedRows } = await db
      .updateTable(table)
      .set({ removed_at: null })
      .where('owner_id', '=', owner)
      .where('id', '=', id)
      .where('removed_at', 'is not', null)
      .executeTakeFirst()
    return Number(numUpdatedRows) > 0
  }

  return {
    addUpdate: ({ on, kind, text, url }) =>
      core.write('history', async (trx, turn) => {
        const id = turn.newId('u')
        await trx
          .insertInto('updates')
          .values({ owner_id: owner, id, on_day: on, kind, text, url, removed_at: null })
          .execute()
        return { id, on, kind, text, url, removedAt: null }
      }),

    updates: async () => {
      const rows = await db
        .selectFrom('updates')
        .selectAll()
        .where('owner_id', '=', owner)
        .orderBy('on_day')
        .orderBy('id')
        .execute()
      return rows.map((row) => ({
        id: row.id,
        on: row.on_day,
        kind: row.kind as Update['kind'],
        text: row.text,
        url: row.url,
        removedAt: row.removed_at,
      }))
    },

    addArticle: (article) =>
      core.write('history', async (trx, turn) => {
        const added: ShelfArticle = { ...addedByHand, ...article, id: turn.newId('l'), removedAt: null }
        await insertWith({ ...core, db: trx }, [added])
        const { id, addedAt, title, url, note, removedAt } = added
        return { id, addedAt, title, url, note, removedAt }
      }),

    articles: async () => {
      const rows = await db
        .selectFrom('articles')
        .select(['id', 'added_at', 'title', 'url', 'note', 'removed_at'])
        .where('owner_id', '=', owner)
        .where('chosen', '=', 1)
        .orderBy('added_at')
        .orderBy('id')
        .execute()
      return rows.map((row) => ({
        id: row.id,
        addedAt: row.added_at,
        title: row.title,
        url: row.url,
        note: row.note,
        removedAt: row.removed_at,
      }))
    },

    removeUpdate: (id, at) => remove('updates', id, at),
    removeArticle: (id, at) => remove('articles', id, at),
    restore: (id) =>
      core.write(
        'history',
        async (trx) => (await restoreIn(trx, 'updates', id)) || (await restoreIn(trx, 'articles', id)),
      ),

    tell: async (told) => {
      if (told.length === 0) return
      await core.write('history', async (trx) => {
        const rows = told.map((item) => ({
          owner_id: owner,
          person_address: item.personAddress.toLowerCase(),
          company: item.company.toLowerCase(),
          item_id: item.itemId,
          at: item.at,
        }))
        await insertTold(trx, rows)
      })
    },

    untell: (personAddress, at) =>
      core.write('history', async (trx) => {
        await trx
          .deleteFrom('told')
          .where('owner_id', '=', owner)
          .where('person_address', '=', personAddress.toLowerCase())
          .where('at', '=', at)
          .execute()
      }),

    told: async () => {
      const rows = await db
        .selectFrom('told')
        .selectAll()
        .where('owner_id', '=', owner)
        .orderBy('at')
        .orderBy('person_address')
        .orderBy('item_id')
        .execute()
      return rows.map((row) => ({
        personAddress: row.person_address,
        company: row.company,
        itemId: row.item_id,
        at: row.at,
      }))
    },
  }
}

const insertTold = insertRows('told', (insert) => insert.onConflict((conflict) => conflict.doNothing()))
