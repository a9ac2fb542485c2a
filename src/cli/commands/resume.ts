import { readFile, writeFile } from 'node:fs/promises'
import { restoreResume, saveResume, seeResume, type ResumeView } from '#actions/postings/resume.ts'
import type { ResumeTrouble } from '#domain/resume.ts'
import { exitCode, onlyOneOf, textOption, type Command, type CommandRun } from '#cli/command.ts'
import { printable } from '#cli/terminal.ts'

export const resumeCommand: Command = {
  name: 'resume',
  summary: 'your résumé as JSON Resume, in and out',
  usage: ['', '--import FILE', '--export FILE', '--undo'],
  about:
    'Keeps your résumé in the JSON Resume format (jsonresume.org). A file that is taken in is kept whole, with fields that Ajar does not know; each is a version, and --undo goes back one. An export never writes over a file.',
  options: {
    import: { type: 'string', value: 'FILE', help: 'take this file in as the present version' },
    export: { type: 'string', value: 'FILE', help: 'write the present version into a new file' },
    undo: { type: 'boolean', help: 'the version before' },
  },
  examples: ['ajar resume --import resume.json', 'ajar resume --json', 'ajar resume --export mine.json'],
  run: async (run) => {
    onlyOneOf(run.values, 'import', 'export', 'undo')
    const from = textOption(run.values, 'import')
    if (from !== undefined) return takeIn(run, from)
    const to = textOption(run.values, 'export')
    if (to !== undefined) return takeOut(run, to)
    return run.values['undo'] === true ? goBack(run) : show(run)
  },
}

const troubles = {
  'not-an-object': 'should be a group of fields',
  'not-a-list': 'should be a list',
  'not-a-text': 'should be text',
  'not-a-date': 'should be a day like 2024, 2024-05 or 2024-05-31',
  'not-a-link': 'should be a web address',
  'too-long': 'is too long',
  'too-many': 'has too many entries',
  'too-deep': 'is too large or too deep',
} as const satisfies Record<ResumeTrouble, string>

const largestFile = 1_000_000

async function takeIn(run: CommandRun, path: string): Promise<number> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) {
    run.terminal.err(`There is no file ${printable(path)}.`)
    return exitCode.notFound
  }
  const value = text.length > largestFile ? undefined : jsonIn(text)
  if (value === undefined) {
    run.terminal.err('This file is no JSON, or larger than a résumé is. Export yours as “JSON Resume”.')
    return exitCode.refused
  }
  const ctx = await run.ctx()
  const saved = await saveResume(ctx, value, (await seeResume(ctx)).version)
  if (!saved.ok) return changedMeanwhile(run)
  if (saved.value.saved) return show(run)
  run.terminal.err('Nothing was taken over: these fields are not as JSON Resume has them.')
  for (const { path: field, trouble } of saved.value.problems) {
    run.terminal.err(printable(`  ${field || 'the whole file'} ${troubles[trouble]}`))
  }
  return exitCode.refused
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

async function takeOut(run: CommandRun, path: string): Promise<number> {
  const { resume, version } = await seeResume(await run.ctx())
  if (version === 0) {
    run.terminal.err('There is no résumé yet. `ajar resume --import FILE` takes one in.')
    return exitCode.notFound
  }
  try {
    await writeFile(path, `${JSON.stringify(resume, null, 2)}\n`, { flag: 'wx', mode: 0o600 })
  } catch {
    run.terminal.err(`${printable(path)} is there already, or cannot be written. Nothing was written over.`)
    return exitCode.refused
  }
  run.terminal.out(`Written to ${printable(path)}.`)
  return exitCode.fine
}

async function goBack(run: CommandRun): Promise<number> {
  const ctx = await run.ctx()
  const { version, earlier } = await seeResume(ctx)
  if (version === 0) {
    run.terminal.err('There is nothing to go back to.')
    return exitCode.refused
  }
  const restored = await restoreResume(ctx, earlier[0]?.version ?? 0, version)
  return restored.ok ? show(run) : changedMeanwhile(run)
}

function changedMeanwhile(run: CommandRun): number {
  run.terminal.err('It was changed elsewhere meanwhile; try again.')
  return exitCode.refused
}

async function show(run: CommandRun): Promise<number> {
  const view = await seeResume(await run.ctx())
  run.terminal.out(run.json ? JSON.stringify(view, null, 2) : printable(inWords(view)))
  return exitCode.fine
}

function inWords({ version, resume }: ResumeView): string {
  if (version === 0) return 'There is no résumé yet. `ajar resume --import FILE` takes one in.'
  const counts = Object.entries(resume).flatMap(([section, items]) =>
    Array.isArray(items) && items.length > 0 ? [`${section} ${items.length}`] : [],
  )
  return [`Version ${version}: ${resume.basics?.name ?? 'no name'}`, ...counts].join('\n  ')
}
