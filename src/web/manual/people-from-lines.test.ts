import { describe, expect, it } from 'vitest'
import { peopleFromLines } from '#web/manual/people-from-lines.ts'

describe('people, one a line', () => {
  it('reads a name, an address and a title as one writes them', () => {
    expect(
      peopleFromLines('Priya Nair <priya@company.example>\n\n  Lena Vogt, Team Lead \nada@company.example\nTom <\n'),
    ).toEqual([
      { name: 'Priya Nair', address: 'priya@company.example', title: null },
      { name: 'Lena Vogt', address: null, title: 'Team Lead' },
      { name: 'ada@company.example', address: 'ada@company.example', title: null },
      { name: 'Tom', address: null, title: null },
    ])
  })
})
