/**
 * Mail from outside may hold U+0000. PostgreSQL's text cannot, and SQLite's binding ends a text there. It is written as
 * U+0001 and a letter, and U+0001 itself as well, so that what comes back is what went in.
 */
const escapeCharacter = '\u0001'

export function toStored(text: string): string {
  if (!text.includes('\0') && !text.includes(escapeCharacter)) return text
  return text.replaceAll(escapeCharacter, `${escapeCharacter}b`).replaceAll('\0', `${escapeCharacter}a`)
}

export function fromStored(text: string): string {
  if (!text.includes(escapeCharacter)) return text
  return text.replaceAll(`${escapeCharacter}a`, '\0').replaceAll(`${escapeCharacter}b`, escapeCharacter)
}
