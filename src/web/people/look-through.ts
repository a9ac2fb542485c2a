import type { PersonRow } from '#actions/person-views.ts'
import type { PeopleSearch, SortKey } from '#web/people/people-search.ts'

/** The people that a search, the filters and an order leave, in that order. */
export function lookThrough(rows: readonly PersonRow[], search: PeopleSearch): readonly PersonRow[] {
  const words = folded(search.q ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const found = rows.filter(
    (row) =>
      saysAll(row, words) &&
      (search.relation === undefined || row.applications.some(({ relation }) => relation === search.relation)) &&
      (search.company === undefined || row.applications.some(({ company }) => company === search.company)),
  )
  const compare = orders[search.sort ?? 'touch']
  const turn = search.back ? -1 : 1
  return found.toSorted((a, b) => turn * compare(a, b) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
}

/** Every company that somebody was met at, from A. */
export function companiesOf(rows: readonly PersonRow[]): readonly string[] {
  const all = new Set(rows.flatMap(({ applications }) => applications.map(({ company }) => company)))
  return [...all].toSorted((a, b) => a.localeCompare(b))
}

function saysAll(row: PersonRow, words: readonly string[]): boolean {
  const companies = row.applications.map(({ company }) => company)
  const text = folded(
    [row.name, row.title, row.address, row.movedTo, ...row.tags, ...companies].filter(Boolean).join(' '),
  )
  return words.every((word) => text.includes(word))
}

/** “Zieliński” is found by “zielinski”. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

type Compare = (a: PersonRow, b: PersonRow) => number

/** The order one expects at the first press: names from A, contacts from the latest, what comes next from the soonest. */
const orders = {
  name: (a, b) => a.name.localeCompare(b.name),
  company: (a, b) =>
    (a.applications[0]?.company ?? '\u{10ffff}').localeCompare(b.applications[0]?.company ?? '\u{10ffff}'),
  // Whoever has waited longest for a word, by their own interval; then the latest contact.
  touch: (a, b) => priorityOf(b) - priorityOf(a) || (b.last?.at ?? 0) - (a.last?.at ?? 0),
  last: (a, b) => (b.last?.at ?? 0) - (a.last?.at ?? 0),
  next: (a, b) => nextRank(a).localeCompare(nextRank(b)),
} as const satisfies Record<SortKey, Compare>

/** To whom nothing is to be kept up comes after all to whom something is. */
function priorityOf({ warmth }: PersonRow): number {
  return warmth?.priority ?? 0
}

function nextRank({ next }: PersonRow): string {
  return next === null ? '9' : `${next.state === 'due' ? 0 : 1} ${next.on}`
}
