import type { Anchor } from '#domain/ids.ts'
import type { CardSchedule, CardWords, PracticeCard, PracticeReview, QuestionList } from '#domain/practice.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { insertRows } from '#store/hot.ts'
import type { OwnerCore } from '#store/owner-core.ts'
import type { Db, Schema } from '#store/schema.ts'

type ChangeRefusal = 'not-found' | 'changed-since-read'

/** Cards, their ratings, and the lists of questions they came from. */
export interface Practice {
  /** Removed ones included. By age. */
  cards(): Promise<PracticeCard[]>
  /** Keeps a card that is not kept yet; false when one of this id is. */
  keep(card: PracticeCard): Promise<boolean>
  /** Changes what `change` gives; a change made on an older version is refused. */
  change(
    id: string,
    readVersion: number,
    change: Partial<CardWords & Pick<PracticeCard, 'state' | 'removedAt'>>,
    at: number,
  ): Promise<Result<PracticeCard, ChangeRefusal>>
  /** Notes a rating and moves the card to `after`, both or neither. */
  rate(review: Omit<PracticeReview, 'id'>, readVersion: number): Promise<Result<PracticeReview, ChangeRefusal>>
  /** Takes the last rating of a card back: its schedule is as it was. */
  unrate(reviewId: string): Promise<Result<PracticeCard, ChangeRefusal>>
  /** Oldest first. */
  reviews(): Promise<PracticeReview[]>
  /** Keeps what is new of a list of questions, and which those were. */
  takeList(list: Pick<QuestionList, 'at' | 'name'>, cards: readonly PracticeCard[]): Promise<QuestionList>
  /** Takes away the cards of a list that nobody has practised or changed. */
  undoList(id: string, at: number): Promise<boolean>
  /** Oldest first. */
  lists(): Promise<QuestionList[]>
}

export function practiceOf(core: OwnerCore): Practice {
  const { db, owner } = core
  const select = (from: Db = db) => from.selectFrom('practice_cards').selectAll().where('owner_id', '=', owner)
  const get = (trx: Db, id: string) => select(trx).where('id', '=', id).executeTakeFirst()
  const put = async (trx: Db, card: PracticeCard) => {
    const { owner_id: _owner, id, ...changed } = cardRow(owner, card)
    await trx.updateTable('practice_cards').set(changed).where('owner_id', '=', owner).where('id', '=', id).execute()
    return card
  }

  return {
    cards: async () => (await select().orderBy('created_at').orderBy('id').execute()).map(cardOf),

    keep: (card) =>
      core.write('nothing-derived', async (trx) => {
        if (await get(trx, card.id)) return false
        await insertCards(trx, [cardRow(owner, card)])
        return true
      }),

    change: (id, readVersion, change, at) =>
      core.write('nothing-derived', async (trx) => {
        const row = await get(trx, id)
        if (!row) return err('not-found')
        if (row.version !== readVersion) return err('changed-since-read')
        return ok(await put(trx, { ...cardOf(row), ...change, version: readVersion + 1, editedAt: at }))
      }),

    rate: (review, readVersion) =>
      core.write('nothing-derived', async (trx, turn) => {
        const row = await get(trx, review.cardId)
        if (!row) return err('not-found')
        if (row.version !== readVersion) return err('changed-since-read')
        await put(trx, { ...cardOf(row), schedule: review.after, version: readVersion + 1 })
        const noted = { ...review, id: turn.newId('rv') }
        await insertReviews(trx, [reviewRow(owner, noted)])
        return ok(noted)
      }),

    unrate: (reviewId) =>
      core.write('nothing-derived', async (trx) => {
        const found = await trx
          .selectFrom('practice_reviews')
          .selectAll()
          .where('owner_id', '=', owner)
          .where('id', '=', reviewId)
          .executeTakeFirst()
        const row = found && (await get(trx, found.card_id))
        if (!found || !row) return err('not-found')
        const review = reviewOf(found)
        if (JSON.stringify(cardOf(row).schedule) !== JSON.stringify(review.after)) return err('changed-since-read')
        await trx.deleteFrom('practice_reviews').where('owner_id', '=', owner).where('id', '=', reviewId).execute()
        return ok(await put(trx, { ...cardOf(row), schedule: review.before, version: row.version + 1 }))
      }),

    reviews: async () => {
      const rows = await db
        .selectFrom('practice_reviews')
        .selectAll()
        .where('owner_id', '=', owner)
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map(reviewOf)
    },

    takeList: ({ at, name }, cards) =>
      core.write('nothing-derived', async (trx, turn) => {
        const known = new Set((await select(trx).execute()).map(({ id }) => id))
        const added = cards.filter(({ id }) => !known.has(id))
        await insertCards(
          trx,
          added.map((card) => cardRow(owner, card)),
        )
        const list = { id: turn.newId('ql'), at, name, cardIds: added.map(({ id }) => id), undoneAt: null }
        await trx.insertInto('question_lists').values(listRow(owner, list)).execute()
        return list
      }),

    undoList: (id, at) =>
      core.write('nothing-derived', async (trx) => {
        const row = await trx
          .selectFrom('question_lists')
          .selectAll()
          .where('owner_id', '=', owner)
          .where('id', '=', id)
          .where('undone_at', 'is', null)
          .executeTakeFirst()
        if (!row) return false
        for (const cardId of listOf(row).cardIds) {
          await trx
            .deleteFrom('practice_cards')
            .where('owner_id', '=', owner)
            .where('id', '=', cardId)
            .where('version', '=', 1)
            .execute()
        }
        await trx
          .updateTable('question_lists')
          .set({ undone_at: at })
          .where('owner_id', '=', owner)
          .where('id', '=', id)
          .execute()
        return true
      }),

    lists: async () => {
      const rows = await db
        .selectFrom('question_lists')
        .selectAll()
        .where('owner_id', '=', owner)
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map(listOf)
    },
  }
}

const insertCards = insertRows('practice_cards')
const insertReviews = insertRows('practice_reviews')

export function cardRow(owner: string, card: PracticeCard): Schema['practice_cards'] {
  const { question, answer, type, storyId, state, application } = card
  return {
    owner_id: owner,
    id: card.id,
    version: card.version,
    content: JSON.stringify({ question, answer, type, storyId, state, application }),
    schedule: scheduleText(card.schedule),
    created_at: card.createdAt,
    edited_at: card.editedAt,
    removed_at: card.removedAt,
  }
}

/** Its fields in one order, so that two of the same say the same. */
function scheduleText(schedule: CardSchedule): string {
  const { due, stability, difficulty, scheduledDays, learningSteps, reps, lapses, state, lastReview } = schedule
  return JSON.stringify({
    due,
    stability,
    difficulty,
    scheduledDays,
    learningSteps,
    reps,
    lapses,
    state,
    lastReview,
  })
}

function cardOf(row: Schema['practice_cards']): PracticeCard {
  const content = JSON.parse(row.content) as CardWords & { state: PracticeCard['state']; application: Anchor | null }
  return {
    id: row.id,
    ...content,
    schedule: JSON.parse(row.schedule) as CardSchedule,
    version: row.version,
    createdAt: row.created_at,
    editedAt: row.edited_at,
    removedAt: row.removed_at,
  }
}

export function reviewRow(owner: string, { id, cardId, at, rating, before, after }: PracticeReview) {
  const content = `{"rating":${JSON.stringify(rating)},"before":${scheduleText(before)},"after":${scheduleText(after)}}`
  return { owner_id: owner, id, card_id: cardId, at, content }
}

function reviewOf(row: Schema['practice_reviews']): PracticeReview {
  const content = JSON.parse(row.content) as Pick<PracticeReview, 'rating' | 'before' | 'after'>
  return { id: row.id, cardId: row.card_id, at: row.at, ...content }
}

export function listRow(owner: string, { id, at, name, cardIds, undoneAt }: QuestionList): Schema['question_lists'] {
  return { owner_id: owner, id, at, name, card_ids: JSON.stringify(cardIds), undone_at: undoneAt }
}

function listOf(row: Schema['question_lists']): QuestionList {
  return {
    id: row.id,
    at: row.at,
    name: row.name,
    cardIds: JSON.parse(row.card_ids) as string[],
    undoneAt: row.undone_at,
  }
}
