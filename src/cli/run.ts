import { parseArgs } from 'node:util'
import { distance } from 'fastest-levenshtein'
import { isZone } from '#domain/days.ts'
import { exitCode, UsageError, type Command, type CommandRun, type Option, type Values } from '#cli/command.ts'
import { commandHelp, globalOptions, nearest, overview } from '#cli/help.ts'
import type { Terminal } from '#cli/terminal.ts'

/** What the flags before any command say about the run. */
export interface GlobalFlags {
  readonly json: boolean
  readonly data: string | undefined
  readonly now: string | undefined
  readonly zone: string | undefined
  readonly me: readonly string[]
  /** The command runs on the demo's invented hunt: `ajar demo show …`. */
  readonly demo: boolean
  readonly command: string
}

export type Prepare = (flags: GlobalFlags) => Promise<Omit<CommandRun, 'words' | 'values' | 'terminal' | 'json'>>

/**
 * Parses, runs one command, and gives the exit code. `prepare` turns the global flags into what a command works with;
 * it opens nothing by itself.
 */
export async function runCli(
  argv: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
  prepare: Prepare,
): Promise<number> {
  const first = splitName(argv)
  const inDemo = first.name === 'demo' ? splitName(first.rest) : undefined
  const onDemo = commands.some((command) => command.name === inDemo?.name)
  const { name, rest } = onDemo && inDemo ? inDemo : first
  if (name === undefined || name === 'help') {
    const topic = splitName(rest).name
    if (topic === undefined) return say(terminal, overview(commands, terminal.style))
    const command = commands.find((candidate) => candidate.name === topic)
    return command ? say(terminal, commandHelp(command, terminal.style)) : unknownCommand(terminal, topic, commands)
  }

  const command = commands.find((candidate) => candidate.name === name)
  if (!command) return unknownCommand(terminal, name, commands)

  try {
    const { values, positionals } = parse(rest, command)
    if (values.help) return say(terminal, commandHelp(command, terminal.style))
    const flags = { ...globalFlags(values), demo: onDemo || name === 'demo', command: command.name }
    const prepared = await prepare(flags)
    return await command.run({ ...prepared, words: positionals, values, json: flags.json, terminal })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.err(`${error.message}\nSee: ajar help ${command.name}`)
    return exitCode.usage
  }
}

/** The first word that is no flag (nor a global flag's value) names the command, so that flags may stand before it. */
function splitName(argv: readonly string[]): { name: string | undefined; rest: string[] } {
  const takesValue = new Set(
    Object.entries(globalOptions).flatMap(([name, option]) => (option.type === 'string' ? [`--${name}`] : [])),
  )
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    if (takesValue.has(word)) i++
    else if (!word.startsWith('-')) return { name: word, rest: [...argv.slice(0, i), ...argv.slice(i + 1)] }
  }
  return { name: undefined, rest: [...argv] }
}

function parse(rest: string[], command: Command): { values: Values; positionals: string[] } {
  const options: Record<string, Option> = { ...globalOptions, ...command.options }
  try {
    const { values, positionals, tokens } = parseArgs({
      args: rest,
      tokens: true,
      strict: true,
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { type, multiple, short }]) => [
          name,
          { type, ...(multiple && { multiple }), ...(short && { short }) },
        ]),
      ),
    })
    const seen = new Set<string>()
    for (const token of tokens) {
      // Of --data, --now and the like the last one counts, so that a script's own may be overruled.
      if (token.kind !== 'option' || options[token.name]?.multiple || token.name in globalOptions) continue
      if (seen.has(token.name)) throw new UsageError(`--${token.name} is given twice; once is enough.`)
      seen.add(token.name)
    }
    return { values, positionals }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(plainParseError(error), { cause: error })
  }
}

function plainParseError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const unknown = /Unknown option '([^']{1,80})'/.exec(message)
  return unknown ? `There is no option ${unknown[1]}.` : (message.split('\n')[0] ?? message)
}

function globalFlags(values: Values): Omit<GlobalFlags, 'demo' | 'command'> {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined)
  const zone = text('zone')
  if (zone !== undefined && !isZone(zone))
    throw new UsageError(`“${zone}” is no time zone; one looks like Europe/Berlin.`)
  const me = Array.isArray(values.me) ? values.me.map(String) : []
  return {
    json: values.json === true,
    data: text('data'),
    now: text('now'),
    zone,
    me: me.map((address) => address.trim().toLowerCase()),
  }
}

function say(terminal: Terminal, text: string): number {
  terminal.out(text)
  return exitCode.fine
}

function unknownCommand(terminal: Terminal, name: string, commands: readonly Command[]): number {
  const meant = nearest(name, commands, distance)
  terminal.err(
    `There is no command “${name}”.${meant ? ` Did you mean \`ajar ${meant}\`?` : ''} \`ajar help\` lists them.`,
  )
  return exitCode.usage
}
