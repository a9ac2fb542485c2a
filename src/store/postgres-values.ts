import pg from 'pg'
import { fromStored } from '#store/stored-text.ts'

/** Counts, instants and revisions. More than a number can hold exactly is a bug, and no number to go on with. */
function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`PostgreSQL gave a number that is too large: ${text}`)
  return value
}

/** Object ids of types, the same in every PostgreSQL (`pg_type.dat`). */
const int8 = 20
const text = 25

/** How values come out of PostgreSQL: as they come out of SQLite. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') => {
    if (oid === int8) return safeInteger
    if (oid === text) return fromStored
    return pg.types.getTypeParser(oid, format)
  }) as typeof pg.types.getTypeParser,
}
