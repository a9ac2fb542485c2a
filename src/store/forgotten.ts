import { sql } from 'kysely'
import type { MessageKey } from '#domain/ids.ts'
import type { Place } from '#domain/message.ts'
import {
  bareId,
  forgottenAmong,
  keyHash,
  rememberForgotten,
  type ForgottenMessage,
  correspondentId,
} from '#store/forgotten-rows.ts'
import { hotList } from '#store/hot.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import { placeOf } from '#store/place.ts'

/** A mail of which only hashes and its place are known. */
interface ForgottenPlace {
  /** The keyed hash of its message key; `forgotten.idOf(key)` gives the same for the same message. */
  readonly id: string
  /** Null once its source was taken off the list: it cannot be looked at again. */
  readonly sourceId: string | null
  readonly place: Place
  readonly candidate: boolean
  readonly readerVersion: number
  /** Under what a candidate was read; null for mail that triage sent away. */
  readonly meVersion: string | null
}

interface ReadBefore {
  /** Mail that was looked at by a reader older than this. */
  readonly readerVersion: number
  /** Or, for candidates, under other addresses than these. */
  readonly meVersion: string
  /** Only what comes behind this one; null for the first page. */
  readonly after: ForgottenPlace | null
  /** At most this many. */
  readonly limit: number
}

/** All mail that is not kept (DESIGN, principle 4): where it lies and who looked at it, no words. */
export interface Forgotten {
  remember(sourceId: string, messages: readonly ForgottenMessage[]): Promise<number>
  /** Which of these are known as forgotten. */
  known(keys: readonly MessageKey[]): Promise<Set<MessageKey>>
  /** Forgotten mail that shares a thread with one of these Message-IDs: it has that id, or answers it. */
  siblingsOf(messageIds: readonly string[]): Promise<ForgottenPlace[]>
  /**
   * Forgotten mail between people that one of these addresses wrote or got; `@acme` stands for whoever wrote from a host
   * that is called so (`hostLabelOf`).
   */
  withCorrespondents(addresses: readonly string[]): Promise<ForgottenPlace[]>
  /**
   * Mail that passed triage and was looked at by an older reader or under other addresses, in the order it lies in its
   * sources; mail without a source is left out, as nobody can fetch it.
   */
  candidatesReadBefore(page: ReadBefore): Promise<ForgottenPlace[]>
  /** The same for all mail, for when triage has become better. */
  readBefore(page: ReadBefore): Promise<ForgottenPlace[]>
  idOf(key: MessageKey): string
  /** How many there are of each source; under null those that cannot be looked at again. */
  countBySource(): Promise<Map<string | null, number>>
  count(): Promise<number>
}

export function forgottenOf(core: OwnerCore): Forgotten {
  const { db, owner, hash } = core

  const page = async ({ readerVersion, meVersion, after, limit }: ReadBefore, candidatesOnly: boolean) => {
    let query = db
      .selectFrom('forgotten')
      .select(forgottenColumns)
      .where('owner_id', '=', owner)
      .where('source_id', 'is not', null)
      .where((eb) =>
        eb.or([
          eb('reader_version', '<', readerVersion),
          eb.and([eb('candidate', '=', 1), eb('me_version', 'is distinct from', meVersion)]),
        ]),
      )
      .orderBy('source_id')
      .orderBy('place_offset')
      .orderBy('key_hash')
      .limit(limit)
    if (candidatesOnly) query = query.where('candidate', '=', 1)
    if (after) {
      query = query.where(
        sql<boolean>`(source_id, place_offset, key_hash) > (${after.sourceId}, ${after.place.offset}, ${after.id})`,
      )
    }
    return (await query.execute()).map(forgottenPlace)
  }

  return {
    remember: async (sourceId, messages) =>
      messages.length === 0
        ? 0
        : await core.write('nothing-derived', (trx) => rememberForgotten({ ...core, db: trx }, sourceId, messages)),
    idOf: (key) => keyHash(core, key),
    candidatesReadBefore: (options) => page(options, true),
    readBefore: (options) => page(options, false),

    known: async (keys) => {
      const known = await forgottenAmong(
        core,
        keys.map((key) => keyHash(core, key)),
      )
      return new Set(keys.filter((key) => known.has(keyHash(core, key))))
    },

    siblingsOf: async (messageIds) => {
      const hashes = messageIds
        .map(bareId)
        .filter((id) => id !== '')
        .map((id) => hash(`id:${id}`))
      const rows = await selectSiblings(db, owner, hashes)
      return [...new Map(rows.map((row) => [row.key_hash, forgottenPlace(row)])).values()]
    },

    withCorrespondents: async (addresses) => {
      const rows = await selectSiblings(
        db,
        owner,
        addresses.map((address) => hash(`id:${correspondentId(address)}`)),
      )
      return [...new Map(rows.map((row) => [row.key_hash, forgottenPlace(row)])).values()]
    },

    countBySource: async () => {
      const rows = await db
        .selectFrom('forgotten')
        .select((eb) => ['source_id', eb.cast<number>(eb.fn.countAll(), 'integer').as('n')])
        .where('owner_id', '=', owner)
        .groupBy('source_id')
        .execute()
      return new Map(rows.map((row) => [row.source_id, row.n]))
    },

    count: async () => {
      const row = await db
        .selectFrom('forgotten')
        .select((eb) => eb.cast<number>(eb.fn.countAll(), 'integer').as('n'))
        .where('owner_id', '=', owner)
        .executeTakeFirstOrThrow()
      return row.n
    },
  }
}

const forgottenColumns = [
  'forgotten.key_hash',
  'source_id',
  'place_at',
  'place_offset',
  'place_length',
  'candidate',
  'reader_version',
  'me_version',
] as const

const selectSiblings = hotList((db, owner, idHashes) =>
  db
    .selectFrom('forgotten_ids')
    .innerJoin('forgotten', (join) =>
      join
        .onRef('forgotten.owner_id', '=', 'forgotten_ids.owner_id')
        .onRef('forgotten.key_hash', '=', 'forgotten_ids.key_hash'),
    )
    .select(forgottenColumns)
    .where('forgotten_ids.owner_id', '=', owner)
    .where('forgotten_ids.id_hash', 'in', idHashes),
)

type ForgottenRow = Awaited<ReturnType<typeof selectSiblings>>[number]

function forgottenPlace(row: ForgottenRow): ForgottenPlace {
  return {
    id: row.key_hash,
    sourceId: row.source_id,
    place: placeOf(row),
    candidate: row.candidate === 1,
    readerVersion: row.reader_version,
    meVersion: row.me_version,
  }
}
