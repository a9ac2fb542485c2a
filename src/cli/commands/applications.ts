import { listApplications } from '#actions/list-applications.ts'
import type { ApplicationRow } from '#actions/views.ts'
import { stages } from '#domain/application.ts'
import { exitCode, textOption, UsageError, type Command } from '#cli/command.ts'
import { shortId } from '#cli/found.ts'
import { table } from '#cli/terminal.ts'

export const applicationsCommand: Command = {
  name: 'applications',
  summary: 'every application and what became of it',
  usage: ['[WORDS…]'],
  about: 'Latest contact first. Words narrow the list to companies, roles and places that hold them all.',
  options: {
    stage: { type: 'string', value: 'STAGE', help: `one of ${stages.join(', ')}` },
    open: { type: 'boolean', help: 'only those without an ending' },
  },
  examples: ['ajar applications', 'ajar applications designer --open', 'ajar applications --stage closed --json'],
  run: async (run) => {
    const stage = textOption(run.values, 'stage')
    if (stage !== undefined && !(stages as readonly string[]).includes(stage)) {
      throw new UsageError(`“${stage}” is no stage; the stages are ${stages.join(', ')}.`)
    }
    const rows = (await listApplications(await run.ctx())).filter(
      (row) =>
        fits(row, run.words) &&
        (stage === undefined || row.stage === stage) &&
        (!run.values.open || row.outcome === null),
    )
    if (run.json) run.terminal.out(JSON.stringify(rows, null, 2))
    else if (rows.length === 0)
      run.terminal.out(
        run.words.length > 0
          ? 'No application fits these words.'
          : 'No application yet. `ajar import` reads them from your mail; `ajar add application` takes one by hand.',
      )
    else
      run.terminal.out(
        table(
          ['id', 'company', 'role', 'applied', 'stands', 'next'],
          rows.map(cells),
          run.terminal.columns,
          run.terminal.style,
        ),
      )
    return exitCode.fine
  },
}

function cells(row: ApplicationRow): string[] {
  return [
    shortId(row.id),
    row.company,
    row.role ?? '–',
    row.appliedOn ?? '–',
    row.outcome ?? row.stage,
    row.next ? `${row.next.state === 'due' ? 'now: ' : `${row.next.opensOn}: `}${row.next.kind}` : '',
  ]
}

function fits(row: ApplicationRow, words: readonly string[]): boolean {
  const text = `${row.company} ${row.role ?? ''} ${row.location ?? ''} ${row.agency ?? ''}`.toLowerCase()
  return words.every((word) => text.includes(word.toLowerCase()))
}
