import type { Anchor, InterviewId } from '#domain/ids.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Story, StoryOrigin, StoryWords, Telling } from '#domain/story.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Db, Schema } from '#store/schema.ts'

type SaveRefusal = 'not-found' | 'changed-since-read'

/** The bank of experiences, and where each was told. */
export interface Stories {
  add(words: StoryWords, origin: StoryOrigin | null, at: number): Promise<Story>
  /** Saved as one types: a save made on an older version is refused. */
  edit(id: string, readVersion: number, words: StoryWords, at: number): Promise<Result<Story, SaveRefusal>>
  remove(id: string, at: number): Promise<boolean>
  restore(id: string): Promise<boolean>
  /** Oldest first; removed ones included. */
  list(): Promise<Story[]>
  tell(telling: Omit<Telling, 'id'>): Promise<Telling>
  untell(id: string): Promise<boolean>
  /** Oldest first. */
  tellings(): Promise<Telling[]>
}

export function storiesOf(core: OwnerCore): Stories {
  const { db, owner } = core
  const select = (from: Db = db) => from.selectFrom('stories').selectAll().where('owner_id', '=', owner)
  const setRemoved = (id: string, at: number | null) =>
    core.write('nothing-derived', async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('stories')
        .set({ removed_at: at })
        .where('owner_id', '=', owner)
        .where('id', '=', id)
        .where('removed_at', at === null ? 'is not' : 'is', null)
        .executeTakeFirst()
      return Number(numUpdatedRows) > 0
    })

  return {
    add: (words, origin, at) =>
      core.write('nothing-derived', async (trx, turn) => {
        const story = {
          ...words,
          id: turn.newId('st'),
          origin,
          version: 1,
          createdAt: at,
          editedAt: at,
          removedAt: null,
        }
        await trx.insertInto('stories').values(storyRow(owner, story)).execute()
        return story
      }),

    edit: (id, readVersion, words, at) =>
      core.write('nothing-derived', async (trx) => {
        const row = await select(trx).where('id', '=', id).executeTakeFirst()
        if (!row) return err('not-found')
        if (row.version !== readVersion) return err('changed-since-read')
        const before = storyOf(row)
        const story = { ...before, ...words, version: readVersion + 1, editedAt: at }
        await trx
          .updateTable('stories')
          .set({ version: story.version, content: contentOf(story), edited_at: at })
          .where('owner_id', '=', owner)
          .where('id', '=', id)
          .execute()
        return ok(story)
      }),

    remove: (id, at) => setRemoved(id, at),
    restore: (id) => setRemoved(id, null),
    list: async () => (await select().orderBy('created_at').orderBy('id').execute()).map(storyOf),

    tell: (telling) =>
      core.write('nothing-derived', async (trx, turn) => {
        const told = { ...telling, id: turn.newId('tl') }
        await trx.insertInto('story_tellings').values(tellingRow(owner, told)).execute()
        return told
      }),

    untell: (id) =>
      core.write('nothing-derived', async (trx) => {
        const { numDeletedRows } = await trx
          .deleteFrom('story_tellings')
          .where('owner_id', '=', owner)
          .where('id', '=', id)
          .executeTakeFirst()
        return Number(numDeletedRows) > 0
      }),

    tellings: async () => {
      const rows = await db
        .selectFrom('story_tellings')
        .selectAll()
        .where('owner_id', '=', owner)
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map(tellingOf)
    },
  }
}

export function storyRow(owner: string, story: Story): Schema['stories'] {
  return {
    owner_id: owner,
    id: story.id,
    version: story.version,
    content: contentOf(story),
    created_at: story.createdAt,
    edited_at: story.editedAt,
    removed_at: story.removedAt,
  }
}

/** Its fields in one order, whichever was edited last: the same facts make the same archive. */
function contentOf(story: Story): string {
  const { title, situation, task, action, result, skills, competencies, questions, origin } = story
  return JSON.stringify({ title, situation, task, action, result, skills, competencies, questions, origin })
}

function storyOf(row: Schema['stories']): Story {
  const content = JSON.parse(row.content) as StoryWords & Pick<Story, 'origin'>
  return {
    id: row.id,
    ...content,
    version: row.version,
    createdAt: row.created_at,
    editedAt: row.edited_at,
    removedAt: row.removed_at,
  }
}

export function tellingRow(owner: string, { id, storyId, at, application, place, interview }: Telling) {
  return { owner_id: owner, id, story_id: storyId, at, content: JSON.stringify({ application, place, interview }) }
}

function tellingOf(row: Schema['story_tellings']): Telling {
  const content = JSON.parse(row.content) as {
    application: Anchor
    place: Telling['place']
    interview: InterviewId | null
  }
  return { id: row.id, storyId: row.story_id, ...content, at: row.at }
}
