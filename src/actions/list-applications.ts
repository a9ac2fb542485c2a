import type { Ctx } from '#actions/context.ts'
import { bySoonest, stepView } from '#actions/step-view.ts'
import type { ApplicationRow } from '#actions/views.ts'
import { seeWorld, type World } from '#actions/world.ts'

/** Every application, latest contact first. Searching, filtering and sorting are the door's. */
export async function listApplications(ctx: Ctx): Promise<readonly ApplicationRow[]> {
  const world = await seeWorld(ctx)
  const questions = new Map<string, number>()
  for (const question of world.history.review) {
    for (const id of question.candidates) questions.set(id, (questions.get(id) ?? 0) + 1)
  }

  return world.history.applications
    .map((application) => ({
      id: application.id,
      company: application.company.value,
      role: application.role?.value ?? null,
      location: application.location,
      agency: application.agency,
      stage: application.stage,
      outcome: application.outcome,
      appliedOn: application.appliedOn,
      closedOn: application.closedOn,
      lastContactAt: application.lastContactAt,
      interviews: application.interviews.filter((interview) => !interview.cancelled).length,
      next: nextStep(world, application.id),
      reviewCount: questions.get(application.id) ?? 0,
    }))
    .toSorted((a, b) => (b.lastContactAt ?? 0) - (a.lastContactAt ?? 0) || (a.id < b.id ? -1 : 1))
}

const noDrafts: ReadonlyMap<string, string> = new Map()

function nextStep(world: World, applicationId: string): ApplicationRow['next'] {
  const open = (world.stepsOf.get(applicationId) ?? []).filter(
    (step) => step.state === 'due' || step.state === 'upcoming',
  )
  const due = open.filter((step) => step.state === 'due')
  const views = (due.length > 0 ? due : open).map((step) => stepView(world, step, noDrafts))
  const next = due.length > 0 ? views.toSorted(bySoonest)[0] : views.toSorted((a, b) => a.opensAt - b.opensAt)[0]

  return next ? { kind: next.kind, title: next.title, opensOn: next.opensOn, state: next.state } : null
}
