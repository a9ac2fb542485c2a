import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, endOfDay, startOfDay } from '#domain/days.ts'
import { interviewIdOf, messageKey } from '#domain/ids.ts'
import {
  ratings,
  type CardSchedule,
  type PracticeCard,
  type PracticeRating,
  type PracticeReview,
} from '#domain/practice.ts'
import { newSchedule, previews, rate } from '#reflect/practice/schedule.ts'
import { pullForward, type InterviewToPractise } from '#reflect/practice/pull-forward.ts'
import { queueFor, type QueueInput } from '#reflect/practice/queue.ts'

const day = 86_400_000
const start = Date.UTC(2026, 9, 20, 9)
const zone = 'Europe/Berlin'
const settings = { newPerDay: 3, reviewsPerDay: 5, retention: 0.9 }

function card(id: string, schedule: Partial<CardSchedule> = {}, change: Partial<PracticeCard> = {}): PracticeCard {
  return {
    id,
    question: `Question ${id}?`,
    answer: '',
    type: null,
    storyId: null,
    state: 'active',
    application: messageKey('m'),
    schedule: { ...newSchedule(start - day), ...schedule },
    version: 1,
    createdAt: start - day,
    editedAt: start - day,
    removedAt: null,
    ...change,
  }
}

const reviewed = (due: number, lastReview = Math.min(due, start) - 20 * day): Partial<CardSchedule> => ({
  state: 'review',
  due,
  lastReview,
  stability: 10,
  difficulty: 5,
  reps: 3,
  scheduledDays: 10,
})

const aRating = fc.constantFrom(...ratings)
const someCards = fc
  .array(
    fc.record({
      kind: fc.constantFrom('new', 'review', 'learning', 'relearning'),
      due: fc.integer({ min: -60, max: 60 }),
      minutes: fc.integer({ min: -90, max: 90 }),
      last: fc.integer({ min: 1, max: 90 }),
      state: fc.constantFrom('active', 'active', 'active', 'suspended', 'archived'),
    }),
    { maxLength: 60 },
  )
  .map((given) =>
    given.map(({ kind, due, minutes, last, state }, index) => {
      const id = `c${String(index).padStart(3, '0')}`
      if (kind === 'new') return card(id, { due: start - Math.abs(due) * day }, { state })
      const at = kind === 'review' ? start + due * day : start + minutes * 60_000
      return card(id, { ...reviewed(at, start - last * day), state: kind }, { state })
    }),
  )
const someSettings = fc.record({
  newPerDay: fc.integer({ min: 0, max: 8 }),
  reviewsPerDay: fc.integer({ min: 0, max: 12 }),
  retention: fc.constantFrom(0.8, 0.9, 0.95),
})
const someInterviews = fc
  .array(fc.record({ hours: fc.integer({ min: -48, max: 24 * 20 }), fits: fc.array(fc.nat(59), { maxLength: 25 }) }), {
    maxLength: 4,
  })
  .map((given) =>
    given.map(({ hours, fits }, index): InterviewToPractise => ({
      id: interviewIdOf(`interview ${index}`),
      start: start + hours * 3_600_000,
      fits: [...new Set(fits)].map((fit) => `c${String(fit).padStart(3, '0')}`),
    })),
  )
const someInput = fc.record({
  cards: someCards,
  reviews: fc.constant<readonly PracticeReview[]>([]),
  interviews: someInterviews,
  settings: someSettings,
  now: fc.constant(start),
  zone: fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland', 'UTC'),
})

describe('a schedule', () => {
  it('is the same for the same card, rating and moment, and comes later the better one knew it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(aRating, fc.integer({ min: 1, max: 40 })), { maxLength: 12 }), (steps) => {
        let schedule = newSchedule(start)
        let now = start
        for (const [rating, days] of steps) {
          const next = rate(schedule, rating, now, settings)
          expect(rate(schedule, rating, now, settings)).toEqual(next)
          const { again, hard, good, easy } = previews(schedule, now, settings)
          expect(again <= hard && hard <= good && good <= easy).toBe(true)
          expect(next.due).toBeGreaterThan(now)
          expect(next.lastReview).toBe(now)
          expect(JSON.parse(JSON.stringify(next))).toEqual(next)
          schedule = next
          now = Math.max(now, schedule.due) + days * day
        }
      }),
      { numRuns: 60 },
    )
  })

  it('brings what was not known back in ten minutes, and what was known after days', () => {
    const again = rate(newSchedule(start), 'again', start, settings)
    expect(again.due - start).toBe(10 * 60_000)
    const good = rate(newSchedule(start), 'good', start, settings)
    expect(good.due - start).toBeGreaterThanOrEqual(day)
  })

  it('comes sooner the surer one wants to be', () => {
    const known = { ...newSchedule(start), ...reviewed(start) }
    const due = (retention: number) => rate(known, 'good', start, { retention }).due
    expect(due(0.95)).toBeLessThan(due(0.8))
  })

  it('is not thrown back by a clock that was', () => {
    const known = { ...newSchedule(start), ...reviewed(start, start) }
    expect(rate(known, 'good', start - 40 * day, settings).lastReview).toBe(start)
  })
})

describe('the practice of a day', () => {
  it('loses nothing that is due: it comes now, is held for the next days, or comes back in a moment', () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const queue = queueFor(input)
        const dayEnds = endOfDay(dayOf(input.now, input.zone), input.zone)
        const due = input.cards.filter(({ state, schedule }) => state === 'active' && schedule.due < dayEnds)
        const shown = [...queue.now, ...queue.held].map(({ card: { id } }) => id).concat(queue.soon.map(({ id }) => id))
        expect(new Set(shown).size).toBe(shown.length)
        expect(due.filter(({ id }) => !shown.includes(id))).toEqual([])
        const resting = new Set(input.cards.filter(({ state }) => state !== 'active').map(({ id }) => id))
        expect(shown.filter((id) => resting.has(id))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('is never more than the load, unless more is asked for', () => {
    const someDone = fc.array(fc.record({ fresh: fc.boolean(), hoursAgo: fc.integer({ min: 0, max: 40 }) }), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(someInput, someDone, fc.nat(10), (input, done, more) => {
        const reviews = done.map(({ fresh, hoursAgo }, index): PracticeReview => {
          const before = { ...newSchedule(start), ...(!fresh && reviewed(start)) }
          const at = start - hoursAgo * 3_600_000
          return { id: `r${index}`, cardId: 'elsewhere', rating: 'good', at, before, after: before }
        })
        const today = reviews.filter(({ at }) => dayOf(at, input.zone) === dayOf(input.now, input.zone))
        const queue = queueFor({ ...input, reviews })
        const count = (state: string) => queue.now.filter(({ card: { schedule } }) => schedule.state === state).length
        const did = (state: string) => today.filter(({ before }) => before.state === state).length
        expect(count('new')).toBeLessThanOrEqual(Math.max(0, input.settings.newPerDay - did('new')))
        expect(count('review')).toBeLessThanOrEqual(Math.max(0, input.settings.reviewsPerDay - did('review')))
        expect(queueFor({ ...input, reviews, more }).now.length).toBe(
          Math.min(queue.now.length + more, queue.now.length + queue.held.length),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('reaches every card in the end, however many days are missed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(fc.nat(9), { minLength: 1, maxLength: 20 }), (n, gaps) => {
        let cards = Array.from({ length: n }, (_, i) => card(`c${i}`, i % 2 ? reviewed(start - i * day) : {}))
        const reached = new Set<string>()
        let now = start
        const reviews: PracticeReview[] = []
        for (let sitting = 0; sitting < 60 && reached.size < n; sitting++) {
          for (let at = now; ; at += 60_000) {
            const next = queueFor({ cards, reviews, interviews: [], settings, now: at, zone }).now[0]?.card
            if (!next) break
            reached.add(next.id)
            const after = rate(next.schedule, 'good', at, settings)
            reviews.push({
              id: `r${reviews.length}`,
              cardId: next.id,
              rating: 'good',
              at,
              before: next.schedule,
              after,
            })
            cards = cards.map((one) => (one.id === next.id ? { ...one, schedule: after } : one))
          }
          now += (1 + (gaps[sitting % gaps.length] ?? 0)) * day
        }
        expect(reached.size).toBe(n)
      }),
      { numRuns: 25 },
    )
  })

  it('shows what was not known again in the same sitting', () => {
    const again = card('a', rate(newSchedule(start), 'again', start, settings))
    const queue = queueFor({ cards: [again], reviews: [], interviews: [], settings, now: start + 60_000, zone })
    expect(queue.now.map(({ because }) => because)).toEqual(['again'])
  })

  it('names the next interview that a half-learned question fits, and none that is over', () => {
    const cards = [card('a', rate(newSchedule(start), 'again', start, settings))]
    const at = (id: string, days: number): InterviewToPractise => ({
      id: interviewIdOf(id),
      start: start + days * day,
      fits: ['a'],
    })
    const named = (interviews: readonly InterviewToPractise[]) =>
      queueFor({ cards, reviews: [], interviews, settings, now: start + 60_000, zone }).now.map(
        ({ because, interview }) => [because, interview],
      )
    expect(named([at('later', 9), at('next', 2), at('over', -1)])).toEqual([['again', interviewIdOf('next')]])
    expect(named([at('over', -1), { ...at('other', 1), fits: ['b'] }])).toEqual([['again', null]])
  })

  it('tells when the next one comes when there is nothing now', () => {
    const queue = queueFor({
      cards: [card('a', reviewed(start + 9 * day)), card('b', reviewed(start + 4 * day))],
      reviews: [],
      interviews: [],
      settings,
      now: start,
      zone,
    })
    expect(queue).toMatchObject({ now: [], held: [], soon: [], nextDue: start + 4 * day })
  })
})

describe('an interview', () => {
  const interview = (days: number, fits: readonly string[]): InterviewToPractise => ({
    id: interviewIdOf('i'),
    start: start + days * day,
    fits,
  })
  const input = (cards: readonly PracticeCard[], interviews: readonly InterviewToPractise[]): QueueInput => ({
    cards,
    reviews: [],
    interviews,
    settings,
    now: start,
    zone,
  })

  it('never pulls a card to a day that is over, that is full, or from which the interview would be past', () => {
    fc.assert(
      fc.property(someInput, (given) => {
        const pulled = pullForward(given)
        const today = dayOf(given.now, given.zone)
        const perDay = new Map<string, number>()
        for (const [id, { interview: of, on }] of pulled) {
          const to = given.interviews.find((one) => one.id === of)
          const one = given.cards.find((each) => each.id === id)
          if (!to || !one) throw new Error('Pulled for nothing.')
          expect(on >= today).toBe(true)
          expect(startOfDay(on, given.zone)).toBeLessThanOrEqual(to.start)
          const isToday = dayOf(to.start, given.zone) === today
          expect(isToday || on < dayOf(to.start, given.zone)).toBe(true)
          expect(one.state).toBe('active')
          expect(to.fits).toContain(id)
          const load = one.schedule.state === 'new' ? 'new' : 'review'
          perDay.set(`${load} ${on}`, (perDay.get(`${load} ${on}`) ?? 0) + 1)
        }
        for (const [key, count] of perDay) {
          expect(count).toBeLessThanOrEqual(
            key.startsWith('new') ? given.settings.newPerDay : given.settings.reviewsPerDay,
          )
        }
        expect(pullForward(given)).toEqual(pulled)
        expect(pullForward({ ...given, cards: given.cards.toReversed() })).toEqual(pulled)
      }),
      { numRuns: 300 },
    )
  })

  it('brings a card that would come after it, and says for what', () => {
    const later = card('a', reviewed(start + 30 * day))
    const queue = queueFor(input([later], [interview(1, ['a'])]))
    expect(queue.now).toEqual([{ card: later, because: 'interview', interview: interviewIdOf('i') }])
  })

  it('leaves what comes in time anyway, what was practised within the week, and what does not fit', () => {
    const cards = [
      card('in-time', reviewed(start + 2 * day)),
      card('fresh', reviewed(start + 30 * day, start - day)),
      card('other', reviewed(start + 30 * day)),
    ]
    expect(pullForward(input(cards, [interview(4, ['in-time', 'fresh'])])).size).toBe(0)
  })

  it('spreads what it brings over the days until then', () => {
    const cards = Array.from({ length: 6 }, (_, i) => card(`c${i}`, reviewed(start + 30 * day)))
    const ids = cards.map(({ id }) => id)
    const days = [...pullForward(input(cards, [interview(3, ids)])).values()].map(({ on }) => on)
    const today = dayOf(start, zone)
    expect(days).toEqual([0, 0, 1, 1, 2, 2].map((after) => addDays(today, after)))
  })

  it('does not bring more on the same day when today’s were done', () => {
    const cards = Array.from({ length: 6 }, (_, i) => card(`c${i}`, reviewed(start + 30 * day)))
    const done = cards.slice(0, 2).map(({ id, schedule }, index): PracticeReview => {
      const after = rate(schedule, 'good', start, settings)
      return { id: `r${index}`, cardId: id, rating: 'good', at: start, before: schedule, after }
    })
    const after = cards.map((one) => {
      const review = done.find(({ cardId }) => cardId === one.id)
      return review ? { ...one, schedule: review.after } : one
    })
    const ids = cards.map(({ id }) => id)
    const queue = queueFor({ ...input(after, [interview(3, ids)]), reviews: done, now: start + 60_000 })
    expect(queue.now).toEqual([])
    expect([...queue.pulled.values()].map(({ on }) => on > dayOf(start, zone))).toEqual([true, true, true, true])
  })

  it('on the same day still brings its cards today', () => {
    const queue = queueFor(input([card('a', reviewed(start + 30 * day))], [interview(0.1, ['a'])]))
    expect(queue.now.map(({ because }) => because)).toEqual(['interview'])
    const over = queueFor(input([card('a', reviewed(start + 30 * day))], [interview(-0.1, ['a'])]))
    expect(over.now).toEqual([])
  })
})

describe('ratings', () => {
  it('are four, in the order of their keys', () => {
    expect(ratings).toEqual(['again', 'hard', 'good', 'easy'] satisfies PracticeRating[])
  })
})
