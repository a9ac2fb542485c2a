import { askedWords } from '#domain/fold-words.ts'
import type { MessageHead } from '#domain/message.ts'
import type { LogAnswers } from '#domain/interview-log.ts'
import type { Reflection, ReflectionAnswers } from '#domain/reflection.ts'
import { hotList } from '#store/hot.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import { makeFindable, searchVersion, type SearchableKind } from '#store/search-rows.ts'
import { shelfOf } from '#store/shelf.ts'
import { searchableArticle } from '#store/shelf-rows.ts'
import { searchableLog, searchableMail, searchableReflection } from '#store/searchable.ts'

/** Where the words are. Articles have a page of their own (`store/shelf`). */
export interface FoundText {
  readonly kind: Exclude<SearchableKind, 'article'>
  /** The mail's key; of a reflection its anchor, of an interview log its id. */
  readonly id: string
  /** Epoch ms. */
  readonly at: number | null
}

/**
 * Words in kept mail, reflections and interview logs. Rows are written and removed in the transaction that writes and
 * removes the texts, so what is found is there, and what is gone is not found.
 */
export interface Search {
  /**
   * Texts with all words of the query, the last of which may be only begun; case and accents do not count. Latest
   * first, `limit` at most; `total` counts all. Any text is a query, and one without a word finds nothing.
   */
  find(query: string, limit: number): Promise<{ readonly total: number; readonly found: readonly FoundText[] }>
}

/** Mails taken in at a time. */
const mailsAtOnce = 200

export function searchOf(core: OwnerCore): Search {
  const { db, owner } = core

  return {
    find: async (query, limit) => {
      const words = askedWords(query)
      if (words.length === 0) return { total: 0, found: [] }

      if ((await versionOf(core)) < searchVersion) await takeAnew(core)
      const rows = db
        .selectFrom('searchable')
        .where('owner_id', '=', owner)
        .where('kind', 'in', ['mail', 'reflection', 'log'])
        .where(core.searchIndex.answers(words))
      const found = await rows
        .select(['kind', 'id', 'at'])
        .orderBy((eb) => eb.fn.coalesce('at', eb.lit(0)), 'desc')
        .orderBy('kind')
        .orderBy('id')
        .limit(limit)
        .execute()
      if (found.length < limit) return { total: found.length, found: found.map(foundText) }

      const { n } = await rows
        .select((eb) => eb.cast<number>(eb.fn.countAll(), 'integer').as('n'))
        .executeTakeFirstOrThrow()
      return { total: n, found: found.map(foundText) }
    },
  }
}

function foundText({ kind, id, at }: { kind: string; id: string; at: number | null }): FoundText {
  return { kind: kind as FoundText['kind'], id, at }
}

async function versionOf({ db, owner }: OwnerCore): Promise<number> {
  const row = await db.selectFrom('owners').select('search_version').where('owner_id', '=', owner).executeTakeFirst()
  return row?.search_version ?? searchVersion
}

/** Takes in everything that was there before the index was, or before its rule changed. */
function takeAnew(core: OwnerCore): Promise<void> {
  const { owner } = core
  return core.write('nothing-derived', async (db) => {
    const within = { ...core, db }
    // Another program may have done it while this one waited for its turn.
    if ((await versionOf(within)) >= searchVersion) return

    await db.deleteFrom('searchable').where('owner_id', '=', owner).execute()
    await core.searchIndex.afterRemoving(db)
    await takeMail(within)
    await takeReflections(within)
    await takeArticles(within)
    await takeLogs(within)
    await db.updateTable('owners').set({ search_version: searchVersion }).where('owner_id', '=', owner).execute()
  })
}

async function takeMail(core: OwnerCore): Promise<void> {
  const { db, owner } = core
  const rows = await db.selectFrom('messages').select('key').where('owner_id', '=', owner).execute()
  for (let from = 0; from < rows.length; from += mailsAtOnce) {
    const keys = rows.slice(from, from + mailsAtOnce).map(({ key }) => key)
    const mails = await selectTexts(db, owner, keys)
    await makeFindable(
      core,
      mails.map(({ head, text }) => searchableMail({ ...(JSON.parse(head) as MessageHead), text })),
    )
  }
}

const selectTexts = hotList((db, owner, keys) =>
  db
    .selectFrom('messages')
    .innerJoin('bodies', (join) =>
      join.onRef('bodies.owner_id', '=', 'messages.owner_id').onRef('bodies.key', '=', 'messages.key'),
    )
    .select(['head', 'text'])
    .where('messages.owner_id', '=', owner)
    .where('messages.key', 'in', keys),
)

async function takeArticles(core: OwnerCore): Promise<void> {
  const articles = await shelfOf(core).all()
  await makeFindable(core, articles.map(searchableArticle))
}

async function takeReflections(core: OwnerCore): Promise<void> {
  const { db, owner } = core
  const rows = await db
    .selectFrom('reflections')
    .select(['application', 'answers', 'edited_at'])
    .where('owner_id', '=', owner)
    .execute()
  await makeFindable(
    core,
    rows.map((row) =>
      searchableReflection({
        application: row.application as Reflection['application'],
        answers: JSON.parse(row.answers) as ReflectionAnswers,
        editedAt: row.edited_at,
      }),
    ),
  )
}

async function takeLogs(core: OwnerCore): Promise<void> {
  const { db, owner } = core
  const rows = await db
    .selectFrom('interview_logs')
    .select(['id', 'answers', 'edited_at'])
    .where('owner_id', '=', owner)
    .execute()
  await makeFindable(
    core,
    rows.map((row) =>
      searchableLog({ id: row.id, answers: JSON.parse(row.answers) as LogAnswers, editedAt: row.edited_at }),
    ),
  )
}
