import type { MailSource } from '#domain/mail-source.ts'
import type { MessageHead, RawMessage } from '#domain/message.ts'
import { openMailSource } from '#mail/open-source.ts'
import { peek } from '#mail/peek.ts'
import { readerVersion, readMessage } from '#read/read-message.ts'
import type { Ctx } from '#actions/context.ts'
import { contactsOf, isWithContact } from '#actions/importing/contacts.ts'
import { Threads } from '#actions/importing/job-threads.ts'
import {
  readWhole,
  sift,
  startsJobThread,
  threadIds,
  type KeptMail,
  type SiftContext,
} from '#actions/importing/sift.ts'
import { inferOwnAddresses } from '#actions/importing/whose-mailbox.ts'
import { ownAddresses, seeWorld } from '#actions/world.ts'

const pageSize = 500
/** Bounds on what one import looks at again: rounds of siblings of siblings, and pages of older readings. */
const siblingRounds = 25
const contactRounds = 6
const pagesAtMost = 2000

/**
 * What only the whole mailbox can tell, after every import, in an order that ends in the same state whatever order the
 * mail arrived in: whose mailbox it is; everything read under other addresses or by an older reader is read again;
 * forgotten mail of threads that turned out to be job mail, and mail with people of an application, is fetched; and kept
 * mail that, after all, neither says
 * anything about an application nor stands in such a thread is forgotten.
 */
export async function settle(ctx: Ctx, open: Map<string, MailSource>): Promise<void> {
  await inferMe(ctx)
  const settings = await ctx.owner.settings.get()
  const context: SiftContext = { me: ownAddresses(settings), zone: settings.timeZone ?? ctx.zone }
  const meVersion = context.me.join(' ')
  const sources = new Sources(ctx, open)

  await readKeptAgain(ctx, context, meVersion)
  await lookAgain(ctx, sources, context, meVersion)
  await fetchSiblings(ctx, sources, context, meVersion)
  await fetchFromContacts(ctx, sources, context, meVersion)
  await sources.noteUnreachable()
  await forgetStrays(ctx)
}

async function inferMe(ctx: Ctx): Promise<void> {
  const settings = await ctx.owner.settings.get()
  const [counts, sources] = await Promise.all([ctx.owner.addresses.statistics(), ctx.owner.sources.list()])
  const inferred = inferOwnAddresses(
    counts,
    sources.reduce((sum, { seen }) => sum + seen, 0),
  )
  if (inferred.join(' ') === settings.inferredAddresses.join(' ')) return
  await ctx.owner.settings.set({ inferredAddresses: inferred })
}

/** Kept mail needs no source: its words are in the store. */
async function readKeptAgain(ctx: Ctx, context: SiftContext, meVersion: string): Promise<void> {
  const keys = await ctx.owner.messages.readBefore(readerVersion, meVersion)
  for (let from = 0; from < keys.length; from += pageSize) {
    const messages = await ctx.owner.messages.parsed(keys.slice(from, from + pageSize))
    const findings = messages.map((message) => ({ key: message.key, finding: readMessage(message, context) }))
    await ctx.owner.messages.updateFindings(findings, meVersion)
  }
}

/** Forgotten mail that an older reader saw, and candidates that were read under other addresses. */
async function lookAgain(ctx: Ctx, sources: Sources, context: SiftContext, meVersion: string): Promise<void> {
  let after: Awaited<ReturnType<Ctx['owner']['forgotten']['readBefore']>>[number] | null = null
  for (let page = 0; page < pagesAtMost; page++) {
    const found: Awaited<ReturnType<Ctx['owner']['forgotten']['readBefore']>> = await ctx.owner.forgotten.readBefore({
      readerVersion,
      meVersion,
      after,
      limit: pageSize,
    })
    if (found.length === 0) return
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
      await ctx.owner.messages.keepMany(
        sourceId,
        kept.map(({ raw, message, finding }) => ({ message, finding, meVersion, place: raw.place })),
      )
      await ctx.owner.forgotten.remember(
        sourceId,
        again.map((item) => ({ ...item, readerVersion, meVersion: item.candidate ? meVersion : null })),
      )
    }
  }
}

/** A reply that came before its root was known; siblings of siblings too, until none is left. */
async function fetchSiblings(ctx: Ctx, sources: Sources, context: SiftContext, meVersion: string): Promise<void> {
  let ids = await idsOfJobThreads(ctx)
  const seen = new Set<string>()
  for (let round = 0; round < siblingRounds && ids.length > 0; round++) {
    for (const id of ids) seen.add(id)
    const kept = await fetchAndKeep(ctx, sources, await ctx.owner.forgotten.siblingsOf(ids), context, meVersion)
    ids = [...new Set(kept.flatMap(({ message }) => threadIds(message)))].filter((id) => !seen.has(id))
  }
}

/** Mail with the people of an application says little of a job and belongs to it all the same; they may name others. */
async function fetchFromContacts(ctx: Ctx, sources: Sources, context: SiftContext, meVersion: string): Promise<void> {
  const asked = new Set<string>()
  for (let round = 0; round < contactRounds; round++) {
    const contacts = contactsOf(await seeWorld(ctx))
    const addresses = [...contacts.keys()].filter((address) => !asked.has(address) && !context.me.includes(address))
    if (addresses.length === 0) return
    for (const address of addresses) asked.add(address)
    const places = await ctx.owner.forgotten.withCorrespondents(addresses)
    const belongs = (head: MessageHead) => isWithContact(head, contacts)
    const kept = await fetchAndKeep(ctx, sources, places, context, meVersion, belongs)
    if (kept.length > 0) await fetchSiblings(ctx, sources, context, meVersion)
  }
}

async function fetchAndKeep(
  ctx: Ctx,
  sources: Sources,
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

async function idsOfJobThreads(ctx: Ctx): Promise<string[]> {
  const mail = await ctx.owner.messages.jobMail()
  const { threads, jobThreads } = threadsOf(mail)
  return [
    ...new Set(
      mail.filter(({ head }) => jobThreads.has(threads.threadOf(head))).flatMap(({ head }) => threadIds(head)),
    ),
  ]
}

/** Mail the person spoke about stays, whatever it says. */
async function forgetStrays(ctx: Ctx): Promise<void> {
  const [mail, corrections] = await Promise.all([ctx.owner.messages.jobMail(), ctx.owner.corrections.list()])
  const spokenOf = new Set<string>(
    corrections.flatMap(({ change }) => {
      if ('message' in change) return [change.message]
      return change.type === 'split' ? change.messages : []
    }),
  )
  const { threads, jobThreads } = threadsOf(mail)
  const contacts = contactsOf(await seeWorld(ctx))
  const strays = mail.filter(
    ({ head }) => !jobThreads.has(threads.threadOf(head)) && !spokenOf.has(head.key) && !isWithContact(head, contacts),
  )
  for (let from = 0; from < strays.length; from += pageSize) {
    await ctx.owner.messages.forget(strays.slice(from, from + pageSize).map(({ head }) => head.key))
  }
}

function threadsOf(mail: Awaited<ReturnType<Ctx['owner']['messages']['jobMail']>>): {
  threads: Threads
  jobThreads: Set<string>
} {
  const threads = new Threads()
  for (const { head } of mail) threads.add(head)
  const jobThreads = new Set(
    mail.filter(({ finding }) => startsJobThread(finding)).map(({ head }) => threads.threadOf(head)),
  )
  return { threads, jobThreads }
}

/** Opens each source once, and counts what could not be fetched any more. */
class Sources {
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
