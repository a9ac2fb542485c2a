/** How reading an account went, on this computer. */
export interface AccountHealth {
  /** Epoch ms; null before the first. */
  readonly triedAt: number | null
  /** When all that was there had been read. */
  readonly syncedAt: number | null
  /** Of the last try; null when it went well. `says` is for the person, and holds no secret. */
  readonly error: { readonly code: string; readonly says: string } | null
  /** How many tries in a row failed: the next one waits longer. */
  readonly failures: number
  /** Messages in the folders that are read, and how many of them are known; null before the first count. */
  readonly counted: { readonly at: number; readonly mailbox: number; readonly known: number } | null
}

export const neverTried: AccountHealth = { triedAt: null, syncedAt: null, error: null, failures: 0, counted: null }
