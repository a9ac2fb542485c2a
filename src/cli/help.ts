import type { Command, Option } from '#cli/command.ts'
import { fold, type Style } from '#cli/terminal.ts'

/** The flags every command understands. */
export const globalOptions = {
  json: { type: 'boolean', help: 'print JSON instead of text' },
  data: { type: 'string', value: 'DIR', help: 'where Ajar keeps its store (or AJAR_DATA)' },
  now: { type: 'string', value: 'ISO', help: 'take this as the present moment' },
  zone: { type: 'string', value: 'IANA', help: 'your time zone, like Europe/Berlin' },
  me: { type: 'string', value: 'ADDRESS', multiple: true, help: 'your own mail address; give it once for each' },
  help: { type: 'boolean', short: 'h', help: 'what this command does' },
  version: { type: 'boolean', help: 'which Ajar this is' },
} as const satisfies Record<string, Option>

interface Chapter {
  readonly title: string
  readonly names: readonly string[]
}

const chapters: readonly Chapter[] = [
  { title: 'Begin', names: ['import', 'connect', 'sync', 'accounts', 'demo', 'serve'] },
  {
    title: 'Look',
    names: ['today', 'applications', 'show', 'people', 'year', 'search', 'plan', 'openings', 'boards', 'read'],
  },
  {
    title: 'Do',
    names: ['draft', 'check', 'templates', 'log', 'reflect', 'feedback', 'private', 'done', 'skip', 'snooze', 'reopen'],
  },
  { title: 'Read', names: ['feeds', 'articles', 'news'] },
  { title: 'Prepare', names: ['prepare', 'posting', 'resume', 'practice', 'stories', 'insights'] },
  { title: 'Send', names: ['approve', 'send', 'outbox', 'test-mail'] },
  { title: 'Put right', names: ['review', 'correct', 'undo', 'add', 'call', 'remove'] },
  { title: 'Keep', names: ['export', 'backup', 'restore', 'sources', 'settings', 'model', 'doctor'] },
]

/** `ajar help`: the whole on one screen. */
export function overview(commands: readonly Command[], style: Style): string {
  const width = Math.max(...commands.map((command) => command.name.length))
  const blocks = chapters.map(({ title, names }) => {
    const lines = names
      .map((name) => commands.find((command) => command.name === name))
      .filter((command) => command !== undefined)
      .map((command) => `  ${command.name.padEnd(width)}  ${style.dim(command.summary)}`)
    return `${style.bold(title)}\n${lines.join('\n')}`
  })

  return [
    `${style.bold('ajar')} – keep the door open after a no`,
    '',
    'Point it at your mailbox. It finds what became of each application, lays out what to do',
    'after each no, and finds the first words. Nothing is sent but the words you approved.',
    '',
    blocks.join('\n\n'),
    '',
    style.bold('Everywhere'),
    optionLines(globalOptions, style),
    '',
    `${style.dim('ajar help COMMAND')} tells more about one. The first thing to try: ${style.accent('ajar import ~/mail.mbox')}`,
  ].join('\n')
}

/** `ajar help NAME`. */
export function commandHelp(command: Command, style: Style): string {
  const parts = [
    command.usage.map((form) => `${style.bold('ajar')} ${style.bold(command.name)} ${form}`.trimEnd()).join('\n'),
    command.about
      .split('\n\n')
      .map((paragraph) => fold(paragraph, 88))
      .join('\n\n'),
  ]
  if (Object.keys(command.options).length > 0) parts.push(optionLines(command.options, style))
  if (command.examples.length > 0) {
    parts.push(
      `${style.bold('For example')}\n${command.examples.map((example) => `  ${style.accent(example)}`).join('\n')}`,
    )
  }
  parts.push(style.dim('--json, --data, --now, --zone and --me work here too: ajar help.'))
  return parts.join('\n\n')
}

function optionLines(options: Readonly<Record<string, Option>>, style: Style): string {
  const rows = Object.entries(options).map(([name, option]) => ({
    flag: `--${name}${option.value ? ` ${option.value}` : ''}`,
    help: option.help,
  }))
  const width = Math.max(...rows.map((row) => row.flag.length))
  return rows.map((row) => `  ${row.flag.padEnd(width)}  ${style.dim(row.help)}`).join('\n')
}

/** The command somebody probably meant, for "no command called …". */
export function nearest(
  name: string,
  commands: readonly Command[],
  distance: (a: string, b: string) => number,
): string | undefined {
  const ranked = commands
    .map((command) => ({ name: command.name, far: distance(name.slice(0, 40), command.name) }))
    .toSorted((a, b) => a.far - b.far)
  return ranked[0] && ranked[0].far <= 2 ? ranked[0].name : undefined
}
