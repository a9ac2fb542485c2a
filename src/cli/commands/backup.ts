import { join, resolve } from 'node:path'
import { backUp } from '#actions/backup.ts'
import { doctor, type Check } from '#actions/doctor.ts'
import { restore } from '#actions/restore.ts'
import { exitCode, textOption, UsageError, type Command } from '#cli/command.ts'
import { fold, printable, type Style } from '#cli/terminal.ts'

export const backupCommand: Command = {
  name: 'backup',
  summary: 'save everything as one file, to keep or to move',
  usage: ['[--to FILE] [--private-pages]'],
  about:
    'Kept mail with its words, what you put right and added, decisions, drafts with their earlier words, reflections, news and settings, in one private file. It is read again to its end before it gets its name. `ajar restore` takes it in, on this computer or another, with SQLite or PostgreSQL.\n\nLeft out are passwords and keys, the mail files themselves, and what is remembered of other mail: the next import reads your sources once more from their beginning. Pages that you wrote for yourself alone are in it only with --private-pages; restoring an archive without them leaves those that are there. While `ajar serve` runs, a copy of the whole database is made each day as well.',
  options: {
    to: { type: 'string', value: 'FILE', help: 'where to; else into the folder backups of the data folder' },
    'private-pages': { type: 'boolean', help: 'with what you wrote for yourself alone' },
  },
  examples: ['ajar backup', 'ajar backup --to /media/stick/ajar.jsonl.gz'],
  run: async (run) => {
    const to = textOption(run.values, 'to')
    const folder = join(run.services.dataDir, 'backups')
    const result = await backUp(await run.ctx(), to === undefined ? { folder } : { to: resolve(to) }, {
      privatePages: run.values['private-pages'] === true,
    })
    if (!result.ok) {
      run.terminal.err(result.error.message)
      return exitCode.refused
    }
    const { path, bytes, counts, leftOut } = result.value
    if (run.json) run.terminal.out(JSON.stringify({ path, bytes, counts, leftOut }, null, 2))
    else {
      const { dim } = run.terminal.style
      run.terminal.out(`Saved as ${path}: ${inWords(counts)} (${(bytes / 1e6).toFixed(1)} MB).`)
      run.terminal.out(
        dim('It holds the words of your mail, and is not encrypted: keep it where only you can read it.'),
      )
      run.terminal.out(dim(`Not in it:\n${leftOut.map((sentence) => fold(sentence, 88, '  ')).join('\n')}`))
    }
    return exitCode.fine
  },
}

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'take an archive in, in the place of what is there',
  usage: ['FILE'],
  about:
    'An archive that `ajar backup` made, or a copy of the database from the folder backups. The file is read to its end first; a damaged one is refused. What is there now is saved in the folder backups of the data folder, so that you can go back by restoring that. Then everything is written at once, and looked at before it counts: whatever goes wrong on the way, all stays as it was.',
  options: {},
  examples: ['ajar restore ajar-archive-20261109T080000.jsonl.gz', 'ajar restore /media/stick/ajar.jsonl.gz'],
  run: async (run) => {
    const [file, ...more] = run.words
    if (file === undefined || more.length > 0) throw new UsageError('Which archive? Name one file.')
    const result = await restore(await run.ctx(), resolve(file), run.services.dataDir)
    if (!result.ok) {
      run.terminal.err(printable(result.error.message))
      return exitCode.refused
    }
    const { madeAt, counts, applications, restorePoint } = result.value
    if (run.json) run.terminal.out(JSON.stringify({ madeAt, counts, applications, restorePoint }, null, 2))
    else {
      const day = new Date(madeAt).toISOString().slice(0, 10)
      run.terminal.out(`Taken in, as of ${day}: ${inWords(counts)}; ${applications} applications.`)
      if (restorePoint !== null) run.terminal.out(`What was there before: ajar restore ${restorePoint}`)
      run.terminal.out(run.terminal.style.dim('The next import reads your mail once more from its beginning.'))
    }
    return exitCode.fine
  },
}

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'look at the store, folder, clock, zone, disk and backups',
  usage: [''],
  about:
    'Looks through what Ajar stands on, and says what to do where something is not right. It ends in 1 when something is wrong, so that a script can ask.',
  options: {},
  examples: ['ajar doctor', 'ajar doctor --json'],
  run: async (run) => {
    const checks = await doctor({
      dataDir: run.services.dataDir,
      house: run.services.house,
      ctx: run.ctx,
      homeZone: run.zone,
      now: run.services.now(),
    })
    if (run.json) run.terminal.out(JSON.stringify(checks, null, 2))
    else for (const check of checks) run.terminal.out(printable(checkInWords(check, run.terminal.style)))
    return checks.some(({ state }) => state === 'wrong') ? exitCode.refused : exitCode.fine
  },
}

const marks = { fine: '✓', look: '!', wrong: '✗' } as const satisfies Record<Check['state'], string>

function checkInWords({ name, state, says, todo }: Check, style: Style): string {
  const line = `${marks[state]} ${style.bold(name.padEnd(7))}  ${says}`
  return todo === null ? line : `${line}\n           ${style.accent(todo)}`
}

function inWords(counts: {
  readonly messages: number
  readonly corrections: number
  readonly drafts: number
  readonly reflections: number
}): string {
  const { messages, corrections, drafts, reflections } = counts
  return `${messages} mails, ${corrections} corrections, ${drafts} drafts, ${reflections} reflections`
}
