import type { Language } from '#domain/language.ts'
import type { CheckedMail, CheckReport } from '#write/check/types.ts'

/** What goes to the worker, and what comes back. */
export interface Asked {
  readonly id: number
  readonly mail: CheckedMail
  readonly reader: Language
}

export interface Answer {
  readonly id: number
  readonly report: CheckReport
  /** Milliseconds. */
  readonly took: number
}
