import type { Outcome, Stage } from '#domain/application.ts'
import type { ApplicationId, InterviewId } from '#domain/ids.ts'

export type InterviewStatus = 'scheduled' | 'done' | 'cancelled'

/** What of an application depends on the clock (DESIGN, principle 1). */
export interface ApplicationStatus {
  readonly applicationId: ApplicationId
  readonly stage: Stage
  /** `no-response` once the silence has lasted; the application stays open, and an answer ends it. */
  readonly outcome: Outcome | null
  readonly interviews: readonly {
    readonly interviewId: InterviewId
    readonly status: InterviewStatus
    readonly endsAt: number
  }[]
  /** What "interviewing" means right now: asked for times, a slot ahead, or waiting for their word; null when closed or not there yet. */
  readonly interviewing: 'to-be-arranged' | 'ahead' | 'awaiting-answer' | null
  /** End of the last interview that took place, start of the next one; epoch ms. */
  readonly lastInterviewEnd: number | null
  readonly nextInterviewStart: number | null
  readonly silence: Silence | null
}

/** Nothing heard: since when, and from when it counts as a no (00:00, owner's zone); epoch ms. */
export interface Silence {
  readonly since: number
  readonly countsAsNoAt: number
  readonly isNo: boolean
}

export interface HistoryStatus {
  readonly applications: ReadonlyMap<ApplicationId, ApplicationStatus>
}
