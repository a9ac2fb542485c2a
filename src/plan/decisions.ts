import type { Decision } from '#domain/decision.ts'
import type { StepId } from '#domain/ids.ts'

/** The latest decision on a step by any of its ids; one taken after `now` has not been taken yet. */
export function decisionsByStep(
  decisions: readonly Decision[],
  now: number,
): (ids: readonly StepId[]) => Decision | undefined {
  const latest = new Map<StepId, Decision>()
  for (const decision of decisions) {
    if (decision.at > now) continue
    const known = latest.get(decision.stepId)
    if (known === undefined || isLater(decision, known)) latest.set(decision.stepId, decision)
  }
  if (latest.size === 0) return () => undefined

  return (ids) => {
    let found: Decision | undefined
    for (const id of ids) {
      const decision = latest.get(id)
      if (decision !== undefined && (found === undefined || isLater(decision, found))) found = decision
    }
    return found
  }
}

function isLater(a: Decision, b: Decision): boolean {
  return a.at > b.at || (a.at === b.at && a.id > b.id)
}
