/** What the doors show of people: plain values, listed field by field. Instants are epoch ms, days YYYY-MM-DD. */
import type { Interview } from '#domain/application.ts'
import type { Replyable } from '#domain/finding.ts'
import type { Likeness, Relation } from '#domain/person.ts'
import type { StepKind, StepState } from '#domain/step.ts'
import type { Touch } from '#domain/touch.ts'
import type { Warmth } from '#plan/contact-interval.ts'
import type { MoveSuggestion } from '#actions/moved-people.ts'
import type { CorrectionView, StepView } from '#actions/views.ts'

export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly title: string | null
  /** As an address book tells it; left out where none does. */
  readonly telephone?: string
  /** The best one known. */
  readonly address: string | null
  readonly replyable: Replyable | null
  readonly doNotContact: boolean
  /** Latest first. */
  readonly applications: readonly PersonApplication[]
  readonly last: LastTouch | null
  readonly next: NextTouch | null
  /** With how many others they may be one. */
  readonly alike: number
  /** Null where nothing is to be kept up. */
  readonly warmth: Warmth | null
  readonly tags: readonly string[]
  /** Where they are now, when that is elsewhere than where they were met. */
  readonly movedTo: string | null
  /** They seem to be elsewhere now, and nobody said so yet. */
  readonly seemsMoved: boolean
  /** Epoch ms: when they are to be forgotten. */
  readonly forgetAt: number | null
}

export interface PersonApplication {
  readonly id: string
  readonly company: string
  readonly role: string | null
  /** Null when they were only spoken with. */
  readonly relation: Relation | null
  readonly isOpen: boolean
}

/** The latest mail, call or meeting up to now. */
export interface LastTouch {
  readonly at: number
  readonly what: Touch['medium'] | 'interview'
  /** Null for a meeting of both. */
  readonly direction: Touch['direction'] | null
}

/** What the plan, or the calendar, says comes next. */
export interface NextTouch {
  readonly what: StepKind | 'interview'
  /** “Thank Priya Nair and ask to be kept in mind”; empty for an interview. */
  readonly title: string
  readonly on: string
  readonly state: StepState
  readonly reason: string | null
  readonly stepId: string | null
  readonly applicationId: string
}

export interface PersonView extends PersonRow {
  readonly timeZone: string | null
  readonly emails: readonly PersonAddress[]
  /** How they were met: the first that happened. */
  readonly met: LastTouch | null
  /** Mail, calls, meetings and interviews in one line of time, latest first. */
  readonly contacts: readonly ContactView[]
  /** What the person noted of them, latest first. */
  readonly sayings: readonly PersonNoteView[]
  readonly interval: { readonly days: readonly [number, number]; readonly isOwn: boolean }
  /** What they have not heard yet: updates first, then articles. */
  readonly unheard: readonly { readonly id: string; readonly type: 'update' | 'article'; readonly text: string }[]
  /** What they were told, latest first. */
  readonly heard: readonly { readonly id: string; readonly at: number; readonly text: string }[]
  readonly moved: { readonly id: string; readonly company: string; readonly on: string | null } | null
  readonly moveSuggestion: MoveSuggestion | null
  /** To be forgotten, and what takes that back. */
  readonly toForget: { readonly id: string; readonly at: number } | null
  /** What was noted when a step with them was marked done, latest first; notes of calls stand with their contacts. */
  readonly notes: readonly { readonly at: number; readonly text: string; readonly step: string }[]
  readonly interviews: readonly PersonInterview[]
  /** What is still to be done with them, and what is held back. */
  readonly steps: readonly StepView[]
  readonly mayBe: readonly SamePersonView[]
  /** What was said of who they are, latest first. */
  readonly corrections: readonly CorrectionView[]
}

export interface PersonAddress {
  readonly address: string
  /** Theirs alone; a relay's is not, and cannot be told apart. */
  readonly isOwn: boolean
}

export interface PersonNoteView {
  readonly id: string
  readonly at: number
  readonly about: 'anything' | 'cares'
  readonly text: string
}

export interface ContactView {
  readonly at: number
  /** Null for a meeting of both. */
  readonly direction: Touch['direction'] | null
  readonly medium: LastTouch['what']
  /** What takes it away where it was logged by hand. */
  readonly entryId: string | null
  /** News they heard in it. */
  readonly told: readonly string[]
  /** Written by a human; false for form letters in their name. */
  readonly isByHuman: boolean
  readonly messageKey: string | null
  readonly subject: string | null
  /** What was noted of a call. */
  readonly note: string | null
  readonly application: { readonly id: string; readonly company: string } | null
}

export interface PersonInterview {
  readonly id: string
  readonly start: number
  readonly mode: Interview['mode']
  readonly round: string | null
  readonly status: 'scheduled' | 'done' | 'cancelled'
  readonly application: { readonly id: string; readonly company: string }
}

/** Somebody who may be the same, and why it looks so. */
export interface SamePersonView {
  readonly questionId: string
  readonly likeness: Likeness
  readonly other: PersonSketch
}

/** Enough to tell two of one name apart. */
export interface PersonSketch {
  readonly id: string
  readonly name: string
  readonly emails: readonly string[]
  readonly companies: readonly string[]
  readonly lastAt: number | null
}
