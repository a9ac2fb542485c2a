import type { MailSource } from '#domain/mail-source.ts'
import { headOnly, type MessageHead, type RawMessage } from '#domain/message.ts'
import { fetcherOf, type Fetcher } from '#mail/fetcher.ts'
import { peek } from '#mail/peek.ts'
import { isHeardInContext } from '#read/in-context.ts'
import { readerVersion } from '#read/read-message.ts'
import type { Ctx } from '#actions/context.ts'
import { openSourceAgain } from '#actions/importing/open-again.ts'
import { isCandidate, readWhole, sift, type KeptMail, type SiftContext } from '#actions/importing/sift.ts'

const pageSize = 500
const pagesAtMost = 2000
/** Two kilobytes each. */
const headsNoted = 5000

/** Fetches forgotten mail and keeps what belongs. Gives how many were kept. */
export async function fetchAndKeep(
  ctx: Ctx,
  sources: FetchAgain,
  places: readonly Lying[],
  context: SiftContext,
  meVersion: string,
  belongs: (head: MessageHead) => boolean = () => true,
): Promise<number> {
  let count = 0
  let kept: Parameters<Ctx['owner']['messages']['keepMany']>[1][number][] = []
  // What was looked at in an earlier round did not belong, unless one knows more by now.
  const asked = places.filter(({ sourceId, place }) => {
    const seen = sources.headSeen(sourceId, place)
    return seen === undefined || belongs(seen)
  })
  const inOrder = asked.toSorted(bySourceAndPlace)
  await sources.expect(inOrder)
  for (const [index, { sourceId, place }] of inOrder.entries()) {
    const raw = await sources.fetch(sourceId, place)
    const peeked = raw && peek(raw)
    if (raw && peeked && !belongs(peeked)) sources.noteHead(sourceId, place, peeked)
    else if (raw) {
      // Not the raw mail: it may be large, and there may be many.
      const { message, finding } = readWhole(raw, context)
      kept.push({ message, finding, meVersion, place })
    }
    const isLast = inOrder[index + 1]?.sourceId !== sourceId
    if (sourceId !== null && kept.length > 0 && (isLast || kept.length >= pageSize)) {
      await ctx.owner.messages.keepMany(sourceId, kept)
      count += kept.length
      kept = []
    }
  }
  return count
}

interface Lying {
  readonly sourceId: string | null
  readonly place: RawMessage['place']
}

/** In this order, a packed file is unpacked once. */
function bySourceAndPlace(a: Lying, b: Lying): number {
  if (a.sourceId === b.sourceId) return a.place.offset - b.place.offset
  return (a.sourceId ?? '') < (b.sourceId ?? '') ? -1 : 1
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
      { kept: KeptMail[]; again: { head: MessageHead; place: RawMessage['place']; candidate: boolean }[] }
    >()
    await sources.expect(found, 'lean')
    for (const { sourceId, place, candidate, readerVersion: readBefore, meVersion: readAs } of found) {
      const readUnder = candidate ? readAs : null
      const lean = await sources.fetchLean(sourceId, place)
      const isWorthIt = lean?.partial === true && isCandidate(peek(lean), false)
      const raw = isWorthIt ? await sources.fetch(sourceId, place) : lean
      if (!raw || !sourceId) continue
      const group = bySource.get(sourceId) ?? { kept: [], again: [] }
      bySource.set(sourceId, group)
      const peeked = peek(raw)
      // Read before, and nothing that is known can make it say more: only that is noted.
      const isRead = readBefore === readerVersion && (readUnder === meVersion || readUnder?.startsWith(`${meVersion} `))
      if (isRead && !isHeardInContext(peeked)) {
        group.again.push({ head: peeked, place, candidate: true })
        continue
      }
      const sifted = sift(raw, peeked, false, context)
      if ('kept' in sifted) group.kept.push(sifted.kept)
      else group.again.push({ head: peeked, place, candidate: sifted.forgotten.candidate })
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

/** Opens each source once, and counts what could not be fetched any more. Close it: a packed source may stand open. */
export class FetchAgain {
  readonly #ctx: Ctx
  readonly #open: Map<string, MailSource | null>
  readonly #fetchers = new Map<string, Fetcher>()
  readonly #unreachable = new Map<string, number>()
  readonly #heads = new Map<string, MessageHead>()
  readonly #opened: MailSource[] = []
  #listed: Map<string, Pick<MailSource, 'kind' | 'path'>> | undefined

  constructor(ctx: Ctx, open: Map<string, MailSource>) {
    this.#ctx = ctx
    this.#open = new Map(open)
  }

  async fetch(sourceId: string | null, place: RawMessage['place']): Promise<RawMessage | null> {
    const raw = await this.fetchIfThere(sourceId, place)
    if (!raw && sourceId !== null) this.#unreachable.set(sourceId, (this.#unreachable.get(sourceId) ?? 0) + 1)
    return raw
  }

  /** The same where it is no loss when the source is gone. */
  async fetchIfThere(sourceId: string | null, place: RawMessage['place']): Promise<RawMessage | null> {
    if (sourceId === null) return null
    const source = await this.#source(sourceId)
    return source ? await this.#fetcher(sourceId, source).fetch(place) : null
  }

  /** The head of what lies there, where it was noted: the same mail is asked for in every round. */
  headSeen(sourceId: string | null, place: RawMessage['place']): MessageHead | undefined {
    return this.#heads.get(`${sourceId} ${place.at}`)
  }

  noteHead(sourceId: string | null, place: RawMessage['place'], head: MessageHead): void {
    if (this.#heads.size < headsNoted) this.#heads.set(`${sourceId} ${place.at}`, headOnly(head))
  }

  /** As much as a peek needs. */
  async fetchLean(sourceId: string | null, place: RawMessage['place']): Promise<RawMessage | null> {
    const source = sourceId === null ? null : await this.#source(sourceId)
    if (source?.fetchLean === undefined) return await this.fetch(sourceId, place)
    return await source.fetchLean(place)
  }

  /** What will be asked for next, in this order: a far source then gets many at once. */
  async expect(lying: readonly Lying[], lean?: 'lean'): Promise<void> {
    const bySource = new Map<string, Lying['place'][]>()
    for (const { sourceId, place } of lying) {
      if (sourceId === null) continue
      const places = bySource.get(sourceId) ?? []
      bySource.set(sourceId, places)
      places.push(place)
    }
    for (const [sourceId, places] of bySource) (await this.#source(sourceId))?.expect?.(places, lean)
  }

  async noteUnreachable(): Promise<void> {
    for (const [sourceId, count] of this.#unreachable)
      await this.#ctx.owner.sources.update(sourceId, { unreachable: count })
  }

  async close(): Promise<void> {
    for (const fetcher of this.#fetchers.values()) await fetcher.close()
    this.#fetchers.clear()
    for (const source of this.#opened.splice(0)) await source.close?.()
  }

  #fetcher(sourceId: string, source: MailSource): Fetcher {
    const known = this.#fetchers.get(sourceId)
    if (known) return known
    const fetcher = fetcherOf(source)
    this.#fetchers.set(sourceId, fetcher)
    return fetcher
  }

  async #source(sourceId: string): Promise<MailSource | null> {
    const known = this.#open.get(sourceId)
    if (known !== undefined) return known
    this.#listed ??= new Map((await this.#ctx.owner.sources.list()).map((listed) => [listed.id, listed]))
    const listed = this.#listed.get(sourceId)
    const source = listed ? await openSourceAgain(this.#ctx, listed) : null
    if (source) this.#opened.push(source)
    this.#open.set(sourceId, source)
    return source
  }
}
