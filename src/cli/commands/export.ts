import { writeFile } from 'node:fs/promises'
import { exportCsv } from '#actions/export-csv.ts'
import { exportData } from '#actions/export-data.ts'
import { exitCode, textOption, type Command } from '#cli/command.ts'

export const exportCommand: Command = {
  name: 'export',
  summary: 'everything that was worked out, as one JSON document; or the applications as a table',
  usage: ['[--to FILE]', '--csv [--to FILE]'],
  about:
    'Applications, people, mails with their evidence, touches, steps, corrections and open questions, in a format that other programs can rely on. Mail bodies, reflections, moods and drafts are left out. Lists are sorted, so that two exports can be compared.\n\nWith --csv the applications alone, a row each, for a spreadsheet: UTF-8 with a byte order mark, days as 2026-11-09, and an apostrophe before every cell that could be taken for a formula. `ajar import` reads it again.',
  options: {
    csv: { type: 'boolean', help: 'the applications as a table for spreadsheets' },
    to: { type: 'string', value: 'FILE', help: 'write to a file instead of standard output' },
  },
  examples: ['ajar export --json > ajar.json', 'ajar export --csv --to applications.csv'],
  run: async (run) => {
    const ctx = await run.ctx()
    const text = run.values['csv'] ? await exportCsv(ctx) : `${JSON.stringify(await exportData(ctx), null, 2)}\n`
    const file = textOption(run.values, 'to')
    if (file === undefined) run.terminal.out(text.replace(/\n$/, ''))
    else {
      await writeFile(file, text, { mode: 0o600 })
      run.terminal.err(`Saved as ${file}.`)
    }
    return exitCode.fine
  },
}
