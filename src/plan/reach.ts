import type { Person } from '#domain/person.ts'

export type ReachTrouble = 'do-not-contact' | 'no-address' | 'no-reply-only'

/** Why a mail cannot go to this person at all, or null (`domain/01 §1.8`, 1 and 2). */
export function reachTrouble(person: Person): ReachTrouble | null {
  if (person.doNotContact) return 'do-not-contact'
  if (person.reach === null) return 'no-address'
  return person.reach.replyable === 'no-reply' ? 'no-reply-only' : null
}

export function isReachable(person: Person): boolean {
  return reachTrouble(person) === null
}
