import type { Outgoing } from '#domain/outbox.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** Slept past by more than this, the hour it was meant for is over. */
const lateMs = hourMs
/** Slept past by more than this, the words may be of another time: the person is asked. */
const tooLateMs = 2 * dayMs

export type Turn =
  | { readonly type: 'wait' }
  | { readonly type: 'go' }
  | { readonly type: 'move'; readonly to: number }
  | { readonly type: 'ask' }

/**
 * Whether a mail's hour has come. `nextGood` is what the plan suggests from now on (epoch ms). A machine that was
 * asleep sends at the next good hour, and asks after two days; a clock that was set back only waits.
 */
export function turnOf(mail: Pick<Outgoing, 'sendAt'>, nextGood: number | null, now: number): Turn {
  const late = now - mail.sendAt
  if (late < 0) return { type: 'wait' }
  if (late <= lateMs) return { type: 'go' }
  if (late > tooLateMs) return { type: 'ask' }
  if (nextGood === null || nextGood <= now + 60_000) return { type: 'go' }
  return { type: 'move', to: nextGood }
}
