/** How long a company is said to wait before it looks at somebody anew. Nobody publishes such a thing: unverified. */
export interface CoolOff {
  /** `companyKey` of the name. */
  readonly company: string
  readonly name: string
  /** 0: none. */
  readonly months: number
  /** Which roles it holds for. */
  readonly appliesTo: 'same-role' | 'same-function' | 'any'
  /** Where it was read or heard. */
  readonly source: string | null
  /** Epoch ms. */
  readonly changedAt: number
  /** A line taken away stays, so that one the program ships does not come back. */
  readonly removedAt: number | null
}
