import { writeFile } from 'node:fs/promises'
import { exportData } from '#actions/export-data.ts'
import { exitCode, textOption, type Command } from '#cli/command.ts'

export const exportCommand: Command = {
  name: 'export',
  summary: 'everything that was worked out, as one JSON document',
  usage: ['[--to FILE]'],
  about:
    'Applications, people, mails with their evidence, touches, steps, corrections and open questions, in a format that other programs can rely on. Mail bodies, reflections, moods and drafts are left out. Lists are sorted, so that two exports can be compared.',
  options: { to: { type: 'string', value: 'FILE', help: 'write to a file instead of standard output' } },
  examples: ['ajar export --json > ajar.json', 'ajar export --to ajar.json'],
  run: async (run) => {
    const text = JSON.stringify(await exportData(await run.ctx()), null, 2)
    const file = textOption(run.values, 'to')
    if (file === undefined) run.terminal.out(text)
    else {
      await writeFile(file, `${text}\n`, { mode: 0o600 })
      run.terminal.err(`Saved as ${file}.`)
    }
    return exitCode.fine
  },
}
