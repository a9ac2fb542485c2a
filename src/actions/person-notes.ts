import type { Decision } from '#domain/decision.ts'
import type { World } from '#actions/world.ts'

/** What the person wrote down about a talk with somebody. */
export interface PersonNote {
  readonly personId: string
  /** Epoch ms. */
  readonly at: number
  readonly text: string
}

/** Notes of calls and of steps marked done, oldest first, under the present ids of their people. */
export function personNotes(world: World, decisions: readonly Decision[]): readonly PersonNote[] {
  const ofCalls = world.history.touches.flatMap(({ personId, at, note }) => (note ? { personId, at, text: note } : []))
  const latest = new Map<string, Decision>()
  for (const decision of decisions) {
    const step = world.stepById.get(decision.stepId)
    const known = step && latest.get(step.id)
    if (step && (!known || decision.at >= known.at)) latest.set(step.id, decision)
  }
  const ofSteps = [...latest].flatMap(([stepId, { choice, reason, at }]) => {
    const personId = world.stepById.get(stepId)?.to[0]
    return choice === 'done' && reason && personId !== undefined ? { personId, at, text: reason } : []
  })

  return [...ofCalls, ...ofSteps]
    .map((note) => ({ ...note, personId: world.people.get(note.personId)?.id ?? note.personId }))
    .toSorted((a, b) => a.at - b.at)
}
