import type { StepId } from '#domain/ids.ts'

/** What a person decided about a step. The latest for a step counts; `reopened` takes the others back. */
export interface Decision {
  readonly id: string
  readonly stepId: StepId
  /** Epoch ms. */
  readonly at: number
  readonly choice: 'done' | 'skipped' | 'snoozed' | 'reopened'
  /** Epoch ms, for snoozed. */
  readonly until: number | null
  readonly reason: string | null
}

/** "Wake this company's plans although an offer was accepted", "really interested: no", and the like. */
export interface Interest {
  /** Any anchor of the application. */
  readonly application: string
  readonly reallyInterested: 'yes' | 'maybe' | 'no'
  readonly at: number
}
