import type { ApplicationRow } from '#actions/views.ts'
import { outcomes, stages } from '#domain/application.ts'
import type { ListFilter, ListSearch, SortKey } from '#web/applications/list-search.ts'

/** The rows that a search, a filter and an order leave, in that order. */
export function lookThrough(rows: readonly ApplicationRow[], search: ListSearch): readonly ApplicationRow[] {
  const words = folded(search.q ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const found = rows.filter((row) => passes(row, search.show ?? 'all') && saysAll(row, words))

  const compare = orders[search.sort ?? 'contact']
  const turn = search.back ? -1 : 1
  return found.toSorted((a, b) => turn * compare(a, b) || a.company.localeCompare(b.company) || (a.id < b.id ? -1 : 1))
}

function passes(row: ApplicationRow, filter: ListFilter): boolean {
  if (filter === 'all') return true
  if (filter === 'open') return row.stage !== 'closed'
  if (filter === 'to-do') return row.next?.state === 'due'
  if (filter === 'unsure') return row.reviewCount > 0
  return row.outcome === filter
}

function saysAll(row: ApplicationRow, words: readonly string[]): boolean {
  const text = folded([row.company, row.role, row.location, row.agency].filter(Boolean).join(' '))
  return words.every((word) => text.includes(word))
}

/** “Zürich” is found by “zurich”. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

type Compare = (a: ApplicationRow, b: ApplicationRow) => number

/** The order one expects at the first press: names from A, dates from the latest, what comes next from the soonest. */
const orders = {
  company: (a, b) => a.company.localeCompare(b.company),
  status: (a, b) => statusRank(a) - statusRank(b),
  applied: (a, b) => (b.appliedOn ?? '').localeCompare(a.appliedOn ?? ''),
  contact: (a, b) => (b.lastContactAt ?? 0) - (a.lastContactAt ?? 0),
  next: (a, b) => nextRank(a).localeCompare(nextRank(b)),
} as const satisfies Record<SortKey, Compare>

/** Open ones first, the furthest stage at the top; then by outcome. */
function statusRank(row: ApplicationRow): number {
  if (row.stage !== 'closed') return -stages.indexOf(row.stage)
  return 100 + (row.outcome ? outcomes.indexOf(row.outcome) : outcomes.length)
}

function nextRank(row: ApplicationRow): string {
  if (!row.next) return '9'
  return `${row.next.state === 'due' ? 0 : 1} ${row.next.opensOn}`
}
