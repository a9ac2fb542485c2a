import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ctx } from '#actions/context.ts'
import { changeSettings } from '#actions/see-settings.ts'
import { prepareDemo } from '#actions/prepare-demo.ts'
import { seeToday } from '#actions/see-today.ts'
import { importMail } from '#actions/import-mail.ts'
import { exitCode, textOption, UsageError, type CommandRun } from '#cli/command.ts'
import { commands } from '#cli/commands.ts'
import { importOne } from '#cli/commands/import.ts'
import { todayInWords } from '#cli/commands/today.ts'
import { linesOf } from '#cli/lines.ts'
import { parseMoment } from '#cli/moment.ts'
import { runCli, type GlobalFlags } from '#cli/run.ts'
import { styleFor, type Terminal } from '#cli/terminal.ts'
import { serve } from '#server/serve.ts'
import { zoneInUse } from '#actions/zone-in-use.ts'
import { storeRefusal } from '#actions/store-refusal.ts'
import { openApp, type App, type AppOptions } from './app.ts'
import { demoMoment } from './demo-moment.ts'
import { databaseUrl, dataFolder, homeZone } from './config.ts'

/** Runs one command line. `root` is the folder the program lies in. Gives the exit code; never throws. */
export async function main(
  argv: readonly string[],
  root: string,
  terminal: Terminal = processTerminal(),
): Promise<number> {
  let app: App | undefined
  try {
    if (argv.includes('--version')) {
      terminal.out(await versionOf(root))
      return exitCode.fine
    }
    return await runCli(argv, commands, terminal, (flags) =>
      Promise.resolve(prepare(flags, root, (opened) => (app = opened))),
    )
  } catch (error) {
    const refusal = storeRefusal(error)
    terminal.err(error instanceof Refused || refusal ? (error as Error).message : unexpected(error))
    return exitCode.broken
  } finally {
    await app?.close()
  }
}

async function versionOf(root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { readonly version: string }
  return `ajar ${version}`
}

function prepare(
  flags: GlobalFlags,
  root: string,
  opened: (app: App) => void,
): Omit<CommandRun, 'words' | 'values' | 'terminal' | 'json'> {
  if (flags.demo && takesMailIn.has(flags.command)) throw new UsageError(noMailIntoDemo)
  const zone = homeZone()
  // A bare day is one of the person's own zone, and which that is the store may know; nonsense is refused before.
  const { now } = flags
  let fixed = now === undefined ? undefined : parseMoment(now, flags.zone ?? zone, '--now')
  const clock = () => fixed ?? Date.now()
  const dataDir = dataFolder(flags.data, process.env, process.platform)

  let opening: Promise<App> | undefined
  const app = () => (opening ??= open())
  const open = async (): Promise<App> => {
    const result = await openApp({
      dataDir,
      databaseUrl: databaseUrl(process.env),
      root,
      zone,
      zoneSaid: flags.zone,
      clock,
      ...(flags.demo && { demoAt: demoAt(flags) }),
    })
    if (!result.ok) throw new Refused(result.error.message)
    opened(result.value)
    if (now !== undefined) fixed = parseMoment(now, await zoneInUse(result.value.ctx()), '--now')
    if (flags.me.length > 0) await sayWhoseMailbox(result.value, flags, dataDir)
    return result.value
  }

  return {
    ctx: async () => (flags.demo ? demoCtx(await app()) : (await app()).ctx()),
    zone: flags.zone ?? (flags.demo ? demoMoment.zone : zone),
    me: flags.me,
    services: {
      dataDir,
      fetch: async () => (await app()).fetch,
      house: async () => (await app()).store,
      now: clock,
      serve: async (paths, run) => {
        if (flags.demo && paths.length > 0) throw new UsageError(noMailIntoDemo)
        for (const path of paths) {
          const code = await importOne(run, path)
          if (code !== exitCode.fine) return code
        }
        if (paths.length > 0) run.terminal.out(`\n${todayInWords(await seeToday(await run.ctx()), run.terminal)}\n`)
        return servePages(await app(), run)
      },
      demo: async (run) => walkDemo(await app(), run),
    },
  }
}

function demoAt({ now, zone }: GlobalFlags): NonNullable<AppOptions['demoAt']> {
  return {
    ...(now !== undefined && { now: parseMoment(now, zone ?? demoMoment.zone, '--now') }),
    ...(zone !== undefined && { zoneSaid: zone }),
  }
}

/** Real mail has no place among the invented. */
const takesMailIn: ReadonlySet<string> = new Set(['import', 'restore'])
const noMailIntoDemo =
  'The demo is an invented job hunt; your own mail goes in without the word demo: ajar import PATH.'

const savesMe: ReadonlySet<string> = new Set(['import', 'serve', 'settings'])

/** Whose mailbox it is decides how all mail is read, so a command that only looks must not change it in passing. */
async function sayWhoseMailbox(app: App, flags: GlobalFlags, dataDir: string): Promise<void> {
  if (flags.demo) throw new UsageError('The demo is the mailbox of its own invented person; --me has no place there.')
  if (savesMe.has(flags.command)) {
    const changed = await changeSettings(app.ctx(), { addresses: flags.me }, dataDir)
    if (!changed.ok) throw new UsageError(`--me: ${changed.error.message}`)
    return
  }
  const { addresses, inferredAddresses } = await app.ctx().owner.settings.get()
  const used = addresses.length > 0 ? addresses : inferredAddresses
  if (flags.me.toSorted().join(' ') === used.toSorted().join(' ')) return
  throw new UsageError(
    `This is read as the mailbox of ${used.join(', ') || 'nobody known'}. To change that: ajar settings --me ADDRESS`,
  )
}

/** Serves until Ctrl-C. */
async function servePages(app: App, run: CommandRun): Promise<number> {
  const tellOfSweep = (error: unknown) => run.terminal.err(`Old uploads could not be cleared away: ${textOf(error)}`)
  await app.sweepUploads().catch(tellOfSweep)
  const port = portOf(run)
  const server = await serve(
    {
      actions: app.actions,
      contextFor: (request, accepted) => app.pageCtx(request, accepted),
      webFolder: app.webFolder,
      uploadsFolder: app.uploadsFolder,
      report: (error) => run.terminal.err(troubleOf(error)),
    },
    port === undefined ? {} : { port },
  ).catch((error: unknown) => {
    throw error instanceof Error && 'code' in error && error.code === 'no-free-port'
      ? new Refused(error.message)
      : error
  })
  const swept = app.keepSwept(tellOfSweep)
  const backups = app.keepBackups((error) => run.terminal.err(`No daily copy was made: ${troubleOf(error)}`))
  const reading = app.keepReading((error) => run.terminal.err(`A mailbox was not read: ${troubleOf(error)}`))
  const sending = app.keepSending((error) => run.terminal.err(`The outbox was not gone over: ${troubleOf(error)}`))
  const watching = app.keepWatching((error) => run.terminal.err(`A feed or board was not read: ${troubleOf(error)}`))
  run.terminal.out(`Ajar is open at ${run.terminal.style.bold(server.url)}`)
  run.terminal.out(
    run.terminal.style.dim('Only this computer can reach it, and only with this address. Ctrl-C closes it.'),
  )
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await server.close()
  const stopped = reading.stop()
  await app.stopReading()
  await stopped
  await sending.stop()
  await watching.stop()
  await backups.stop()
  await swept.stop()
  return exitCode.fine
}

function troubleOf(error: unknown): string {
  return storeRefusal(error)?.message ?? unexpected(error)
}

/** The demo's mailbox is read into an owner of its own; reading it again costs little. */
async function demoCtx(app: App): Promise<Ctx> {
  const ctx = app.demoCtx()
  await prepareDemo(ctx, app.demoMailbox)
  const imported = await importMail(ctx, app.demoMailbox)
  if (!imported.ok) throw new Refused(imported.error.message)
  app.demo.byDefault = true
  return ctx
}

async function walkDemo(app: App, run: CommandRun): Promise<number> {
  const [unknown] = run.words
  if (unknown !== undefined) throw new UsageError(`There is no command “${unknown}” to run on the demo.`)
  const ctx = await demoCtx(app)
  if (run.values['serve'] === true) return servePages(app, run)

  const today = await seeToday(ctx)
  if (run.json) run.terminal.out(JSON.stringify(today, null, 2))
  else {
    const { style } = run.terminal
    run.terminal.out(style.dim('An invented job hunt, on a day inside its story.\n'))
    run.terminal.out(todayInWords(today, run.terminal).replaceAll('ajar ', 'ajar demo '))
    run.terminal.out(
      style.dim(
        '\najar demo --serve opens it in the browser; ajar demo applications, ajar demo show NAME look further.',
      ),
    )
  }
  return exitCode.fine
}

function portOf(run: CommandRun): number | undefined {
  const text = textOption(run.values, 'port')
  if (text === undefined) return undefined
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('--port wants a number from 1 to 65535, or 0 for any free port.')
  return port
}

function processTerminal(): Terminal {
  // `ajar export | head` closes the pipe early; whoever reads has what they wanted.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCode.fine)
    throw error
  })
  const isTty = process.stderr.isTTY
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    columns: process.stdout.columns || 100,
    isTty,
    style: styleFor(process.stdout.isTTY && !process.env['NO_COLOR']),
    inputLines: () => linesOf(process.stdin),
  }
}

/** Why nothing could be started, in a sentence that is printed alone. */
class Refused extends Error {}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function unexpected(error: unknown): string {
  return `Something went wrong that should not have:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
