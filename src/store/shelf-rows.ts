import { distinctWords } from '#domain/fold-words.ts'
import { sameAddress, type ArticleOrigin, type ShelfArticle } from '#domain/shelf.ts'
import type { Schema } from '#store/schema.ts'
import type { Searchable } from '#store/search-rows.ts'

/** Of each article: what comes first in a text says what it is about. */
const mostWords = 300

export function articleRow(owner: string, article: ShelfArticle): Schema['articles'] {
  return {
    owner_id: owner,
    id: article.id,
    added_at: article.addedAt,
    title: article.title,
    url: article.url,
    note: article.note,
    removed_at: article.removedAt,
    origin: article.origin,
    feed_id: article.feedId,
    published_at: article.publishedAt,
    text: article.text,
    words: distinctWords([article.title, article.text]).slice(0, mostWords).join(' '),
    same_address: sameAddress(article.url),
    chosen: article.isChosen ? 1 : 0,
    read_at: article.readAt,
  }
}

export function shelfArticle(row: Omit<Schema['articles'], 'words' | 'same_address'>): ShelfArticle {
  return {
    id: row.id,
    addedAt: row.added_at,
    title: row.title,
    url: row.url,
    note: row.note,
    removedAt: row.removed_at,
    origin: row.origin as ArticleOrigin,
    feedId: row.feed_id,
    publishedAt: row.published_at,
    text: row.text,
    isChosen: row.chosen === 1,
    readAt: row.read_at,
  }
}

export function searchableArticle({ id, publishedAt, addedAt, title, text }: ShelfArticle): Searchable {
  return { kind: 'article', id, at: publishedAt ?? addedAt, texts: [title, text] }
}
