import { placeholderPattern } from '#domain/draft.ts'

/** A stretch of a mail's body; UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where words are still missing. A mail with any of these is not ready to go (`domain/02`, placeholder-left). */
export function placeholders(body: string): Span[] {
  return [...body.matchAll(placeholderPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
