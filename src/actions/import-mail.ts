import type { MailSource } from '#domain/mail-source.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { openMailSource } from '#mail/open-source.ts'
import type { Ctx } from '#actions/context.ts'
import { readSource } from '#actions/importing/read-source.ts'
import { settle } from '#actions/importing/settle.ts'
import { storeRefusal } from '#actions/store-refusal.ts'
import type { ImportProgress } from '#actions/views.ts'
import { ownAddresses, seeHistory } from '#actions/world.ts'

export interface ImportOptions {
  /** Stops after the batch at hand; what is stored by then stays, and the next import goes on behind it. */
  readonly signal?: AbortSignal
  /** Where the source is said to lie and what it is called: for a copy that is read once and put away. */
  readonly as?: Pick<MailSource, 'path' | 'name'> | undefined
  readonly onProgress?: (progress: ImportProgress) => void
}

export interface ImportSummary {
  readonly id: string
  readonly source: string
  readonly state: 'done' | 'paused'
  /** Over all imports of this source. */
  readonly seen: number
  readonly kept: number
  readonly setAside: number
  /** Mail that this run saw for the first time. */
  readonly newMessages: number
  /** An earlier run over this source was stopped or killed; this one went on from there. */
  readonly wentOn: boolean
  /** Nothing was seen, kept or forgotten that was not before. */
  readonly nothingNew: boolean
  /** Applications known after it. */
  readonly applications: number
  readonly me: readonly string[]
  readonly meInferred: boolean
  /** Earlier mail that could not be looked at again, because its source is gone. */
  readonly unreachable: number
}

export interface ImportRefusal {
  readonly code: 'not-found' | 'not-readable' | 'not-a-mailbox' | 'empty' | 'disk-full' | 'store' | 'busy'
  /** A sentence for the person that says what to do. */
  readonly message: string
}

/**
 * Reads a mail file or folder into the store: once through the source in committed batches, then what only the whole
 * can tell (whose mailbox it is, threads that turned out to be job mail). Kill it anywhere: importing again goes on.
 */
export async function importMail(
  ctx: Ctx,
  path: string,
  options: ImportOptions = {},
): Promise<Result<ImportSummary, ImportRefusal>> {
  const opened = await openMailSource(path)
  if (!opened.ok) return err(opened.error)
  try {
    return ok(await importFrom(ctx, { ...opened.value, ...options.as }, options))
  } catch (error) {
    const refusal = storeRefusal(error) ?? sourceRefusal(error, path)
    if (!refusal) throw error
    return err(refusal)
  }
}

/** The same of a source that stands open. Throws what the source throws; what was read by then stays. */
export async function importFrom(ctx: Ctx, mail: MailSource, options: ImportOptions): Promise<ImportSummary> {
  const run = await readSource(ctx, mail, options)
  const state = run.stopped ? 'paused' : 'done'
  if (!run.stopped) {
    options.onProgress?.({ ...run.progress, phase: 'settling', secondsLeft: null })
    const ended = await settle(ctx, new Map([[run.sourceId, mail]]), await lastSettled(ctx))
    const { seen, kept, setAside, bytesRead, bytesTotal } = run.progress
    const counts = { seen, kept, setAside, bytesRead, bytesTotal, settledAs: ended }
    await ctx.owner.imports.progress(run.importId, counts, ctx.now)
  }
  await ctx.owner.imports.end(run.importId, state, ctx.now)

  const [{ history, settings }, sources] = await Promise.all([seeHistory(ctx), ctx.owner.sources.list()])
  const source = sources.find(({ id }) => id === run.sourceId)
  const last = { ...run.progress, state, kept: source?.kept ?? run.progress.kept, secondsLeft: 0 } as const
  options.onProgress?.(last)

  return {
    id: run.importId,
    source: mail.name,
    state,
    seen: source?.seen ?? run.progress.seen,
    kept: source?.kept ?? run.progress.kept,
    setAside: source?.setAside ?? run.progress.setAside,
    newMessages: run.newMessages,
    wentOn: run.goesOn,
    nothingNew: run.newMessages === 0 && (source?.kept ?? 0) === run.keptBefore,
    applications: history.applications.length,
    me: ownAddresses(settings),
    meInferred: settings.addresses.length === 0,
    unreachable: source?.unreachable ?? 0,
  }
}

const runsLookedAt = 100

async function lastSettled(ctx: Ctx): Promise<string | null> {
  const runs = await ctx.owner.imports.list(runsLookedAt)
  return runs.find(({ counts }) => counts.settledAs !== undefined)?.counts.settledAs ?? null
}

/** The file went away or could not be read any more in the middle: what is stored stays. */
function sourceRefusal(error: unknown, path: string): ImportRefusal | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT')
    return {
      code: 'not-found',
      message: `${path} went away while it was read. What was read is kept; import it again when it is back.`,
    }
  if (code === 'EIO' || code === 'EACCES' || code === 'EISDIR') {
    return {
      code: 'not-readable',
      message: `${path} could not be read to its end (${code}). What was read is kept; import it again to go on.`,
    }
  }
  return undefined
}
