import { companyKey } from '#domain/company.ts'
import { csvLimits, type CsvField, type CsvFormat, type CsvMapping, type DayOrder } from '#domain/csv.ts'
import { plainCell } from '#domain/csv-cell.ts'
import { shortHash } from '#domain/hash.ts'
import { manualId, type ManualId } from '#domain/ids.ts'
import type { ApplicationFact } from '#domain/manual.ts'
import { dayOfText } from '#read/csv/day-text.ts'
import type { Table, TableRow } from '#read/csv/parse-table.ts'
import { standingOf, type Standing } from '#read/csv/status-words.ts'
import { jobTitle } from '#read/history/title.ts'

/** A row that was understood. `id` is made of what the row is about, so that the same row is the same entry again. */
export interface CsvRow {
  readonly line: number
  readonly id: ManualId
  readonly fact: ApplicationFact
  /** The id of an application, where the table was written by Ajar. */
  readonly applicationId: string | null
  readonly remarks: readonly CsvRemark[]
}

/** What of a row was left out, with its words. */
export interface CsvRemark {
  readonly what: 'unreadable-day' | 'day-ahead' | 'unknown-status'
  readonly text: string
}

export interface BadRow {
  readonly line: number
  readonly reason: 'open-quote' | 'too-long' | 'no-company' | 'same-as-another'
}

export interface RowOptions {
  readonly format: CsvFormat
  readonly mapping: CsvMapping
  readonly order: DayOrder
  /** YYYY-MM-DD; nobody has applied after it. */
  readonly today: string
}

/** The rows of a table as applications; those that cannot be one are named and stop nothing. */
export function readRows(
  table: Table,
  options: RowOptions,
): { readonly rows: readonly CsvRow[]; readonly bad: readonly BadRow[] } {
  const bad: BadRow[] = [...table.bad]
  const read: UnnamedRow[] = []
  for (const row of table.rows) {
    const found = readRow(row, options)
    if (typeof found === 'string') bad.push({ line: row.line, reason: found })
    else read.push(found)
  }
  const rows = nameRows(read, bad)
  return { rows, bad: bad.toSorted((a, b) => a.line - b.line) }
}

interface UnnamedRow extends Omit<CsvRow, 'id'> {
  readonly identity: string
}

function readRow({ line, cells }: TableRow, options: RowOptions): UnnamedRow | BadRow['reason'] {
  const { mapping, format } = options
  const cell = (field: CsvField): string => {
    const at = mapping[field]
    return at === undefined ? '' : plainCell((cells[at] ?? '').trim())
  }
  const [company, role, location] = [cell('company'), cell('role'), cell('location')].map(oneLine)
  if (!company || companyKey(company) === '') return 'no-company'
  if ([company, role, location].some((text) => (text ?? '').length > csvLimits.name)) return 'too-long'

  const remarks: CsvRemark[] = []
  const day = (field: CsvField) => dayIn(cell(field), options, remarks)
  const standing = standingIn(cell('status'), cell('outcome'), remarks)
  const reached = standingOf(cell('reached'))?.stage ?? null
  const applied = day('appliedOn')
  const saved = day('savedOn')
  // Who has only noted it has not applied, whatever the column of days is called.
  const isSaved = standing.stage === 'saved' || format === 'linkedin-saved'
  const address = cell('url')
  const url = /^https?:\/\//i.test(address) && address.length <= csvLimits.url ? address : null
  const applicationId = format === 'ajar' ? cell('id').slice(0, 200) || null : null
  const fact: ApplicationFact = {
    type: 'application',
    company,
    role: role || null,
    location: location || null,
    appliedOn: isSaved ? null : applied,
    row: {
      from: format,
      stage: stageOf(standing, reached, isSaved),
      outcome: standing.outcome,
      closedOn: standing.outcome === null ? null : day('closedOn'),
      savedOn: saved ?? (isSaved ? applied : null),
      url,
    },
  }
  return { line, fact, applicationId, remarks, identity: identityOf(fact, applicationId) }
}

/** The furthest stage; how it ended stands apart. */
function stageOf(standing: Standing, reached: Standing['stage'], isSaved: boolean): Standing['stage'] {
  if (isSaved) return 'saved'
  const stage = standing.stage === 'closed' ? null : standing.stage
  return reached !== null && reached !== 'closed' ? reached : stage
}

function standingIn(status: string, outcome: string, remarks: CsvRemark[]): Standing {
  const [first, second] = [status, outcome].map((text) => {
    const found = standingOf(text)
    if (!found) remarks.push({ what: 'unknown-status', text: text.slice(0, 100) })
    return found
  })
  return { stage: first?.stage ?? second?.stage ?? null, outcome: second?.outcome ?? first?.outcome ?? null }
}

function dayIn(text: string, { order, today }: RowOptions, remarks: CsvRemark[]): string | null {
  if (text === '') return null
  const day = dayOfText(text, order)
  if (day !== null && day <= today) return day

  remarks.push({ what: day === null ? 'unreadable-day' : 'day-ahead', text: text.slice(0, 60) })
  return null
}

function oneLine(text: string): string {
  return text.replace(/\s{1,1000}/g, ' ').trim()
}

/** What a row is about: its number or address where it has one, else company and role. Days and status may change. */
function identityOf({ company, role, row }: ApplicationFact, applicationId: string | null): string {
  const from = row?.from ?? 'generic'
  if (applicationId !== null) return `${from}|${applicationId}`
  const job = row?.url?.split('#', 1)[0]?.replace(/\/$/, '')
  if (job) return `${from}|${/linkedin\.com\/jobs\/view\/(?:[^/?]{0,200}-)?(\d{5,15})/.exec(job)?.[1] ?? job}`
  const title = role === null ? null : jobTitle(role)
  return `${from}|${companyKey(company)}|${title ? `${title.text}|${title.level ?? ''}` : ''}`
}

/** Rows about the same thing are numbered by their days, so that one added later leaves the names of the others. */
function nameRows(read: readonly UnnamedRow[], bad: BadRow[]): readonly CsvRow[] {
  const groups = new Map<string, Map<string, UnnamedRow>>()
  for (const row of read) {
    const day = row.fact.appliedOn ?? row.fact.row?.savedOn ?? ''
    const group = groups.get(row.identity) ?? new Map<string, UnnamedRow>()
    const before = group.get(day)
    if (before) bad.push({ line: before.line, reason: 'same-as-another' })
    groups.set(row.identity, group.set(day, row))
  }
  const rows: CsvRow[] = []
  for (const [identity, group] of groups) {
    const inOrder = [...group].toSorted(([a], [b]) => (a < b ? -1 : 1))
    for (const [at, [, { identity: _, ...row }]] of inOrder.entries()) {
      rows.push({ ...row, id: manualId(`m_t${shortHash(`row|${identity}|${at}`)}`) })
    }
  }
  return rows.toSorted((a, b) => a.line - b.line)
}
