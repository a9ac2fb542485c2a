import { fsrs, Rating, State, type CardInput, type Grade } from 'ts-fsrs'
import type { CardSchedule, PracticeRating, PracticeSettings } from '#domain/practice.ts'

/** A career has breaks, and an answer that is a year old has to be looked at whatever the curve says. Days. */
const longestInterval = 365

/** A card that was never practised; it may come at any time from `at` on (epoch ms). */
export function newSchedule(at: number): CardSchedule {
  return {
    due: at,
    stability: 0,
    difficulty: 0,
    scheduledDays: 0,
    learningSteps: 0,
    reps: 0,
    lapses: 0,
    state: 'new',
    lastReview: null,
  }
}

/**
 * The schedule after a rating, by FSRS with its standard weights. Nothing is left to chance (no fuzz): the same card,
 * rating and moment give the same day. What was not known comes back after ten minutes, then after a day or more.
 */
export function rate(
  schedule: CardSchedule,
  rating: PracticeRating,
  now: number,
  { retention }: Pick<PracticeSettings, 'retention'>,
): CardSchedule {
  // A clock that was put back must not make time run backwards for the card.
  const at = Math.max(now, schedule.lastReview ?? now)
  const { card } = schedulerFor(retention).next(asInput(schedule), new Date(at), grades[rating])
  return {
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: stateNames[card.state],
    lastReview: at,
  }
}

/** When the card would come back after each rating; epoch ms. */
export function previews(
  schedule: CardSchedule,
  now: number,
  settings: Pick<PracticeSettings, 'retention'>,
): Readonly<Record<PracticeRating, number>> {
  return {
    again: rate(schedule, 'again', now, settings).due,
    hard: rate(schedule, 'hard', now, settings).due,
    good: rate(schedule, 'good', now, settings).due,
    easy: rate(schedule, 'easy', now, settings).due,
  }
}

function schedulerFor(retention: number) {
  return fsrs({
    request_retention: retention,
    maximum_interval: longestInterval,
    enable_fuzz: false,
    enable_short_term: true,
    learning_steps: ['10m'],
    relearning_steps: ['10m'],
  })
}

function asInput(schedule: CardSchedule): CardInput {
  return {
    due: schedule.due,
    stability: schedule.stability,
    difficulty: schedule.difficulty,
    elapsed_days: 0,
    scheduled_days: schedule.scheduledDays,
    learning_steps: schedule.learningSteps,
    reps: schedule.reps,
    lapses: schedule.lapses,
    state: stateNumbers[schedule.state],
    last_review: schedule.lastReview,
  }
}

const grades = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const satisfies Record<PracticeRating, Grade>

const stateNames = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
} as const satisfies Record<State, CardSchedule['state']>

const stateNumbers = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
} as const satisfies Record<CardSchedule['state'], State>
