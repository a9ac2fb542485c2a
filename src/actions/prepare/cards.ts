import type { CardWords, PracticeCard } from '#domain/practice.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { cardIdOf } from '#reflect/practice/all-cards.ts'
import { newSchedule } from '#reflect/practice/schedule.ts'
import type { FieldProblem } from '#actions/add-manual.ts'
import type { Ctx } from '#actions/context.ts'
import { cardView } from '#actions/prepare/card-views.ts'
import { seeKnown } from '#actions/prepare/known.ts'
import { keepCard } from '#actions/prepare/practise.ts'
import type { CardsView, CardView } from '#actions/prepare/views.ts'

export interface CardSave {
  readonly change: Partial<CardWords & Pick<PracticeCard, 'state'>>
  /** The version that was on the person's screen; 0 for one that was only noted. */
  readonly version: number
}

/** Every card, resting ones included, the latest first; with the lists they came from. */
export async function listCards(ctx: Ctx): Promise<CardsView> {
  const known = await seeKnown(ctx)
  const lists = await ctx.owner.practice.lists()
  return {
    cards: known.cards
      .toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1))
      .map((card) => cardView(known, card)),
    lists: lists
      .filter(({ undoneAt }) => undoneAt === null)
      .map(({ id, name, at, cardIds }) => ({ id, name, at, cards: cardIds.length }))
      .toReversed(),
    stories: known.stories.map(({ id, title }) => ({ id, title })),
    settings: known.world.settings.practice,
  }
}

/** A question of one's own. One that is known already, also one that was removed, is brought back as it was. */
export async function addCard(ctx: Ctx, words: CardWords): Promise<Result<CardView, FieldProblem>> {
  const question = words.question.trim()
  const id = cardIdOf(question)
  if (id === cardIdOf('')) return err({ field: 'question', message: 'What is the question?' })
  const now = ctx.now
  const card: PracticeCard = {
    ...words,
    id,
    question,
    state: 'active',
    application: null,
    schedule: newSchedule(now),
    version: 1,
    createdAt: now,
    editedAt: now,
    removedAt: null,
  }
  const isNew = await ctx.owner.practice.keep(card)
  if (!isNew) {
    const before = (await ctx.owner.practice.cards()).find((one) => one.id === id)
    if (before) await ctx.owner.practice.change(id, before.version, { removedAt: null, state: 'active' }, now)
  }
  const known = await seeKnown(ctx)
  return ok(cardView(known, known.cards.find((one) => one.id === id) ?? card))
}

/** Changes the words of a card, or lets it rest, puts it away, wakes it. Its schedule stays. */
export async function saveCard(
  ctx: Ctx,
  id: string,
  { change, version }: CardSave,
): Promise<Result<CardView, 'not-found' | 'changed-since-read'>> {
  const known = await seeKnown(ctx)
  const card = known.cards.find((one) => one.id === id)
  if (!card) return err('not-found')
  if (card.version !== version) return err('changed-since-read')
  const kept = await keepCard(ctx, card)
  const saved = await ctx.owner.practice.change(id, kept.version, change, ctx.now)
  return saved.ok ? ok(cardView(known, saved.value)) : saved
}

export async function removeCard(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  const known = await seeKnown(ctx)
  const card = known.cards.find((one) => one.id === id)
  if (!card) return err('not-found')
  const kept = await keepCard(ctx, card)
  const removed = await ctx.owner.practice.change(id, kept.version, { removedAt: ctx.now }, ctx.now)
  return removed.ok ? ok(true) : err('not-found')
}

export async function restoreCard(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  const card = (await ctx.owner.practice.cards()).find((one) => one.id === id && one.removedAt !== null)
  const back = card && (await ctx.owner.practice.change(id, card.version, { removedAt: null }, ctx.now))
  return back?.ok ? ok(true) : err('not-found')
}
