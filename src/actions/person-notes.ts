import type { Decision } from '#domain/decision.ts'
import type { Step } from '#domain/step.ts'
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
  return [...ofCalls.map((note) => withPresentId(world, note)), ...stepNotes(world, decisions)].toSorted(
    (a, b) => a.at - b.at,
  )
}

/** What was noted when a step was marked done, oldest first; the latest word on a step counts. */
export function stepNotes(
  world: World,
  decisions: readonly Decision[],
): readonly (PersonNote & { readonly step: Step })[] {
  const latest = new Map<string, Decision>()
  for (const decision of decisions) {
    const step = world.stepById.get(decision.stepId)
    const known = step && latest.get(step.id)
    if (step && (!known || decision.at >= known.at)) latest.set(step.id, decision)
  }
  return [...latest]
    .flatMap(([stepId, { choice, reason, at }]) => {
      const step = world.stepById.get(stepId)
      const personId = step?.to[0]
      if (choice !== 'done' || !reason || step === undefined || personId === undefined) return []
      return [withPresentId(world, { personId, at, text: reason, step })]
    })
    .toSorted((a, b) => a.at - b.at)
}

function withPresentId<Note extends PersonNote>(world: World, note: Note): Note {
  return { ...note, personId: world.people.get(note.personId)?.id ?? note.personId }
}
