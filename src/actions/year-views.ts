import type { StepKind } from '#domain/step.ts'
import type { LastTouch } from '#actions/person-views.ts'

/** What happened at a company's door. */
export type DoorEventKind = 'knocked' | 'answered' | 'no' | 'kept-warm' | 'opened-again'

export interface DoorEvent {
  readonly what: DoorEventKind
  /** YYYY-MM-DD */
  readonly on: string
}

export interface DoorView {
  /** The latest application there. */
  readonly applicationId: string
  readonly company: string
  /** In the order of days; of the same kind on one day one. */
  readonly events: readonly DoorEvent[]
  /** What is proposed there, within the days ahead: the day, and the step in a line, with whom it goes to. */
  readonly ahead: readonly Pick<YearAhead, 'on' | 'stepId' | 'title'>[]
}

export interface YearTouch {
  readonly on: string
  readonly what: LastTouch['what']
  readonly direction: LastTouch['direction']
  readonly name: string
  readonly company: string
}

export interface YearAhead {
  readonly on: string
  readonly stepId: string
  readonly kind: StepKind
  readonly title: string
  readonly company: string
  readonly applicationId: string
}

/** The year in a picture: days are YYYY-MM-DD in the owner's zone. */
export interface YearView {
  readonly from: string
  readonly today: string
  /** The first day that is not shown. */
  readonly until: string
  /** Doors at which something happened or is ahead; the latest event first. */
  readonly doors: readonly DoorView[]
  readonly touches: readonly YearTouch[]
  /** In the order of days. */
  readonly ahead: readonly YearAhead[]
  /** Each week ahead by its Monday, also empty ones. */
  readonly weeks: readonly { readonly monday: string; readonly mails: number }[]
  readonly calmWeek: number
}
