import type { Application } from '#domain/application.ts'
import type { Person } from '#domain/person.ts'

const longestName = 60

/** A name as it may stand in a sentence: on one line and not too long, whatever a mail claimed it to be. */
export function nameOf(person: Person): string {
  return onOneLine(person.name) || onOneLine(person.reach?.address ?? person.emails[0] ?? '') || 'somebody there'
}

export function companyNameOf(application: Application): string {
  return onOneLine(application.company.value) || 'the company'
}

function onOneLine(text: string): string {
  const line = text.slice(0, 300).replace(/\s+/g, ' ').trim()
  return line.length <= longestName ? line : `${line.slice(0, longestName - 1)}…`
}
