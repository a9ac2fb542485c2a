import type { OwnerCore } from '#store/owner-core.ts'
import type { Schema } from '#store/schema.ts'

type ImportState = 'running' | 'paused' | 'done' | 'failed'

export interface ImportCounts {
  readonly seen: number
  readonly kept: number
  readonly setAside: number
  readonly bytesRead: number
  readonly bytesTotal: number
  /** What the settling behind it ended in; left out where it did not. */
  readonly settledAs?: string
}

/** One run over one source, for progress and for "resume". */
interface ImportRun {
  readonly id: string
  readonly sourceId: string
  readonly state: ImportState
  readonly counts: ImportCounts
  readonly error: { readonly code: string; readonly message: string } | null
  readonly startedAt: number
  /** The last sign of life: a running one that has been silent for long was killed. */
  readonly updatedAt: number
  readonly endedAt: number | null
}

export interface Imports {
  start(sourceId: string, now: number): Promise<ImportRun>
  progress(id: string, counts: ImportCounts, now: number): Promise<void>
  end(id: string, state: Exclude<ImportState, 'running'>, now: number, error?: ImportRun['error']): Promise<void>
  /** Goes on with a run that was paused or failed. */
  resume(id: string, now: number): Promise<void>
  /** Runs that still say "running" and gave no sign of life since then were killed: they become paused. */
  pauseSilentSince(then: number, now: number): Promise<number>
  get(id: string): Promise<ImportRun | undefined>
  /** Newest first. */
  list(limit?: number): Promise<ImportRun[]>
}

const nothingYet: ImportCounts = { seen: 0, kept: 0, setAside: 0, bytesRead: 0, bytesTotal: 0 }

export function importsOf(core: OwnerCore): Imports {
  const { db, owner } = core

  const change = (id: string, values: Partial<Schema['imports']>) =>
    core.write('nothing-derived', async (trx) => {
      await trx.updateTable('imports').set(values).where('owner_id', '=', owner).where('id', '=', id).execute()
    })

  return {
    start: (sourceId, now) =>
      core.write('nothing-derived', async (trx, turn) => {
        const row = {
          owner_id: owner,
          id: turn.newId('run'),
          source_id: sourceId,
          state: 'running',
          counts: JSON.stringify(nothingYet),
          error: null,
          started_at: now,
          updated_at: now,
          ended_at: null,
        }
        await trx.insertInto('imports').values(row).execute()
        return importRun(row)
      }),

    progress: (id, counts, now) => change(id, { counts: JSON.stringify(counts), updated_at: now }),
    end: (id, state, now, error = null) =>
      change(id, { state, updated_at: now, ended_at: now, error: error && JSON.stringify(error) }),
    resume: (id, now) => change(id, { state: 'running', updated_at: now, ended_at: null, error: null }),

    pauseSilentSince: (then, now) =>
      core.write('nothing-derived', async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('imports')
          .set({ state: 'paused', ended_at: now })
          .where('owner_id', '=', owner)
          .where('state', '=', 'running')
          .where('updated_at', '<', then)
          .executeTakeFirst()
        return Number(numUpdatedRows)
      }),

    get: async (id) => {
      const row = await db
        .selectFrom('imports')
        .selectAll()
        .where('owner_id', '=', owner)
        .where('id', '=', id)
        .executeTakeFirst()
      return row && importRun(row)
    },

    list: async (limit = 50) => {
      const rows = await db
        .selectFrom('imports')
        .selectAll()
        .where('owner_id', '=', owner)
        // By the turn in which it began: the moment may have been given, and be the same or an earlier one.
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(importRun)
    },
  }
}

function importRun(row: Schema['imports']): ImportRun {
  return {
    id: row.id,
    sourceId: row.source_id,
    state: row.state as ImportState,
    counts: JSON.parse(row.counts) as ImportCounts,
    error: row.error === null ? null : (JSON.parse(row.error) as ImportRun['error']),
    startedAt: row.started_at,
    updatedAt: row.updated_at,
    endedAt: row.ended_at,
  }
}
