import type { Change } from '#domain/correction.ts'
import type { ApplicationFact, ContactFact, ManualFact } from '#domain/manual.ts'
import type { ManualId } from '#domain/ids.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { TableImport } from '#domain/table-import.ts'
import { insertRows } from '#store/hot.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Schema } from '#store/schema.ts'

/** What a table brings, to be written as one. */
export interface TableWrite {
  readonly at: number
  readonly name: string
  readonly format: TableImport['format']
  readonly counts: TableImport['counts']
  readonly entries: readonly { readonly id: ManualId; readonly fact: ApplicationFact | ContactFact }[]
  /** Corrections that join rows with applications known before. */
  readonly merges: readonly Extract<Change, { type: 'merge' }>[]
}

/** Tables that were read in, each to be taken back as a whole. */
export interface TableImports {
  /** Makes and changes the entries, all or none. An entry that is there keeps its time. */
  add(write: TableWrite): Promise<TableImport>
  /**
   * Takes the entries away that it made, puts back those it changed, and undoes its joining. What a later table said
   * about the same rows stays.
   */
  undo(id: string, at: number): Promise<Result<TableImport, 'not-found'>>
  /** Latest first, undone ones included. */
  list(): Promise<TableImport[]>
}

export function tableImportsOf(core: OwnerCore): TableImports {
  const { db, owner } = core
  const select = (from = db) => from.selectFrom('table_imports').selectAll().where('owner_id', '=', owner)

  return {
    add: ({ at, name, format, counts, entries, merges }) =>
      core.write('history', async (trx, turn) => {
        const known = await trx
          .selectFrom('manual_entries')
          .select(['id', 'fact'])
          .where('owner_id', '=', owner)
          .where('id', 'like', 'm_t%')
          .execute()
        const before = new Map(known.map((row) => [row.id, JSON.parse(row.fact) as ManualFact]))
        const row = (id: ManualId, fact: ApplicationFact | ContactFact) => ({
          owner_id: owner,
          id: id as string,
          at,
          fact: JSON.stringify(fact),
          removed_at: null,
        })
        await insertEntries(
          trx,
          entries.filter(({ id }) => !before.has(id)).map(({ id, fact }) => row(id, fact)),
        )
        for (const { id, fact } of entries) {
          if (!before.has(id)) continue
          await trx
            .updateTable('manual_entries')
            .set({ fact: JSON.stringify(fact) })
            .where('owner_id', '=', owner)
            .where('id', '=', id)
            .execute()
        }
        const corrections = merges.map((change) => ({
          owner_id: owner,
          id: turn.newId('c'),
          at,
          change: JSON.stringify(change),
          undone_at: null,
        }))
        await insertCorrections(trx, corrections)

        const made: TableImport = {
          id: turn.newId('t'),
          at,
          name,
          format,
          counts,
          changes: entries.map(({ id }) => ({
            id,
            before: (before.get(id) as ApplicationFact | ContactFact | undefined) ?? null,
          })),
          merges: corrections.map(({ id }) => id),
          undoneAt: null,
        }
        await trx.insertInto('table_imports').values(tableImportRow(owner, made)).execute()
        return made
      }),

    undo: (id, at) =>
      core.write('history', async (trx): Promise<Result<TableImport, 'not-found'>> => {
        const rows = await select(trx).where('undone_at', 'is', null).orderBy('id').execute()
        const index = rows.findIndex((row) => row.id === id)
        const found = rows[index]
        if (!found) return err('not-found')

        const undone = { ...tableImport(found), undoneAt: at }
        const later = new Set(rows.slice(index + 1).flatMap((row) => tableImport(row).changes.map((one) => one.id)))
        for (const change of undone.changes) {
          if (later.has(change.id)) continue
          const entry = { owner_id: owner, id: change.id as string }
          if (change.before === null) {
            await trx
              .deleteFrom('manual_entries')
              .where((eb) => eb.and(entry))
              .execute()
          } else {
            const fact = JSON.stringify(change.before)
            await trx
              .updateTable('manual_entries')
              .set({ fact })
              .where((eb) => eb.and(entry))
              .execute()
          }
        }
        for (const merge of undone.merges) {
          await trx
            .updateTable('corrections')
            .set({ undone_at: at })
            .where('owner_id', '=', owner)
            .where('id', '=', merge)
            .where('undone_at', 'is', null)
            .execute()
        }
        await trx
          .updateTable('table_imports')
          .set({ undone_at: at })
          .where('owner_id', '=', owner)
          .where('id', '=', id)
          .execute()
        return ok(undone)
      }),

    list: async () => (await select().orderBy('id', 'desc').execute()).map(tableImport),
  }
}

const insertEntries = insertRows('manual_entries')
const insertCorrections = insertRows('corrections')

export function tableImportRow(owner: string, one: TableImport): Schema['table_imports'] {
  return {
    owner_id: owner,
    id: one.id,
    at: one.at,
    name: one.name,
    format: one.format,
    counts: JSON.stringify(one.counts),
    changes: JSON.stringify(one.changes),
    merges: JSON.stringify(one.merges),
    undone_at: one.undoneAt,
  }
}

function tableImport(row: Schema['table_imports']): TableImport {
  return {
    id: row.id,
    at: row.at,
    name: row.name,
    format: row.format as TableImport['format'],
    counts: JSON.parse(row.counts) as TableImport['counts'],
    changes: JSON.parse(row.changes) as TableImport['changes'],
    merges: JSON.parse(row.merges) as TableImport['merges'],
    undoneAt: row.undone_at,
  }
}
