import { findAccount } from '#actions/list-accounts.ts'
import { listenToAccount } from '#actions/listen-to-account.ts'
import { syncAccount, type SyncSummary } from '#actions/sync-account.ts'
import type { Account } from '#domain/account.ts'
import { wasAskedLately } from '#domain/account-health.ts'
import { exitCode, textOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { count, progressLine } from '#cli/commands/import.ts'
import { printable } from '#cli/terminal.ts'

const usualMinutes = 5

export const syncCommand: Command = {
  name: 'sync',
  summary: 'read what is new in connected mailboxes',
  usage: ['[ADDRESS…] [--count] [--watch [--every MINUTES]]'],
  about:
    'Reads every connected mailbox from where it stopped: headers and the first words of all mail, whole mails only where they are about your applications, never attachments. All folders but spam, trash and drafts. Nothing in the mailbox is changed, and nothing marked as read.\n\nOnce a day, and with --count, all mail is counted: “mailbox 629, known 629”; what is missing is read. --watch goes on until Ctrl-C: the server says when mail comes, and it is looked for every few minutes besides; when a server is out of reach it is asked less and less often.',
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
    const bell = new Bell()
    let listening: { readonly ended: Promise<unknown> } | undefined
    try {
      for (;;) {
        const code = await syncAll(run, stop.signal)
        if (run.values.watch !== true || stop.signal.aborted) return code
        if (code === exitCode.notFound) return code
        listening ??= await listenToAll(run, bell, stop.signal)
        await bell.rung(minutes * 60_000, stop.signal)
        if (stop.signal.aborted) return exitCode.fine
      }
    } finally {
      process.removeListener('SIGINT', onSignal)
      stop.abort()
      await listening?.ended
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
  if (isWatching && wasAskedLately(await ctx.owner.accounts.health(account.id), ctx.now)) return exitCode.fine

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

/** Rung by whichever server says that mail came; what rings while nobody waits is heard at the next waiting. */
class Bell {
  #isRung = false
  #wake: () => void = () => undefined

  ring(): void {
    this.#isRung = true
    this.#wake()
  }

  async rung(ms: number, signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
      if (this.#isRung || signal.aborted) return resolve()
      const timer = setTimeout(() => this.#wake(), ms)
      this.#wake = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', this.#wake)
        resolve()
      }
      signal.addEventListener('abort', this.#wake)
    })
    this.#isRung = false
  }
}

/** Wrapped, so that waiting for it to begin is not waiting for its end. */
async function listenToAll(
  run: CommandRun,
  bell: Bell,
  signal: AbortSignal,
): Promise<{ readonly ended: Promise<unknown> }> {
  const accounts = (await accountsNamed(run)) ?? []
  const { owner, ...rest } = await run.ctx()
  const ctx = () => ({ owner, ...rest, now: run.services.now() })
  return {
    ended: Promise.all(accounts.map(({ id }) => listenToAccount(ctx, id, { signal, onMail: () => bell.ring() }))),
  }
}
