import { stringify } from 'csv-stringify/sync'
import { neutralCell } from '#domain/csv-cell.ts'

/**
 * A table as a file for spreadsheets: RFC 4180 in UTF-8 with a byte order mark, by which Excel knows the letters. No
 * cell can be taken for a formula.
 */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(neutralCell)),
    // Every line end within a cell needs its quotes, not only those that end rows.
    { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]|^\s|\s$/ },
  )
}
