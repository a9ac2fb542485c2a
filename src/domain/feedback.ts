import type { Day } from '#domain/days.ts'
import type { Anchor, MessageKey, PersonId } from '#domain/ids.ts'

/** What somebody said of an application, in their words, kept with where it came from. Never leaves by itself. */
export interface FeedbackQuote {
  readonly id: string
  readonly application: Anchor
  readonly quote: string
  readonly source: FeedbackSource
  /** Who said it, as far as it is known. */
  readonly by: { readonly name: string; readonly personId: PersonId | null } | null
  /** The day it was said, in the owner's zone. */
  readonly on: Day
  readonly tags: readonly FeedbackTag[]
  /** What the person makes of it; null for not asked yet. */
  readonly view: FeedbackOpinion | null
  readonly about: FeedbackAbout
  /** Epoch ms. */
  readonly addedAt: number
  readonly editedAt: number
  readonly removedAt: number | null
}

export type FeedbackSource =
  | { readonly medium: 'mail'; readonly message: MessageKey }
  | { readonly medium: 'call' | 'meeting' | 'other' }

export const feedbackTags = [
  'praise',
  'skills',
  'experience',
  'technical',
  'communication',
  'preparation',
  'motivation',
  'level',
  'language',
  'salary',
  'team-fit',
  'not-about-me',
] as const
export type FeedbackTag = (typeof feedbackTags)[number]

export const feedbackOpinions = ['agree', 'disagree', 'unsure'] as const
export type FeedbackOpinion = (typeof feedbackOpinions)[number]

/** What it speaks of; ids and words of others' making, so that each may go without taking the quote along. */
export interface FeedbackAbout {
  /** A logged question's id. */
  readonly question: string | null
  /** A skill, in words. */
  readonly skill: string | null
  /** A story's id. */
  readonly story: string | null
}

export const aboutNothing: FeedbackAbout = { question: null, skill: null, story: null }
