import type { InterviewMode } from '#domain/finding.ts'
import type { CardState, PracticeRating, PracticeSettings } from '#domain/practice.ts'
import type { QuestionType } from '#domain/question-type.ts'
import type { Competency, StoryWords } from '#domain/story.ts'
import type { ComesFor } from '#reflect/practice/queue.ts'
import type { LogRound } from '#domain/interview-log.ts'
import type { SaidInResume } from '#read/posting/said-in-resume.ts'
import type { LikelyBecause } from '#reflect/interview/likely-questions.ts'
import type { StoryFit } from '#reflect/stories/stories-for.ts'
import type { Lesson, PersonRef } from '#actions/views.ts'

export interface StoryView extends StoryWords {
  readonly id: string
  /** Something of it is still open. */
  readonly isDraft: boolean
  readonly version: number
  readonly editedAt: number
  readonly origin: {
    readonly applicationId: string | null
    readonly company: string | null
    readonly line: string
  } | null
  /** Latest first. */
  readonly told: readonly ToldView[]
}

export interface ToldView {
  readonly id: string
  readonly applicationId: string
  readonly company: string
  readonly place: 'application' | 'interview'
  readonly interviewId: string | null
  /** The names of those who heard it, where they are known. */
  readonly people: readonly string[]
  readonly at: number
}

/** A place a story can have been told at. */
export interface TellingPlace {
  readonly applicationId: string
  readonly company: string
  readonly role: string | null
  readonly interviews: readonly { readonly id: string; readonly start: number; readonly round: string | null }[]
}

export interface StoriesView {
  readonly stories: readonly StoryView[]
  /** Lines of reflections: "I should have told them about …". */
  readonly raised: readonly {
    readonly applicationId: string
    readonly company: string
    readonly line: string
    readonly on: string
  }[]
  readonly gaps: readonly {
    readonly text: string
    readonly type: QuestionType | null
    readonly asked: readonly { readonly applicationId: string; readonly company: string; readonly on: string }[]
  }[]
  readonly places: readonly TellingPlace[]
  /** Skills and competencies in use, for the filter. */
  readonly skills: readonly string[]
  readonly competencies: readonly Competency[]
}

export interface CardView {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly type: QuestionType | null
  readonly state: CardState
  readonly story: (StoryWords & { readonly id: string }) | null
  readonly applicationId: string | null
  readonly company: string | null
  readonly due: number
  readonly isNew: boolean
  readonly reps: number
  readonly version: number
}

export interface QueuedCardView extends CardView {
  readonly because: ComesFor
  readonly interview: { readonly id: string; readonly company: string; readonly start: number } | null
  /** When it would come back after each rating; epoch ms. */
  readonly comesBack: Readonly<Record<PracticeRating, number>>
}

export interface PracticeView {
  readonly now: readonly QueuedCardView[]
  /** Due as well, and more than a day's load. */
  readonly held: number
  /** Begun and not back yet: when the first of them is. */
  readonly soon: { readonly cards: number; readonly at: number } | null
  readonly nextDue: number | null
  /** The last rating of today, which can be taken back. */
  readonly last: { readonly reviewId: string; readonly question: string; readonly rating: PracticeRating } | null
  readonly cards: number
  readonly settings: PracticeSettings
}

export interface CardsView {
  readonly cards: readonly CardView[]
  readonly lists: readonly { readonly id: string; readonly name: string; readonly at: number; readonly cards: number }[]
  readonly stories: readonly { readonly id: string; readonly title: string }[]
  readonly settings: PracticeSettings
}

export interface QuestionListPreview {
  readonly questions: readonly {
    readonly question: string
    readonly answer: string
    readonly type: QuestionType | null
    /** There is a card for it already, which stays as it is. */
    readonly isKnown: boolean
  }[]
  readonly twice: number
  readonly left: number
  readonly cut: boolean
}

/** A story to tell, and to whom of those it was told before. */
export interface StoryToTell {
  readonly id: string
  readonly title: string
  readonly because: StoryFit
  readonly skill: string | null
  readonly heard: { readonly company: string; readonly at: number; readonly people: readonly string[] } | null
}

export interface InterviewAheadView {
  readonly id: string
  readonly applicationId: string
  readonly company: string
  readonly role: string | null
  readonly start: number
  readonly end: number | null
  readonly mode: InterviewMode
  readonly round: string | null
  /** Practice cards that fit and are still to be practised before it. */
  readonly toPractise: number
}

export interface InterviewSheet extends InterviewAheadView {
  readonly timeZone: string | null
  readonly isOver: boolean
  readonly isCancelled: boolean
  readonly link: string | null
  readonly place: string | null
  readonly phone: string | null
  readonly mails: readonly {
    readonly key: string
    readonly subject: string
    readonly from: string
    readonly at: number | null
  }[]
  readonly people: readonly SheetPerson[]
  readonly likely: readonly LikelyView[]
  readonly lessons: readonly Lesson[]
  /** What was written down of earlier talks at the company, latest first. */
  readonly earlier: readonly SheetTalk[]
  readonly requirements: readonly SheetRequirement[]
  readonly suggestions: readonly string[]
  readonly notes: { readonly questionsToAsk: readonly string[]; readonly notes: string; readonly version: number }
  readonly cards: readonly SheetCard[]
}

export interface SheetPerson extends PersonRef {
  readonly contacts: number
  readonly lastAt: number | null
  /** Interviews with them that took place. */
  readonly interviewsBefore: readonly { readonly company: string; readonly at: number }[]
  /** Other applications they belong to. */
  readonly elsewhere: readonly string[]
}

export interface LikelyView {
  readonly text: string
  readonly type: QuestionType | null
  readonly trippedUp: boolean
  readonly because: readonly LikelyBecause[]
  readonly stories: readonly StoryToTell[]
}

export interface SheetTalk {
  readonly logId: string
  readonly applicationId: string
  /** Of the other application there; null where it is this one. */
  readonly otherRole: string | null
  /** YYYY-MM-DD. */
  readonly on: string
  readonly round: LogRound | null
  readonly caredAbout: readonly string[]
  readonly learned: string | null
  readonly promised: string | null
  /** YYYY-MM-DD. */
  readonly promisedOn: string | null
  readonly prepared: string | null
  /** Minutes. */
  readonly preparedFor: number | null
}

export interface SheetRequirement {
  readonly id: string
  readonly text: string
  readonly isMust: boolean
  /** Null where there is no résumé. Silence in one is no lack. */
  readonly inResume: SaidInResume | null
  readonly stories: readonly StoryToTell[]
}

export interface SheetCard {
  readonly id: string
  readonly question: string
  /** YYYY-MM-DD; null when it was practised lately and comes no more before the interview, or has no room before it. */
  readonly on: string | null
  readonly state: 'practised' | 'planned' | 'no-room'
}

export interface PrepareView {
  readonly interviews: readonly InterviewAheadView[]
  readonly practice: {
    readonly now: number
    readonly held: number
    readonly nextDue: number | null
    readonly cards: number
  }
  readonly stories: {
    readonly whole: number
    readonly drafts: number
    readonly raised: number
    readonly gaps: number
    readonly firstGap: string | null
  }
}
