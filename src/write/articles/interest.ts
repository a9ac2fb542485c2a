/**
 * Where it is known from that somebody cares about something; the strongest first. `cares`: it was noted as what they
 * care about; `company`: it came up with somebody else of their company.
 */
export type InterestFrom = 'interview' | 'cares' | 'note' | 'company' | 'role' | 'mail' | 'own'

/** Words that tell what somebody, or their company, cared about. */
export interface Interest {
  readonly from: InterestFrom
  readonly text: string
}

/** For whom an article is looked for. */
export interface Reader {
  readonly company: string
  /** ISO 639-1 of the languages they are known to read. */
  readonly languages: readonly string[]
  readonly interests: readonly Interest[]
}
