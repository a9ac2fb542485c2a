import type { Reflection } from '#domain/reflection.ts'

/** A pause this long ends a sitting. */
const pauseMs = 30 * 60_000
/** Coming back twice within this time is more than looking back needs (`domain/03 §3.3`). */
export const restMs = 48 * 3_600_000
const enough = 2

/**
 * Whether opening a reflection now counts as coming back to it: it was put away, or left alone for half an hour. `before`
 * are the times it was come back to, epoch ms; the page being opened twice in a row, or in two windows, is one sitting.
 */
export function comesBack(
  { editedAt, finishedAt }: Pick<Reflection, 'editedAt' | 'finishedAt'>,
  before: readonly number[],
  now: number,
): boolean {
  const last = before.reduce((latest, at) => Math.max(latest, at), 0)
  if (finishedAt !== null && last < finishedAt) return true
  return now - Math.max(last, editedAt) >= pauseMs
}

/** Whether to suggest leaving it for now: come back to at least twice within two days (`domain/03 §3.3`). */
export function wantsRest(times: readonly number[], now: number): boolean {
  return times.filter((at) => at <= now && now - at < restMs).length >= enough
}
