import { describe, expect, it } from 'vitest'
import { listSearch, searchOfText, searchText } from '#web/applications/list-search.ts'
import { lookThrough } from '#web/applications/look-through.ts'
import type { ApplicationRow } from '#actions/views.ts'

const row = (company: string, over: Partial<ApplicationRow> = {}): ApplicationRow => ({
  id: `a_${company}`,
  company,
  role: null,
  location: null,
  agency: null,
  stage: 'closed',
  outcome: 'rejected',
  appliedOn: null,
  closedOn: null,
  lastContactAt: null,
  interviews: 0,
  next: null,
  reviewCount: 0,
  ...over,
})

const rows = [
  row('Zürich Labs', { role: 'Data Engineer', lastContactAt: 30, appliedOn: '2026-01-01' }),
  row('Adatum', { stage: 'interviewing', outcome: null, lastContactAt: 10, appliedOn: '2026-03-01' }),
  row('Northwind', {
    location: 'Berlin',
    outcome: 'position-closed',
    lastContactAt: 20,
    reviewCount: 1,
    next: { kind: 'reflect', title: 'Look back', opensOn: '2026-11-09', state: 'due' },
  }),
]
const names = (search: Parameters<typeof lookThrough>[1]) => lookThrough(rows, search).map(({ company }) => company)

describe('looking through the applications', () => {
  it('shows the latest contact first', () => {
    expect(names({})).toEqual(['Zürich Labs', 'Northwind', 'Adatum'])
  })

  it('finds every word, anywhere, whatever its accents', () => {
    expect(names({ q: 'engineer zurich' })).toEqual(['Zürich Labs'])
    expect(names({ q: 'berlin' })).toEqual(['Northwind'])
    expect(names({ q: 'engineer berlin' })).toEqual([])
  })

  it('filters by what is open, to do, unsure, and by outcome', () => {
    expect(names({ show: 'open' })).toEqual(['Adatum'])
    expect(names({ show: 'to-do' })).toEqual(['Northwind'])
    expect(names({ show: 'unsure' })).toEqual(['Northwind'])
    expect(names({ show: 'rejected' })).toEqual(['Zürich Labs'])
  })

  it('sorts as one expects at the first press, and back at the second', () => {
    expect(names({ sort: 'company' })).toEqual(['Adatum', 'Northwind', 'Zürich Labs'])
    expect(names({ sort: 'company', back: true })).toEqual(['Zürich Labs', 'Northwind', 'Adatum'])
    expect(names({ sort: 'applied' })).toEqual(['Adatum', 'Zürich Labs', 'Northwind'])
    expect(names({ sort: 'status' })[0]).toBe('Adatum')
    expect(names({ sort: 'next' })[0]).toBe('Northwind')
  })

  it('takes from an address only what makes sense', () => {
    expect(listSearch({ q: 2026, show: 'open', sort: 'next', back: true })).toEqual({
      q: '2026',
      show: 'open',
      sort: 'next',
      back: true,
    })
    expect(listSearch({ q: '', show: 'all', sort: 'DROP TABLE', back: 'yes', other: 1 })).toEqual({})
  })

  it('is the same again from the words it is kept in', () => {
    const search = { q: 'a & b=ü', show: 'to-do', sort: 'next', back: true, board: true } as const
    expect(searchOfText(searchText(search))).toEqual(search)
    expect(searchText({ sort: 'next', q: 'x' })).toBe(searchText({ q: 'x', sort: 'next', show: 'all' }))
    expect(searchOfText('q=&show=nothing&back=1')).toEqual({})
  })
})
