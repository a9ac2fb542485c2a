import type { Ctx } from '#actions/context.ts'
import type { Outside } from '#actions/fetch-outside.ts'
import type { House } from '#actions/doctor.ts'
import type { Terminal } from '#cli/terminal.ts'

/** An option of a command, in the words `node:util` parses by; `value` names what follows it in the help. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly value?: string
  readonly help: string
  readonly multiple?: boolean
  readonly short?: string
}

/** The values that were given: absent when not. */
export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

export interface CommandRun {
  readonly words: readonly string[]
  readonly values: Values
  readonly json: boolean
  readonly terminal: Terminal
  /** Opens the store at the first call, so that `--help` and `read` need none. */
  readonly ctx: () => Promise<Ctx>
  /** What `--zone` says, else this computer's: for what opens no store. With one, ask `zoneInUse`. */
  readonly zone: string
  readonly me: readonly string[]
  readonly services: Services
}

/** What only the composition root can make: long-running things, and the demo's own house. */
export interface Services {
  readonly serve: (paths: readonly string[], run: CommandRun) => Promise<number>
  readonly demo: (run: CommandRun) => Promise<number>
  readonly dataDir: string
  /** The one way out to addresses nobody configured. */
  readonly fetch: () => Promise<Outside['fetch']>
  /** The store as the doctor looks at it. */
  readonly house: () => Promise<House>
  /** Epoch ms. */
  readonly now: () => number
}

/** Exit codes, in one place: what a script can rely on. */
export const exitCode = { fine: 0, refused: 1, usage: 2, notFound: 3, broken: 4, interrupted: 130 } as const

export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What stands behind the name in "Usage:", one line a form. */
  readonly usage: readonly string[]
  /** A paragraph or two, for `ajar help NAME`. */
  readonly about: string
  readonly options: Readonly<Record<string, Option>>
  readonly examples: readonly string[]
  /** Gives the exit code. Refusals are printed by the command through `run.terminal.refuse`. */
  readonly run: (run: CommandRun) => Promise<number>
}

/** A mistake in the call itself: printed with a pointer to the help, exit code 2. */
export class UsageError extends Error {
  readonly code = 'usage'
}

/** One of the words an option takes. Throws UsageError. */
export function oneOf<T extends string>(allowed: readonly T[], text: string, option: string): T {
  const found = allowed.find((candidate) => candidate === text)
  if (found === undefined) throw new UsageError(`${option} is one of ${allowed.join(', ')}, not “${text}”.`)
  return found
}

/** At most one of these; two at once would leave one of them undone. Throws UsageError. */
export function onlyOneOf(values: Values, ...names: readonly string[]): void {
  const [first, second] = names.filter((name) => values[name] !== undefined)
  if (first !== undefined && second !== undefined)
    throw new UsageError(`--${first} and --${second} do not go together; give them one after the other.`)
}

/** Options of the command that mean nothing here are refused, not dropped. `here` names the form. Throws UsageError. */
export function onlyOptions(
  values: Values,
  options: Readonly<Record<string, Option>>,
  allowed: readonly string[],
  here: string,
): void {
  const stray = Object.keys(options).find((name) => values[name] !== undefined && !allowed.includes(name))
  if (stray === undefined) return
  const known = allowed.map((name) => `--${name}`).join(', ')
  throw new UsageError(`--${stray} does not go with ${here}${known ? `, which takes ${known}` : ''}.`)
}

export function textOption(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

export function textsOption(values: Values, name: string): readonly string[] {
  const value = values[name]
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string')
  return typeof value === 'string' ? [value] : []
}
