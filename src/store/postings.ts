import type { Anchor } from '#domain/ids.ts'
import type { KeptPosting } from '#domain/kept-posting.ts'
import type { RequirementList } from '#domain/requirement.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Schema } from '#store/schema.ts'

type ListSave = Omit<RequirementList, 'version'> & {
  /** The version that was on the person's screen; 0 for the first save. */
  readonly readVersion: number
}

/** Advertisements, and what they ask for as the person left it; each save of a list is a version of its own. */
export interface Postings {
  add(posting: Omit<KeptPosting, 'id'>): Promise<KeptPosting>
  /** Oldest first. */
  list(): Promise<KeptPosting[]>
  remove(id: string): Promise<boolean>
  /** All versions of all lists: by application, oldest first. */
  lists(): Promise<RequirementList[]>
  /** Oldest first. */
  versionsOf(application: Anchor): Promise<RequirementList[]>
  /** Adds a version; the oldest beyond `mostVersions` go. */
  saveList(save: ListSave): Promise<Result<RequirementList, 'changed-since-read'>>
}

/** Of one list: enough to go back, and no more than a person would look through. */
const mostVersions = 60

export function postingsOf(core: OwnerCore): Postings {
  const { db, owner } = core
  const lists = (from = db) => from.selectFrom('requirement_lists').selectAll().where('owner_id', '=', owner)

  return {
    add: (added) =>
      core.write('nothing-derived', async (trx, turn) => {
        const posting = { ...added, id: turn.newId('j') }
        await trx.insertInto('postings').values(postingRow(owner, posting)).execute()
        return posting
      }),

    list: async () => {
      const rows = await db
        .selectFrom('postings')
        .selectAll()
        .where('owner_id', '=', owner)
        .orderBy('fetched_at')
        .orderBy('id')
        .execute()
      return rows.map(posting)
    },

    remove: (id) =>
      core.write('nothing-derived', async (trx) => {
        const { numDeletedRows } = await trx
          .deleteFrom('postings')
          .where('owner_id', '=', owner)
          .where('id', '=', id)
          .executeTakeFirst()
        return Number(numDeletedRows) > 0
      }),

    lists: async () => (await lists().orderBy('application').orderBy('version').execute()).map(requirementList),

    versionsOf: async (application) =>
      (await lists().where('application', '=', application).orderBy('version').execute()).map(requirementList),

    saveList: ({ readVersion, ...save }) =>
      core.write('nothing-derived', async (trx) => {
        const present = await lists(trx)
          .where('application', '=', save.application)
          .orderBy('version', 'desc')
          .executeTakeFirst()
        if ((present?.version ?? 0) !== readVersion) return err('changed-since-read' as const)

        const saved = { ...save, version: readVersion + 1 }
        await trx.insertInto('requirement_lists').values(requirementListRow(owner, saved)).execute()
        await trx
          .deleteFrom('requirement_lists')
          .where('owner_id', '=', owner)
          .where('application', '=', save.application)
          .where('version', '<=', saved.version - mostVersions)
          .execute()
        return ok(saved)
      }),
  }
}

export function postingRow(owner: string, { id, application, fetchedAt, title, text, source }: KeptPosting) {
  const content = JSON.stringify({ title, text, source })
  return { owner_id: owner, id, application, fetched_at: fetchedAt, content }
}

export function requirementListRow(owner: string, list: RequirementList) {
  const { application, version, savedAt, postingId, requirements } = list
  const content = JSON.stringify({ postingId, requirements })
  return { owner_id: owner, application, version, saved_at: savedAt, content }
}

function posting(row: Schema['postings']): KeptPosting {
  const { title, text, source } = JSON.parse(row.content) as Pick<KeptPosting, 'title' | 'text' | 'source'>
  return { id: row.id, application: row.application as Anchor, title, text, source, fetchedAt: row.fetched_at }
}

function requirementList(row: Schema['requirement_lists']): RequirementList {
  const { postingId, requirements } = JSON.parse(row.content) as Pick<RequirementList, 'postingId' | 'requirements'>
  return {
    application: row.application as Anchor,
    postingId,
    requirements,
    version: row.version,
    savedAt: row.saved_at,
  }
}
