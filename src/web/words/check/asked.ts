import type { Language } from '#domain/language.ts'
import type { CheckedMail, CheckFacts, CheckReport } from '#write/check/types.ts'

/** What goes to the worker, and what comes back. */
export interface Asked {
  readonly id: number
  readonly mail: Omit<CheckedMail, 'facts'>
  /** Left out while they are the same as before: they can be long, and every key asks. */
  readonly facts?: CheckFacts | undefined
  readonly reader: Language
}

export interface Answer {
  readonly id: number
  readonly report: CheckReport
  /** Milliseconds. */
  readonly took: number
}
