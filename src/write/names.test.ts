import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitName } from '#write/names.ts'

describe('a name', () => {
  it('is split the way it is written', () => {
    const cases: readonly (readonly [written: string, full: string, given: string | null, family: string | null])[] = [
      ['Priya Nair', 'Priya Nair', 'Priya', 'Nair'],
      ['Nair, Priya', 'Priya Nair', 'Priya', 'Nair'],
      ['Nair, Priya (Northwind)', 'Priya Nair', 'Priya', 'Nair'],
      ['Priya Nair, PhD', 'Priya Nair', 'Priya', 'Nair'],
      ['Priya Nair, Head of Talent', 'Priya Nair', 'Priya', 'Nair'],
      ['"Priya Nair" <priya@northwind.example>', 'Priya Nair', 'Priya', 'Nair'],
      ['PRIYA NAIR', 'Priya Nair', 'Priya', 'Nair'],
      ['Priya Nair | Northwind', 'Priya Nair', 'Priya', 'Nair'],
      ['Jan van der Berg', 'Jan van der Berg', 'Jan', 'van der Berg'],
      ['J. Kador', 'J. Kador', null, 'Kador'],
      ['Priya', 'Priya', 'Priya', null],
      ['Frau Weber', 'Weber', null, 'Weber'],
      ['Seán O’Neill', 'Seán O’Neill', 'Seán', 'O’Neill'],
      ['ANNE-MARIE O’NEILL', 'Anne-Marie O’Neill', 'Anne-Marie', 'O’Neill'],
    ]
    for (const [written, full, given, family] of cases) {
      expect(splitName(written)).toMatchObject({ full, given, family })
    }
    expect(splitName('Prof. Dr. Anna Weber')).toEqual({
      full: 'Anna Weber',
      given: 'Anna',
      family: 'Weber',
      academic: 'Prof. Dr.',
    })
  })

  it('of a desk, an address or nothing is nobody', () => {
    for (const written of [
      'Northwind Talent Team',
      'HR',
      'no-reply',
      'priya@northwind.example',
      '',
      '  ',
      'Bewerbermanagement',
    ]) {
      expect(splitName(written).full).toBe('')
    }
  })

  it('never breaks a line or a gap, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (written) => {
        expect(splitName(written).full).not.toMatch(/[\p{Cc}«»]/u)
      }),
    )
  })
})
