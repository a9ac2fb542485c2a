import type { QuestionType } from '#domain/question-type.ts'
import type { Rung, WayEnd, WayIn } from '#reflect/insights/way.ts'

/** What can be counted, for “13 applications” and for what is still missing. */
export type Counted =
  | 'applications'
  | 'ended'
  | 'answers'
  | 'reflections'
  | 'rated'
  | 'questions'
  | 'stories'
  | 'fits'
  | 'feedback'
  | 'actions'

/** How many of a group's ended applications led to a talk. */
export interface GroupTalks {
  readonly label: string
  readonly n: number
  readonly talked: number
  /** “30 %” where the group is large enough for it, else empty. */
  readonly share: string
}

/** The sentences of the insights in one language; numbers up to twelve are said as words. */
export interface InsightWords {
  readonly rung: Readonly<Record<Rung, string>>
  /** Where a group of them stopped, as a legend says it. */
  readonly stoppedAt: Readonly<Record<Rung, string>>
  readonly end: Readonly<Record<WayEnd, string>>
  readonly wayIn: Readonly<Record<WayIn, string>>
  /** By the families of `role-family.ts`. */
  readonly family: Readonly<Record<string, string>>
  readonly otherFamily: string
  readonly questionType: Readonly<Record<QuestionType, string>>
  /** By the tags of received feedback. */
  readonly tag: Readonly<Record<string, string>>
  readonly counted: (what: Counted, n: number) => string
  /** Calm, and without a promise: what a picture needs before it says anything. */
  readonly notYet: (what: Counted, least: number, n: number) => string
  readonly lookBack: (company: string) => string
  readonly heads: {
    readonly stage: string
    readonly came: string
    readonly stopped: string
    readonly wentOn: string
    readonly share: string
    readonly from: string
    readonly to: string
    readonly applications: string
    readonly ended: string
    readonly talked: string
    readonly company: string
    readonly answered: string
    readonly medianDays: string
    readonly waiting: string
    readonly longestWait: string
    readonly times: string
    readonly companies: string
    readonly action: string
    readonly due: string
    readonly state: string
    readonly fit: string
  }

  readonly funnel: {
    readonly title: string
    /** `asked`: the kind of question they have in common, and how many of them. */
    readonly stopped: (
      n: number,
      of: number,
      rung: Rung,
      asked: { readonly what: string; readonly n: number } | null,
    ) => string
    readonly noneStopped: (of: number) => string
    readonly alternative: (of: number, stopped: readonly { readonly rung: Rung; readonly n: number }[]) => string
  }
  readonly flow: {
    readonly title: string
    readonly sentence: (n: number, ends: readonly { readonly end: WayEnd; readonly n: number }[]) => string
    readonly alternative: (passages: readonly { from: string; to: string; n: number }[]) => string
    readonly seeOpen: (n: number) => string
    readonly seeAll: string
  }
  readonly groups: {
    readonly families: string
    readonly 'ways-in': string
    readonly family: string
    readonly wayIn: string
    readonly sentence: (groups: readonly GroupTalks[]) => string
    readonly alternative: (groups: readonly { readonly label: string; readonly stops: string }[]) => string
    readonly stops: (rung: Rung, n: number) => string
    readonly whoCouldIntroduce: string
  }
  readonly answers: {
    readonly title: string
    readonly sentence: (median: number | null, answered: number, waiting: number, longest: number) => string
    readonly alternative: (companies: number, fastest: number | null, slowest: number | null) => string
    readonly legend: readonly [answered: string, waiting: string]
    readonly ask: (company: string) => string
    readonly seeAll: string
  }
  readonly gaps: {
    readonly title: string
    readonly sentence: (gap: string, times: number, of: number) => string
    readonly none: (of: number) => string
    readonly alternative: (gaps: readonly { readonly text: string; readonly times: number }[], of: number) => string
    readonly legend: string
    readonly noAction: string
    readonly done: (action: string) => string
    readonly decide: (gap: string) => string
  }
  readonly tripped: {
    readonly title: string
    readonly sentence: (question: string, times: number) => string
    readonly noneTwice: (n: number) => string
    readonly legend: string
    readonly question: string
    readonly practise: string
  }
  readonly stories: {
    readonly title: string
    readonly sentence: (story: string, times: number) => string
    /** How many one wishes to have told, and how many were never told yet. */
    readonly each: (missed: number, never: number) => string
    /** Null: it is not in the bank. */
    readonly told: (times: number | null) => string
    readonly toldHead: string
    readonly legend: string
    readonly story: string
    readonly todo: string
  }
  readonly questions: {
    readonly title: string
    readonly sentence: (weak: readonly string[], types: number) => string
    readonly notYet: string
    readonly alternative: string
    readonly type: string
    readonly answers: string
    readonly mean: string
    readonly todo: string
  }
  readonly feedback: {
    readonly title: string
    readonly sentence: (theme: string, times: number, of: number, agree: number) => string
    readonly theme: string
    readonly agree: string
    readonly unsure: string
    readonly disagree: string
    readonly todo: (company: string) => string
  }
  readonly fit: {
    readonly title: string
    readonly bands: { readonly low: string; readonly middle: string; readonly high: string }
    readonly sentence: (
      bands: readonly { readonly band: 'low' | 'middle' | 'high'; n: number; talked: number }[],
    ) => string
  }
  readonly actions: {
    readonly title: string
    readonly sentence: (done: number, of: number, past: number) => string
    readonly states: { readonly done: string; readonly open: string; readonly past: string }
    readonly all: string
    readonly next: (action: string) => string
    readonly allDone: string
  }
  /** “A: 3, B: 2”: what bars show, for those who do not see them. */
  readonly listed: (title: string, rows: readonly { readonly label: string; readonly n: number }[]) => string
}
