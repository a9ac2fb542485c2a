import type { StepBlock, StepState } from '#domain/step.ts'
import type { PlanFacts } from '#plan/facts.ts'
import type { Placed } from '#plan/limits.ts'

export interface StateOfStep {
  readonly state: StepState
  readonly snoozedUntil: number | null
}

/**
 * What a step is at `now`. A decision stands until the person takes it back; a mail that shows the step done is as good
 * as a decision; what is 14 days past its window is lapsed, and only a later snooze or reopening keeps it open longer.
 */
export function stateOf(placed: Placed, block: StepBlock | null, facts: PlanFacts): StateOfStep {
  const decision = facts.decisionOn(placed.sketch.ids)
  const plain = (state: StepState): StateOfStep => ({ state, snoozedUntil: null })
  if (decision?.choice === 'done') return plain('done')
  if (decision?.choice === 'skipped') return plain('skipped')
  const reopenedAt = decision?.choice === 'reopened' ? decision.at : -Infinity
  if (placed.doneAt !== null && placed.doneAt > reopenedAt) return plain('done')

  const until = decision?.choice === 'snoozed' ? (decision.until ?? 0) : 0
  if (facts.now < until) return { state: 'snoozed', snoozedUntil: until }
  const heldOpen = Math.max(until, reopenedAt)
  const lastDay = heldOpen > 0 ? Math.max(placed.window.closes, facts.days.dayOf(heldOpen)) : placed.window.closes
  if (facts.today > Math.min(lastDay + facts.settings.lapsedAfterDays, placed.sketch.lastDay)) return plain('lapsed')
  if (block !== null) return plain('blocked')

  return plain(facts.now < facts.days.startOf(placed.window.opens) ? 'upcoming' : 'due')
}
