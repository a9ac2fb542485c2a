import type { MailSourceKind } from '#domain/mail-source.ts'
import type { Place } from '#domain/message.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import { placeOf } from '#store/place.ts'
import type { Db, Schema } from '#store/schema.ts'

/** A mailbox that mail was read from. */
export interface Source {
  readonly id: string
  readonly kind: MailSourceKind
  readonly path: string
  readonly name: string
  /** What tells that the source is still the one the cursor was made for; the mail folder's own notation. */
  readonly fingerprint: string | null
  /** Where reading goes on; the mail folder's own notation. Null before the first batch. */
  readonly cursor: unknown
  /** Messages up to the cursor, unreadable ones included. */
  readonly seen: number
  /** Kept messages that lie here, and messages that could not be read. */
  readonly kept: number
  readonly setAside: number
  /** Messages that could not be looked at again, as the source was gone at the last try. */
  readonly unreachable: number
  readonly addedAt: number
  readonly lastImportAt: number | null
}

/** A message that could not be read: place and reason, no bytes (DESIGN, principle 4). */
export interface SetAside {
  readonly place: Place
  readonly reason: string
}

export interface Sources {
  /** The source of this kind and path, made when there is none. */
  open(source: Pick<Source, 'kind' | 'path' | 'name'>, now: number): Promise<Source>
  get(id: string): Promise<Source | undefined>
  list(): Promise<Source[]>
  update(id: string, change: Partial<Pick<Source, 'name' | 'path' | 'fingerprint' | 'unreachable'>>): Promise<void>
  setAside(id: string): Promise<SetAside[]>
  /** Takes mail off the list of what was set aside: it was read after all, or lies there no more. */
  takeBack(id: string, places: readonly Place[]): Promise<void>
  /** Where all mail of a source lies that was read, kept or not (`Place.at`). */
  places(id: string): Promise<ReadonlySet<string>>
  /** Takes a source off the list. Its kept mail stays; what was forgotten of it cannot be looked at again. */
  remove(id: string): Promise<void>
}

export function sourcesOf(core: OwnerCore): Sources {
  const { db, owner } = core

  const get = async (id: string) => {
    const row = await selectSources(db, owner).where('id', '=', id).executeTakeFirst()
    return row && source(row)
  }

  return {
    get,
    list: async () => (await selectSources(db, owner).orderBy('added_at').orderBy('id').execute()).map(source),

    open: async ({ kind, path, name }, now) => {
      const id = await core.write('nothing-derived', async (trx, turn) => {
        const known = await trx
          .selectFrom('sources')
          .select('id')
          .where('owner_id', '=', owner)
          .where('kind', '=', kind)
          .where('path', '=', path)
          .executeTakeFirst()
        if (known) return known.id

        const added = turn.newId('src')
        await trx
          .insertInto('sources')
          .values({
            owner_id: owner,
            id: added,
            kind,
            path,
            name,
            fingerprint: null,
            cursor: null,
            seen: 0,
            unreachable: 0,
            added_at: now,
            last_import_at: null,
          })
          .execute()
        return added
      })
      const opened = await get(id)
      if (!opened) throw new Error('A source was removed while it was opened.')
      return opened
    },

    update: (id, { name, path, fingerprint, unreachable }) =>
      core.write('nothing-derived', async (trx) => {
        const change = {
          ...(name !== undefined && { name }),
          ...(path !== undefined && { path }),
          ...(fingerprint !== undefined && { fingerprint }),
          ...(unreachable !== undefined && { unreachable }),
        }
        if (Object.keys(change).length === 0) return
        await trx.updateTable('sources').set(change).where('owner_id', '=', owner).where('id', '=', id).execute()
      }),

    setAside: async (id) => {
      const rows = await db
        .selectFrom('set_aside')
        .select(['place_at', 'place_offset', 'place_length', 'reason'])
        .where('owner_id', '=', owner)
        .where('source_id', '=', id)
        .orderBy('place_offset')
        .orderBy('place_at')
        .execute()
      return rows.map((row) => ({ place: placeOf(row), reason: row.reason }))
    },

    takeBack: (id, places) =>
      core.write('nothing-derived', async (trx) => {
        for (const { at } of places) {
          await trx
            .deleteFrom('set_aside')
            .where('owner_id', '=', owner)
            .where('source_id', '=', id)
            .where('place_at', '=', at)
            .execute()
        }
      }),

    places: async (id) => {
      const lying = (table: 'messages' | 'forgotten') =>
        db.selectFrom(table).select('place_at').where('owner_id', '=', owner).where('source_id', '=', id).execute()
      const rows = [...(await lying('messages')), ...(await lying('forgotten'))]
      return new Set(rows.map((row) => row.place_at))
    },

    remove: (id) =>
      core.write('nothing-derived', async (trx) => {
        for (const table of ['messages', 'forgotten'] as const) {
          await trx
            .updateTable(table)
            .set({ source_id: null })
            .where('owner_id', '=', owner)
            .where('source_id', '=', id)
            .execute()
        }
        await trx.deleteFrom('sources').where('owner_id', '=', owner).where('id', '=', id).execute()
      }),
  }
}

function selectSources(db: Db, owner: string) {
  return db
    .selectFrom('sources')
    .selectAll()
    .where('owner_id', '=', owner)
    .select((eb) => [
      eb
        .selectFrom('messages')
        .whereRef('messages.owner_id', '=', 'sources.owner_id')
        .whereRef('messages.source_id', '=', 'sources.id')
        .select((inner) => inner.cast<number>(inner.fn.countAll(), 'integer').as('n'))
        .as('kept'),
      eb
        .selectFrom('set_aside')
        .whereRef('set_aside.owner_id', '=', 'sources.owner_id')
        .whereRef('set_aside.source_id', '=', 'sources.id')
        .select((inner) => inner.cast<number>(inner.fn.countAll(), 'integer').as('n'))
        .as('set_aside_count'),
    ])
}

type SourceRow = Schema['sources'] & { readonly kept: number | null; readonly set_aside_count: number | null }

function source(row: SourceRow): Source {
  return {
    id: row.id,
    kind: row.kind as MailSourceKind,
    path: row.path,
    name: row.name,
    fingerprint: row.fingerprint,
    cursor: row.cursor === null ? null : (JSON.parse(row.cursor) as unknown),
    seen: row.seen,
    kept: row.kept ?? 0,
    setAside: row.set_aside_count ?? 0,
    unreachable: row.unreachable,
    addedAt: row.added_at,
    lastImportAt: row.last_import_at,
  }
}
