/** How reading an account went, on this computer. */
export interface AccountHealth {
  /** Epoch ms; null before the first. */
  readonly triedAt: number | null
  /** When all that was there had been read. */
  readonly syncedAt: number | null
  /** Of the last try; null when it went well. `said` is what the server said, and holds no secret. */
  readonly error: { readonly code: string; readonly said: string } | null
  /** How many tries in a row failed: the next one waits longer. */
  readonly failures: number
  /** Messages in the folders that are read, and how many of them are known; null before the first count. */
  readonly counted: { readonly at: number; readonly mailbox: number; readonly known: number } | null
}

export const neverTried: AccountHealth = { triedAt: null, syncedAt: null, error: null, failures: 0, counted: null }

const minute = 60_000
const longestWait = 6 * 60 * minute

/** How long to leave a server alone after it failed so often in a row: from a minute to six hours, milliseconds. */
export function waitAfter(failures: number): number {
  return failures <= 0 ? 0 : Math.min(longestWait, minute * 2 ** Math.min(failures - 1, 12))
}

/**
 * Whether a mailbox is not to be asked yet: within `everyMs`, or longer where it failed. A clock that was set back must
 * not silence it, so a last try that lies ahead counts for nothing.
 */
export function wasAskedLately(
  { triedAt, failures }: Pick<AccountHealth, 'triedAt' | 'failures'>,
  now: number,
  everyMs = 0,
): boolean {
  return triedAt !== null && now >= triedAt && now < triedAt + Math.max(everyMs, waitAfter(failures))
}

/**
 * `waitAfter` for many at once that lost their server at one moment: a quarter more or less, so that they do not all come
 * back together. `chance` is from 0 to 1.
 */
export function waitWithJitter(failures: number, chance: number): number {
  return Math.round(waitAfter(failures) * (0.75 + chance / 2))
}
