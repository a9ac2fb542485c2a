import type { Draft } from '#domain/draft.ts'
import type { StepId } from '#domain/ids.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Schema } from '#store/schema.ts'

/** What of a draft can be edited or is made once; the rest is the store's. */
type DraftContent = Omit<Draft, 'id' | 'stepId' | 'version' | 'createdAt' | 'editedAt'>

type EditRefusal = 'not-found' | 'changed-since-read'

export interface Drafts {
  create(draft: DraftContent & Pick<Draft, 'stepId'>, at: number): Promise<Draft>
  get(id: string): Promise<Draft | undefined>
  /** Oldest first. */
  list(): Promise<Draft[]>
  forStep(stepId: StepId): Promise<Draft[]>
  /** `readVersion` is the version that was on the person's screen; the words before the edit are kept. */
  edit(id: string, readVersion: number, change: Partial<DraftContent>, at: number): Promise<Result<Draft, EditRefusal>>
  /** Earlier versions, oldest first; the present one is not among them. */
  earlier(id: string): Promise<Draft[]>
  remove(id: string): Promise<boolean>
}

export function draftsOf(core: OwnerCore): Drafts {
  const { db, owner } = core
  const select = (from = db) => from.selectFrom('drafts').selectAll().where('owner_id', '=', owner)

  const get = async (id: string, from = db) => {
    const row = await select(from).where('id', '=', id).executeTakeFirst()
    return row && draft(row)
  }

  return {
    get: (id) => get(id),
    list: async () => (await select().orderBy('created_at').orderBy('id').execute()).map(draft),
    forStep: async (stepId) =>
      (await select().where('step_id', '=', stepId).orderBy('created_at').orderBy('id').execute()).map(draft),

    create: ({ stepId, ...content }, at) =>
      core.write('nothing-derived', async (trx, turn) => {
        const row = {
          owner_id: owner,
          id: turn.newId('w'),
          step_id: stepId,
          version: 1,
          content: JSON.stringify(content),
          created_at: at,
          edited_at: at,
        }
        await trx.insertInto('drafts').values(row).execute()
        return draft(row)
      }),

    edit: (id, readVersion, change, at) =>
      core.write('nothing-derived', async (trx): Promise<Result<Draft, EditRefusal>> => {
        const row = await select(trx).where('id', '=', id).executeTakeFirst()
        if (!row) return err('not-found')
        if (row.version !== readVersion) return err('changed-since-read')

        const { version, content, edited_at } = row
        await trx
          .insertInto('draft_versions')
          .values({ owner_id: owner, draft_id: id, version, content, edited_at })
          .execute()
        const edited = {
          version: version + 1,
          content: JSON.stringify({ ...(JSON.parse(content) as DraftContent), ...change }),
          edited_at: at,
        }
        await trx.updateTable('drafts').set(edited).where('owner_id', '=', owner).where('id', '=', id).execute()
        return ok(draft({ ...row, ...edited }))
      }),

    earlier: async (id) => {
      const rows = await db
        .selectFrom('draft_versions as earlier')
        .innerJoin('drafts', (join) =>
          join.onRef('drafts.owner_id', '=', 'earlier.owner_id').onRef('drafts.id', '=', 'earlier.draft_id'),
        )
        .select(['drafts.id', 'step_id', 'created_at', 'earlier.version', 'earlier.content', 'earlier.edited_at'])
        .where('earlier.owner_id', '=', owner)
        .where('draft_id', '=', id)
        .orderBy('earlier.version')
        .execute()
      return rows.map(draft)
    },

    remove: (id) =>
      core.write('nothing-derived', async (trx) => {
        const { numDeletedRows } = await trx
          .deleteFrom('drafts')
          .where('owner_id', '=', owner)
          .where('id', '=', id)
          .executeTakeFirst()
        return Number(numDeletedRows) > 0
      }),
  }
}

/** Field by field, as the rest has columns of its own. */
export function draftContent(draft: Draft): DraftContent {
  const { kind, language, to, from, subject, body, inReplyTo, references, tells, kept, composed } = draft
  return {
    kind,
    language,
    to,
    from,
    subject,
    body,
    inReplyTo,
    references,
    tells,
    ...(kept && { kept }),
    ...(composed && { composed }),
  }
}

function draft(row: Omit<Schema['drafts'], 'owner_id'>): Draft {
  return {
    ...(JSON.parse(row.content) as DraftContent),
    id: row.id,
    stepId: row.step_id as StepId,
    version: row.version,
    createdAt: row.created_at,
    editedAt: row.edited_at,
  }
}
