import { csvFields, csvLimits, type CsvFormat, type CsvMapping, type DayOrder } from '#domain/csv.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { guessMapping } from '#read/csv/column-names.ts'
import { orderOfDays } from '#read/csv/day-text.ts'
import { decodeTable } from '#read/csv/decode-table.ts'
import { formatOf, isListOfPeople } from '#read/csv/format-of.ts'
import { parseTable, type Table } from '#read/csv/parse-table.ts'

/** What the person says of a table where Ajar guessed wrong. */
export interface TableSays {
  /** Takes the guess's place, whole. */
  readonly mapping?: CsvMapping | undefined
  readonly order?: DayOrder | undefined
}

/** Why a file is not read at all, with a sentence for the person. */
export interface TableRefusal {
  readonly code: 'too-large' | 'no-table' | 'no-company'
  readonly message: string
}

export interface OpenedTable {
  readonly table: Table
  readonly format: CsvFormat
  readonly mapping: CsvMapping
  readonly order: DayOrder
}

const listOfPeople: TableRefusal = {
  code: 'no-table',
  message: 'This is a list of people, not of applications. Contacts come in as a .vcf file from your address book.',
}

/** Reads a file's bytes as a table, and tells whose it is and what its columns hold. */
export function openTable(bytes: Uint8Array, says: TableSays): Result<OpenedTable, TableRefusal> {
  if (bytes.length > csvLimits.bytes) {
    return err({ code: 'too-large', message: 'A list of applications has at most 20 MB; this file is larger.' })
  }
  const table = parseTable(decodeTable(bytes))
  if (!table || table.head.length < 2) {
    return err({ code: 'no-table', message: 'There is no table in this file: no row with at least two columns.' })
  }
  if (says.mapping === undefined && isListOfPeople(table.head)) return err(listOfPeople)
  const format = formatOf(table.head)
  const mapping = withinTable(says.mapping ?? guessMapping(table.head), table)
  return ok({ table, format, mapping, order: says.order ?? guessOrder(table, format, mapping) })
}

function withinTable(mapping: CsvMapping, table: Table): CsvMapping {
  const columns = csvFields.flatMap((field) => {
    const at = mapping[field]
    return at !== undefined && at >= 0 && at < table.head.length ? [[field, at] as const] : []
  })
  return Object.fromEntries(columns)
}

/** LinkedIn writes days the American way; elsewhere a semicolon or a dot gives away a European spreadsheet. */
function guessOrder(table: Table, format: CsvFormat, mapping: CsvMapping): DayOrder {
  if (format === 'linkedin-applications' || format === 'linkedin-saved') return 'month-first'
  const columns = [mapping.appliedOn, mapping.closedOn, mapping.savedOn].filter((at) => at !== undefined)
  const cells = table.rows.flatMap((row) => columns.map((at) => row.cells[at] ?? ''))
  return orderOfDays(cells, table.separator === ';' ? 'day-first' : 'month-first')
}
