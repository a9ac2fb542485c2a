import type { Draft } from '#domain/draft.ts'
import type { StepId } from '#domain/ids.ts'
import type { World } from '#actions/world.ts'

/**
 * The draft of each step that is in the plan, under the step's present id: an earlier mail may have moved what the id
 * is made of since the draft was begun. Of several the one touched last.
 */
export function currentDrafts(world: World, drafts: readonly Draft[]): ReadonlyMap<StepId, Draft> {
  const found = new Map<StepId, Draft>()
  for (const draft of drafts) {
    const step = world.stepById.get(draft.stepId)
    const known = step && found.get(step.id)
    if (step && (!known || draft.editedAt >= known.editedAt)) found.set(step.id, { ...draft, stepId: step.id })
  }
  return found
}

/** The id of each step's draft, for lists of steps. */
export function draftIds(world: World, drafts: readonly Draft[]): ReadonlyMap<string, string> {
  return new Map([...currentDrafts(world, drafts)].map(([stepId, { id }]) => [stepId, id]))
}
