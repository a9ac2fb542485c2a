import { sql, type SqlBool } from 'kysely'
import type { SearchIndex } from '#store/search-rows.ts'

/** A tsvector as it is, through no dictionary. Words hold letters and digits only: no word is an operator. */
export const postgresSearchIndex: SearchIndex = {
  answers: (words) => sql<SqlBool>`searchable.words @@ ${`${words.map((word) => `'${word}'`).join(' & ')}:*`}::tsquery`,
  answersAny: (beginnings) =>
    sql<SqlBool>`searchable.words @@ ${beginnings.map((word) => `'${word}':*`).join(' | ')}::tsquery`,
  // Old rows go when PostgreSQL vacuums, as everywhere else.
  afterRemoving: () => Promise.resolve(),
}
