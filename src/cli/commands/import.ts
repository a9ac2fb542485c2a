import { importMail, type ImportSummary } from '#actions/import-mail.ts'
import type { ImportProgress } from '#actions/views.ts'
import { exitCode, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { contactOptions, importContactsFile, isContactsFile } from '#cli/contacts-file.ts'
import { importTable, isTableFile, tableOptions } from '#cli/table-file.ts'
import { printable, type Terminal } from '#cli/terminal.ts'

export const importCommand: Command = {
  name: 'import',
  summary: 'read mail (mbox, Maildir, .eml, also packed), a table (.csv) or contacts (.vcf)',
  usage: ['PATH…'],
  about:
    'Reads an mbox file, a Maildir, .eml files, a folder of them, or a .zip, .tgz or .gz of these as it is, nothing unpacked on the disk. Finds the mail that is about your applications and keeps it; of all other mail only keyed hashes stay, no words. Importing again changes nothing. Ctrl-C stops it; the same command goes on where it stopped. Mail that cannot be read is set aside and listed: ajar sources.\n\nA .csv or .tsv is read as a table of applications: LinkedIn’s Job Applications and Saved Jobs, a Huntr board, or your own list with English or German heads; --dry-run shows how it is understood. The same row is the same application whenever it comes again, and one that the mail knows is not doubled.\n\nA .vcf is read as an address book: of people you know it tells title and telephone where they are missing; those at companies you applied to are proposed, and come in where you tick them; all others are left out.\n\nWhose mailbox it is, is read off the mail itself. If Ajar gets it wrong: --me you@example.org, once for each address.',
  options: { ...tableOptions, ...contactOptions },
  examples: [
    'ajar import ~/mail.mbox',
    'ajar import ~/Maildir --me mara@example.org',
    'ajar import jobs.csv --dry-run --map company=Betrieb,role=Stelle',
    'ajar import contacts.vcf --tick 12=recruiter',
  ],
  run: async (run) => {
    if (run.words.length === 0)
      throw new UsageError(
        'Which mail? Give the path of an mbox file, a Maildir, a folder of .eml files, or a .zip, .tgz or .gz of these.',
      )
    const summaries: ImportSummary[] = []
    for (const path of run.words) {
      const code = isTableFile(path)
        ? await importTable(run, path)
        : isContactsFile(path)
          ? await importContactsFile(run, path)
          : await importOne(run, path, summaries)
      if (code !== exitCode.fine) return code
    }
    if (run.json && !run.words.every((path) => isTableFile(path) || isContactsFile(path)))
      run.terminal.out(JSON.stringify(summaries, null, 2))
    return exitCode.fine
  },
}

/** Imports one path with progress on the terminal; used by `import` and by `serve PATH`. */
export async function importOne(run: CommandRun, path: string, summaries: ImportSummary[] = []): Promise<number> {
  const { terminal } = run
  const stop = new AbortController()
  const onSignal = () => stop.abort()
  process.once('SIGINT', onSignal)
  const draw = progressLine(terminal)
  try {
    const result = await importMail(await run.ctx(), path, {
      signal: stop.signal,
      onProgress: run.json ? () => {} : draw.update,
    })
    draw.clear()
    if (!result.ok) {
      terminal.err(result.error.message)
      return result.error.code === 'not-found' ? exitCode.notFound : exitCode.refused
    }
    summaries.push(result.value)
    if (!run.json) terminal.out(summaryInWords(result.value))
    return result.value.state === 'paused' ? exitCode.interrupted : exitCode.fine
  } finally {
    process.removeListener('SIGINT', onSignal)
  }
}

function summaryInWords(summary: ImportSummary): string {
  const lines = [
    `${printable(summary.source)}: ${count(summary.seen, 'mail')} read, ${summary.kept.toLocaleString('en')} about your applications${summary.setAside > 0 ? `, ${summary.setAside} set aside as unreadable (ajar sources)` : ''}.`,
    summary.state === 'paused'
      ? 'Stopped. The same command goes on from here.'
      : summary.seen > 0 && summary.nothingNew && !summary.wentOn
        ? 'Nothing new.'
        : `${summary.wentOn ? 'It went on where it had stopped, and is finished. ' : ''}${count(summary.applications, 'application')} in all.`,
  ]
  if (summary.me.length > 0)
    lines.push(
      `Read as the mailbox of ${summary.me.join(', ')}${summary.meInferred ? ' (if that is wrong: --me ADDRESS)' : ''}.`,
    )
  else lines.push('Whose mailbox this is could not be told; say it with --me ADDRESS.')
  if (summary.unreachable > 0)
    lines.push(
      `${count(summary.unreachable, 'earlier mail')} could not be looked at again, because the source is gone.`,
    )
  return lines.join('\n')
}

export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}

export function progressLine(terminal: Terminal): { update: (progress: ImportProgress) => void; clear: () => void } {
  if (!terminal.isTty) return { update: () => {}, clear: () => {} }
  const wipe = () => process.stderr.write(`\r${' '.repeat(Math.max(0, Math.min(terminal.columns, 100) - 1))}\r`)
  let drawn = false
  return {
    update: (progress) => {
      if (progress.phase === 'settling') {
        wipe()
        process.stderr.write(`${progress.seen.toLocaleString('en')} read; putting it together …`)
        drawn = true
        return
      }
      const share = progress.bytesTotal > 0 ? Math.min(1, progress.bytesRead / progress.bytesTotal) : 0
      const bar = `${'█'.repeat(Math.round(share * 24))}${'░'.repeat(24 - Math.round(share * 24))}`
      const left = progress.secondsLeft === null ? '' : `, ${Math.ceil(progress.secondsLeft)} s left`
      process.stderr.write(
        `\r${bar} ${progress.seen.toLocaleString('en')} read, ${progress.kept.toLocaleString('en')} kept, ${Math.round(progress.messagesPerSecond).toLocaleString('en')}/s${left}   `,
      )
      drawn = true
    },
    clear: () => {
      if (drawn) wipe()
      drawn = false
    },
  }
}
