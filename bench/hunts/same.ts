import { companyKey } from '#domain/company.ts'

/** Whether two names mean one thing, for comparing what a reader found with what is true. */

/** Case, accents, legal form and a leading article aside; any of `names` will do. */
export function namesCompany(found: string | null, names: readonly string[]): boolean {
  if (found === null) return false
  const key = companyKey(found)
  return key !== '' && names.some((name) => companyKey(name) === key)
}

/** Case, accents, punctuation, brackets and marks of gender aside. */
export function namesRole(found: string | null, names: readonly string[]): boolean {
  if (found === null) return false
  const key = roleKey(found)
  return key !== '' && names.some((name) => roleKey(name) === key)
}

const genderMarks = /(?:^|[\s(])(?:[mwfdxhg]\s?[/|]\s?){1,3}[mwfdxhg](?=$|[\s),.])|\ball genders\b/gi

/** "Técnico/a", "Mitarbeiter:in", "Conducteur/trice": the first form counts. */
const genderEnds = /(?<=\p{L})[/:*](?:innen|in|a|e|r|o|trice|euse|ère|ne|nne)(?![\p{L}])/gu

function roleKey(role: string): string {
  return role
    .replace(/\([^()]{0,60}\)/g, ' ')
    .replace(genderMarks, ' ')
    .replace(genderEnds, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[*:_'’]/g, '')
    .replace(/[^\p{L}\p{N}&+#]/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ')
}

const titles = /^(?:dr|mag|prof|mr|mrs|ms|herr|frau|dipl ing|mme|m|sr|sra)\s/

/** `Doe, Jane`, `Dr. Jane Doe` and `jane doe` are one. */
export function personKey(name: string): string {
  const comma = name.indexOf(',')
  const turned = comma > 0 ? `${name.slice(comma + 1)} ${name.slice(0, comma)}` : name
  let key = turned
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ')
  while (titles.test(key)) key = key.replace(titles, '')
  return key
}

/** A hint is right when it holds the true words or is held by them, and names the time. */
export function sameHint(found: string | null, told: string | null): boolean {
  if (found === null || told === null) return found === told
  const [a, b] = [found, told].map((hint) =>
    hint
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ) as [string, string]
  return a.length >= 6 && (a.includes(b) || b.includes(a))
}
