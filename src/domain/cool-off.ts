/** Which roles a waiting time holds for, the narrowest first. */
export const coolOffScopes = ['same-role', 'same-function', 'any'] as const
export type CoolOffScope = (typeof coolOffScopes)[number]

/** How near a role is to the one of the no: the narrowest scope it falls under. */
export type Nearness = CoolOffScope

/** Whether a wait for `scope` holds for a role that is so near: one for the same role leaves other roles free. */
export function holdsFor(scope: CoolOffScope, nearness: Nearness): boolean {
  return coolOffScopes.indexOf(nearness) <= coolOffScopes.indexOf(scope)
}

/** How long a company is said to wait before it looks at somebody anew. Nobody publishes such a thing: unverified. */
export interface CoolOff {
  /** `companyKey` of the name. */
  readonly company: string
  readonly name: string
  /** 0: none. */
  readonly months: number
  readonly appliesTo: CoolOffScope
  /** Where it was read or heard. */
  readonly source: string | null
  /** Epoch ms. */
  readonly changedAt: number
  /** A line taken away stays, so that one the program ships does not come back. */
  readonly removedAt: number | null
}
