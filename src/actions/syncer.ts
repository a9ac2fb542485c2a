import { wasAskedLately } from '#domain/account-health.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { healthInWords } from '#actions/account-trouble.ts'
import { connectAccount, type Connected, type ConnectInput, type ConnectRefusal } from '#actions/connect-account.ts'
import type { Ctx } from '#actions/context.ts'
import type { Importer } from '#actions/importer.ts'
import { listAccounts, type AccountView } from '#actions/list-accounts.ts'
import { listenToAccount } from '#actions/listen-to-account.ts'
import { askByHttps, proposeServers, type ServerProposal } from '#actions/propose-servers.ts'
import { removeAccount } from '#actions/remove-account.ts'
import { syncAccount } from '#actions/sync-account.ts'
import type { ImportProgress } from '#actions/views.ts'

/** How often a mailbox is looked at while the program serves. */
const everyMs = 5 * 60_000

/** An account as the pages show it: how it is in words, and how far a reading is that goes on now. */
export interface LiveAccountView extends AccountView {
  readonly trouble: string | null
  readonly reading: Pick<ImportProgress, 'phase' | 'seen' | 'kept' | 'bytesRead' | 'bytesTotal'> | null
}

interface Listening {
  readonly stop: AbortController
  readonly done: Promise<void>
}

interface Running {
  readonly stop: AbortController
  readonly done: Promise<unknown>
  progress: ImportProgress | null
}

/**
 * Live mailboxes while the program serves: read one after the other, each when it is due, never beside an import of the
 * same person. Another process may do the same; nothing is lost or doubled by that.
 */
export class Syncer {
  readonly #importer: Importer
  readonly #running = new Map<string, Running>()
  readonly #listening = new Map<string, Listening>()
  /** Mail came while they were being read; they are read once more. */
  readonly #again = new Set<string>()
  #isClosed = false

  constructor(importer: Importer) {
    this.#importer = importer
  }

  /** Reads each mailbox that is due; done when all are. */
  async readWhatIsDue(ctx: Ctx): Promise<void> {
    for (const { id } of await ctx.owner.accounts.list()) {
      const isLately = wasAskedLately(await ctx.owner.accounts.health(id), ctx.now, everyMs)
      if (!isLately && !this.#isClosed) await this.#read(ctx, id)
    }
  }

  /**
   * Has the servers say when mail comes, for each mailbox that could be read the last time, and reads it then; lets go
   * of those that are gone. Called again and again; `report` is told of what nobody expected.
   */
  async listen(ctx: () => Ctx, report: (error: unknown) => void): Promise<void> {
    const accounts = await ctx().owner.accounts.list()
    const there = new Set(accounts.map(({ id }) => id))
    for (const [id, { stop }] of this.#listening) if (!there.has(id)) stop.abort()
    for (const { id } of accounts) {
      const { error, syncedAt } = await ctx().owner.accounts.health(id)
      if (this.#isClosed || this.#listening.has(id) || syncedAt === null || error !== null) continue
      const stop = new AbortController()
      const onMail = () => void this.#hear(ctx, id).catch(report)
      const done = listenToAccount(ctx, id, { signal: stop.signal, onMail })
        .catch(report)
        .finally(() => this.#listening.delete(id))
      this.#listening.set(id, { stop, done })
    }
  }

  async stopListening(): Promise<void> {
    const all = [...this.#listening.values()]
    for (const { stop } of all) stop.abort()
    await Promise.all(all.map(({ done }) => done))
  }

  async list(ctx: Ctx): Promise<readonly LiveAccountView[]> {
    const accounts = await listAccounts(ctx)
    return accounts.map((account) => {
      const running = this.#running.get(account.id)
      const { phase = 'reading', seen = 0, kept = 0, bytesRead = 0, bytesTotal = 0 } = running?.progress ?? {}
      return {
        ...account,
        trouble: healthInWords(account.health, account.imap.host, ctx.language),
        reading: running ? { phase, seen, kept, bytesRead, bytesTotal } : null,
      }
    })
  }

  /** Which servers belong to an address; the domain is asked only where that is wished for. */
  propose(ctx: Ctx, address: string, mayAsk: boolean): Promise<ServerProposal> {
    return proposeServers(ctx, address, mayAsk ? askByHttps : undefined)
  }

  /** Logs in, keeps the account, and begins to read it. */
  async connect(ctx: Ctx, input: ConnectInput): Promise<Result<Connected, ConnectRefusal>> {
    const connected = await connectAccount(ctx, input)
    if (connected.ok) void this.#read(ctx, connected.value.account.id)
    return connected
  }

  /** Begins to read it now, whether it is due or not. */
  async readNow(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
    if (!(await ctx.owner.accounts.get(id))) return err('not-found')
    if (!this.#running.has(id)) void this.#read(ctx, id, true)
    return ok(true)
  }

  async remove(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
    const listening = this.#listening.get(id)
    listening?.stop.abort()
    await listening?.done
    const running = this.#running.get(id)
    running?.stop.abort()
    await running?.done
    return await removeAccount(ctx, id)
  }

  /** Stops all and waits until what is in hand is stored. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.stopListening()
    for (const { stop } of this.#running.values()) stop.abort()
    await Promise.allSettled([...this.#running.values()].map(({ done }) => done))
  }

  /** What comes while a mailbox is being read is read behind it. */
  async #hear(ctx: () => Ctx, id: string): Promise<void> {
    if (this.#again.has(id)) return
    this.#again.add(id)
    await this.#running.get(id)?.done
    this.#again.delete(id)
    await this.#read(ctx(), id)
  }

  /** Where an import runs, the next time comes soon enough. */
  async #read(ctx: Ctx, id: string, count = false): Promise<void> {
    if (this.#running.has(id) || this.#isClosed) return
    const stop = new AbortController()
    const running: Running = {
      stop,
      progress: null,
      done: this.#importer
        .whileNoneRuns(ctx, () =>
          syncAccount(ctx, id, { signal: stop.signal, count, onProgress: (progress) => (running.progress = progress) }),
        )
        .catch(() => undefined)
        .finally(() => this.#running.delete(id)),
    }
    this.#running.set(id, running)
    await running.done
  }
}
