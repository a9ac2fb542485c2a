import {
  copyTemplate,
  listTemplates,
  previewTemplate,
  type PreviewRefusal,
  type TemplatePreview,
  type TemplateView,
} from '#actions/template-files.ts'
import { exitCode, textOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { printable } from '#cli/terminal.ts'

export const templatesCommand: Command = {
  name: 'templates',
  summary: 'the words drafts are made of, to read and change',
  usage: ['', 'check', 'preview FILE [--register NAME] [--most N]', 'copy FILE'],
  about:
    'All words of the drafts stand in plain text files, a folder a language, a file a mail: en/follow-up, de/common. Your own copies lie in the data folder and go before those Ajar comes with. “copy” makes one, “check” says what is wrong with it and where, “preview” shows what a file makes of your own applications.\n\nA part is said in one of several ways, a line each; {role} is a fact, [in brackets] what is left out when it is not known, «gaps» are yours to fill. docs/templates.md tells the whole format.',
  options: {
    register: { type: 'string', value: 'NAME', help: 'plain, warm or formal' },
    most: { type: 'string', value: 'N', help: 'how many mails to show; 3 unless told' },
  },
  examples: [
    'ajar templates',
    'ajar templates copy en/follow-up',
    'ajar templates preview en/follow-up --register warm',
  ],
  run: async (run) => {
    const [what = 'list', name, ...more] = run.words
    if (!(what in doings) || more.length > 0) throw new UsageError('It is list, check, preview FILE or copy FILE.')
    return doings[what as keyof typeof doings](run, name)
  },
}

const doings = {
  list: async (run: CommandRun) => {
    const files = await listTemplates(await run.ctx())
    run.terminal.out(run.json ? JSON.stringify(files, null, 2) : files.map((file) => inALine(file, run)).join('\n'))
    return exitCode.fine
  },
  check: async (run: CommandRun, name: string | undefined) => {
    const all = await listTemplates(await run.ctx())
    const files = name === undefined ? all : all.filter(({ path }) => path === `${name.replace(/\.txt$/, '')}.txt`)
    if (files.length === 0) return notFound(run, name ?? '')
    const errors = files.flatMap((file) => file.errors)
    if (run.json) run.terminal.out(JSON.stringify(errors, null, 2))
    else if (errors.length === 0)
      run.terminal.out(`${files.length} ${files.length === 1 ? 'file' : 'files'}, nothing wrong.`)
    else
      for (const error of errors)
        run.terminal.err(`${printable(error.path)}:${error.line}:${error.column} ${printable(error.message)}`)
    return errors.length === 0 ? exitCode.fine : exitCode.refused
  },
  copy: async (run: CommandRun, name: string | undefined) => {
    if (name === undefined) throw new UsageError('Which file? `ajar templates` lists them.')
    const copied = await copyTemplate(await run.ctx(), name)
    if (copied.ok) {
      run.terminal.out(run.json ? JSON.stringify(copied.value) : `Yours now: ${printable(copied.value.file)}`)
      return exitCode.fine
    }
    if (copied.error === 'not-found') return notFound(run, name)
    run.terminal.err('There is a copy of yours already; it stays as it is.')
    return exitCode.refused
  },
  preview: async (run: CommandRun, name: string | undefined) => {
    if (name === undefined) throw new UsageError('Which file? `ajar templates` lists them.')
    const most = Number(textOption(run.values, 'most') ?? '3')
    if (!Number.isInteger(most) || most < 1) throw new UsageError('--most is a number from 1 on.')
    const register = textOption(run.values, 'register')
    if (register !== undefined && register !== 'plain' && register !== 'warm' && register !== 'formal')
      throw new UsageError('--register is plain, warm or formal.')
    const shown = await previewTemplate(await run.ctx(), name, { most, ...(register && { register }) })
    if (!shown.ok) return refuse(run, name, shown.error)
    run.terminal.out(
      run.json ? JSON.stringify(shown.value, null, 2) : shown.value.map((mail) => inWords(mail, run)).join('\n\n\n'),
    )
    return exitCode.fine
  },
} as const satisfies Record<string, (run: CommandRun, name: string | undefined) => Promise<number>>

function inALine({ path, isOwn, errors }: TemplateView, run: CommandRun): string {
  const { style } = run.terminal
  const state = [
    ...(isOwn ? ['yours'] : []),
    ...(errors.length > 0 ? [`cannot be read: line ${errors[0]!.line}. ajar templates check`] : []),
  ]
  return `${printable(path.replace(/\.txt$/, ''))}${state.length > 0 ? `  ${style.dim(state.join(', '))}` : ''}`
}

function inWords(mail: TemplatePreview, run: CommandRun): string {
  const { style } = run.terminal
  const about = [mail.kind, mail.company, mail.to].filter(Boolean).join(' · ')
  return `${style.dim(printable(about))}\n${style.bold(printable(mail.subject))}\n\n${printable(mail.body).trimEnd()}`
}

function refuse(run: CommandRun, name: string, refusal: PreviewRefusal): number {
  if (refusal.code === 'not-found') return notFound(run, name)
  if (refusal.code === 'broken') {
    for (const error of refusal.errors)
      run.terminal.err(`${printable(error.path)}:${error.line}:${error.column} ${printable(error.message)}`)
  } else run.terminal.err('None of your applications has a step that this file is for. `ajar demo` has one of each.')
  return exitCode.refused
}

function notFound(run: CommandRun, name: string): number {
  run.terminal.err(`There is no file “${printable(name)}”; \`ajar templates\` lists them.`)
  return exitCode.notFound
}
