import type { Anchor } from '#domain/ids.ts'
import type { QuestionType } from '#domain/question-type.ts'

export const ratings = ['again', 'hard', 'good', 'easy'] as const
export type PracticeRating = (typeof ratings)[number]

export const memoryStates = ['new', 'learning', 'review', 'relearning'] as const

/** All that the scheduler knows of a card: kept whole, so that a missed day, or a year, changes nothing in it. */
export interface CardSchedule {
  /** Epoch ms. */
  readonly due: number
  /** Days until recall is likely to fall to 90 %. */
  readonly stability: number
  /** 1 to 10; 0 before the first rating. */
  readonly difficulty: number
  readonly scheduledDays: number
  readonly learningSteps: number
  readonly reps: number
  readonly lapses: number
  readonly state: (typeof memoryStates)[number]
  readonly lastReview: number | null
}

/** `suspended` rests until woken, `archived` is put away; both keep their schedule. */
export const cardStates = ['active', 'suspended', 'archived'] as const
export type CardState = (typeof cardStates)[number]

export interface CardWords {
  readonly question: string
  /** The person's own better answer. */
  readonly answer: string
  readonly type: QuestionType | null
  readonly storyId: string | null
}

export interface PracticeCard extends CardWords {
  /** Made of the question as it was first asked, so that the same question makes one card wherever it was noted. */
  readonly id: string
  readonly state: CardState
  /** Where it was asked; null for a question that was typed or read from a list. */
  readonly application: Anchor | null
  readonly schedule: CardSchedule
  /** Raised by every save and every rating, so that two windows lose nothing. */
  readonly version: number
  readonly createdAt: number
  readonly editedAt: number
  readonly removedAt: number | null
}

/** One rating, with the schedule before and after it: what can be taken back. */
export interface PracticeReview {
  readonly id: string
  readonly cardId: string
  readonly rating: PracticeRating
  readonly at: number
  readonly before: CardSchedule
  readonly after: CardSchedule
}

/** A list of questions that was read in: which cards it made, so that it can be taken back. */
export interface QuestionList {
  readonly id: string
  readonly at: number
  readonly name: string
  readonly cardIds: readonly string[]
  readonly undoneAt: number | null
}

/** What one prepares for an interview by hand, beside what Ajar lays out. */
export interface InterviewNotes {
  /** The interview's anchor. */
  readonly interview: Anchor
  readonly questionsToAsk: readonly string[]
  readonly notes: string
  readonly version: number
  readonly editedAt: number
}

/** How much one practises: never more a day than this, unless asked for. */
export interface PracticeSettings {
  readonly newPerDay: number
  readonly reviewsPerDay: number
  /** How likely one should still know an answer when it comes back, 0.7 to 0.97. */
  readonly retention: number
}

export const defaultPracticeSettings: PracticeSettings = { newPerDay: 4, reviewsPerDay: 15, retention: 0.9 }
