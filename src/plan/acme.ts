import { dayOf } from '#domain/days.ts'
import type { Step, StepKind } from '#domain/step.ts'
import { application, berlin, history, jonas, lena, person, planInput, priya, sam } from '#plan/builders.ts'
import { planFor } from '#plan/plan-for.ts'

/** First day, last day and state of a step, in Berlin. */
export function window(step: Step | undefined) {
  return step && [dayOf(step.opensAt, berlin), dayOf(step.closesAt - 1, berlin), step.state]
}

export function ofKind(steps: readonly Step[], kind: StepKind): Step[] {
  return steps.filter((step) => step.kind === kind)
}

/** The one step of a kind; more or fewer fail the test. */
export function only(steps: readonly Step[], kind: StepKind): Step {
  const found = ofKind(steps, kind)
  if (found.length !== 1) throw new Error(`${found.length} steps of kind ${kind}`)
  return found[0]!
}

export const nora = person('Nora Falk')
export const everybody = [jonas, priya, sam, lena, nora]

/** The plan of Acme's one application, changed as a test needs it. */
export function acme(more: Parameters<typeof application>[0] = {}, now = '2026-10-20 10:00', past = {}): Step[] {
  return planFor(planInput(history([application(more)], { people: everybody, ...past }), now))
}

export function recruiterAnd(...others: (typeof jonas)[]) {
  return [
    { personId: jonas.id, relation: 'recruiter' as const },
    ...others.map((other) => ({ personId: other.id, relation: 'interviewer' as const })),
  ]
}
