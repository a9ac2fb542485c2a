import { dayOf, endOfDay } from '#domain/days.ts'
import type { InterviewId } from '#domain/ids.ts'
import type { PracticeCard } from '#domain/practice.ts'
import { pullForward, type PullInput, type PulledCard } from '#reflect/practice/pull-forward.ts'

/** Why a card comes now. */
export type ComesFor = 'again' | 'due' | 'new' | 'interview'

export interface QueuedCard {
  readonly card: PracticeCard
  readonly because: ComesFor
  /** The interview it was brought before, or, of one that was begun, the next one it fits; null otherwise. */
  readonly interview: InterviewId | null
}

export interface PracticeQueue {
  /** What comes today, in order. */
  readonly now: readonly QueuedCard[]
  /** Due as well, but more than a day's load: it comes on one of the next days, the oldest first. */
  readonly held: readonly QueuedCard[]
  /** Begun today and not yet back. */
  readonly soon: readonly PracticeCard[]
  /** When the next card comes that is in none of these; epoch ms. */
  readonly nextDue: number | null
  readonly pulled: ReadonlyMap<string, PulledCard>
}

export interface QueueInput extends PullInput {
  /** So many cards more than the load of a day: the person asked for them. */
  readonly more?: number
}

/** What was begun in this sitting comes back in it, even if its ten minutes are not over. */
const aheadMs = 20 * 60_000

/**
 * What to practise today: first what was begun and comes back, then what is due and what an interview pulls forward,
 * then new ones, each up to the day's load. Every card that is due is in `now`, `held` or `soon`; nothing is dropped,
 * and a day, or a month, without practice changes nothing but how much is held.
 */
export function queueFor(input: QueueInput): PracticeQueue {
  const { cards, now, zone } = input
  const today = dayOf(now, zone)
  const dayEnds = endOfDay(today, zone)
  const pulled = pullForward(input)
  const active = cards.filter(({ state }) => state === 'active')
  const isBegun = ({ schedule }: PracticeCard) => schedule.state === 'learning' || schedule.state === 'relearning'
  const isPulledToday = ({ id }: PracticeCard) => pulled.get(id)?.on === today

  const begun = active.filter((card) => isBegun(card) && card.schedule.due < dayEnds).toSorted(byDue)
  const back = begun.filter(({ schedule }) => schedule.due <= now)
  const ahead = begun.filter(({ schedule }) => schedule.due > now && schedule.due <= now + aheadMs)
  const due = active
    .filter((card) => card.schedule.state === 'review' && (card.schedule.due < dayEnds || isPulledToday(card)))
    .toSorted((a, b) => Number(isPulledToday(b)) - Number(isPulledToday(a)) || byDue(a, b))
  const fresh = active
    .filter((card) => card.schedule.state === 'new' && card.schedule.due < dayEnds)
    .toSorted((a, b) => Number(isPulledToday(b)) - Number(isPulledToday(a)) || byDue(a, b))

  const done = doneToday(input, today)
  const reviewsLeft = Math.max(0, input.settings.reviewsPerDay - done.review)
  const newLeft = Math.max(0, input.settings.newPerDay - done.new)
  const moreReviews = Math.min(input.more ?? 0, Math.max(0, due.length - reviewsLeft))
  const moreNew = (input.more ?? 0) - moreReviews

  const queued = (card: PracticeCard): QueuedCard => {
    const pull = isPulledToday(card) ? pulled.get(card.id) : undefined
    if (pull) return { card, because: 'interview', interview: pull.interview }
    if (isBegun(card)) return { card, because: 'again', interview: nextFitting(input, card) }
    return { card, because: card.schedule.state === 'new' ? 'new' : 'due', interview: null }
  }
  const shown = [
    ...back,
    ...due.slice(0, reviewsLeft + moreReviews),
    ...fresh.slice(0, newLeft + moreNew),
    ...ahead,
  ].map(queued)
  const held = [...due.slice(reviewsLeft + moreReviews), ...fresh.slice(newLeft + moreNew)].map(queued)
  const soon = begun.filter(({ schedule }) => schedule.due > now + aheadMs)

  const taken = new Set([...shown, ...held].map(({ card }) => card.id))
  const later = active.filter(({ id }) => !taken.has(id)).map(({ schedule }) => schedule.due)
  return {
    now: shown,
    held,
    soon,
    nextDue: later.length === 0 ? null : later.reduce((a, b) => Math.min(a, b)),
    pulled,
  }
}

/** What is half learned is no longer pulled forward, but it is for that interview that one goes on with it. */
function nextFitting({ interviews, now }: QueueInput, { id }: PracticeCard): InterviewId | null {
  const fitting = interviews.filter(({ start, fits }) => start > now && fits.includes(id))
  return fitting.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))[0]?.id ?? null
}

function byDue(a: PracticeCard, b: PracticeCard): number {
  return a.schedule.due - b.schedule.due || (a.id < b.id ? -1 : 1)
}

function doneToday({ reviews, zone }: QueueInput, today: string): { readonly new: number; readonly review: number } {
  const on = reviews.filter(({ at }) => dayOf(at, zone) === today)
  return {
    new: on.filter(({ before }) => before.state === 'new').length,
    review: on.filter(({ before }) => before.state === 'review').length,
  }
}
