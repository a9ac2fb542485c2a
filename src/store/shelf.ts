import { askedWords } from '#domain/fold-words.ts'
import { longestArticleText, mostOnShelf, sameAddress, type FeedHealth, type ShelfArticle } from '#domain/shelf.ts'
import { hotList, insertRows } from '#store/hot.ts'
import type { OwnerCore, Turn } from '#store/owner-core.ts'
import type { Db } from '#store/schema.ts'
import { dropFindable, makeFindable } from '#store/search-rows.ts'
import { articleRow, searchableArticle, shelfArticle } from '#store/shelf-rows.ts'

export type NewArticle = Omit<ShelfArticle, 'id' | 'removedAt' | 'readAt' | 'note'>

/** What is ranked: an article without its text. */
export interface RankedWords {
  readonly id: string
  readonly title: string
  readonly url: string
  /** Folded, each once, in their order, between spaces. */
  readonly words: string
  readonly addedAt: number
  readonly publishedAt: number | null
  readonly readAt: number | null
  readonly feedId: string | null
}

export interface ShelfQuery {
  /** All of these words, the last at least begun; empty: everything. */
  readonly query?: string
  readonly feedId?: string
  readonly isChosen?: boolean
  readonly limit: number
}

/** All articles that feeds brought and the person saved. What is on it and not chosen moves no plan. */
export interface Shelf {
  /**
   * What a feed brought and how it is now, in one transaction, so that no validator is kept without its articles.
   * Known addresses bring nothing, removed ones as well. Returns how many are new. Of what nobody chose `most` stay.
   */
  takeFromFeed(feedId: string, articles: readonly NewArticle[], health: FeedHealth, most?: number): Promise<number>
  /** A page the person saved: chosen, whether it was there or not; what was removed comes back. */
  save(article: NewArticle, note: string | null): Promise<ShelfArticle>
  /** Latest first. */
  list(query: ShelfQuery): Promise<{ readonly total: number; readonly articles: readonly ShelfArticle[] }>
  get(id: string): Promise<ShelfArticle | undefined>
  /** Everything, removed ones included, by id: for an archive. */
  all(): Promise<ShelfArticle[]>
  /** How many there are that are not removed. */
  count(): Promise<number>
  /** Worth sharing, or not any more. */
  choose(id: string, isChosen: boolean): Promise<boolean>
  setNote(id: string, note: string | null): Promise<boolean>
  markRead(id: string, at: number | null): Promise<boolean>
  /** Those with a word that begins with one of these, each folded, and perhaps others. The latest `mostOnShelf`. */
  withAnyWord(beginnings: readonly string[]): Promise<readonly RankedWords[]>
}

/** Beginnings that are asked for; with more of them all articles are read. */
const mostBeginnings = 200
const shown = [
  'owner_id',
  'id',
  'added_at',
  'title',
  'url',
  'note',
  'removed_at',
  'origin',
  'feed_id',
  'published_at',
  'text',
  'chosen',
  'read_at',
] as const

export function shelfOf(core: OwnerCore): Shelf {
  const { db, owner } = core

  const change = (id: string, values: { chosen?: number; read_at?: number | null; note?: string | null }) =>
    core.write('chosen' in values || 'note' in values ? 'history' : 'nothing-derived', async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('articles')
        .set(values)
        .where('owner_id', '=', owner)
        .where('id', '=', id)
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      return Number(numUpdatedRows) > 0
    })

  return {
    takeFromFeed: (feedId, articles, health, most = mostOnShelf) =>
      core.write('nothing-derived', async (trx, turn) => {
        const known = new Set(
          (
            await selectAddresses(
              trx,
              owner,
              articles.map(({ url }) => sameAddress(url)),
            )
          ).map((row) => row.same_address),
        )
        const fresh: ShelfArticle[] = []
        for (const article of articles) {
          const address = sameAddress(article.url)
          if (known.has(address)) continue
          known.add(address)
          fresh.push(asNew(turn, article))
        }
        await insertWith({ ...core, db: trx }, fresh)
        await trx
          .updateTable('feeds')
          .set({ health: JSON.stringify(health) })
          .where('owner_id', '=', owner)
          .where('id', '=', feedId)
          .execute()
        if (fresh.length > 0) await dropOldest({ ...core, db: trx }, most)
        return fresh.length
      }),

    save: (article, note) =>
      core.write('history', async (trx, turn) => {
        const [known] = await selectAddresses(trx, owner, [sameAddress(article.url)])
        if (!known) {
          const added = { ...asNew(turn, article), note }
          await insertWith({ ...core, db: trx }, [added])
          return added
        }
        const before = shelfArticle(
          await trx
            .selectFrom('articles')
            .select(shown)
            .where('owner_id', '=', owner)
            .where('id', '=', known.id)
            .executeTakeFirstOrThrow(),
        )
        const after: ShelfArticle = {
          ...before,
          title: article.title || before.title,
          text: article.text.slice(0, longestArticleText) || before.text,
          publishedAt: before.publishedAt ?? article.publishedAt,
          note: note ?? before.note,
          isChosen: true,
          removedAt: null,
        }
        await trx
          .updateTable('articles')
          .set(articleRow(owner, after))
          .where('owner_id', '=', owner)
          .where('id', '=', known.id)
          .execute()
        await makeFindable({ ...core, db: trx }, [searchableArticle(after)])
        return after
      }),

    list: async ({ query = '', feedId, isChosen, limit }) => {
      const words = askedWords(query)
      let rows = db.selectFrom('articles').where('owner_id', '=', owner).where('removed_at', 'is', null)
      if (feedId !== undefined) rows = rows.where('feed_id', '=', feedId)
      if (isChosen !== undefined) rows = rows.where('chosen', '=', isChosen ? 1 : 0)
      if (words.length > 0) {
        rows = rows.where('id', 'in', (eb) =>
          eb
            .selectFrom('searchable')
            .select('searchable.id')
            .where('searchable.owner_id', '=', owner)
            .where('searchable.kind', '=', 'article')
            .where(core.searchIndex.answers(words)),
        )
      }
      const { n } = await rows
        .select((eb) => eb.cast<number>(eb.fn.countAll(), 'integer').as('n'))
        .executeTakeFirstOrThrow()
      const articles = await rows
        .select(shown)
        .orderBy((eb) => eb.fn.coalesce('published_at', 'added_at'), 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return { total: n, articles: articles.map(shelfArticle) }
    },

    get: async (id) => {
      const row = await db
        .selectFrom('articles')
        .select(shown)
        .where('owner_id', '=', owner)
        .where('id', '=', id)
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      return row && shelfArticle(row)
    },

    all: async () => {
      const rows = await db.selectFrom('articles').select(shown).where('owner_id', '=', owner).orderBy('id').execute()
      return rows.map(shelfArticle)
    },

    count: async () => {
      const { n } = await db
        .selectFrom('articles')
        .select((eb) => eb.cast<number>(eb.fn.countAll(), 'integer').as('n'))
        .where('owner_id', '=', owner)
        .where('removed_at', 'is', null)
        .executeTakeFirstOrThrow()
      return n
    },

    choose: (id, isChosen) => change(id, { chosen: isChosen ? 1 : 0 }),
    setNote: (id, note) => change(id, { note }),
    markRead: (id, at) => change(id, { read_at: at }),

    withAnyWord: async (beginnings) => {
      if (beginnings.length === 0) return []
      let rows = db
        .selectFrom('articles')
        .select(['id', 'title', 'url', 'words', 'added_at', 'published_at', 'read_at', 'feed_id'])
        .where('owner_id', '=', owner)
        .where('removed_at', 'is', null)
      // So many words are in nearly every article, and asking for them costs more than reading all.
      if (beginnings.length <= mostBeginnings) {
        rows = rows.where('id', 'in', (eb) =>
          eb
            .selectFrom('searchable')
            .select('searchable.id')
            .where('searchable.owner_id', '=', owner)
            .where('searchable.kind', '=', 'article')
            .where(core.searchIndex.answersAny(beginnings)),
        )
      }
      const found = await rows.orderBy('added_at', 'desc').orderBy('id').limit(mostOnShelf).execute()
      return found.map((row) => ({
        id: row.id,
        title: row.title,
        url: row.url,
        words: row.words,
        addedAt: row.added_at,
        publishedAt: row.published_at,
        readAt: row.read_at,
        feedId: row.feed_id,
      }))
    },
  }
}

function asNew(turn: Turn, article: NewArticle): ShelfArticle {
  const text = article.text.slice(0, longestArticleText)
  return { ...article, text, id: turn.newId('l'), note: null, removedAt: null, readAt: null }
}

/** Inside the transaction: rows and the words they are found by. */
export async function insertWith(core: OwnerCore, articles: readonly ShelfArticle[]): Promise<void> {
  await insertArticles(
    core.db,
    articles.map((article) => articleRow(core.owner, article)),
  )
  await makeFindable(core, articles.map(searchableArticle))
}

const insertArticles = insertRows('articles')

const selectAddresses = hotList((db, owner, addresses) =>
  db
    .selectFrom('articles')
    .select(['id', 'same_address'])
    .where('owner_id', '=', owner)
    .where('same_address', 'in', addresses),
)

/** What feeds brought and nobody chose, beyond what may be. What somebody was told of stays: it must not come twice. */
async function dropOldest(core: OwnerCore, most: number): Promise<void> {
  const { db, owner } = core
  const unchosen = (within: Db) =>
    within
      .selectFrom('articles')
      .where('owner_id', '=', owner)
      .where('chosen', '=', 0)
      .where('id', 'not in', (eb) => eb.selectFrom('told').select('item_id').where('owner_id', '=', owner))
  const old = await unchosen(db)
    .select('id')
    .orderBy((eb) => eb.fn.coalesce('published_at', 'added_at'), 'desc')
    .orderBy('id', 'desc')
    .offset(most)
    .limit(mostOnShelf)
    .execute()
  if (old.length === 0) return
  const ids = old.map(({ id }) => id)
  await deleteArticles(db, owner, ids)
  await dropFindable(core, 'article', ids)
}

const deleteArticles = hotList((db, owner, ids) =>
  db.deleteFrom('articles').where('owner_id', '=', owner).where('id', 'in', ids),
)
