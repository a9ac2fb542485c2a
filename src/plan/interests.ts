import type { Interest } from '#domain/decision.ts'

const mostCarefulFirst = { no: 0, maybe: 1, yes: 2 } as const satisfies Record<Interest['reallyInterested'], number>

/** What was said last counts; of two answers in one moment the more careful one. */
export function laterInterest(a: Interest | null, b: Interest | null): Interest | null {
  if (a === null || b === null) return a ?? b
  if (a.at !== b.at) return a.at > b.at ? a : b
  return mostCarefulFirst[a.reallyInterested] <= mostCarefulFirst[b.reallyInterested] ? a : b
}
