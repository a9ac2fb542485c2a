import type { Finding } from '#domain/finding.ts'
import type { MessageKey } from '#domain/ids.ts'
import type { MessageHead, ParsedMessage, Place } from '#domain/message.ts'
import { withoutPerson, type ReadMail } from '#domain/without-person.ts'
import { knownByHash, recogniseIn } from '#store/recognise-forgotten.ts'
import { dropForgotten } from '#store/forgotten-rows.ts'
import { hot, hotList, insertRows } from '#store/hot.ts'
import type { OwnerCore, Turn } from '#store/owner-core.ts'
import { lostOrMoved, placeRow, type NewPlace } from '#store/place.ts'
import { makeFindable } from '#store/search-rows.ts'
import { searchableMail } from '#store/searchable.ts'

/** A message to be kept, with what the reader found in it and under which addresses and zone it read. */
export interface KeptMessage {
  readonly message: ParsedMessage
  readonly finding: Finding
  readonly meVersion: string
  readonly place: Place
}

/**
 * Writes kept messages inside a running transaction; what was remembered of them as forgotten goes. Of two with one
 * key the last counts. Returns how many were not kept before.
 */
export async function keepRows(
  core: OwnerCore,
  turn: Turn,
  sourceId: string | null,
  kept: readonly KeptMessage[],
): Promise<number> {
  const { db, owner } = core
  const distinct = new Map((await withoutForgotten(core, kept)).map((item) => [item.message.key, item]))
  const known = await selectKnown(db, owner, [...distinct.keys()])
  const sources = new Map(known.map((row) => [row.key as MessageKey, row.source_id]))
  const added = [...distinct.values()].filter(({ message }) => !sources.has(message.key))

  await insertKept(
    core,
    turn,
    added.map((item) => ({ ...item, sourceId })),
  )
  for (const [key, source] of sources) {
    const item = distinct.get(key)
    if (item) await keepAgain(core, turn, item, source === null || source === sourceId ? sourceId : null)
  }
  await dropForgotten(
    core,
    added.map(({ message }) => message),
  )
  return added.length
}

/** Messages of which none is there yet. */
export async function insertKept(
  core: OwnerCore,
  turn: Turn,
  kept: readonly (KeptMessage & { readonly sourceId: string | null })[],
): Promise<void> {
  const { db, owner } = core
  await insertMessages(
    db,
    kept.map((item) => ({
      owner_id: owner,
      key: item.message.key,
      revision: turn.revision,
      source_id: item.sourceId,
      ...placeRow(item.place),
      ...readingOf(item),
    })),
  )
  await insertBodies(
    db,
    kept.map(({ message }) => ({ owner_id: owner, key: message.key, ...bodyRow(message) })),
  )
  await makeFindable(
    core,
    kept.map(({ message }) => searchableMail(message)),
  )
}

/** Nobody who was forgotten comes in again, by whatever way mail is kept. */
async function withoutForgotten(core: OwnerCore, kept: readonly KeptMessage[]): Promise<readonly KeptMessage[]> {
  const recognise = await recogniseIn(core.db, core.owner)
  if (!recognise.any) return kept
  const known = knownByHash(recognise)
  return kept.map((item) => {
    const left = withoutPerson(item, known)
    return left === null ? item : { ...item, ...left, meVersion: erasedMe }
  })
}

/**
 * Stands where it is said under which addresses a mail was read: words of this one were erased, and what was read in
 * them before is all that is known.
 */
export const erasedMe = 'erased'

/** Puts what is left of a kept mail in its place, and its words in the index; inside a running transaction. */
export async function keepErased(core: OwnerCore, turn: Turn, left: ReadMail): Promise<void> {
  await writeAgain(core, turn, { ...left, meVersion: erasedMe })
}

/** Kept mails with their words, as they were parsed and read. */
export async function wholeMessages(
  { db, owner }: OwnerCore,
  keys: readonly MessageKey[],
): Promise<readonly ReadMail[]> {
  const rows = await db
    .selectFrom('messages')
    .innerJoin('bodies', (join) =>
      join.onRef('bodies.owner_id', '=', 'messages.owner_id').onRef('bodies.key', '=', 'messages.key'),
    )
    .select(['head', 'finding', 'size', 'text', 'html', 'calendars'])
    .where('messages.owner_id', '=', owner)
    .where('messages.key', 'in', keys)
    .execute()
  return rows.map(({ head, finding, size, text, html, calendars }) => ({
    message: { ...(JSON.parse(head) as MessageHead), text, html, calendars: JSON.parse(calendars) as string[], size },
    finding: JSON.parse(finding) as Finding,
  }))
}

const insertMessages = insertRows('messages')
const insertBodies = insertRows('bodies')

export const selectKnown = hotList((db, owner, keys) =>
  db.selectFrom('messages').select(['key', 'source_id']).where('owner_id', '=', owner).where('key', 'in', keys),
)

/** `sourceId` is null when the message lies in another source as well, which stays its place. */
async function keepAgain(core: OwnerCore, turn: Turn, item: KeptMessage, sourceId: string | null): Promise<void> {
  await writeAgain(core, turn, item)
  if (sourceId === null) return
  const { db, owner } = core
  await moveMessage(db, { owner, key: item.message.key, sourceId, ...placeRow(item.place) })
}

async function writeAgain(core: OwnerCore, turn: Turn, item: Omit<KeptMessage, 'place'>): Promise<void> {
  const { db, owner } = core
  const { key } = item.message
  await db
    .updateTable('messages')
    .set({ revision: turn.revision, ...readingOf(item) })
    .where('owner_id', '=', owner)
    .where('key', '=', key)
    .execute()
  await db
    .updateTable('bodies')
    .set(bodyRow(item.message))
    .where('owner_id', '=', owner)
    .where('key', '=', key)
    .execute()
  await makeFindable(core, [searchableMail(item.message)])
}

/** Where a kept message lies now: taken when its source is this one, or none. */
export const moveMessage = hot<NewPlace, never>((db, slot) =>
  db
    .updateTable('messages')
    .set({
      source_id: slot('sourceId'),
      place_at: slot('place_at'),
      place_offset: slot('place_offset'),
      place_length: slot('place_length'),
    })
    .where('owner_id', '=', slot('owner'))
    .where('key', '=', slot('key'))
    .where(lostOrMoved(slot)),
)

function readingOf({ message, finding, meVersion }: Omit<KeptMessage, 'place'>) {
  return {
    reader_version: finding.readerVersion,
    me_version: meVersion,
    size: message.size,
    head: JSON.stringify(headOf(message)),
    finding: JSON.stringify(finding),
  }
}

function bodyRow(message: ParsedMessage) {
  return { text: message.text, html: message.html, calendars: JSON.stringify(message.calendars) }
}

/** Field by field: a parsed message is a head with a body, and the body has a table of its own. */
function headOf(message: ParsedMessage): MessageHead {
  return {
    key: message.key,
    messageId: message.messageId,
    date: message.date,
    from: message.from,
    replyTo: message.replyTo,
    to: message.to,
    cc: message.cc,
    subject: message.subject,
    inReplyTo: message.inReplyTo,
    references: message.references,
    headers: message.headers,
  }
}
