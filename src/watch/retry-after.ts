/** Nobody is heard who says to come back in a year. */
const longestMs = 24 * 3600_000

/** The moment that a Retry-After header names, in seconds or as a date (RFC 9110 §10.2.3); null for anything else. */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim().slice(0, 60) ?? ''
  if (text === '') return null

  const at = /^\d{1,10}$/.test(text) ? now + Number(text) * 1000 : /^[A-Za-z]{3}/.test(text) ? Date.parse(text) : NaN
  return Number.isNaN(at) ? null : Math.min(Math.max(at, now), now + longestMs)
}
