import { dayOf } from '#domain/days.ts'
import type { PracticeCard, PracticeRating } from '#domain/practice.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { rate } from '#reflect/practice/schedule.ts'
import type { Ctx } from '#actions/context.ts'
import { queuedView } from '#actions/prepare/card-views.ts'
import { practiceOf, seeKnown, type Known } from '#actions/prepare/known.ts'
import type { PracticeView } from '#actions/prepare/views.ts'

/** Cards handed to a page at once; the next are asked for as one goes. */
const mostAtOnce = 30

/** What to practise now. `more`: so many cards beyond the load of a day. */
export async function seePractice(ctx: Ctx, more = 0): Promise<PracticeView> {
  const known = await seeKnown(ctx)
  const queue = practiceOf(known, more)
  const soon = queue.soon.map(({ schedule }) => schedule.due)
  return {
    now: queue.now.slice(0, mostAtOnce).map((queued) => queuedView(known, queued)),
    held: queue.held.length,
    soon: soon.length > 0 ? { cards: soon.length, at: Math.min(...soon) } : null,
    nextDue: queue.nextDue,
    last: lastRating(known),
    cards: known.cards.filter(({ state }) => state === 'active').length,
    settings: known.world.settings.practice,
  }
}

function lastRating({ reviews, cards, world }: Known): PracticeView['last'] {
  const last = reviews.at(-1)
  const card = last && cards.find(({ id }) => id === last.cardId)
  if (!last || !card || dayOf(last.at, world.zone) !== dayOf(world.now, world.zone)) return null
  return { reviewId: last.id, question: card.question, rating: last.rating }
}

/** Rates a card as it was on the person's screen; the first rating keeps a card that was only noted. */
export async function rateCard(
  ctx: Ctx,
  id: string,
  rating: PracticeRating,
  version: number,
): Promise<Result<{ reviewId: string; due: number }, 'not-found' | 'changed-since-read'>> {
  const known = await seeKnown(ctx)
  const card = known.cards.find((one) => one.id === id)
  if (!card) return err('not-found')
  if (card.version !== version) return err('changed-since-read')
  const kept = await keepCard(ctx, card)
  const after = rate(kept.schedule, rating, ctx.now, known.world.settings.practice)
  const rated = await ctx.owner.practice.rate(
    { cardId: id, rating, at: ctx.now, before: kept.schedule, after },
    kept.version,
  )
  return rated.ok ? ok({ reviewId: rated.value.id, due: after.due }) : rated
}

/** A card that was made from a note is kept as soon as anything is done with it. */
export async function keepCard({ owner }: Pick<Ctx, 'owner'>, card: PracticeCard): Promise<PracticeCard> {
  if (card.version > 0) return card
  const kept = { ...card, version: 1 }
  await owner.practice.keep(kept)
  return kept
}

/** Takes the last rating of a card back. */
export async function undoRating(
  ctx: Ctx,
  reviewId: string,
): Promise<Result<{ cardId: string }, 'not-found' | 'changed-since-read'>> {
  const undone = await ctx.owner.practice.unrate(reviewId)
  return undone.ok ? ok({ cardId: undone.value.id }) : undone
}
