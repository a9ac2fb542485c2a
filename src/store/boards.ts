import { randomInt } from 'node:crypto'
import type { Board, ListedOpening, Opening } from '#domain/board.ts'
import type { CoolOff } from '#domain/cool-off.ts'
import { insertRows } from '#store/hot.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Db } from '#store/schema.ts'

/** Companies' boards, the roles that stood on them, and how long companies are said to wait. */
export interface Boards {
  /** By company, then id. */
  list(): Promise<Board[]>
  get(id: string): Promise<Board | undefined>
  /** Those not known yet; what is known keeps its state. */
  suggest(boards: readonly Board[]): Promise<number>
  /** Adds or replaces what is said of it, as when the person confirms it. */
  put(board: Board): Promise<void>
  /** Whoever moves `nextAt` first may read the board; false when another did, or it is not due. */
  claim(id: string, now: number, until: number): Promise<boolean>
  /** What a reading brought, and how far it came, in one: rows and ETag together or neither. */
  commitReading(id: string, reading: Pick<Board, 'reading' | 'nextAt'>, changed: readonly Opening[]): Promise<void>
  /** By id. Closed ones as well. */
  openings(boardId?: string): Promise<Opening[]>
  /** Those of confirmed boards without their words: all that is needed to see which role fits. By id. */
  listed(): Promise<ListedOpening[]>
  /** Another text whenever `listed` may tell something else. */
  listedVersion(): Promise<string>
  opening(id: string): Promise<Opening | undefined>
  putOpening(opening: Opening): Promise<void>
  /** What the person changed of the shipped table. */
  coolOffs(): Promise<CoolOff[]>
  putCoolOff(coolOff: CoolOff): Promise<void>
}

export function boardsOf(core: OwnerCore): Boards {
  const { db, owner } = core

  const boardIn = async (from: Db, id: string) => {
    const row = await from
      .selectFrom('boards')
      .selectAll()
      .where('owner_id', '=', owner)
      .where('id', '=', id)
      .executeTakeFirst()
    return row && toBoard(row)
  }

  return {
    list: async () => {
      const rows = await db.selectFrom('boards').selectAll().where('owner_id', '=', owner).orderBy('id').execute()
      return rows.map(toBoard).toSorted((a, b) => compare(a.company, b.company) || compare(a.id, b.id))
    },

    get: (id) => boardIn(db, id),

    suggest: async (found) => {
      if (found.length === 0) return 0
      const rows = await db.selectFrom('boards').select('id').where('owner_id', '=', owner).execute()
      const known = new Set(rows.map(({ id }) => id))
      const fresh = found.filter(({ id }) => !known.has(id))
      if (fresh.length === 0) return 0
      await core.write('history', async (trx) => {
        await insertNewBoards(
          trx,
          fresh.map((board) => boardRow(owner, board)),
        )
      })
      return fresh.length
    },

    put: (board) =>
      core.write('history', async (trx) => {
        await writeBoard(trx, owner, board)
      }),

    claim: (id, now, until) =>
      core.write('nothing-derived', async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('boards')
          .set({ next_at: until })
          .where('owner_id', '=', owner)
          .where('id', '=', id)
          .where('state', '=', 'confirmed')
          .where('next_at', '<=', now)
          .executeTakeFirst()
        return Number(numUpdatedRows) > 0
      }),

    commitReading: (id, { reading, nextAt }, changed) =>
      core.write('history', async (trx, { revision }) => {
        const board = await boardIn(trx, id)
        // Taken off meanwhile: nothing of it is kept.
        if (board?.state !== 'confirmed') return
        await writeBoard(trx, owner, { ...board, reading, nextAt })
        for (const opening of changed) await writeOpening(trx, owner, opening)
        if (changed.length > 0) await noteChange(trx, owner, id, revision)
      }),

    openings: async (boardId) => {
      let query = db.selectFrom('openings').selectAll().where('owner_id', '=', owner)
      if (boardId !== undefined) query = query.where('board_id', '=', boardId)
      return (await query.orderBy('id').execute()).map(toOpening)
    },

    listed: async () => {
      const rows = await db
        .selectFrom('openings')
        .innerJoin('boards', (join) =>
          join.onRef('boards.owner_id', '=', 'openings.owner_id').onRef('boards.id', '=', 'openings.board_id'),
        )
        .where('openings.owner_id', '=', owner)
        .where('boards.state', '=', 'confirmed')
        .select(['openings.id', 'openings.board_id', 'openings.closed_at', 'openings.content'])
        .orderBy('openings.id')
        .execute()
      return rows.map((row) => {
        const { posting, ...opening } = toOpening({ ...row, words: null })
        const { text: _, ...listed } = posting
        return { ...opening, posting: listed }
      })
    },

    listedVersion: async () => {
      const rows = await db
        .selectFrom('boards')
        .select(['id', 'openings_version'])
        .where('owner_id', '=', owner)
        .where('state', '=', 'confirmed')
        .orderBy('id')
        .execute()
      return rows.map(({ id, openings_version }) => `${id}:${openings_version}`).join(' ')
    },

    opening: async (id) => {
      const row = await db
        .selectFrom('openings')
        .selectAll()
        .where('owner_id', '=', owner)
        .where('id', '=', id)
        .executeTakeFirst()
      return row && toOpening(row)
    },

    putOpening: (opening) =>
      core.write('history', async (trx, { revision }) => {
        await writeOpening(trx, owner, opening)
        await noteChange(trx, owner, opening.boardId, revision)
      }),

    coolOffs: async () => {
      const rows = await db
        .selectFrom('cool_offs')
        .selectAll()
        .where('owner_id', '=', owner)
        .orderBy('company')
        .execute()
      return rows.map((row) => ({
        company: row.company,
        name: row.name,
        months: row.months,
        appliesTo: row.applies_to as CoolOff['appliesTo'],
        source: row.source,
        changedAt: row.changed_at,
        removedAt: row.removed_at,
      }))
    },

    putCoolOff: (coolOff) =>
      core.write('history', async (trx) => {
        const { owner_id: _, company: __, ...change } = coolOffRow(owner, coolOff)
        await trx
          .insertInto('cool_offs')
          .values(coolOffRow(owner, coolOff))
          .onConflict((conflict) => conflict.columns(['owner_id', 'company']).doUpdateSet(change))
          .execute()
      }),
  }
}

const insertNewBoards = insertRows('boards', (insert) => insert.onConflict((conflict) => conflict.doNothing()))

async function writeBoard(trx: Db, owner: string, board: Board): Promise<void> {
  const row = boardRow(owner, board)
  const { state, next_at, content } = row
  await trx
    .insertInto('boards')
    .values(row)
    .onConflict((conflict) => conflict.columns(['owner_id', 'id']).doUpdateSet({ state, next_at, content }))
    .execute()
}

async function writeOpening(trx: Db, owner: string, opening: Opening): Promise<void> {
  const row = openingRow(owner, opening)
  const { closed_at, content, words } = row
  await trx
    .insertInto('openings')
    .values(row)
    .onConflict((conflict) => conflict.columns(['owner_id', 'id']).doUpdateSet({ closed_at, content, words }))
    .execute()
}

async function noteChange(trx: Db, owner: string, board: string, revision: number): Promise<void> {
  await trx
    .updateTable('boards')
    .set({ openings_version: revision })
    .where('owner_id', '=', owner)
    .where('id', '=', board)
    .execute()
}

/** The version is one nobody has seen: a board that came out of an archive is another than the one before. */
export function boardRow(owner: string, { id, state, nextAt, ...content }: Board) {
  const openings_version = randomInt(2 ** 40)
  return { owner_id: owner, id, state, next_at: nextAt, content: JSON.stringify(content), openings_version }
}

export function openingRow(owner: string, { id, boardId, closedAt, posting, ...content }: Opening) {
  const { text, ...listed } = posting
  return {
    owner_id: owner,
    id,
    board_id: boardId,
    closed_at: closedAt,
    content: JSON.stringify({ posting: listed, ...content }),
    words: text,
  }
}

export function coolOffRow(owner: string, { company, name, months, appliesTo, source, changedAt, removedAt }: CoolOff) {
  return {
    owner_id: owner,
    company,
    name,
    months,
    applies_to: appliesTo,
    source,
    changed_at: changedAt,
    removed_at: removedAt,
  }
}

function toBoard(row: { id: string; state: string; next_at: number; content: string }): Board {
  const content = JSON.parse(row.content) as Omit<Board, 'id' | 'state' | 'nextAt'>
  return { ...content, id: row.id, state: row.state as Board['state'], nextAt: row.next_at }
}

interface OpeningRow {
  readonly id: string
  readonly board_id: string
  readonly closed_at: number | null
  readonly content: string
  readonly words: string | null
}

function toOpening(row: OpeningRow): Opening {
  const { posting, ...content } = JSON.parse(row.content) as Omit<ListedOpening, 'id' | 'boardId' | 'closedAt'> & {
    readonly posting: { readonly text?: string | null }
  }
  const said: Opening['posting'] = { ...posting, text: row.words ?? posting.text ?? null }
  return { ...content, posting: said, id: row.id, boardId: row.board_id, closedAt: row.closed_at }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
