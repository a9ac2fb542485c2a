import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { importCsv, previewCsv, type TableImported, type TablePreview } from '#actions/import-csv.ts'
import { csvFields, csvLimits, type CsvField, type CsvMapping, type DayOrder } from '#domain/csv.ts'
import { exitCode, textOption, textsOption, UsageError, type CommandRun, type Option } from '#cli/command.ts'
import { printable } from '#cli/terminal.ts'

/** What `ajar import` understands besides for a table. */
export const tableOptions = {
  'dry-run': { type: 'boolean', help: 'for a table or contacts: show what would come in, and change nothing' },
  map: {
    type: 'string',
    value: 'FIELD=COLUMN',
    multiple: true,
    help: `for a table: which column holds what, by its head (${csvFields.join(', ')})`,
  },
  days: { type: 'string', value: 'ORDER', help: 'for a table: day-first or month-first, where 3/4 could be both' },
} as const satisfies Readonly<Record<string, Option>>

export function isTableFile(path: string): boolean {
  return /\.(?:csv|tsv)$/i.test(path)
}

/** Reads a table of applications in, or shows with `--dry-run` what it would bring. */
export async function importTable(run: CommandRun, path: string): Promise<number> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) {
    run.terminal.err(`There is no file ${printable(path)}.`)
    return exitCode.notFound
  }
  // One byte more than is taken is enough to be refused.
  const bytes = found.size > csvLimits.bytes ? new Uint8Array(csvLimits.bytes + 1) : await readFile(path)
  const ctx = await run.ctx()
  const order = orderOf(run)
  const mapping = await mappingOf(run, bytes)
  const says = { mapping, order }
  const previewed = await previewCsv(ctx, bytes, says)
  if (!previewed.ok) {
    run.terminal.err(previewed.error.message)
    return exitCode.refused
  }
  if (run.values['dry-run']) {
    run.terminal.out(run.json ? JSON.stringify(previewed.value, null, 2) : previewInWords(previewed.value))
    return exitCode.fine
  }
  const done = await importCsv(ctx, { name: basename(path), bytes }, says)
  if (!done.ok) {
    run.terminal.err(`${done.error.message} For example: --map company=${printable(previewed.value.head[0] ?? 'Firm')}`)
    return exitCode.refused
  }
  run.terminal.out(run.json ? JSON.stringify(done.value, null, 2) : doneInWords(basename(path), done.value))
  return exitCode.fine
}

function orderOf(run: CommandRun): DayOrder | undefined {
  const order = textOption(run.values, 'days')
  if (order === undefined || order === 'day-first' || order === 'month-first') return order
  throw new UsageError(`“${order}” is no order of days; say day-first or month-first.`)
}

/** What is said in `--map` over what was guessed. */
async function mappingOf(run: CommandRun, bytes: Uint8Array): Promise<CsvMapping | undefined> {
  const said = textsOption(run.values, 'map').flatMap((text) => text.split(','))
  if (said.length === 0) return undefined

  const guessed = await previewCsv(await run.ctx(), bytes)
  if (!guessed.ok) return undefined
  const { head } = guessed.value
  const mapping: Partial<Record<CsvField, number>> = { ...guessed.value.mapping }
  for (const pair of said) {
    const [name = '', column = ''] = pair.split(/=(.*)/s, 2)
    const field = csvFields.find((one) => one === name.trim())
    if (!field) throw new UsageError(`“${name}” is nothing a column can hold; there are ${csvFields.join(', ')}.`)
    const at = head.findIndex((one) => one.toLowerCase() === column.trim().toLowerCase())
    if (at < 0)
      throw new UsageError(`There is no column “${column}”. The columns are ${head.map(printable).join(', ')}.`)
    for (const other of csvFields) if (mapping[other] === at) delete mapping[other]
    mapping[field] = at
  }
  return mapping
}

const formatNames = {
  ajar: 'a table that Ajar wrote',
  'linkedin-applications': 'LinkedIn’s job applications',
  'linkedin-saved': 'LinkedIn’s saved jobs',
  huntr: 'a Huntr board',
  generic: 'a table of your own',
} as const satisfies Record<TablePreview['format'], string>

const reasons = {
  'open-quote': 'a quotation mark is never closed',
  'too-long': 'longer than a row or a name can be',
  'no-company': 'no company',
  'same-as-another': 'the same as a later line',
} as const satisfies Record<TablePreview['bad'][number]['reason'], string>

const remarkWords = {
  'unreadable-day': 'this day is not understood',
  'day-ahead': 'this day is still to come',
  'unknown-status': 'this status is not understood',
} as const satisfies Record<TablePreview['remarks'][number]['what'], string>

function previewInWords(preview: TablePreview): string {
  const columns = csvFields.flatMap((field) => {
    const at = preview.mapping[field]
    return at === undefined ? [] : [`  ${field.padEnd(10)} ${printable(preview.head[at] ?? '')}`]
  })
  const rows = preview.rows.map(({ line, fate, cells }) => {
    const said = [cells.company, cells.role, cells.location, cells.status, cells.appliedOn].filter(Boolean)
    return `  ${String(line).padStart(5)}  ${fate.padEnd(8)} ${printable(said.join(' · '))}`
  })
  return [
    `This looks like ${formatNames[preview.format]}. Days are read ${preview.order === 'day-first' ? 'day first' : 'month first'}.`,
    '',
    'Column by column:',
    ...columns,
    '',
    'The first rows:',
    ...rows,
    ...problemLines(preview),
    ...(preview.cut ? ['', `Only the first ${csvLimits.rows.toLocaleString('en')} rows are read.`] : []),
    '',
    `${countsInWords(preview.counts)} Nothing was changed.`,
  ].join('\n')
}

function doneInWords(name: string, done: TableImported): string {
  return [
    `${printable(name)}: ${countsInWords(done.counts)}`,
    ...problemLines(done),
    ...(done.id === null ? ['Nothing new.'] : [`To take all of it back: ajar undo ${done.id}`]),
  ].join('\n')
}

function problemLines({ bad, remarks }: Pick<TablePreview, 'bad' | 'remarks'>): readonly string[] {
  if (bad.length + remarks.length === 0) return []
  return [
    '',
    ...bad.map(({ line, reason }) => `  line ${line}: left out, ${reasons[reason]}`),
    ...remarks.map(({ line, what, text }) => `  line ${line}: ${remarkWords[what]}: ${printable(text)}`),
  ]
}

function countsInWords({ added, updated, linked, known, bad }: TablePreview['counts']): string {
  const parts = [
    `${added} new`,
    ...(updated > 0 ? [`${updated} changed`] : []),
    ...(linked > 0 ? [`${linked} added to what was known`] : []),
    ...(known > 0 ? [`${known} known already`] : []),
    ...(bad > 0 ? [`${bad} left out`] : []),
  ]
  return `${parts.join(', ')}.`
}
