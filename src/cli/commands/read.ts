import { explainFiles } from '#actions/explain-files.ts'
import { readFiles, readJsonLine } from '#actions/read-files.ts'
import { exitCode, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { explainedInWords } from '#cli/reading-in-words.ts'
import { cut, printable } from '#cli/terminal.ts'

export const readCommand: Command = {
  name: 'read',
  summary: 'say what each mail is, and store nothing',
  usage: ['PATH… [--explain] [--json]', '--jsonl -'],
  about:
    'Reads each mail on its own and prints what it says: with --json one JSON object a line (source, messageId, kind, confidence, evidence, language, company, role, requisitionId, people, interview, rejection).\n\nWith --jsonl - it takes lines of JSON from standard input instead, {id, subject, from, body} and if you like {to, date, headers, me}, and answers each with one line that repeats its id; a line that cannot be read, or is empty, is answered with {id, error}.\n\n--explain says why as well: the words that decided, the next likely kind, and what ties the mail to an application beside the other mails of the path.',
  options: {
    explain: { type: 'boolean', help: 'say which words decided, and what ties each mail to others' },
    jsonl: { type: 'string', value: 'FILE', help: 'lines of JSON instead of mail; “-” is standard input' },
  },
  examples: ['ajar read ~/mail.mbox --json', 'ajar read no.eml --explain', 'ajar read --jsonl - < mails.jsonl'],
  run: async (run) => {
    const { terminal } = run
    const context = { me: run.me, zone: run.zone }
    if (run.values.jsonl !== undefined) {
      if (run.values.jsonl !== '-') throw new UsageError('--jsonl reads standard input: --jsonl -')
      for await (const line of terminal.inputLines()) terminal.out(readJsonLine(line, context))
      return exitCode.fine
    }
    if (run.words.length === 0)
      throw new UsageError('Which mail? Give a path, or --jsonl - for lines on standard input.')
    if (run.values.explain === true) return explain(run, context)
    for (const path of run.words) {
      for await (const item of readFiles(path, context)) {
        if (!item.ok) {
          terminal.err(item.error.message)
          return item.error.code === 'not-found' ? exitCode.notFound : exitCode.refused
        }
        const read = item.value
        if (run.json) terminal.out(JSON.stringify(read))
        else if ('unreadable' in read) terminal.err(`${read.source}: ${read.unreadable}`)
        else
          terminal.out(
            `${read.kind.padEnd(16)} ${String(Math.round(read.confidence * 100)).padStart(3)} %  ${printable(cut(`${read.company ?? '–'}${read.role ? `, ${read.role}` : ''}`, 40)).padEnd(40)}  ${printable(cut(read.subject ?? '', 50))}`,
          )
      }
    }
    return exitCode.fine
  },
}

async function explain(run: CommandRun, context: Parameters<typeof explainFiles>[1]): Promise<number> {
  const { terminal } = run
  for (const path of run.words) {
    const explained = await explainFiles(path, context)
    if (!explained.ok) {
      terminal.err(explained.error.message)
      return explained.error.code === 'not-found' ? exitCode.notFound : exitCode.refused
    }
    const { mails, unreadable, isCut } = explained.value
    for (const mail of mails) terminal.out(run.json ? JSON.stringify(mail) : explainedInWords(mail, terminal.style))
    for (const { source, reason } of unreadable) terminal.err(`${source}: ${reason}`)
    if (isCut)
      terminal.err(`Only the first ${mails.length} mails of ${path} were looked at; \`ajar import\` reads all.`)
  }
  return exitCode.fine
}
