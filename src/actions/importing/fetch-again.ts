import type { MailSource } from '#domain/mail-source.ts'
import type { MessageHead, RawMessage } from '#domain/message.ts'
import { openMailSource } from '#mail/open-source.ts'
import { peek } from '#mail/peek.ts'
import { readerVersion } from '#read/read-message.ts'
import type { Ctx } from '#actions/context.ts'
import { readWhole, sift, type KeptMail, type SiftContext } from '#actions/importing/sift.ts'

const pageSize = 500
const pagesAtMost = 2000

/** Fetches forgotten mail and keeps what belongs. Gives what was kept. */
export async function fetchAndKeep(
  ctx: Ctx,
  sources: FetchAgain,
  places: readonly { readonly sourceId: string | null; readonly place: RawMessage['place'] }[],
  context: SiftContext,
  meVersion: string,
  belongs: (head: MessageHead) => boolean = () => true,
): Promise<KeptMail[]> {
  const bySource = new Map<string, KeptMail[]>()
  for (const { sourceId, place } of places) {
    const raw = await sources.fetch(sourceId, place)
    if (!raw || sourceId === null || !belongs(peek(raw))) continue
    const group = bySource.get(sourceId) ?? []
    bySource.set(sourceId, group)
    group.push(readWhole(raw, context))
  }
  for (const [sourceId, kept] of bySource) {
    await ctx.owner.messages.keepMany(
      sourceId,
      kept.map(({ raw, message, finding }) => ({ message, finding, meVersion, place: raw.place })),
    )
  }
  return [...bySource.values()].flat()
}

/**
 * Forgotten mail that an older reader saw, and candidates that were read when less, or something else, was known:
 * `knownVersion` names what is known now.
 */
export async function lookAgain(
  ctx: Ctx,
  sources: FetchAgain,
  context: SiftContext,
  knownVersion: string,
  meVersion: string,
): Promise<number> {
  let count = 0
  let after: Awaited<ReturnType<Ctx['owner']['forgotten']['readBefore']>>[number] | null = null
  for (let page = 0; page < pagesAtMost; page++) {
    const found: Awaited<ReturnType<Ctx['owner']['forgotten']['readBefore']>> = await ctx.owner.forgotten.readBefore({
      readerVersion,
      meVersion: knownVersion,
      after,
      limit: pageSize,
    })
    if (found.length === 0) return count
    after = found.at(-1) ?? null

    const bySource = new Map<
      string,
      { kept: KeptMail[]; again: { head: KeptMail['message']; place: RawMessage['place']; candidate: boolean }[] }
    >()
    for (const { sourceId, place } of found) {
      const raw = await sources.fetch(sourceId, place)
      if (!raw || !sourceId) continue
      const group = bySource.get(sourceId) ?? { kept: [], again: [] }
      bySource.set(sourceId, group)
      const peeked = peek(raw)
      const sifted = sift(raw, peeked, false, context)
      if ('kept' in sifted) group.kept.push(sifted.kept)
      else group.again.push({ head: { ...peeked, html: null }, place, candidate: sifted.forgotten.candidate })
    }
    for (const [sourceId, { kept, again }] of bySource) {
      count += kept.length
      await ctx.owner.messages.keepMany(
        sourceId,
        kept.map(({ raw, message, finding }) => ({ message, finding, meVersion, place: raw.place })),
      )
      await ctx.owner.forgotten.remember(
        sourceId,
        again.map((item) => ({ ...item, readerVersion, meVersion: item.candidate ? knownVersion : null })),
      )
    }
  }
  return count
}

/** Opens each source once, and counts what could not be fetched any more. */
export class FetchAgain {
  readonly #ctx: Ctx
  readonly #open: Map<string, MailSource | null>
  readonly #unreachable = new Map<string, number>()
  #paths: Map<string, string> | undefined

  constructor(ctx: Ctx, open: Map<string, MailSource>) {
    this.#ctx = ctx
    this.#open = new Map(open)
  }

  async fetch(sourceId: string | null, place: RawMessage['place']): Promise<RawMessage | null> {
    if (sourceId === null) return null
    const source = await this.#source(sourceId)
    const raw = source ? await source.fetch(place) : null
    if (!raw) this.#unreachable.set(sourceId, (this.#unreachable.get(sourceId) ?? 0) + 1)
    return raw
  }

  async noteUnreachable(): Promise<void> {
    for (const [sourceId, count] of this.#unreachable)
      await this.#ctx.owner.sources.update(sourceId, { unreachable: count })
  }

  async #source(sourceId: string): Promise<MailSource | null> {
    const known = this.#open.get(sourceId)
    if (known !== undefined) return known
    this.#paths ??= new Map((await this.#ctx.owner.sources.list()).map(({ id, path }) => [id, path]))
    const path = this.#paths.get(sourceId)
    const opened = path === undefined ? undefined : await openMailSource(path)
    const source = opened?.ok ? opened.value : null
    this.#open.set(sourceId, source)
    return source
  }
}
