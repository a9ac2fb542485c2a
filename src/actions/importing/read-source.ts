import type { MailItem, MailSource } from '#domain/mail-source.ts'
import type { MessageHead, PeekedMessage, RawMessage } from '#domain/message.ts'
import { setAsideReason } from '#domain/set-aside.ts'
import { peek } from '#mail/peek.ts'
import { readerVersion } from '#read/read-message.ts'
import type { AddressesSeen } from '#store/addresses.ts'
import type { BatchOutcome, ImportBatch } from '#store/commit-batch.ts'
import type { Ctx } from '#actions/context.ts'
import type { ImportOptions } from '#actions/import-mail.ts'
import { latestRuns } from '#actions/importing/latest-runs.ts'
import { Pace } from '#actions/importing/pace.ts'
import { readingUnder, type ReadingUnder } from '#actions/importing/reading-under.ts'
import { inferMe } from '#actions/importing/infer-me.ts'
import { passesTriage, siftPassed, startsJobThread, threadIds } from '#actions/importing/sift.ts'
import type { ImportProgress } from '#actions/views.ts'

/**
 * A batch ends at this many messages or after this long, whichever comes first: what a kill can cost. Hashes land all
 * over their tables, so that a small batch writes nearly as many pages as a large one.
 */
const batchMessages = 2000
const batchMilliseconds = 3000
/** Enough to tell whose mailbox it is; what is read before that is known may have to be read again. */
const firstBatchMessages = 200
/** Raw messages of a batch are held in memory until it is committed. */
const batchBytes = 16 * 1024 * 1024
/** The server answers between two of these. */
const breatheEvery = 32
const progressMilliseconds = 500

export interface ReadRun {
  readonly importId: string
  readonly sourceId: string
  readonly stopped: boolean
  readonly newMessages: number
  /** An earlier run over this source did not come to its end. */
  readonly goesOn: boolean
  readonly keptBefore: number
  readonly progress: ImportProgress
}

interface Peeked {
  readonly place: RawMessage['place']
  readonly head: PeekedMessage
  readonly addresses: AddressesSeen
  /** Held only of mail that may be read whole: most of a mailbox is told from the peek alone. */
  readonly raw: RawMessage | null
  readonly passes: boolean
}

/** Goes once through the source, from where an earlier run stopped, committing a batch at a time with its cursor. */
export async function readSource(ctx: Ctx, mail: MailSource, options: ImportOptions): Promise<ReadRun> {
  let under = await readingUnder(ctx)
  const source = await ctx.owner.sources.open({ kind: mail.kind, path: mail.path, name: mail.name }, ctx.now)
  const cursor = typeof source.cursor === 'string' ? source.cursor : undefined
  const resumes = cursor !== undefined && source.fingerprint !== null && (await mail.continues(source.fingerprint))
  await ctx.owner.sources.update(source.id, { fingerprint: mail.fingerprint })
  const earlier = (await latestRuns(ctx)).get(source.id)
  const goesOn = earlier !== undefined && earlier.state !== 'done'
  const { id: importId } = await ctx.owner.imports.start(source.id, ctx.now)
  const jobThreads = await knownThreads(ctx)

  const pace = new Pace()
  const counts = {
    seen: resumes ? source.seen : 0,
    kept: resumes ? source.kept : 0,
    setAside: resumes ? source.setAside : 0,
    new: 0,
  }
  let bytesDone = 0
  let stopped = false
  let fromStart = !resumes
  let batch: Batch = emptyBatch(resumes ? cursor : null)
  let batches = 0
  let nextInference = 1

  const progress = (): ImportProgress => ({
    id: importId,
    source: mail.name,
    state: 'running',
    phase: 'reading',
    seen: counts.seen,
    kept: counts.kept,
    setAside: counts.setAside,
    bytesRead: bytesDone,
    bytesTotal: mail.totalBytes,
    messagesPerSecond: pace.messagesPerSecond(),
    secondsLeft: pace.secondsLeft(mail.totalBytes),
    error: null,
  })

  const commit = async () => {
    const run = {
      id: importId,
      counts: {
        seen: counts.seen,
        kept: counts.kept,
        setAside: counts.setAside,
        bytesRead: bytesDone,
        bytesTotal: mail.totalBytes,
      },
    }
    const outcome = await commitBatch(
      ctx,
      { sourceId: source.id, seen: counts.seen, fromStart, run },
      batch,
      jobThreads,
      under,
      mail,
    )
    fromStart = false
    counts.kept += outcome.keptNew + (resumes ? 0 : outcome.keptAgain)
    counts.new += outcome.keptNew + outcome.forgottenNew
    batch = emptyBatch(batch.cursor)
    batches++
    // Known early whose mailbox it is, little of it is read under nobody's name and read again at the end.
    if (batches === nextInference) {
      nextInference *= 4
      if (await inferMe(ctx)) under = await readingUnder(ctx)
    }
    pace.mark(performance.now(), bytesDone, counts.seen)
    options.onProgress?.(progress())
  }

  pace.mark(performance.now(), 0, counts.seen)
  for await (const item of mail.messages(resumes ? cursor : undefined, 'lent')) {
    collect(batch, item, jobThreads)
    bytesDone = item.bytesDone
    counts.seen++
    if ('unreadable' in item) counts.setAside++
    if (batch.size % breatheEvery === 0) {
      await breathe()
      if (performance.now() - pace.lastMark > progressMilliseconds) {
        pace.mark(performance.now(), bytesDone, counts.seen)
        options.onProgress?.(progress())
      }
    }
    if (
      options.signal?.aborted ||
      batch.size >= (batches === 0 ? firstBatchMessages : batchMessages) ||
      batch.bytes >= batchBytes ||
      performance.now() - batch.startedAt > batchMilliseconds
    ) {
      await commit()
      if (options.signal?.aborted) {
        stopped = true
        break
      }
    }
  }
  if (!stopped) {
    bytesDone = mail.totalBytes
    await commit()
  }
  return {
    importId,
    sourceId: source.id,
    stopped,
    newMessages: counts.new,
    goesOn,
    keptBefore: source.kept,
    progress: progress(),
  }
}

interface Batch {
  readonly startedAt: number
  readonly peeked: Map<string, Peeked>
  /** Message-IDs of what passed: the rest of a thread often lies close behind its beginning. */
  readonly passedIds: Set<string>
  readonly setAside: { place: RawMessage['place']; reason: string }[]
  cursor: string | null
  size: number
  bytes: number
}

/** Where nothing more is read, the cursor stays where it was. */
function emptyBatch(cursor: string | null): Batch {
  return {
    startedAt: performance.now(),
    peeked: new Map(),
    passedIds: new Set(),
    setAside: [],
    cursor,
    size: 0,
    bytes: 0,
  }
}

/** A mail that breaks the reader is set aside like one that cannot be split off: it never stops the rest. */
function collect(batch: Batch, item: MailItem, jobThreads: ReadonlySet<string>): void {
  batch.cursor = item.cursor
  batch.size++
  if ('unreadable' in item) {
    batch.setAside.push(item.unreadable)
    return
  }
  const { raw } = item
  try {
    const head = peek(raw)
    if (batch.peeked.has(head.key)) return
    const passes = passesTriage(head)
    const ids = threadIds(head)
    if (passes) for (const id of ids) batch.passedIds.add(id)
    const held = passes || ids.some((id) => jobThreads.has(id) || batch.passedIds.has(id))
    if (held) batch.bytes += raw.bytes.length
    batch.peeked.set(head.key, {
      place: raw.place,
      head: held ? head : { ...head, text: '', calendars: [] },
      addresses: addressesOf(raw, head),
      // The next message takes the place of this one's bytes.
      raw: held ? { ...raw, bytes: Buffer.from(raw.bytes) } : null,
      passes,
    })
  } catch (error) {
    batch.setAside.push({ place: raw.place, reason: reasonOf(error) })
  }
}

type BatchOf = Pick<ImportBatch, 'sourceId' | 'seen' | 'fromStart' | 'run'>

async function commitBatch(
  ctx: Ctx,
  run: BatchOf,
  batch: Batch,
  jobThreads: Set<string>,
  { context, version: meVersion }: ReadingUnder,
  mail: MailSource,
): Promise<BatchOutcome & { readonly keptAgain: number }> {
  const keys = [...batch.peeked.values()].map(({ head }) => head.key)
  const [kept, forgotten] = await Promise.all([ctx.owner.messages.known(keys), ctx.owner.forgotten.known(keys)])
  const keep: ImportBatch['kept'][number][] = []
  const forget: ImportBatch['forgotten'][number][] = []
  const metAgain: { key: MessageHead['key']; place: RawMessage['place'] }[] = []
  const setAside = [...batch.setAside]

  const isNew = ({ head }: Peeked) => !kept.has(head.key) && !forgotten.has(head.key)
  const inJobThread = (head: PeekedMessage) => threadIds(head).some((id) => jobThreads.has(id))
  const far = [...batch.peeked.values()].filter((one) => one.raw?.partial && isNew(one))
  mail.expect?.(far.filter(({ head, passes }) => passes || inJobThread(head)).map(({ place }) => place))

  let wholes = 0
  for (const peeked of batch.peeked.values()) {
    const { head, place, addresses, passes } = peeked
    let { raw } = peeked
    if (!isNew(peeked)) {
      metAgain.push({ key: head.key, place })
      continue
    }
    const belongs = raw !== null && inJobThread(head)
    const isWanted = passes || belongs
    if (raw?.partial && isWanted) {
      const whole = await mail.fetch(place)
      // Deleted between the look and the reading: as if it had never been there.
      if (!whole) continue
      raw = { ...whole, labels: raw.labels }
    }
    try {
      if (raw !== null && ++wholes % breatheEvery === 0) await breathe()
      const sifted = raw !== null && isWanted ? siftPassed(raw, belongs, context) : null
      if (sifted === null) {
        forget.push({ head, place, candidate: passes, readerVersion, meVersion: passes ? meVersion : null, addresses })
        continue
      }
      const { message, finding } = sifted
      keep.push({ message, finding, meVersion, place, addresses })
      if (startsJobThread(finding)) for (const id of threadIds(message)) jobThreads.add(id)
    } catch (error) {
      setAside.push({ place, reason: reasonOf(error) })
    }
  }

  const outcome = await ctx.owner.commitBatch({
    ...run,
    cursor: batch.cursor,
    kept: keep,
    forgotten: forget,
    metAgain,
    setAside,
    now: ctx.now,
  })
  return { ...outcome, keptAgain: metAgain.filter(({ key }) => kept.has(key)).length }
}

/** What a message shows of whose mailbox it lies in. */
function addressesOf(raw: RawMessage, head: MessageHead): AddressesSeen {
  const sent = raw.labels.includes('sent') || /(?:^|,)\s?"?sent"?\s?(?:,|$)/i.test(head.headers['x-gmail-labels'] ?? '')
  const delivered = [head.headers['delivered-to'], head.headers['x-original-to']].flatMap((text) =>
    text ? [text.trim().replace(/^<|>$/g, '').toLowerCase()] : [],
  )
  return {
    sentFrom: sent ? (head.from?.address ?? null) : null,
    deliveredTo: delivered,
    to: sent
      ? []
      : [...head.to, ...head.cc]
          .map(({ address }) => address)
          .filter(Boolean)
          .slice(0, 20),
  }
}

function breathe(): Promise<void> {
  return new Promise((resume) => setImmediate(resume))
}

async function knownThreads(ctx: Ctx): Promise<Set<string>> {
  const mail = await ctx.owner.messages.jobMail()
  return new Set(mail.filter(({ finding }) => startsJobThread(finding)).flatMap(({ head }) => threadIds(head)))
}

function reasonOf(error: unknown): string {
  return setAsideReason('broke', error instanceof Error ? error.message.slice(0, 200) : String(error).slice(0, 200))
}
