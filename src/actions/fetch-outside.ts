import { err, type Result } from '#domain/result.ts'
import type { Fetch, Fetched, FetchRefusal, FetchRequest } from '#watch/fetch.ts'
import type { Ctx } from '#actions/context.ts'

/** Who wants it: a click of the person on this one address, or watching, which they turn on (settings). */
export type WhoAsks = 'person' | 'watching'

/** Watching is off: nothing leaves. */
export interface WatchingIsOff {
  readonly code: 'off'
  readonly url: string
}

export interface Outside {
  readonly ctx: Ctx
  /** The program's one fetcher (`watch/fetcher`). */
  readonly fetch: Fetch
}

/**
 * The only way out to an address nobody configured by hand: asks whether the person allowed it, fetches within all
 * bounds of `watch/fetcher`, and notes what left in the log that the person sees.
 *
 * What comes back is data. Keep its `validators` in the transaction that stores it, and not before.
 */
export async function fetchOutside(
  { ctx, fetch }: Outside,
  by: WhoAsks,
  request: FetchRequest,
): Promise<Result<Fetched, FetchRefusal | WatchingIsOff>> {
  if (by === 'watching' && !(await mayWatch(ctx))) return err({ code: 'off', url: request.url })

  const fetched = await fetch(request)
  await ctx.owner.fetchNotes.add({
    at: ctx.now,
    url: fetched.ok ? fetched.value.url : fetched.error.url,
    purpose: request.purpose,
    by,
    outcome: fetched.ok ? fetched.value.state : fetched.error.code,
    bytes: fetched.ok && fetched.value.state === 'fresh' ? fetched.value.bytes.length : 0,
  })
  return fetched
}

/** Whether the person turned watching on. */
export async function mayWatch({ owner }: Pick<Ctx, 'owner'>): Promise<boolean> {
  return (await owner.settings.get()).watching
}
