import { describe, expect, it } from 'vitest'
import { rank, type Choice } from '#web/palette/rank.ts'

const choices: readonly Choice[] = [
  { id: 'page /', section: 'pages', label: 'Today' },
  { id: 'page /news', section: 'pages', label: 'News' },
  { id: 'do theme', section: 'actions', label: 'Dark colours' },
  { id: 'application a_1', section: 'applications', label: 'Zürich Verkehr', about: 'Backend Engineer' },
  { id: 'application a_2', section: 'applications', label: 'New Northwind', about: 'Data Engineer' },
  { id: 'person p_1', section: 'people', label: 'Priya Nair', about: 'New Northwind' },
]
const ids = (query: string, recent: readonly string[] = []) =>
  rank(choices, query, recent).map(({ section, choices: found }) => [section, ...found.map(({ id }) => id)])

describe('the palette', () => {
  it('shows what was used last, then pages and actions, before a word is typed', () => {
    expect(ids('', ['application a_2', 'gone', 'page /news'])).toEqual([
      ['recent', 'application a_2', 'page /news'],
      ['pages', 'page /'],
      ['actions', 'do theme'],
    ])
  })

  it('finds by the beginnings of words in any order, without accents', () => {
    expect(ids('eng zur')).toEqual([['applications', 'application a_1']])
    expect(ids('engi')).toEqual([['applications', 'application a_1', 'application a_2']])
    expect(ids('orthwind')).toEqual([])
    expect(ids('new')).toEqual([
      ['pages', 'page /news'],
      ['applications', 'application a_2'],
      ['people', 'person p_1'],
    ])
  })

  it('puts what was used lately first, then what begins so', () => {
    expect(ids('engineer', ['application a_2'])).toEqual([['applications', 'application a_2', 'application a_1']])
    const two: readonly Choice[] = [
      { id: 'a', section: 'people', label: 'Tom Reyes', about: 'Priya’s team' },
      { id: 'b', section: 'people', label: 'Priya Nair' },
    ]
    expect(rank(two, 'pri', [])[0]?.choices.map(({ id }) => id)).toEqual(['b', 'a'])
  })
})
