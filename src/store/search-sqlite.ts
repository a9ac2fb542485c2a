import { CompiledQuery, sql, type SqlBool } from 'kysely'
import type { SearchIndex } from '#store/search-rows.ts'

/** FTS5. Words hold letters and digits only, and stand in quotes: no word is an operator. */
export const sqliteSearchIndex: SearchIndex = {
  answers: (words) => {
    const query = `${words.map((word) => `"${word}"`).join(' AND ')} *`
    return sql<SqlBool>`number in (select rowid from search_index where search_index match ${query})`
  },
  answersAny: (beginnings) => {
    const query = beginnings.map((word) => `"${word}" *`).join(' OR ')
    return sql<SqlBool>`number in (select rowid from search_index where search_index match ${query})`
  },
  // Until its parts are merged, FTS5 keeps the words of what was removed beside a mark that they are gone.
  afterRemoving: async (db) => {
    await db.executeQuery(CompiledQuery.raw(`insert into search_index (search_index) values ('optimize')`))
  },
}
