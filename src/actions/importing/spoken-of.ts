import type { Correction } from '#domain/correction.ts'

/** Mail that a person has said something about, by key: it is kept whatever the reader makes of it. */
export function spokenOf(corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set<string>(
    corrections.flatMap(({ change }) =>
      'message' in change ? [change.message] : change.type === 'split' ? change.messages : [],
    ),
  )
}
