import type { Day } from '#domain/days.ts'
import { shortHash } from '#domain/hash.ts'
import type { Anchor, InterviewId, StepId } from '#domain/ids.ts'
import type { QuestionType } from '#domain/question-type.ts'

/** What was caught right after an interview: facts, before the judgement (`domain/03 §3.2`). Never leaves by itself. */
export interface InterviewLog {
  /** The interview's id where it is known from a mail or an entry, else made by hand: `h_…`. */
  readonly id: LogId
  readonly application: Anchor
  /** Null for one that only the log knows. */
  readonly interview: InterviewId | null
  readonly answers: LogAnswers
  /** Raised by every save; a save made on an older one is refused, so that two windows lose nothing. */
  readonly version: number
  /** Epoch ms. */
  readonly startedAt: number
  readonly editedAt: number
  /** Epoch ms of "good enough". */
  readonly finishedAt: number | null
}

export type LogId = string

export const logRounds = ['screen', 'hiring-manager', 'technical', 'case', 'panel', 'final', 'other'] as const
export type LogRound = (typeof logRounds)[number]

/** How it was held; a recorded answer and a test have nobody on the other side. */
export const logModes = ['phone', 'video', 'onsite', 'recorded', 'test'] as const
export type LogMode = (typeof logModes)[number]

/** Every field may stay empty. */
export interface LogAnswers {
  readonly round?: LogRound
  /** The day it took place, in the owner's zone. */
  readonly on?: Day
  readonly mode?: LogMode
  readonly people?: readonly LoggedPerson[]
  readonly questions?: readonly LoggedQuestion[]
  readonly caredAbout?: readonly string[]
  /** Facts about the role and the team. */
  readonly learned?: string
  readonly promised?: string
  readonly promisedOn?: Day
  /** What one prepared, and for how long, in minutes. */
  readonly prepared?: string
  readonly preparedFor?: number
  /** How much of it one had, 1 none … 5 plenty: for oneself, and no score. */
  readonly energy?: 1 | 2 | 3 | 4 | 5
}

/** A week of whole days; what is longer is a slip of the pen. Minutes. */
export const longestPreparation = 10_080

export interface LoggedPerson {
  readonly name: string
  readonly title: string | null
  /** Somebody known; a former id counts as well. Null for one whom only the log names. */
  readonly personId: string | null
}

export interface LoggedQuestion {
  /** Of this question for good, whatever becomes of its words: what a card, a story or a quote hangs on. */
  readonly id: string
  readonly text: string
  readonly type: QuestionType | null
  /** How the answer went, 1 badly … 5 well: of one answer, never of the person. */
  readonly answered: 1 | 2 | 3 | 4 | 5 | null
  readonly trippedUp: boolean
}

/** What a decision hangs on that puts the offer of a log away. */
export function logOfferId(interview: InterviewId): StepId {
  return `o_${shortHash(`log:${interview}`)}` as StepId
}

/** Of a log that belongs to no interview Ajar knows. */
export function isHandMadeLogId(id: string): boolean {
  return /^h_[a-z0-9]{8,24}$/.test(id)
}
