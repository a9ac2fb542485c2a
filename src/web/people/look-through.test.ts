import { describe, expect, it } from 'vitest'
import type { PersonRow } from '#actions/person-views.ts'
import { companiesOf, lookThrough } from '#web/people/look-through.ts'
import { peopleSearch } from '#web/people/people-search.ts'

const at = (company: string, relation: 'recruiter' | 'interviewer' = 'recruiter') => ({
  id: `a_${company}`,
  company,
  role: null,
  relation,
  isOpen: true,
})

const row = (name: string, over: Partial<PersonRow> = {}): PersonRow => ({
  id: `p_${name}`,
  name,
  title: null,
  address: null,
  replyable: null,
  doNotContact: false,
  applications: [],
  last: null,
  next: null,
  alike: 0,
  warmth: null,
  tags: [],
  movedTo: null,
  seemsMoved: false,
  forgetAt: null,
  ...over,
})

const next = (on: string, state: 'due' | 'upcoming') => ({
  what: 'follow-up' as const,
  title: 'Thank them',
  on,
  state,
  reason: null,
  stepId: 's',
  applicationId: 'a',
})

const rows = [
  row('Tomasz Zieliński', { applications: [at('Lumenfold')], last: { at: 30, what: 'mail', direction: 'incoming' } }),
  row('Ana Costa', {
    applications: [at('Northwind', 'interviewer'), at('Acme')],
    last: { at: 10, what: 'interview', direction: null },
    next: next('2026-11-20', 'upcoming'),
  }),
  row('Wren Abbott', {
    address: 'wren@driftwood.example',
    last: { at: 20, what: 'call', direction: 'outgoing' },
    next: next('2026-12-01', 'due'),
  }),
]
const names = (search: Parameters<typeof lookThrough>[1]) =>
  lookThrough(rows, search).map(({ name }) => name.split(' ')[0])

describe('looking through the people', () => {
  it('shows the latest contact first', () => {
    expect(names({})).toEqual(['Tomasz', 'Wren', 'Ana'])
  })

  it('finds every word in name, address and company, whatever its accents', () => {
    expect(names({ q: 'zielinski lumen' })).toEqual(['Tomasz'])
    expect(names({ q: 'driftwood' })).toEqual(['Wren'])
    expect(names({ q: 'acme' })).toEqual(['Ana'])
  })

  it('filters by relation and company', () => {
    expect(names({ relation: 'interviewer' })).toEqual(['Ana'])
    expect(names({ company: 'Lumenfold' })).toEqual(['Tomasz'])
    expect(companiesOf(rows)).toEqual(['Acme', 'Lumenfold', 'Northwind'])
  })

  it('sorts by name, company and what comes next, and back', () => {
    expect(names({ sort: 'name' })).toEqual(['Ana', 'Tomasz', 'Wren'])
    expect(names({ sort: 'name', back: true })).toEqual(['Wren', 'Tomasz', 'Ana'])
    expect(names({ sort: 'company' })).toEqual(['Tomasz', 'Ana', 'Wren'])
    expect(names({ sort: 'next' })).toEqual(['Wren', 'Ana', 'Tomasz'])
  })

  it('takes from an address only what makes sense', () => {
    expect(peopleSearch({ q: 7, relation: 'hr', company: 'Acme', sort: 'next', back: true })).toEqual({
      q: '7',
      relation: 'hr',
      company: 'Acme',
      sort: 'next',
      back: true,
    })
    expect(peopleSearch({ q: '', relation: 'friend', sort: 'age', back: 'no', other: 1 })).toEqual({})
  })
})
