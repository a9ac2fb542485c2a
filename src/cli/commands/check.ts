import { readFile } from 'node:fs/promises'
import { checkJsonLine, checkWords, stepNames, wordsOfFile } from '#actions/check-words.ts'
import { exitCode, oneOf, textOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { findingsInWords } from '#cli/findings-in-words.ts'
import { quoteOf } from '#domain/kept-words.ts'

export const checkCommand: Command = {
  name: 'check',
  summary: 'read a mail as its recipient would, before it goes',
  usage: ['FILE|- [--step KIND] [--lang CODE] [--json]', '--jsonl -'],
  about:
    'Says what in a mail may hurt, what is missing and what blocks it, and what would be better. A first line “Subject: …” with an empty line behind it is the subject. With --json one object: {findings: [{ruleId, severity, start, end, message, suggestion}], words, verdict}.\n\nWith --jsonl - it takes lines of JSON from standard input, {id, step, lang, subject, body, facts: {recipientName, recipientRelation, company, role, interviewDate, otherCompanies}}, and answers each with one line that repeats its id; a line that cannot be read is answered with {id, error}. Nothing is stored.',
  options: {
    step: {
      type: 'string',
      value: 'KIND',
      help: 'acknowledge, feedback, follow-up (the default), keep-in-touch or ask-status',
    },
    lang: { type: 'string', value: 'CODE', help: 'language of the mail: en (the default), de, fr, es, nl' },
    jsonl: { type: 'string', value: 'FILE', help: 'lines of JSON instead of a mail; “-” is standard input' },
  },
  examples: [
    'ajar check mail.txt --step feedback',
    'ajar check - --lang de --json < mail.txt',
    'ajar check --jsonl - < mails.jsonl',
  ],
  run: async (run) => {
    const { terminal, values } = run
    if (values['jsonl'] !== undefined) {
      if (values['jsonl'] !== '-') throw new UsageError('--jsonl reads standard input: --jsonl -')
      for await (const line of terminal.inputLines()) terminal.out(checkJsonLine(line))
      return exitCode.fine
    }
    const [path] = run.words
    if (path === undefined) throw new UsageError('Which mail? Give a file, or - for standard input.')
    const text = await textOf(path, run)
    if (text === null) {
      terminal.err(`There is no file ${path} that can be read.`)
      return exitCode.notFound
    }
    const { subject, body } = wordsOfFile(text)
    const step = oneOf(stepNames, textOption(values, 'step') ?? 'follow-up', '--step')
    const checked = checkWords({ step, language: textOption(values, 'lang') ?? 'en', subject, body })
    if (!checked.ok) throw new UsageError(`--step is one of ${stepNames.join(', ')}.`)
    const { findings, words, verdict } = checked.value
    if (run.json) terminal.out(JSON.stringify({ findings, words, verdict }))
    else {
      const quoted = findings.map((finding) => ({
        ...finding,
        quote: quoteOf(finding.field === 'subject' ? (subject ?? '') : body, finding.start, finding.end),
      }))
      if (quoted.length > 0) terminal.out(findingsInWords(quoted, terminal.style))
      terminal.out(findings.length === 0 ? `Nothing to mind. ${words} words.` : `${words} words.`)
    }
    return verdict === 'block' || verdict === 'error' ? exitCode.refused : exitCode.fine
  },
}

async function textOf(path: string, { terminal }: CommandRun): Promise<string | null> {
  if (path === '-') {
    const lines: string[] = []
    for await (const line of terminal.inputLines()) lines.push(line)
    return lines.join('\n')
  }
  try {
    return await readFile(path, 'utf8')
  } catch {
    return null
  }
}
