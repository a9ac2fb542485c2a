import type { Finding } from '#domain/finding.ts'
import type { JobMail } from '#domain/history.ts'
import type { MessageKey } from '#domain/ids.ts'
import type { MessageHead, ParsedMessage, Place } from '#domain/message.ts'
import { rememberForgotten, type ForgottenMessage } from '#store/forgotten-rows.ts'
import { hot, hotList } from '#store/hot.ts'
import { jobMailCache } from '#store/job-mail-cache.ts'
import { erasedMe, keepRows, selectKnown, type KeptMessage } from '#store/message-rows.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import { placeOf } from '#store/place.ts'
import { dropFindable } from '#store/search-rows.ts'

/** A kept message with everything that is kept of it. */
export interface StoredMessage {
  readonly head: MessageHead
  readonly finding: Finding
  readonly text: string
  readonly html: string | null
  readonly calendars: readonly string[]
  readonly size: number
  /** Under which addresses it was read. */
  readonly meVersion: string
  /** Null once its source was taken off the list. */
  readonly sourceId: string | null
  readonly place: Place
}

/** The job mail that is kept: heads, findings, bodies (DESIGN, principle 4). */
export interface Messages {
  /**
   * Keeps messages of one source, or of none (mail of one's own that no source has yet); one that is kept already gets
   * the new finding. Returns how many are new.
   */
  keepMany(sourceId: string | null, kept: readonly KeptMessage[]): Promise<number>
  /** Which of these are kept. */
  known(keys: readonly MessageKey[]): Promise<Set<MessageKey>>
  get(key: MessageKey): Promise<StoredMessage | undefined>
  /** Several at once; keys that are not kept are absent, and the order is the database's. */
  whole(keys: readonly MessageKey[]): Promise<StoredMessage[]>
  count(): Promise<number>
  /**
   * Heads and findings of all, sorted by key: what a history is made of. The same array as long as nothing that can
   * change a history was written, by this process or another.
   */
  jobMail(): Promise<readonly JobMail[]>
  /** Text, HTML and calendar parts; keys that are not kept are absent. */
  bodies(keys: readonly MessageKey[]): Promise<Map<MessageKey, Pick<StoredMessage, 'text' | 'html' | 'calendars'>>>
  /** Whole messages as they were parsed, to be read again. */
  parsed(keys: readonly MessageKey[]): Promise<ParsedMessage[]>
  /** Kept messages that were read by an older reader, or under other addresses or another zone. */
  readBefore(readerVersion: number, meVersion: string): Promise<MessageKey[]>
  /** New findings for kept messages; a key that is not kept is passed over. */
  updateFindings(
    findings: readonly { readonly key: MessageKey; readonly finding: Finding }[],
    meVersion: string,
  ): Promise<void>
  /** Turns kept messages into forgotten ones: their words are gone, hashes and place stay. Returns how many. */
  forget(keys: readonly MessageKey[]): Promise<number>
}

export function messagesOf(core: OwnerCore): Messages {
  const { db, owner } = core
  const jobMail = jobMailCache(core)

  return {
    jobMail,
    keepMany: async (sourceId, kept) =>
      kept.length === 0
        ? 0
        : await core.write('history', (trx, turn) => keepRows({ ...core, db: trx }, turn, sourceId, kept)),
    known: async (keys) => new Set((await selectKnown(db, owner, keys)).map((row) => row.key as MessageKey)),
    count: async () => (await countRows(db, { owner }))[0]?.n ?? 0,

    get: async (key) => {
      const [row] = await selectWhole(db, owner, [key])
      return row && storedMessage(row)
    },

    whole: async (keys) => (await selectWhole(db, owner, keys)).map(storedMessage),

    bodies: async (keys) => {
      const rows = await selectBodies(db, owner, keys)
      return new Map(rows.map((row) => [row.key as MessageKey, bodyOf(row)]))
    },

    parsed: async (keys) => {
      const rows = await selectWhole(db, owner, keys)
      return rows.map(storedMessage).map(parsedMessage)
    },

    readBefore: async (readerVersion, meVersion) => {
      const rows = await selectReadBefore(db, { owner, readerVersion, meVersion })
      return rows.map((row) => row.key as MessageKey)
    },

    updateFindings: async (findings, meVersion) => {
      if (findings.length === 0) return
      await core.write('history', async (trx, turn) => {
        for (const { key, finding } of findings) {
          await writeFinding(trx, {
            owner,
            key,
            meVersion,
            finding: JSON.stringify(finding),
            readerVersion: finding.readerVersion,
            revision: turn.revision,
          })
        }
      })
    },

    forget: async (keys) => {
      if ((await selectKnown(db, owner, keys)).length === 0) return 0
      const forgotten = await core.write('history', async (trx) => {
        const messages = (await selectWhole(trx, owner, keys)).map(storedMessage)
        for (const { head } of messages) await deleteMessage(trx, { owner, key: head.key })
        await dropFindable(
          { ...core, db: trx },
          'mail',
          messages.map(({ head }) => head.key),
        )
        for (const sourceId of new Set(messages.map((message) => message.sourceId))) {
          const here = messages.filter((message) => message.sourceId === sourceId)
          await rememberForgotten({ ...core, db: trx }, sourceId, here.map(asForgotten))
        }
        return messages.length
      })
      await core.afterErasing()
      return forgotten
    },
  }
}

const countRows = hot<{ owner: string }, { n: number }>((db, slot) =>
  db
    .selectFrom('messages')
    .select((eb) => eb.cast<number>(eb.fn.countAll(), 'integer').as('n'))
    .where('owner_id', '=', slot('owner')),
)

const selectWhole = hotList((db, owner, keys) =>
  db
    .selectFrom('messages')
    .innerJoin('bodies', (join) =>
      join.onRef('bodies.owner_id', '=', 'messages.owner_id').onRef('bodies.key', '=', 'messages.key'),
    )
    .select(['messages.key', 'head', 'finding', 'size', 'me_version', 'source_id'])
    .select(['place_at', 'place_offset', 'place_length', 'text', 'html', 'calendars'])
    .where('messages.owner_id', '=', owner)
    .where('messages.key', 'in', keys),
)

type WholeRow = Awaited<ReturnType<typeof selectWhole>>[number]

function storedMessage(row: WholeRow): StoredMessage {
  return {
    head: JSON.parse(row.head) as MessageHead,
    finding: JSON.parse(row.finding) as Finding,
    ...bodyOf(row),
    size: row.size,
    meVersion: row.me_version,
    sourceId: row.source_id,
    place: placeOf(row),
  }
}

function parsedMessage({ head, text, html, calendars, size }: StoredMessage): ParsedMessage {
  return { ...head, text, html, calendars, size }
}

function asForgotten(message: StoredMessage): ForgottenMessage {
  return {
    head: message.head,
    place: message.place,
    candidate: true,
    readerVersion: message.finding.readerVersion,
    meVersion: message.meVersion,
  }
}

const selectBodies = hotList((db, owner, keys) =>
  db
    .selectFrom('bodies')
    .select(['key', 'text', 'html', 'calendars'])
    .where('owner_id', '=', owner)
    .where('key', 'in', keys),
)

function bodyOf(row: { readonly text: string; readonly html: string | null; readonly calendars: string }) {
  return { text: row.text, html: row.html, calendars: JSON.parse(row.calendars) as string[] }
}

const selectReadBefore = hot<{ owner: string; readerVersion: number; meVersion: string }, { key: string }>((db, slot) =>
  db
    .selectFrom('messages')
    .select('key')
    .where('owner_id', '=', slot('owner'))
    .where('me_version', '<>', erasedMe)
    .where((eb) => eb.or([eb('reader_version', '<', slot('readerVersion')), eb('me_version', '<>', slot('meVersion'))]))
    .orderBy('key'),
)

const writeFinding = hot<
  { owner: string; key: string; finding: string; readerVersion: number; meVersion: string; revision: number },
  never
>((db, slot) =>
  db
    .updateTable('messages')
    .set({
      finding: slot('finding'),
      reader_version: slot('readerVersion'),
      me_version: slot('meVersion'),
      revision: slot('revision'),
    })
    .where('owner_id', '=', slot('owner'))
    .where('key', '=', slot('key'))
    // What was erased cannot be read again.
    .where('me_version', '<>', erasedMe),
)

/** Its body goes with it. */
const deleteMessage = hot<{ owner: string; key: string }, never>((db, slot) =>
  db.deleteFrom('messages').where('owner_id', '=', slot('owner')).where('key', '=', slot('key')),
)
