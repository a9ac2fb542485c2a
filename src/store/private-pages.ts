import type { Day } from '#domain/days.ts'
import type { Anchor } from '#domain/ids.ts'
import type { PrivatePage } from '#domain/private-page.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Schema } from '#store/schema.ts'

export interface PageSave {
  readonly application: Anchor
  readonly on: Day
  readonly text: string
  /** The version that was on the person's screen; 0 for the first save. */
  readonly readVersion: number
  /** Epoch ms. */
  readonly at: number
}

/** Written for oneself alone: in no search, and in an archive only when asked for. */
export interface PrivatePages {
  /** By day, oldest first. */
  list(): Promise<PrivatePage[]>
  save(save: PageSave): Promise<Result<PrivatePage, 'changed-since-read'>>
  /** For good, to the last word. */
  remove(application: Anchor, on: Day): Promise<boolean>
}

export function privatePagesOf(core: OwnerCore): PrivatePages {
  const { db, owner } = core
  const select = (from = db) => from.selectFrom('private_pages').selectAll().where('owner_id', '=', owner)

  return {
    list: async () => (await select().orderBy('on_day').orderBy('application').execute()).map(privatePage),

    save: ({ application, on, text, readVersion, at }) =>
      core.write('nothing-derived', async (trx) => {
        const row = await select(trx).where('application', '=', application).where('on_day', '=', on).executeTakeFirst()
        if ((row?.version ?? 0) !== readVersion) return err('changed-since-read')

        const saved = { text, version: readVersion + 1, edited_at: at }
        const whole = { owner_id: owner, application, on_day: on, started_at: row?.started_at ?? at, ...saved }
        await trx
          .insertInto('private_pages')
          .values(whole)
          .onConflict((conflict) => conflict.columns(['owner_id', 'application', 'on_day']).doUpdateSet(saved))
          .execute()
        return ok(privatePage(whole))
      }),

    remove: async (application, on) => {
      const isGone = await core.write('nothing-derived', async (trx) => {
        const { numDeletedRows } = await trx
          .deleteFrom('private_pages')
          .where('owner_id', '=', owner)
          .where('application', '=', application)
          .where('on_day', '=', on)
          .executeTakeFirst()
        return Number(numDeletedRows) > 0
      })
      if (isGone) await core.afterErasing()
      return isGone
    },
  }
}

export function privatePageRow(owner: string, page: PrivatePage): Schema['private_pages'] {
  return {
    owner_id: owner,
    application: page.application,
    on_day: page.on,
    text: page.text,
    version: page.version,
    started_at: page.startedAt,
    edited_at: page.editedAt,
  }
}

function privatePage(row: Schema['private_pages']): PrivatePage {
  return {
    application: row.application as Anchor,
    on: row.on_day,
    text: row.text,
    version: row.version,
    startedAt: row.started_at,
    editedAt: row.edited_at,
  }
}
