import { neverChecked, type Feed, type FeedHealth } from '#domain/shelf.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Schema } from '#store/schema.ts'

/** Feeds one follows. */
export interface Feeds {
  /** One that was followed before comes back as it was. */
  follow(feed: Pick<Feed, 'url' | 'title' | 'siteUrl' | 'addedAt'>): Promise<Feed>
  unfollow(id: string, at: number): Promise<boolean>
  /** Takes it back. */
  restore(id: string): Promise<boolean>
  get(id: string): Promise<Feed | undefined>
  /** By title; those one does not follow any more included. */
  list(): Promise<Feed[]>
  /** How it is, and what it is called or where it lives by now. */
  update(id: string, change: Partial<Pick<Feed, 'health' | 'title' | 'siteUrl' | 'url'>>): Promise<void>
}

export function feedsOf(core: OwnerCore): Feeds {
  const { db, owner } = core

  const setRemoved = (id: string, at: number | null) =>
    core.write('nothing-derived', async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('feeds')
        .set({ removed_at: at })
        .where('owner_id', '=', owner)
        .where('id', '=', id)
        .where('removed_at', at === null ? 'is not' : 'is', null)
        .executeTakeFirst()
      return Number(numUpdatedRows) > 0
    })

  return {
    follow: ({ url, title, siteUrl, addedAt }) =>
      core.write('nothing-derived', async (trx, turn) => {
        const known = await trx
          .selectFrom('feeds')
          .selectAll()
          .where('owner_id', '=', owner)
          .where('url', '=', url)
          .executeTakeFirst()
        if (known) {
          await trx
            .updateTable('feeds')
            .set({ removed_at: null })
            .where('owner_id', '=', owner)
            .where('id', '=', known.id)
            .execute()
          return { ...feedOf(known), removedAt: null }
        }
        const feed: Feed = { id: turn.newId('f'), url, title, siteUrl, addedAt, removedAt: null, health: neverChecked }
        await trx.insertInto('feeds').values(feedRow(owner, feed)).execute()
        return feed
      }),

    unfollow: (id, at) => setRemoved(id, at),
    restore: (id) => setRemoved(id, null),

    get: async (id) => {
      const row = await db
        .selectFrom('feeds')
        .selectAll()
        .where('owner_id', '=', owner)
        .where('id', '=', id)
        .executeTakeFirst()
      return row && feedOf(row)
    },

    list: async () => {
      const rows = await db
        .selectFrom('feeds')
        .selectAll()
        .where('owner_id', '=', owner)
        .orderBy('title')
        .orderBy('id')
        .execute()
      return rows.map(feedOf)
    },

    update: (id, { health, title, siteUrl, url }) =>
      core.write('nothing-derived', async (trx) => {
        await trx
          .updateTable('feeds')
          .set({
            ...(health && { health: JSON.stringify(health) }),
            ...(title !== undefined && { title }),
            ...(siteUrl !== undefined && { site_url: siteUrl }),
            ...(url !== undefined && { url }),
          })
          .where('owner_id', '=', owner)
          .where('id', '=', id)
          .execute()
      }),
  }
}

export function feedRow(owner: string, { id, url, title, siteUrl, addedAt, removedAt, health }: Feed): Schema['feeds'] {
  return {
    owner_id: owner,
    id,
    url,
    title,
    site_url: siteUrl,
    added_at: addedAt,
    removed_at: removedAt,
    health: JSON.stringify(health),
  }
}

function feedOf(row: Schema['feeds']): Feed {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    siteUrl: row.site_url,
    addedAt: row.added_at,
    removedAt: row.removed_at,
    health: JSON.parse(row.health) as FeedHealth,
  }
}
