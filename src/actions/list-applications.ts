import type { Ctx } from '#actions/context.ts'
import type { Step } from '#domain/step.ts'
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

/** Chosen before it is put into words: of a thousand applications only one step each is. */
function nextStep(world: World, applicationId: string): ApplicationRow['next'] {
  const steps = world.stepsOf.get(applicationId) ?? []
  const due = steps.filter((step) => step.state === 'due')
  const upcoming = steps.filter((step) => step.state === 'upcoming')
  const isLate = (step: Step) => step.closesAt <= world.now
  const step =
    due.length > 0
      ? due.map((one) => ({ ...one, late: isLate(one) })).toSorted(bySoonest)[0]
      : upcoming.toSorted((a, b) => a.opensAt - b.opensAt)[0]
  if (!step) return null

  const { kind, title, opensOn, state } = stepView(world, step, noDrafts)
  return { kind, title, opensOn, state }
}
