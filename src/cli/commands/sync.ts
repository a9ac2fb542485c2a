import { findAccount } from '#actions/list-accounts.ts'
import { syncAccount, type SyncSummary } from '#actions/sync-account.ts'
import type { Account } from '#domain/account.ts'
import { waitAfter } from '#domain/account-health.ts'
import { exitCode, textOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { count, progressLine } from '#cli/commands/import.ts'
import { printable } from '#cli/terminal.ts'

const usualMinutes = 5

export const syncCommand: Command = {
  name: 'sync',
  summary: 'read what is new in connected mailboxes',
  usage: ['[ADDRESS…] [--count] [--watch [--every MINUTES]]'],
  about:
    'Reads every connected mailbox from where it stopped: headers and the first words of all mail, whole mails only where they are about your applications, never attachments. All folders but spam, trash and drafts. Nothing in the mailbox is changed, and nothing marked as read.\n\nOnce a day, and with --count, all mail is counted: “mailbox 629, known 629”; what is missing is read. --watch goes on until Ctrl-C; when a server is out of reach it asks less and less often.',
  options: {
    count: { type: 'boolean', help: 'count the mailbox now' },
    watch: { type: 'boolean', help: 'go on reading what comes' },
    every: { type: 'string', value: 'MINUTES', help: `how often --watch looks; ${usualMinutes} by default` },
  },
  examples: ['ajar sync', 'ajar sync mara@fastmail.com --count', 'ajar sync --watch'],
  run: async (run) => {
    const minutes = Number(textOption(run.values, 'every') ?? usualMinutes)
    if (!(minutes >= 1 && minutes <= 1440)) throw new UsageError('--every takes minutes, 1 to 1440.')
    const stop = new AbortController()
    const onSignal = () => stop.abort()
    process.once('SIGINT', onSignal)
    try {
      for (;;) {
        const code = await syncAll(run, stop.signal)
        if (run.values.watch !== true || stop.signal.aborted) return code
        if (code === exitCode.notFound) return code
        await pause(minutes * 60_000, stop.signal)
        if (stop.signal.aborted) return exitCode.fine
      }
    } finally {
      process.removeListener('SIGINT', onSignal)
    }
  },
}

async function syncAll(run: CommandRun, signal: AbortSignal): Promise<number> {
  const accounts = await accountsNamed(run)
  if (!accounts) return exitCode.notFound
  let worst: number = exitCode.fine
  const summaries: SyncSummary[] = []
  for (const account of accounts) {
    const code = await syncOne(run, account, signal, summaries)
    if (code !== exitCode.fine) worst = code
    if (signal.aborted) break
  }
  if (run.json) run.terminal.out(JSON.stringify(summaries, null, 2))
  return worst
}

/** Null, and said, where one of the names is nobody's, or there is none at all. */
async function accountsNamed(run: CommandRun): Promise<readonly Account[] | null> {
  const ctx = await run.ctx()
  const named: Account[] = []
  for (const word of run.words) {
    const account = await findAccount(ctx, word)
    if (!account) {
      run.terminal.err(`There is no account ${printable(word)}. ajar accounts lists those there are.`)
      return null
    }
    named.push(account)
  }
  if (run.words.length > 0) return named
  const all = await ctx.owner.accounts.list()
  if (all.length === 0) run.terminal.err('No mailbox is connected yet: ajar connect ADDRESS')
  return all.length === 0 ? null : all
}

async function syncOne(
  run: CommandRun,
  account: Account,
  signal: AbortSignal,
  summaries: SyncSummary[],
): Promise<number> {
  const ctx = await run.ctx()
  const isWatching = run.values.watch === true
  const health = await ctx.owner.accounts.health(account.id)
  if (isWatching && ctx.now < (health.triedAt ?? 0) + waitAfter(health.failures)) return exitCode.fine

  const draw = progressLine(run.terminal)
  const result = await syncAccount(ctx, account.id, {
    signal,
    count: run.values.count === true,
    ...(!run.json && { onProgress: draw.update }),
  })
  draw.clear()
  if (!result.ok) {
    run.terminal.err(printable(`${account.address}: ${result.error.message}`))
    return exitCode.refused
  }
  summaries.push(result.value)
  if (!run.json && !(isWatching && result.value.newMessages === 0)) run.terminal.out(printable(inWords(result.value)))
  return result.value.state === 'paused' ? exitCode.interrupted : exitCode.fine
}

function inWords({ address, state, newMessages, kept, setAside, counted, refused }: SyncSummary): string {
  const lines = [
    `${address}: ${newMessages === 0 ? 'nothing new' : count(newMessages, 'new mail')}, ${kept.toLocaleString('en')} about your applications${setAside > 0 ? `, ${setAside} set aside (ajar sources)` : ''}.`,
  ]
  if (state === 'paused') lines.push('Stopped. The same command goes on from here.')
  else if (counted) lines.push(`mailbox ${counted.mailbox}, known ${counted.known}`)
  for (const [folder, said] of Object.entries(refused)) lines.push(`The folder ${folder} could not be opened: ${said}`)
  return lines.join('\n')
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
