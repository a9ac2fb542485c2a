import type { OpenedAccount } from '#domain/account.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { ImapFailure } from '#mail/imap/failure.ts'
import { imapPath, openImapSource, type ImapSource, type ImapSourceOptions } from '#mail/imap/imap-source.ts'
import type { ImapLimits } from '#mail/imap/session.ts'
import { troubleInWords, type Trouble } from '#actions/account-trouble.ts'
import { accountWithSecret } from '#actions/account-with-secret.ts'
import type { Ctx } from '#actions/context.ts'
import { importFrom, type ImportOptions, type ImportSummary } from '#actions/import-mail.ts'
import { latestRuns } from '#actions/importing/latest-runs.ts'
import { reconcile } from '#actions/importing/reconcile.ts'
import { storeRefusal } from '#actions/store-refusal.ts'

export interface SyncOptions extends Pick<ImportOptions, 'signal' | 'onProgress'>, ImapLimits {
  /** Counts the mailbox now, not only once a day. */
  readonly count?: boolean
}

export interface SyncSummary {
  readonly accountId: string
  readonly address: string
  readonly state: 'done' | 'paused'
  /** Mail that was not known before. */
  readonly newMessages: number
  /** Kept of this mailbox, over all times. */
  readonly kept: number
  readonly setAside: number
  /** The last counting: how much mail there is, and how much of it is known. */
  readonly counted: { readonly at: number; readonly mailbox: number; readonly known: number } | null
  /** Folders that could not be opened, by name, with what the server said. */
  readonly refused: Readonly<Record<string, string>>
}

export interface SyncRefusal {
  /** An ImapFailureCode, a SecretRefusal, or an outage of the store. */
  readonly code: string
  readonly message: string
}

const day = 86_400_000

/**
 * Reads what is new in a mailbox, as an import reads a file: the same reader, the same history. Goes on where it
 * stopped, whatever broke it off. Twice at once does no harm: what both read is kept once.
 */
export async function syncAccount(
  ctx: Ctx,
  id: string,
  options: SyncOptions = {},
): Promise<Result<SyncSummary, SyncRefusal>> {
  const opened = await accountWithSecret(ctx, id)
  if (!opened.ok) {
    if (opened.error.code !== 'no-account') await noteFailure(ctx, id, { code: opened.error.code, said: '' })
    return opened
  }

  const account = opened.value
  try {
    const summary = await syncOpened(ctx, account, options)
    const [refused] = Object.entries(summary.refused)
    await ctx.owner.accounts.noteHealth(id, {
      triedAt: ctx.now,
      syncedAt: summary.state === 'done' ? ctx.now : (await ctx.owner.accounts.health(id)).syncedAt,
      error: refused ? { code: 'folder-refused', said: refused.join(': ') } : null,
      failures: 0,
      counted: summary.counted,
    })
    return ok(summary)
  } catch (error) {
    const outage = storeRefusal(error)
    if (outage) {
      // The store that cannot be written may not take this either.
      await noteFailure(ctx, id, { code: outage.code, said: '' }).catch(() => undefined)
      return err(outage)
    }
    if (!(error instanceof ImapFailure)) throw error
    const trouble = { code: error.code, said: error.message }
    const refusal = { code: error.code, message: troubleInWords(trouble, account.imap.host, ctx.language) }
    await endBroken(ctx, account, refusal)
    await noteFailure(ctx, id, trouble)
    return err(refusal)
  }
}

async function syncOpened(ctx: Ctx, account: OpenedAccount, options: SyncOptions): Promise<SyncSummary> {
  const { silenceMs, ca } = options
  const limits = { ...(silenceMs !== undefined && { silenceMs }), ...(ca !== undefined && { ca }) }
  const path = imapPath(account.id)
  const source = await ctx.owner.sources.open({ kind: 'imap', path, name: account.address }, ctx.now)
  const run = (await latestRuns(ctx)).get(source.id)
  const { counted } = await ctx.owner.accounts.health(account.id)

  const first = await readNew(
    ctx,
    account,
    { ...limits, cursor: cursorText(source.cursor) },
    options,
    run?.state === 'done',
  )
  const isDue = options.count === true || counted === null || ctx.now - counted.at >= day || ctx.now < counted.at
  const state = first.summary?.state ?? 'done'
  let newMessages = first.summary?.newMessages ?? 0
  let nowCounted = counted
  const refused = new Map(first.refused)
  if (state === 'done' && isDue && !options.signal?.aborted) {
    const found = await reconcile(ctx, account, source.id, limits, async (again) => {
      const cursor = cursorText((await ctx.owner.sources.get(source.id))?.cursor)
      const more = await readNew(ctx, account, { ...limits, cursor, again }, options, false)
      newMessages += more.summary?.newMessages ?? 0
      for (const [folder, said] of more.refused) refused.set(folder, said)
    })
    nowCounted = { at: ctx.now, mailbox: found.mailbox, known: found.known }
    for (const [folder, said] of found.refused) refused.set(folder, said)
  }
  const after = await ctx.owner.sources.get(source.id)
  return {
    accountId: account.id,
    address: account.address,
    state,
    newMessages,
    kept: after?.kept ?? 0,
    setAside: after?.setAside ?? 0,
    counted: nowCounted,
    refused: Object.fromEntries(refused),
  }
}

/** Where nothing came since the last time, and that ended well, nothing is read or written. */
async function readNew(
  ctx: Ctx,
  account: OpenedAccount,
  from: ImapSourceOptions,
  options: ImportOptions,
  isRead: boolean,
): Promise<{ readonly summary: ImportSummary | null; readonly refused: ImapSource['refused'] }> {
  const mail = await openImapSource(account, from)
  try {
    if (mail.pending === 0 && isRead) return { summary: null, refused: mail.refused }
    return { summary: await importFrom(ctx, mail, options), refused: mail.refused }
  } finally {
    await mail.close()
  }
}

function cursorText(cursor: unknown): string | undefined {
  return typeof cursor === 'string' ? cursor : undefined
}

async function noteFailure(ctx: Ctx, id: string, error: Trouble): Promise<void> {
  const health = await ctx.owner.accounts.health(id)
  await ctx.owner.accounts.noteHealth(id, {
    ...health,
    triedAt: ctx.now,
    error,
    failures: health.failures + 1,
  })
}

/** The run that broke off says so, and the next goes on from it. */
async function endBroken(ctx: Ctx, account: OpenedAccount, error: SyncRefusal): Promise<void> {
  const sources = await ctx.owner.sources.list()
  const source = sources.find(({ path }) => path === imapPath(account.id))
  const run = source && (await latestRuns(ctx)).get(source.id)
  if (run?.state === 'running') await ctx.owner.imports.end(run.id, 'failed', ctx.now, error)
}
