import { parse } from 'csv-parse/sync'
import { csvLimits } from '#domain/csv.ts'

/** A row with the line of the file it begins in (from 1, as an editor counts). */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface BadLine {
  readonly line: number
  readonly reason: 'open-quote' | 'too-long'
}

export interface Table {
  readonly separator: string
  readonly head: readonly string[]
  readonly rows: readonly TableRow[]
  readonly bad: readonly BadLine[]
  /** There were more rows than `csvLimits.rows`; those are left out. */
  readonly cut: boolean
}

const separators = [',', ';', '\t', '|'] as const
/** Bytes; answers to questions and notes are the longest cells there are. */
const longestRow = 500_000
/** Each costs reading the rest anew. */
const mostRestarts = 50

/**
 * A table of comma- or otherwise separated values (RFC 4180, read loosely). A row whose quote is never closed would
 * swallow all that follow: it is named, and reading goes on in the line after it. Empty rows are left out; lines above
 * the head (LinkedIn writes notes there) as well.
 */
export function parseTable(raw: string): Table | null {
  const text = raw.replace(/\r\n?/g, '\n')
  const separator = separatorOf(text)
  const rows: TableRow[] = []
  const bad: BadLine[] = []
  let from = { line: 1, offset: text.startsWith('\uFEFF') ? 1 : 0 }
  for (let restart = 0; restart <= mostRestarts; restart++) {
    const broken = parseFrom(text.slice(from.offset), from.line, separator, rows)
    if (broken === null) break
    bad.push(broken)
    const next = startOfLine(text, from, broken.line + 1)
    if (next === null) break
    from = { line: broken.line + 1, offset: next }
  }
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const at = headAt(filled)
  const head = filled[at]
  if (!head) return null

  const body = filled.slice(at + 1)
  return {
    separator,
    head: head.cells.slice(0, csvLimits.columns).map((cell) => cell.trim().slice(0, csvLimits.name)),
    rows: body.slice(0, csvLimits.rows),
    bad,
    cut: body.length > csvLimits.rows,
  }
}

/** Adds the rows it finds; gives the row that could not be read to its end. */
function parseFrom(text: string, firstLine: number, separator: string, rows: TableRow[]): BadLine | null {
  let line = firstLine
  let reason: BadLine['reason'] | null = null
  let left = csvLimits.rows + 100 - rows.length
  parse(text, {
    delimiter: separator,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    max_record_size: longestRow,
    on_record: (record: string[], { lines }) => {
      if (reason === null && left-- > 0) rows.push({ line, cells: record })
      if (reason === null) line = firstLine + lines
      return null
    },
    on_skip: (error) => {
      reason ??= error?.code === 'CSV_MAX_RECORD_SIZE' ? 'too-long' : 'open-quote'
      return undefined
    },
  })
  return reason === null ? null : { line, reason }
}

function startOfLine(text: string, from: { readonly line: number; readonly offset: number }, line: number) {
  let { offset } = from
  for (let at = from.line; at < line; at++) {
    const end = text.indexOf('\n', offset)
    if (end < 0) return null
    offset = end + 1
  }
  return offset
}

/** The one that cuts most of the first rows into the same number of cells, and into many. */
function separatorOf(text: string): string {
  const start = text.slice(0, 20_000)
  let best = { separator: ',', score: 0 }
  for (const separator of separators) {
    const rowsWith = new Map<number, number>()
    for (const count of countsIn(start, separator)) rowsWith.set(count, (rowsWith.get(count) ?? 0) + 1)
    const score = Math.max(0, ...[...rowsWith].map(([count, rows]) => count * rows))
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

/** How often it stands in each row, outside quotes. */
function countsIn(text: string, separator: string): readonly number[] {
  const counts = [0]
  let isQuoted = false
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (letter === '\n') counts.push(0)
    else if (letter === separator) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1
  }
  return counts
}

/** The first of the first rows that is as wide as the table: what stands above it are notes. */
function headAt(rows: readonly TableRow[]): number {
  const first = rows.slice(0, 10)
  const widest = Math.max(0, ...first.map(({ cells }) => widthOf(cells)))
  return Math.max(
    0,
    first.findIndex(({ cells }) => widthOf(cells) >= Math.max(1, widest * 0.6)),
  )
}

function widthOf(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length
}
