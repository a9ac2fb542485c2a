import pg from 'pg'

/**
 * PostgreSQL's text holds every character but U+0000, which mail from outside may well have. It is written as U+0001
 * and a letter, and U+0001 itself as well, so that what comes back is what went in.
 */
const escapeCharacter = '\u0001'

export function toText(text: string): string {
  if (!text.includes('\0') && !text.includes(escapeCharacter)) return text
  return text.replaceAll(escapeCharacter, `${escapeCharacter}b`).replaceAll('\0', `${escapeCharacter}a`)
}

function fromText(text: string): string {
  if (!text.includes(escapeCharacter)) return text
  return text.replaceAll(`${escapeCharacter}a`, '\0').replaceAll(`${escapeCharacter}b`, escapeCharacter)
}

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
    if (oid === text) return fromText
    return pg.types.getTypeParser(oid, format)
  }) as typeof pg.types.getTypeParser,
}
