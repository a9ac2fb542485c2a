import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neutralCell, plainCell } from '#domain/csv-cell.ts'

describe('a cell of a table', () => {
  it('never begins like a formula', () => {
    for (const text of ['=1+1', '+49 30 1234', '-', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"]) {
      expect(neutralCell(text), JSON.stringify(text)).toBe(`'${text}`)
    }
    for (const text of ['', 'Northwind', "O'Brien", "'quoted'", '1-2', 'C++']) expect(neutralCell(text)).toBe(text)
  })

  it('is read back as it was, whatever it holds', () => {
    const start = fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '\r')
    fc.assert(
      fc.property(start, start, fc.string(), (a, b, rest) => {
        const text = a + b + rest
        expect(plainCell(neutralCell(text))).toBe(text)
        expect(neutralCell(text)).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
  })
})
