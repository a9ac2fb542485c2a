import type { CsvFormat } from '#domain/csv.ts'
import { headKey } from '#read/csv/column-names.ts'

/** Columns that no other table has together; the first format that has all of one set is it. */
const signs: readonly { readonly format: CsvFormat; readonly heads: readonly string[] }[] = [
  { format: 'ajar', heads: ['ajarid', 'company', 'stage'] },
  { format: 'linkedin-applications', heads: ['applicationdate', 'companyname', 'jobtitle', 'joburl'] },
  { format: 'linkedin-saved', heads: ['saveddate', 'joburl', 'jobtitle', 'companyname'] },
  // A board's download names its columns either as the board shows them or as its program does.
  { format: 'huntr', heads: ['listname', 'companyname', 'title'] },
  { format: 'huntr', heads: ['list', 'employer', 'jobtitle'] },
  { format: 'huntr', heads: ['list', 'company', 'jobtitle'] },
]

/** Whose table it is, by its head. */
export function formatOf(head: readonly string[]): CsvFormat {
  const keys = new Set(head.map(headKey))
  return signs.find(({ heads }) => heads.every((name) => keys.has(name)))?.format ?? 'generic'
}

/** A list of acquaintances has a company and a position in each row, and nobody applied anywhere. */
export function isListOfPeople(head: readonly string[]): boolean {
  const keys = new Set(head.map(headKey))
  const has = (...names: readonly string[]) => names.every((name) => keys.has(name))
  return has('connectedon') || has('firstname', 'lastname') || has('vorname', 'nachname')
}
