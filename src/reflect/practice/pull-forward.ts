import { addDays, dayOf, daysBetween, endOfDay, startOfDay, type Day } from '#domain/days.ts'
import type { InterviewId } from '#domain/ids.ts'
import type { PracticeCard, PracticeReview, PracticeSettings } from '#domain/practice.ts'

/** An interview to come, with the cards that fit it, the best first. */
export interface InterviewToPractise {
  readonly id: InterviewId
  /** Epoch ms. */
  readonly start: number
  readonly fits: readonly string[]
}

export interface PulledCard {
  readonly interview: InterviewId
  /** The day it comes: before the interview begins. */
  readonly on: Day
}

export interface PullInput {
  readonly cards: readonly PracticeCard[]
  readonly reviews: readonly PracticeReview[]
  readonly interviews: readonly InterviewToPractise[]
  readonly settings: PracticeSettings
  readonly now: number
  readonly zone: string
}

/** What was practised so many days before an interview, or later, is fresh enough. */
const freshDays = 7
/** An interview further away pulls nothing yet. */
const mostDaysAhead = 60

type Load = 'new' | 'review'

/**
 * Brings the cards that fit an interview before it: those that would come only afterwards, and new ones. They are spread
 * evenly over the days until then, never more a day than the load that was set, and the day before is the last (the day
 * itself, when the interview is today). What was practised within a week before it is not pulled again. What has no room
 * stays where it was. Counted anew each day from what is left, so that a missed day only moves things closer together.
 */
export function pullForward(input: PullInput): ReadonlyMap<string, PulledCard> {
  const { now, zone } = input
  const today = dayOf(now, zone)
  const dayEnds = endOfDay(today, zone)
  const pulled = new Map<string, PulledCard>()
  const room = roomFor(input, today)
  const cards = new Map(input.cards.map((card) => [card.id, card]))

  const coming = input.interviews
    .filter(({ start }) => start > now && start - now < mostDaysAhead * 86_400_000)
    .toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
  for (const interview of coming) {
    const days = daysFor(interview.start, today, zone)
    const fresh = startOfDay(addDays(dayOf(interview.start, zone), -freshDays), zone)
    const fitting = interview.fits.flatMap((id) => cards.get(id) ?? [])
    for (const load of ['review', 'new'] as const) {
      const done = fitting.filter((card) => isDoneToday(input, card, load, today)).length
      const left = fitting.filter(
        (card) => !pulled.has(card.id) && needsPulling(card, interview.start, fresh, dayEnds) && loadOf(card) === load,
      )
      const aDay = Math.max(1, Math.ceil((left.length + (days[0] === today ? done : 0)) / days.length))
      left.forEach((card, index) => {
        const place = index + (days[0] === today ? done : 0)
        const on = room.take(load, days, Math.min(days.length - 1, Math.floor(place / aDay)))
        if (on) pulled.set(card.id, { interview: interview.id, on })
      })
    }
  }
  return pulled
}

/** From today, or a week before, to the day before the interview. */
function daysFor(start: number, today: Day, zone: string): readonly Day[] {
  const on = dayOf(start, zone)
  const last = on === today ? today : addDays(on, -1)
  const opens = addDays(on, -freshDays)
  const first = opens > today ? opens : today
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index))
}

/** What is due already is among them, so that a full day does not hold it until the interview is over. */
function needsPulling({ state, schedule }: PracticeCard, start: number, fresh: number, dayEnds: number): boolean {
  if (state !== 'active') return false
  if (schedule.state === 'new') return true
  const comesInTime = schedule.due >= dayEnds && schedule.due < start
  return schedule.state === 'review' && !comesInTime && (schedule.lastReview ?? 0) < fresh
}

function loadOf({ schedule }: PracticeCard): Load {
  return schedule.state === 'new' ? 'new' : 'review'
}

function isDoneToday({ reviews, zone }: PullInput, card: PracticeCard, load: Load, today: Day): boolean {
  return reviews.some(
    ({ cardId, at, before }) => cardId === card.id && before.state === load && dayOf(at, zone) === today,
  )
}

/** How much each day still takes: of today what was not done yet, of later days the whole load. */
function roomFor({ reviews, settings, zone }: PullInput, today: Day) {
  const most = { new: settings.newPerDay, review: settings.reviewsPerDay } as const satisfies Record<Load, number>
  const used = new Map<string, number>()
  for (const { at, before } of reviews) {
    if (before.state !== 'new' && before.state !== 'review') continue
    if (dayOf(at, zone) === today) add(`${before.state} ${today}`)
  }
  return {
    /** The first day from this one on that has room, else the latest before it; undefined when none has. */
    take: (load: Load, days: readonly Day[], from: number): Day | undefined => {
      const hasRoom = (day: Day) => (used.get(`${load} ${day}`) ?? 0) < most[load]
      const on = days.slice(from).find(hasRoom) ?? days.slice(0, from).findLast(hasRoom)
      if (on) add(`${load} ${on}`)
      return on
    },
  }
  function add(key: string) {
    used.set(key, (used.get(key) ?? 0) + 1)
  }
}
