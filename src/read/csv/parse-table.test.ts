import fc from 'fast-check'
import { stringify } from 'csv-stringify/sync'
import { describe, expect, it } from 'vitest'
import { decodeTable } from '#read/csv/decode-table.ts'
import { parseTable } from '#read/csv/parse-table.ts'

const rowsOf = (text: string) => parseTable(text)?.rows.map(({ line, cells }) => [line, ...cells])

describe('a table of separated values', () => {
  it('is read with its line numbers, whatever separates the cells', () => {
    for (const mark of [',', ';', '\t', '|']) {
      const text = `Company${mark}Role\r\nNorthwind${mark}"Analyst${mark} Data"\r\n\r\n"Two\r\nlines"${mark}Cook\r\n"O ""B"""${mark}\r\n`
      expect(rowsOf(text), mark).toEqual([
        [2, 'Northwind', `Analyst${mark} Data`],
        [4, 'Two\nlines', 'Cook'],
        [6, 'O "B"', ''],
      ])
    }
  })

  it('is read in sixteen bits without their mark as well', () => {
    const text = 'Company;Role\r\nAlpha;Köchin\r\n'
    const little = Buffer.from(text, 'utf16le')
    expect(decodeTable(little)).toBe(text)
    expect(decodeTable(Buffer.from(little).swap16())).toBe(text)
    expect(decodeTable(Buffer.from('Company;Role\r\nAl\0pha;Cook'))).toBe('Company;Role\r\nAlpha;Cook')
  })

  it('goes on behind a quote that is never closed, and names its line', () => {
    const table = parseTable('Company,Role\nAdatum,Cook\n"Broken,Baker\nContoso,Waiter\nFabrikam,Chef\n')
    expect(table?.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [2, 'Adatum'],
      [4, 'Contoso'],
      [5, 'Fabrikam'],
    ])
    expect(table?.bad).toEqual([{ line: 3, reason: 'open-quote' }])
  })

  it('leaves out a row longer than any, not those behind it', () => {
    const table = parseTable(`Company,Role\nAdatum,"${'x'.repeat(600_000)}"\nContoso,Waiter\n`)
    expect(table?.rows.map(({ cells }) => cells[0])).toEqual(['Contoso'])
    expect(table?.bad).toEqual([{ line: 2, reason: 'too-long' }])
  })

  it('begins at its head, below notes', () => {
    const table = parseTable('Notes:\n"What this is, and is not"\n\nCompany,Role,Url,Day\nAdatum,Cook,,\n')
    expect(table?.head).toEqual(['Company', 'Role', 'Url', 'Day'])
    expect(table?.rows).toHaveLength(1)
  })

  it('is nothing when there is nothing', () => {
    expect(parseTable('')).toBe(null)
    expect(parseTable('\uFEFF\r\n\r\n')).toBe(null)
  })

  it('stops at as many rows as a hunt can have', () => {
    const table = parseTable(`Company,Role\n${'A,B\n'.repeat(50_050)}`)
    expect(table?.rows).toHaveLength(50_000)
    expect(table?.cut).toBe(true)
  })

  it('gives back what a spreadsheet wrote, whatever is in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ü', '"', ',', ';', '\n', '\t', ' ', "'", '=') })
    const row = fc.tuple(cell, cell, cell).filter((cells) => cells.some((one) => one.trim() !== ''))
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const text = stringify([['Company', 'Role', 'Place'], ...rows], {
          bom: true,
          quoted: true,
          record_delimiter: 'windows',
        })
        expect(parseTable(text)?.rows.map(({ cells }) => cells)).toEqual(rows)
      }),
    )
  })

  it('never breaks on what is no table, nor loses count of its lines', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', 'Ü') })
    fc.assert(
      fc.property(letters, (text) => {
        const lines = text.split(/\r\n?|\n/).length
        const found = parseTable(text)
        for (const { line } of [...(found?.rows ?? []), ...(found?.bad ?? [])]) expect(line).toBeLessThanOrEqual(lines)
      }),
    )
  })
})

describe('the letters of a table', () => {
  it('are those of the program that saved it', () => {
    const text = 'Firma;Stelle\nMüller & Söhne;Köchin\n'
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array(Array.from(text, (letter) => letter.charCodeAt(0))).buffer),
    ])
    const latin = new Uint8Array(Array.from(text, (letter) => letter.charCodeAt(0)))
    for (const bytes of [new TextEncoder().encode(text), utf16, latin]) expect(decodeTable(bytes)).toBe(text)
  })
})
