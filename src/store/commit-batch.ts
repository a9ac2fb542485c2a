import type { MessageKey } from '#domain/ids.ts'
import type { Place } from '#domain/message.ts'
import { countAddresses, type AddressesSeen } from '#store/addresses.ts'
import {
  forgottenAmong,
  keyHash,
  moveForgotten,
  rememberForgotten,
  type ForgottenMessage,
} from '#store/forgotten-rows.ts'
import type { ImportCounts } from '#store/imports.ts'
import { keepRows, moveMessage, selectKnown, type KeptMessage } from '#store/message-rows.ts'
import type { OwnerCore, Turn } from '#store/owner-core.ts'
import { placeRow } from '#store/place.ts'
import type { SetAside } from '#store/sources.ts'
import type { Db } from '#store/schema.ts'

/** A stretch of a source, read. */
export interface ImportBatch {
  readonly sourceId: string
  /** Where the next batch begins; anything JSON can hold. */
  readonly cursor: unknown
  /** All messages of the source up to the cursor, unreadable ones included. */
  readonly seen: number
  /**
   * The first batch of a reading from the beginning: what was set aside before is looked at anew, and what lay in the
   * source lies nowhere until it is met there again, as another file may have taken its place.
   */
  readonly fromStart?: boolean
  readonly kept: readonly (KeptMessage & { readonly addresses?: AddressesSeen })[]
  readonly forgotten: readonly (ForgottenMessage & { readonly addresses?: AddressesSeen })[]
  /** Messages that were known and not read again: only their place is noted. */
  readonly metAgain?: readonly { readonly key: MessageKey; readonly place: Place }[]
  readonly setAside: readonly SetAside[]
  /** Progress of the run, written with the rest. */
  readonly run?: { readonly id: string; readonly counts: ImportCounts }
  /** Epoch ms. */
  readonly now: number
}

/** How many messages no batch had brought before. */
export interface BatchOutcome {
  readonly keptNew: number
  readonly forgottenNew: number
}

/**
 * Writes a batch and the cursor behind it in one transaction: killed anywhere, a batch is there whole or not at all,
 * and the cursor never runs ahead of the messages. The same batch again changes nothing. A kept message is never
 * forgotten by it, and the addresses on a message are counted once whatever happens.
 */
export function commitBatch(core: OwnerCore, batch: ImportBatch): Promise<BatchOutcome> {
  const effect = batch.kept.length > 0 ? 'history' : 'nothing-derived'
  return core.write(effect, (trx, turn) => writeBatch({ ...core, db: trx }, turn, batch))
}

async function writeBatch(core: OwnerCore, turn: Turn, batch: ImportBatch): Promise<BatchOutcome> {
  const { db, owner } = core
  const { sourceId } = batch
  const both = [
    ...batch.kept.map((item) => ({ key: item.message.key, addresses: item.addresses })),
    ...batch.forgotten.map((item) => ({ key: item.head.key, addresses: item.addresses })),
  ]
  if (batch.fromStart) await leaveSource(db, owner, sourceId)
  const keys = both.map(({ key }) => key)
  const keptBefore = new Set((await selectKnown(db, owner, keys)).map((row) => row.key as MessageKey))
  const forgottenBefore = await forgottenAmong(
    core,
    keys.map((key) => keyHash(core, key)),
  )

  const counted = new Map(both.map(({ key, addresses }) => [key, addresses]))
  await countAddresses(
    core,
    [...counted].flatMap(([key, addresses]) =>
      addresses && !keptBefore.has(key) && !forgottenBefore.has(keyHash(core, key)) ? [addresses] : [],
    ),
  )

  const keptNew = await keepRows(core, turn, sourceId, batch.kept)
  const keptHere = new Set(batch.kept.map((item) => item.message.key))
  const forgottenNew = await rememberForgotten(
    core,
    sourceId,
    batch.forgotten.filter(({ head }) => !keptHere.has(head.key) && !keptBefore.has(head.key)),
    forgottenBefore,
  )
  for (const { key, place } of batch.metAgain ?? []) {
    await moveMessage(db, { owner, key, sourceId, ...placeRow(place) })
    await moveForgotten(db, { owner, key: keyHash(core, key), sourceId, ...placeRow(place) })
  }
  await writeSetAside(db, owner, batch)
  await moveCursor(db, owner, batch)
  if (batch.run) await writeProgress(db, owner, batch.run, batch.now)
  return { keptNew, forgottenNew }
}

async function leaveSource(db: Db, owner: string, sourceId: string): Promise<void> {
  for (const table of ['messages', 'forgotten'] as const) {
    await db
      .updateTable(table)
      .set({ source_id: null })
      .where('owner_id', '=', owner)
      .where('source_id', '=', sourceId)
      .execute()
  }
  await db.deleteFrom('set_aside').where('owner_id', '=', owner).where('source_id', '=', sourceId).execute()
}

async function writeSetAside(db: Db, owner: string, batch: ImportBatch): Promise<void> {
  for (const { place, reason } of batch.setAside) {
    await db
      .insertInto('set_aside')
      .values({ owner_id: owner, source_id: batch.sourceId, ...placeRow(place), reason })
      .onConflict((conflict) => conflict.columns(['owner_id', 'source_id', 'place_at']).doUpdateSet({ reason }))
      .execute()
  }
}

async function moveCursor(db: Db, owner: string, batch: ImportBatch): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('sources')
    .set({ cursor: JSON.stringify(batch.cursor ?? null), seen: batch.seen, last_import_at: batch.now })
    .where('owner_id', '=', owner)
    .where('id', '=', batch.sourceId)
    .executeTakeFirst()
  if (Number(numUpdatedRows) !== 1) throw new Error(`There is no source ${batch.sourceId} to import into.`)
}

async function writeProgress(db: Db, owner: string, run: NonNullable<ImportBatch['run']>, now: number): Promise<void> {
  await db
    .updateTable('imports')
    .set({ counts: JSON.stringify(run.counts), updated_at: now })
    .where('owner_id', '=', owner)
    .where('id', '=', run.id)
    .execute()
}
