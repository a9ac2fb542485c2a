import type { MessageKey } from '#domain/ids.ts'
import { hostLabelOf } from '#domain/host-label.ts'
import type { MessageHead, Place } from '#domain/message.ts'
import { hot, hotList, insertRows } from '#store/hot.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import { lostOrMoved, placeRow, type NewPlace } from '#store/place.ts'

/** What a mail that is not kept leaves behind goes in with its head and comes out as hashes. */
export interface ForgottenMessage {
  readonly head: Pick<MessageHead, 'key' | 'messageId' | 'inReplyTo' | 'references'> &
    Partial<Pick<MessageHead, 'from' | 'to' | 'cc' | 'headers'>>
  readonly place: Place
  /** It passed triage, so that a better reader looks at it again. */
  readonly candidate: boolean
  readonly readerVersion: number
  /** Under which addresses a candidate was read; null for mail that triage sent away. */
  readonly meVersion: string | null
}

/** Of a thread longer than this the root and the nearest ancestors are remembered: enough to find the thread. */
const ancestorsKept = 16
const correspondentsKept = 8

/**
 * Remembers messages inside a running transaction. One that is known gets its new place, when it is in the same source
 * or in none, and the version of who looked. `forgottenBefore` are the hashes of those that are known, where the caller
 * has looked already. Returns how many are new.
 */
export async function rememberForgotten(
  core: OwnerCore,
  sourceId: string | null,
  messages: readonly ForgottenMessage[],
  forgottenBefore?: ReadonlySet<string>,
): Promise<number> {
  const { db, owner, hash } = core
  const byHash = new Map(messages.map((message) => [keyHash(core, message.head.key), message]))
  const known = forgottenBefore ?? (await forgottenAmong(core, [...byHash.keys()]))
  // In the order of the tables: the pages of a batch are each looked up and changed once.
  const added = [...byHash].filter(([key]) => !known.has(key)).toSorted(([a], [b]) => (a < b ? -1 : 1))

  await insertForgotten(
    db,
    added.map(([key, message]) => ({
      owner_id: owner,
      key_hash: key,
      source_id: sourceId,
      ...placeRow(message.place),
      candidate: message.candidate ? 1 : 0,
      reader_version: message.readerVersion,
      me_version: message.meVersion,
    })),
  )
  await insertIds(
    db,
    added
      .flatMap(([key, message]) =>
        threadIds(message.head).map((id) => ({ owner_id: owner, id_hash: hash(`id:${id}`), key_hash: key })),
      )
      .toSorted((a, b) => (a.id_hash < b.id_hash ? -1 : a.id_hash > b.id_hash ? 1 : 0)),
  )
  for (const [key, message] of byHash) {
    if (!known.has(key)) continue
    await lookedAgain(db, {
      owner,
      key,
      candidate: message.candidate ? 1 : 0,
      readerVersion: message.readerVersion,
      meVersion: message.meVersion,
    })
    if (sourceId !== null) await moveForgotten(db, { owner, key, sourceId, ...placeRow(message.place) })
  }
  return added.length
}

/** Takes messages out that are kept from now on. */
export async function dropForgotten(core: OwnerCore, heads: readonly ForgottenMessage['head'][]): Promise<void> {
  const { db, owner, hash } = core
  const byHash = new Map(heads.map((head) => [keyHash(core, head.key), head]))
  const known = await forgottenAmong(core, [...byHash.keys()])
  for (const [key, head] of byHash) {
    if (!known.has(key)) continue
    for (const id of threadIds(head)) await deleteId(db, { owner, id: hash(`id:${id}`), key })
    await deleteForgotten(db, { owner, key })
  }
}

export function keyHash(core: Pick<OwnerCore, 'hash'>, key: MessageKey): string {
  return core.hash(`key:${key}`)
}

/** What it is found again by: its own Message-ID and those it answers, and whose mail it is; each once. */
function threadIds(head: ForgottenMessage['head']): string[] {
  const references =
    head.references.length > ancestorsKept
      ? [...head.references.slice(0, 1), ...head.references.slice(1 - ancestorsKept)]
      : head.references
  const ids = [
    head.messageId ?? '',
    ...head.inReplyTo.slice(0, ancestorsKept),
    ...references,
    ...correspondents(head),
  ].map(bareId)
  return [...new Set(ids)].filter((id) => id !== '')
}

/**
 * Mail between people is also found by its correspondents, so that a thank-you mail, which says nothing of a job, comes
 * back once its reader turns out to be an interviewer; and by its writer's host, so that an invitation without a word of
 * work comes back once an application at that company is known. Only keyed hashes are written.
 */
function correspondents(head: ForgottenMessage['head']): string[] {
  const { from, to = [], cc = [], headers = {} } = head
  if (headers['list-unsubscribe'] ?? headers['list-id'] ?? headers.precedence) return []
  const people = [...(from ? [from] : []), ...to, ...cc]
    .slice(0, correspondentsKept)
    .map(({ address }) => correspondentId(address))
  const label = from ? hostLabelOf(from.address) : ''
  return label === '' ? people : [...people, correspondentId(`@${label}`)]
}

export function correspondentId(address: string): string {
  return `correspondent:${address.toLowerCase()}`
}

/** Under which mail that is not kept is found by who wrote or got it. */
export function correspondentHash({ hash }: Pick<OwnerCore, 'hash'>, address: string): string {
  return hash(`id:${correspondentId(address)}`)
}

export function bareId(id: string): string {
  return id.trim().replace(/^</, '').replace(/>$/, '')
}

/** Which of these hashes of message keys are known. */
export async function forgottenAmong(
  core: Pick<OwnerCore, 'db' | 'owner'>,
  keyHashes: readonly string[],
): Promise<ReadonlySet<string>> {
  return new Set((await selectForgotten(core.db, core.owner, keyHashes)).map((row) => row.key_hash))
}

const selectForgotten = hotList((db, owner, keys) =>
  db.selectFrom('forgotten').select('key_hash').where('owner_id', '=', owner).where('key_hash', 'in', keys),
)

const insertForgotten = insertRows('forgotten')
const insertIds = insertRows('forgotten_ids', (insert) => insert.onConflict((conflict) => conflict.doNothing()))

const lookedAgain = hot<
  { owner: string; key: string; candidate: number; readerVersion: number; meVersion: string | null },
  never
>((db, slot) =>
  db
    .updateTable('forgotten')
    .set({ candidate: slot('candidate'), reader_version: slot('readerVersion'), me_version: slot('meVersion') })
    .where('owner_id', '=', slot('owner'))
    .where('key_hash', '=', slot('key')),
)

export const moveForgotten = hot<NewPlace, never>((db, slot) =>
  db
    .updateTable('forgotten')
    .set({
      source_id: slot('sourceId'),
      place_at: slot('place_at'),
      place_offset: slot('place_offset'),
      place_length: slot('place_length'),
    })
    .where('owner_id', '=', slot('owner'))
    .where('key_hash', '=', slot('key'))
    .where(lostOrMoved(slot)),
)

const deleteForgotten = hot<{ owner: string; key: string }, never>((db, slot) =>
  db.deleteFrom('forgotten').where('owner_id', '=', slot('owner')).where('key_hash', '=', slot('key')),
)

const deleteId = hot<{ owner: string; id: string; key: string }, never>((db, slot) =>
  db
    .deleteFrom('forgotten_ids')
    .where('owner_id', '=', slot('owner'))
    .where('id_hash', '=', slot('id'))
    .where('key_hash', '=', slot('key')),
)
