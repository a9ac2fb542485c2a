import { dayOf } from '#domain/days.ts'
import type { CsvField, CsvFormat, CsvMapping, DayOrder } from '#domain/csv.ts'
import type { Change } from '#domain/correction.ts'
import { applicationIdOf } from '#domain/ids.ts'
import type { ApplicationFact, ManualEntry } from '#domain/manual.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { TableCounts, TableImport } from '#domain/table-import.ts'
import { readRows, type BadRow, type CsvRemark, type CsvRow } from '#read/csv/read-rows.ts'
import { buildHistory } from '#read/history/build-history.ts'
import type { Ctx } from '#actions/context.ts'
import { ApplicationIndex, tellsMore } from '#actions/csv/match-rows.ts'
import { openTable, type OpenedTable, type TableRefusal, type TableSays } from '#actions/csv/open-table.ts'
import { ownAddresses, seeWorld, type World } from '#actions/world.ts'

/** What a row will do: make an application, change the one it made before, add to a known one, nothing. */
export type RowFate = 'added' | 'updated' | 'linked' | 'known' | 'removed'

export interface TablePreview {
  readonly format: CsvFormat
  readonly head: readonly string[]
  readonly mapping: CsvMapping
  readonly order: DayOrder
  readonly counts: TableCounts
  /** The first rows as they will be read. */
  readonly rows: readonly PreviewRow[]
  readonly bad: readonly BadRow[]
  /** Rows of which something was left out: the first of them. */
  readonly remarks: readonly (CsvRemark & { readonly line: number })[]
  /** More rows than are read. */
  readonly cut: boolean
}

export interface PreviewRow {
  readonly line: number
  readonly fate: RowFate
  /** By field, as it will be read: days are YYYY-MM-DD. */
  readonly cells: Partial<Readonly<Record<CsvField, string>>>
}

export interface TableImported {
  /** What takes it back; null when it changed nothing. */
  readonly id: string | null
  readonly format: CsvFormat
  readonly counts: TableCounts
  readonly bad: readonly BadRow[]
  readonly remarks: TablePreview['remarks']
}

const shownRows = 12
/** Of thousands of bad rows the first tell what is wrong. */
const shownProblems = 200

/** What reading this table in would do; changes nothing. */
export async function previewCsv(
  ctx: Ctx,
  bytes: Uint8Array,
  says: TableSays = {},
): Promise<Result<TablePreview, TableRefusal>> {
  const opened = openTable(bytes, says)
  if (!opened.ok) return opened

  const sorted = await sortRows(ctx, opened.value)
  const { table, format, mapping, order } = opened.value
  return ok({
    format,
    head: table.head,
    mapping,
    order,
    counts: sorted.counts,
    rows: sorted.rows.slice(0, shownRows).map(({ row, fate }) => ({ line: row.line, fate, cells: cellsOf(row.fact) })),
    bad: sorted.bad.slice(0, shownProblems),
    remarks: sorted.remarks.slice(0, shownProblems),
    cut: table.cut,
  })
}

/**
 * Reads a table of applications in. A row is the same entry whenever it comes again: twice the same file changes
 * nothing, a changed row changes its entry. A row about an application that the mail or an earlier table knows is linked
 * with it where it tells more, and left alone where it does not.
 */
export async function importCsv(
  ctx: Ctx,
  file: { readonly name: string; readonly bytes: Uint8Array },
  says: TableSays = {},
): Promise<Result<TableImported, TableRefusal>> {
  const opened = openTable(file.bytes, says)
  if (!opened.ok) return opened
  if (opened.value.mapping.company === undefined) {
    return err({ code: 'no-company', message: 'No column holds the companies. Say which one does.' })
  }

  const { format } = opened.value
  const sorted = await sortRows(ctx, opened.value)
  const { counts } = sorted
  const told = {
    format,
    counts,
    bad: sorted.bad.slice(0, shownProblems),
    remarks: sorted.remarks.slice(0, shownProblems),
  }
  const changing = sorted.rows.filter(({ fate }) => fate === 'added' || fate === 'updated' || fate === 'linked')
  if (changing.length === 0) return ok({ id: null, ...told })

  const made = await ctx.owner.tableImports.add({
    at: ctx.now,
    name: file.name.slice(0, 300),
    format,
    counts,
    entries: changing.map(({ row }) => ({ id: row.id, fact: row.fact })),
    merges: await mergesFor(ctx, changing),
  })
  return ok({ id: made.id, ...told })
}

/** Takes a table back, with all it made and changed. */
export async function undoTableImport(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  const undone = await ctx.owner.tableImports.undo(id, ctx.now)
  return undone.ok ? ok(true) : undone
}

/** Tables that were read in and not taken back, latest first. */
export async function listTableImports(ctx: Ctx): Promise<readonly TableImportView[]> {
  const all = await ctx.owner.tableImports.list()
  return all.flatMap(({ id, at, name, format, counts, undoneAt }) =>
    undoneAt !== null || format === 'vcard' ? [] : [{ id, at, name, format, counts }],
  )
}

export type TableImportView = Pick<TableImport, 'id' | 'at' | 'name' | 'counts'> & { readonly format: CsvFormat }

interface SortedRow {
  readonly row: CsvRow
  readonly fate: RowFate
  /** The id of the application it is about, known before. */
  readonly about: string | null
}

interface SortedRows {
  readonly rows: readonly SortedRow[]
  readonly bad: readonly BadRow[]
  readonly remarks: TablePreview['remarks']
  readonly counts: TableCounts
}

async function sortRows(ctx: Ctx, { table, format, mapping, order }: OpenedTable): Promise<SortedRows> {
  const world = await seeWorld(ctx)
  const today = dayOf(ctx.now, world.zone)
  const { rows, bad } = readRows(table, { format, mapping, order, today })
  const entries = new Map((await ctx.owner.manual.list()).map((entry) => [entry.id, entry]))
  const index = new ApplicationIndex(world.history.applications)
  const taken = new Set<string>()

  const sorted = rows.map((row) => sortRow(row, entries.get(row.id), index, taken))
  const count = (fate: RowFate) => sorted.filter((one) => one.fate === fate).length
  return {
    rows: sorted,
    bad,
    remarks: rows.flatMap(({ line, remarks }) => remarks.map((remark) => ({ line, ...remark }))),
    counts: {
      added: count('added'),
      updated: count('updated'),
      linked: count('linked'),
      known: count('known') + count('removed'),
      bad: bad.length,
    },
  }
}

function sortRow(row: CsvRow, entry: ManualEntry | undefined, index: ApplicationIndex, taken: Set<string>): SortedRow {
  // What the person took away by hand stays away.
  if (entry && entry.removedAt !== null) return { row, fate: 'removed', about: null }
  if (entry) return { row, fate: isSameFact(entry, row.fact) ? 'known' : 'updated', about: null }

  const about = (row.applicationId && index.byId(row.applicationId)) || index.find(row.fact)
  if (!about || taken.has(about.id)) return { row, fate: 'added', about: null }
  taken.add(about.id)
  return { row, fate: tellsMore(row.fact, about) ? 'linked' : 'known', about: about.id }
}

function isSameFact({ fact }: ManualEntry, other: ApplicationFact): boolean {
  if (fact.type !== 'application') return false
  const { row, ...rest } = fact
  const { row: otherRow, ...otherRest } = other
  const isSame = (a: object, b: object) =>
    Object.entries(a).every(([key, value]) => (b as Record<string, unknown>)[key] === value)
  return isSame(rest, otherRest) && isSame(row ?? {}, otherRow ?? {})
}

/**
 * Rows that are about a known application and would not come to it by themselves are joined with it by a correction,
 * which can be seen and taken back like any other.
 */
async function mergesFor(
  ctx: Ctx,
  changing: readonly SortedRow[],
): Promise<readonly Extract<Change, { type: 'merge' }>[]> {
  const linked = changing.filter((one) => one.about !== null)
  if (linked.length === 0) return []

  const world = await seeWorld(ctx)
  const after = await historyWith(ctx, world, changing)
  const placeOf = new Map<string, string>()
  for (const one of after.applications) for (const id of one.formerIds) placeOf.set(id, one.id)
  return linked.flatMap(({ row, about }) => {
    const application = about === null ? undefined : world.applications.get(about)
    if (!application) return []
    const isThere = placeOf.get(applicationIdOf(row.id)) === placeOf.get(application.id)
    return isThere ? [] : [{ type: 'merge' as const, a: application.anchor, b: row.id }]
  })
}

async function historyWith(ctx: Ctx, world: World, changing: readonly SortedRow[]) {
  const [mail, corrections, entries] = await Promise.all([
    ctx.owner.messages.jobMail(),
    ctx.owner.corrections.list(),
    ctx.owner.manual.list(),
  ])
  const ids = new Set(changing.map(({ row }) => row.id))
  const added = changing.map(({ row }) => ({ id: row.id, at: ctx.now, fact: row.fact, removedAt: null }))
  const all = [...entries.filter(({ id }) => !ids.has(id)), ...added]
  return buildHistory(mail, corrections, all, { zone: world.zone, me: ownAddresses(world.settings) })
}

function cellsOf({ company, role, location, appliedOn, row }: ApplicationFact): PreviewRow['cells'] {
  const cells: Record<string, string | null | undefined> = {
    company,
    role,
    location,
    appliedOn,
    status: row?.outcome ?? row?.stage,
    closedOn: row?.closedOn,
    savedOn: row?.savedOn,
    url: row?.url,
  }
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => Boolean(value)))
}
